import { useMemo } from "react";
import { numberOf } from "@/features/funnel/answer";
import { fieldOf, useObjectIfKnown } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { compactNumber, currencySign } from "@/lib/money";
import { useT } from "@/lib/words";
import { Chart } from "@/ui/chart/Chart";
import { barOption } from "@/ui/chart/options";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { usePalette } from "@/ui/theme/theme";
import styles from "./home.module.css";
import { lastMonths, ownedBy, type Whose, WON } from "./questions";
import { type Asked, both, useTotals } from "./useTotals";

const MONTHS = 12;

function useWonByMonth(whose: Whose, enabled: boolean) {
  const { today } = useMe();
  const months = useMemo(() => lastMonths(today, MONTHS), [today]);
  const asked: Asked = {
    group_by: [{ field: "closed_at", bucket: "month" }],
    measures: [{ fn: "sum", field: "actual_amount", as: "amount" }],
    filter: both(WON, { field: "closed_at", op: "gte", value: months[0] }, ownedBy(whose)),
  };
  const answer = useTotals("opportunity", asked, enabled);
  const amounts = useMemo(() => {
    const found = new Map(
      (answer.data?.rows ?? []).map((row) => [String(row.closed_at).slice(0, 7), numberOf(row.amount) ?? 0]),
    );
    return months.map((month) => ({ month: month.slice(0, 7), amount: found.get(month.slice(0, 7)) ?? 0 }));
  }, [answer.data, months]);
  return { answer, amounts };
}

/** What was won, month by month; the running month stands lighter, since it is not over. */
export function WonChart({ whose }: { whose: Whose }) {
  const t = useT();
  const { palette, tints } = usePalette();
  const spec = useObjectIfKnown("opportunity");
  const isShown = Boolean(spec && fieldOf(spec, "actual_amount")?.measures?.includes("sum"));
  const { answer, amounts } = useWonByMonth(whose, isShown);
  const option = useMemo(
    () =>
      barOption(
        amounts.map(({ month, amount }, index) => ({
          label: t("home.month", { n: Number(month.slice(5)) }),
          value: amount,
          faded: index === amounts.length - 1,
        })),
        { palette, tints },
        t("home.won_amount"),
      ),
    [amounts, palette, tints, t],
  );
  if (!isShown) return null;
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Card
      title={t("home.won_by_month")}
      extra={
        <span className={styles.faint}>
          {t("home.year_total", { amount: compactNumber(total, currencySign()) })}
        </span>
      }
    >
      {answer.isPending && <Waiting rows={5} />}
      {answer.isError && <Failure compact error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && (
        <Chart
          option={option}
          height={228}
          label={`${t("home.won_by_month")}: ${amounts.map(({ month, amount }) => `${month} ${compactNumber(amount, currencySign())}`).join("; ")}`}
        />
      )}
    </Card>
  );
}
