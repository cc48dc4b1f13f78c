import { DatePicker, Segmented } from "antd";
import dayjs from "dayjs";
import { useMemo } from "react";
import { Link } from "react-router";
import { useMe } from "@/kernel/session";
import { DATE } from "@/lib/dates";
import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { Chart } from "@/ui/chart/Chart";
import { barOption } from "@/ui/chart/options";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { usePalette } from "@/ui/theme/theme";
import { Figures } from "./Figures";
import { ForecastDeals } from "./ForecastDeals";
import { ForecastStages } from "./ForecastStages";
import { percentText } from "./FunnelPicture";
import { type Forecast, forecastOf } from "./forecast";
import styles from "./funnel.module.css";
import { isPeriodKey, PERIODS, type Period, periodOf } from "./period";
import { ScopePicker } from "./ScopePicker";
import { answeredScope, isComplete, scopeParams, useAnalysis } from "./useFunnel";
import { useScopeInUrl } from "./useFunnelChoice";

function usePeriodInUrl(): [Period, (period: Period) => void] {
  const { today } = useMe();
  const { query, setQuery } = useScopeInUrl();
  const key = query.get("period");
  const [from, to] = [query.get("from"), query.get("to")];
  const period: Period =
    key === "custom" && from && to
      ? { key, from, to }
      : periodOf(isPeriodKey(key) && key !== "custom" ? key : "this_quarter", today);
  const setPeriod = (next: Period) =>
    setQuery((old) => {
      const changed = new URLSearchParams(old);
      changed.set("period", next.key);
      for (const name of ["from", "to"] as const) {
        if (next.key === "custom") changed.set(name, next[name]);
        else changed.delete(name);
      }
      return changed;
    });
  return [period, setPeriod];
}

function PeriodPicker({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const t = useT();
  const { today } = useMe();
  return (
    <>
      <Segmented
        aria-label={t("forecast.period")}
        options={PERIODS.map((key) => ({ value: key, label: t(`forecast.${key}`) }))}
        value={period.key}
        onChange={(key) => onChange(key === "custom" ? { ...period, key } : periodOf(key, today))}
      />
      {period.key === "custom" && (
        <DatePicker.RangePicker
          allowClear={false}
          value={[dayjs(period.from, DATE), dayjs(period.to, DATE)]}
          onChange={(range) => {
            const [from, to] = range ?? [];
            if (from && to) onChange({ key: "custom", from: from.format(DATE), to: to.format(DATE) });
          }}
          placeholder={[t("forecast.from"), t("forecast.to")]}
        />
      )}
    </>
  );
}

function Months({ forecast }: { forecast: Forecast }) {
  const t = useT();
  const { palette, tints } = usePalette();
  const option = useMemo(
    () =>
      barOption(
        forecast.months.map((month) => ({
          label: month.label,
          value: Math.round(month.weighted * 100) / 100,
        })),
        { palette, tints },
        t("forecast.total"),
      ),
    [forecast.months, palette, tints, t],
  );
  const spoken = forecast.months
    .map((month) => `${month.label} ${compactNumber(month.weighted, currencySign())}`)
    .join("; ");
  return <Chart option={option} height={280} label={`${t("forecast.by_month")}: ${spoken}`} />;
}

function Headline({ forecast }: { forecast: Forecast }) {
  const t = useT();
  const money = (value: number) => ({
    value: compactNumber(value, currencySign()),
    title: formatMoney(value.toFixed(2)),
  });
  const rate = forecast.expected > 0 ? (forecast.total / forecast.expected) * 100 : null;
  return (
    <Figures
      figures={[
        { key: "total", label: t("forecast.total"), ...money(forecast.total), note: t("forecast.total_how") },
        { key: "expected", label: t("forecast.expected"), ...money(forecast.expected) },
        { key: "count", label: t("forecast.deals"), value: t("funnel.deals", { n: forecast.count }) },
        { key: "rate", label: t("forecast.average_rate"), value: percentText(rate, 1) || t("common.empty") },
      ]}
    />
  );
}

function Result({ forecast }: { forecast: Forecast }) {
  const t = useT();
  if (forecast.count === 0)
    return (
      <Card>
        <Blank icon="line-chart" title={t("forecast.empty")} hint={t("forecast.empty_hint")} />
      </Card>
    );
  return (
    <>
      <Headline forecast={forecast} />
      <div className={styles.halves}>
        <Card title={t("forecast.by_month")}>
          <Months forecast={forecast} />
        </Card>
        <Card title={t("forecast.by_stage")}>
          <ForecastStages stages={forecast.stages} />
        </Card>
      </div>
      <ForecastDeals forecast={forecast} />
    </>
  );
}

/** /forecast: what the open opportunities of a period are worth, weighted by their stage (FUN-011..016). */
export function Component() {
  const t = useT();
  const { scope: asked, setScope, titleOf } = useScopeInUrl();
  const [period, setPeriod] = usePeriodInUrl();
  const isReady = isComplete(asked);
  const answer = useAnalysis(
    "forecast",
    { from: period.from, to: period.to, ...scopeParams(asked) },
    isReady,
  );
  const scope = asked ?? answeredScope(answer.data);
  const body = () => {
    if (!isReady) return <Blank icon="team" title={t("funnel.choose_scope")} />;
    if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
    if (answer.isPending) return <Waiting rows={10} />;
    return <Result forecast={forecastOf(answer.data, period.from, period.to)} />;
  };
  return (
    <Page
      title={t("forecast.title")}
      actions={
        <Link to="/funnel" className={styles.plainLink}>
          <Icon name="funnel-plot" size={14} /> {t("funnel.title")}
        </Link>
      }
    >
      <div className={styles.bar}>
        <PeriodPicker period={period} onChange={setPeriod} />
        <ScopePicker
          value={scope}
          title={titleOf(scope)}
          onChange={(next, picked) => setScope(next, picked?.title)}
        />
      </div>
      {body()}
    </Page>
  );
}
