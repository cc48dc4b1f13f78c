import { Button, Segmented, Select } from "antd";
import { Link, useNavigate } from "react-router";
import { useOpenCreate } from "@/kernel/fields/opener";
import { useObjects } from "@/kernel/metadata";
import { listPath } from "@/kernel/records/paths";
import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { type FunnelSums, type StageFigure, stageFigures, sumsOf } from "./answer";
import { Figures } from "./Figures";
import { FunnelHints } from "./FunnelHints";
import { FunnelPicture, percentText } from "./FunnelPicture";
import { FunnelTable } from "./FunnelTable";
import styles from "./funnel.module.css";
import { LightTag } from "./LightTag";
import { stageLink } from "./link";
import { QuotaHelper } from "./QuotaHelper";
import { ScopePicker } from "./ScopePicker";
import { answeredScope, scopeParams, useAnalysis } from "./useFunnel";
import { type Mode, useFunnelChoice } from "./useFunnelChoice";

function ModePicker({ modes, mode, onPick }: { modes: Mode[]; mode: Mode; onPick: (id: number) => void }) {
  const t = useT();
  if (modes.length < 2) return null;
  const options = modes.map((one) => ({ value: one.id, label: one.name }));
  if (modes.length > 4)
    return (
      <Select
        aria-label={t("funnel.mode")}
        options={options}
        value={mode.id}
        onChange={onPick}
        style={{ minWidth: 160 }}
      />
    );
  return <Segmented aria-label={t("funnel.mode")} options={options} value={mode.id} onChange={onPick} />;
}

function Headline({ sums }: { sums: FunnelSums }) {
  const t = useT();
  const { lights } = sums;
  const money = (value: number) => ({
    value: compactNumber(value, currencySign()),
    title: formatMoney(value.toFixed(2)),
  });
  const shown = (["green", "yellow", "red"] as const).filter((light) => lights[light] > 0);
  return (
    <Figures
      figures={[
        { key: "count", label: t("funnel.open_deals"), value: t("funnel.deals", { n: sums.count }) },
        { key: "amount", label: t("funnel.open_amount"), ...money(sums.amount) },
        {
          key: "weighted",
          label: t("funnel.weighted_sum"),
          ...money(sums.weighted),
          note: t("funnel.weighted_how"),
        },
        {
          key: "ratio",
          label: t("funnel.filled"),
          value: percentText(sums.ratio) || t("common.empty"),
          note: sums.quota
            ? t("funnel.quota_of", { amount: compactNumber(sums.quota, currencySign()) })
            : undefined,
        },
        {
          key: "lights",
          label: t("funnel.lights"),
          value: (
            <span className={styles.lightCounts}>
              {shown.map((light) => (
                <span key={light}>
                  {lights[light]} <LightTag light={light} />
                </span>
              ))}
              {shown.length === 0 && <LightTag light="none" />}
            </span>
          ),
        },
      ]}
    />
  );
}

function NothingYet({ hasQuota }: { hasQuota: boolean }) {
  const t = useT();
  const openCreate = useOpenCreate();
  const mayCreate = useObjects().some((one) => one.name === "opportunity" && one.rights.create);
  return (
    <Card>
      <Blank
        icon="funnel-plot"
        title={t("funnel.empty")}
        hint={hasQuota ? t("funnel.empty_hint") : t("funnel.empty_hint_quota")}
        action={
          mayCreate && (
            <Button type="primary" onClick={() => openCreate?.({ object: "opportunity" })}>
              {t("funnel.create_deal")}
            </Button>
          )
        }
      />
    </Card>
  );
}

function Result({ stages, linkOf }: { stages: StageFigure[]; linkOf: (stage: StageFigure) => string }) {
  const t = useT();
  const sums = sumsOf(stages);
  if (sums.count === 0 && !sums.quota) return <NothingYet hasQuota={false} />;
  return (
    <>
      <Headline sums={sums} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Card title={t("funnel.picture")} extra={<Legend />}>
            <FunnelPicture stages={stages} linkOf={linkOf} />
          </Card>
          <Card title={t("funnel.table")}>
            <FunnelTable stages={stages} sums={sums} linkOf={linkOf} />
          </Card>
        </div>
        <FunnelHints stages={stages} linkOf={linkOf} />
      </div>
    </>
  );
}

function Legend() {
  return (
    <span className={styles.legend}>
      {(["green", "yellow", "red"] as const).map((light) => (
        <LightTag key={light} light={light} />
      ))}
    </span>
  );
}

function NoMode() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Card>
      <Blank
        icon="branches"
        title={t("funnel.no_mode")}
        hint={t("funnel.no_mode_hint")}
        action={
          <Button type="primary" onClick={() => void navigate(listPath("sales_mode"))}>
            {t("funnel.set_modes")}
          </Button>
        }
      />
    </Card>
  );
}

/** /funnel: the stock of every stage against its quota (FUN-001..010). */
export function Component() {
  const t = useT();
  const { scope: asked, setScope, titleOf, modes, mode, setMode, isReady } = useFunnelChoice();
  const asks = isReady && mode?.usesFunnel === true;
  const answer = useAnalysis("funnel", { mode: mode?.id, ...scopeParams(asked) }, asks);
  const scope = asked ?? answeredScope(answer.data);
  const title = titleOf(scope);
  const stages = answer.data ? stageFigures(answer.data) : [];
  const linkOf = (stage: StageFigure) => stageLink(stage, scope);
  const body = () => {
    if (modes.isPending) return <Waiting rows={10} />;
    if (modes.isError) return <Failure error={modes.error} onRetry={() => void modes.refetch()} />;
    if (!mode) return <NoMode />;
    if (!mode.usesFunnel || isProblem(answer.error, "funnel_off"))
      return <Blank icon="funnel-plot" title={t("funnel.mode_off")} hint={t("funnel.mode_off_hint")} />;
    if (!isReady) return <Blank icon="team" title={t("funnel.choose_scope")} />;
    if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
    if (answer.isPending) return <Waiting rows={10} />;
    return <Result stages={stages} linkOf={linkOf} />;
  };
  return (
    <Page
      title={t("funnel.title")}
      actions={
        <>
          <Link to="/forecast" className={styles.plainLink}>
            <Icon name="line-chart" size={14} /> {t("forecast.title")}
          </Link>
          {mode && <QuotaHelper mode={mode} scope={scope} scopeTitle={title} />}
        </>
      }
    >
      <div className={styles.bar}>
        {mode && <ModePicker modes={modes.list} mode={mode} onPick={setMode} />}
        <ScopePicker value={scope} title={title} onChange={(next, picked) => setScope(next, picked?.title)} />
      </div>
      {body()}
    </Page>
  );
}
