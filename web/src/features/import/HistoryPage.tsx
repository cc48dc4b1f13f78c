import { Button } from "antd";
import { Link } from "react-router";
import { useObjects } from "@/kernel/metadata";
import { listPath } from "@/kernel/records";
import { formatMoment } from "@/lib/dates";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { isOver } from "../jobs/api";
import { JobProgress, StateTag } from "../jobs/JobLine";
import { errorsUrl, useImports } from "./api";
import styles from "./import.module.css";
import { useUndoImport } from "./RunStep";
import type { ImportLine } from "./types";

function Result({ run }: { run: ImportLine }) {
  const t = useT();
  if (!isOver(run.state))
    return <JobProgress label={run.file} state={run.state} done={run.done} total={run.total} />;
  const number = (value: number) => groupThousands(String(value));
  return (
    <>
      {t("import.result_line", {
        created: number(run.created),
        updated: number(run.updated),
        failed: number(run.failed),
      })}
    </>
  );
}

function RunRow({
  run,
  label,
  onUndo,
}: {
  run: ImportLine;
  label: string;
  onUndo: (run: ImportLine) => void;
}) {
  const t = useT();
  return (
    <tr>
      <td title={run.file}>
        {run.file} {run.dry_run && <OptionTag color="gray">{t("import.dry")}</OptionTag>}
      </td>
      <td>
        <Link to={listPath(run.object)}>{label}</Link>
      </td>
      <td>
        <StateTag state={run.state} />
      </td>
      <td className="gx-num">
        <Result run={run} />
      </td>
      <td>{run.created_by?.title}</td>
      <td className="gx-num">{formatMoment(run.created_at)}</td>
      <td className={styles.rowTools}>
        {run.failed > 0 && run.has_errors_file !== false && (
          <Button size="small" href={errorsUrl(run.id)} icon={<Icon name="download" size={12} />}>
            {t("import.errors_file")}
          </Button>
        )}
        {run.can_undo && (
          <Button size="small" danger icon={<Icon name="undo" size={12} />} onClick={() => onUndo(run)}>
            {t("import.undo")}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** /imports */
export function Component() {
  const t = useT();
  const imports = useImports();
  const objects = useObjects();
  const undo = useUndoImport();
  const labelOf = (name: string) => objects.find((one) => one.name === name)?.label ?? name;
  return (
    <Page title={t("import.history")}>
      {imports.isPending && <Waiting />}
      {imports.isError && <Failure error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data?.length === 0 && (
        <Blank icon="import" title={t("import.none")} hint={t("import.none_hint")} />
      )}
      {imports.data && imports.data.length > 0 && (
        <Card>
          <div className={styles.scroll}>
            <table className={`${styles.table} ${styles.history}`}>
              <thead>
                <tr>
                  <th scope="col">{t("import.col_file")}</th>
                  <th scope="col">{t("import.col_object")}</th>
                  <th scope="col">{t("import.col_state")}</th>
                  <th scope="col">{t("import.col_result")}</th>
                  <th scope="col">{t("import.col_who")}</th>
                  <th scope="col">{t("import.col_when")}</th>
                  <th scope="col">
                    <span className="gx-hide">{t("common.actions")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {imports.data.map((run) => (
                  <RunRow
                    key={run.id}
                    run={run}
                    label={labelOf(run.object)}
                    onUndo={(one) => void undo(one)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      )}
    </Page>
  );
}
