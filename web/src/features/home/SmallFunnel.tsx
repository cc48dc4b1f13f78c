import { Link } from "react-router";
import { stageFigures } from "@/features/funnel/answer";
import { FunnelPicture } from "@/features/funnel/FunnelPicture";
import { stageLink } from "@/features/funnel/link";
import { answeredScope, type Scope, scopeParams, useAnalysis } from "@/features/funnel/useFunnel";
import { useModes } from "@/features/funnel/useFunnelChoice";
import { useMaySee } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import type { Whose } from "./questions";

/** One's own, or as far as one's rights reach. */
function useScope(whose: Whose): Scope | null {
  const { employee } = useMe();
  return whose === "mine" && employee ? { kind: "employee", id: employee.id } : null;
}

/** The funnel at a glance, of the default mode; for whoever may see what lies in it. */
export function SmallFunnel({ whose }: { whose: Whose }) {
  return useMaySee("opportunity") ? <Funnel whose={whose} /> : null;
}

function Funnel({ whose }: { whose: Whose }) {
  const t = useT();
  const asked = useScope(whose);
  const modes = useModes();
  const mode =
    modes.list.find((one) => one.isDefault && one.usesFunnel) ?? modes.list.find((one) => one.usesFunnel);
  const params = { mode: mode?.id, ...scopeParams(asked) };
  const answer = useAnalysis("funnel", params, mode !== undefined);
  const scope = asked ?? answeredScope(answer.data);
  const isAbsent =
    (modes.data && !mode) || modes.isError || (isProblem(answer.error) && answer.error.status < 500);
  if (isAbsent) return null;
  const stages = answer.data ? stageFigures(answer.data) : [];
  const isEmpty = answer.data && stages.every((stage) => stage.count === 0);
  const address = new URLSearchParams({ mode: String(mode?.id ?? ""), scope: scope.kind });
  if (scope.id !== null) address.set("id", String(scope.id));
  return (
    <Card
      title={mode ? t("home.funnel_of", { mode: mode.name }) : t("funnel.title")}
      extra={<Link to={`/funnel?${address}`}>{t("home.open_funnel")}</Link>}
    >
      {answer.isPending && <Waiting rows={7} />}
      {answer.isError && <Failure compact error={answer.error} onRetry={() => void answer.refetch()} />}
      {isEmpty && <Blank compact icon="funnel-plot" title={t("funnel.empty")} />}
      {!isEmpty && stages.length > 0 && (
        <FunnelPicture small stages={stages} linkOf={(stage) => stageLink(stage, scope)} />
      )}
    </Card>
  );
}
