import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { formatMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { FieldRead, isBlank } from "../fields";
import { resultError, runBulk } from "../list/bulkApi";
import { fieldsOf, type ObjectSpec } from "../metadata";
import { type RecordData, type Reference, recordKeys, recordPath, saveRecord } from "../records";
import { useMe } from "../session";
import styles from "./access.module.css";
import { type Access, type Cause, checkRecord, type Lack, type Right, ROLE, useAccess, whyPath } from "./api";
import { UnableDialog } from "./UnableDialog";
import { useAllocation } from "./useAllocation";

interface PanelProps {
  spec: ObjectSpec;
  record: RecordData;
}

interface Line {
  key: string;
  who: ReactNode;
  kind: string;
  right: Right;
  causes: Cause[];
  name: string;
  remove: () => Promise<unknown>;
}

function Why({ cause }: { cause: Cause }) {
  const t = useT();
  const by = cause.by ? t("access.by", { name: cause.by }) : "";
  return (
    <span>
      {t(`access.source_${cause.source}`)}
      {cause.rule && <Link to={`/admin/rules/${cause.rule.id}`}> {cause.rule.title}</Link>}
      {(by || cause.at) && (
        <span className="gx-faint">
          {" "}
          {by} {cause.at && formatMoment(cause.at)}
        </span>
      )}
    </span>
  );
}

function idsOf(value: unknown): number[] {
  return Array.isArray(value) ? (value as Reference[]).map((one) => one.id) : [];
}

/** Takes an allocation or what was typed into the form away again; rules and teams keep whom they name. */
function useRemovals({ spec, record }: PanelProps) {
  const client = useQueryClient();
  const withdraw = async (values: Record<string, unknown>, right: Right) => {
    const given = { ...values, right, withdraw: true };
    const answer = await runBulk(client, spec.name, "share", { ids: [record.id] }, given);
    const refused = "results" in answer ? answer.results.find((one) => !one.ok) : undefined;
    if (refused) throw new Error(resultError(refused));
  };
  const untype = (employee: number, right: Right) => {
    const name = right === "edit" ? "related_edit" : "related";
    const values = { [name]: idsOf(record[name]).filter((one) => one !== employee) };
    return saveRecord(spec.name, { id: record.id, version: record.version, values });
  };
  const refresh = () => client.invalidateQueries({ queryKey: recordKeys.object(spec.name) });
  return { withdraw, untype, refresh };
}

function useLines(props: PanelProps, access: Access): Line[] {
  const t = useT();
  const { withdraw, untype } = useRemovals(props);
  const has = (causes: Cause[], source: Cause["source"]) => causes.some((one) => one.source === source);
  const people = access.people.map((one) => ({
    key: `person-${one.employee.id}-${one.right}`,
    who: <Link to={recordPath("employee", one.employee.id)}>{one.employee.title}</Link>,
    kind: t("access.person"),
    right: one.right,
    causes: one.causes,
    name: one.employee.title,
    remove: async () => {
      if (has(one.causes, "allocation")) await withdraw({ employees: [one.employee.id] }, one.right);
      if (has(one.causes, "manual")) await untype(one.employee.id, one.right);
    },
  }));
  const shared = access.shared.map((one) => ({
    key: `node-${one.dimension.id}-${one.value.id}-${one.right}`,
    who: one.value.title,
    kind: one.dimension.title,
    right: one.right,
    causes: one.causes,
    name: one.value.title,
    remove: () =>
      withdraw(
        one.dimension.id === ROLE
          ? { roles: [one.value.id] }
          : { dimension: one.dimension.id, values: [one.value.id] },
        one.right,
      ),
  }));
  return [...people, ...shared];
}

/** Whether this person may undo one of the causes. */
function mayRemove(line: Line, record: RecordData): boolean {
  if (record._deleted) return false;
  return line.causes.some(
    ({ source }) =>
      (source === "allocation" && record._can?.assign === true) ||
      (source === "manual" && record._can?.edit === true),
  );
}

function Members(props: PanelProps & { access: Access }) {
  const t = useT();
  const toast = useToast();
  const { refresh } = useRemovals(props);
  const lines = useLines(props, props.access);
  const remove = async (line: Line) => {
    try {
      await line.remove();
      toast.success(t("access.removed", { name: line.name }));
    } catch (error) {
      if (error instanceof Error && error.name === "Error") toast.error(error.message);
      else toast.problem(error);
    }
    await refresh();
  };
  if (lines.length === 0)
    return <Blank icon="team" title={t("access.none")} hint={t("access.none_hint")} compact />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.scroll} tabIndex={0} aria-label={t("access.members")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("access.who")}</th>
            <th scope="col">{t("access.kind")}</th>
            <th scope="col">{t("access.right")}</th>
            <th scope="col">{t("access.why")}</th>
            <th scope="col">
              <span className="gx-hide">{t("common.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.who}</th>
              <td className="gx-faint">{line.kind}</td>
              <td>
                <OptionTag color={line.right === "edit" ? "green" : "blue"}>
                  {t(`access.right_${line.right}`)}
                </OptionTag>
              </td>
              <td>
                {line.causes.map((cause) => (
                  <div key={`${cause.source}-${cause.rule?.id ?? 0}-${cause.at}`}>
                    <Why cause={cause} />
                  </div>
                ))}
              </td>
              <td>
                {mayRemove(line, props.record) && (
                  <Button
                    size="small"
                    type="text"
                    aria-label={t("access.remove", { name: line.name })}
                    title={t("access.remove", { name: line.name })}
                    icon={<Icon name="close" size={12} />}
                    onClick={() => void remove(line)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Those who answer for the record. */
function Answering({ spec, record }: PanelProps) {
  const fields = fieldsOf(spec, ["owner", "department", "departments"]).filter(
    (field) => field.name !== "departments" || !isBlank(record[field.name]),
  );
  return (
    <dl className={styles.answering}>
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>
            {isBlank(record[field.name]) ? (
              "—"
            ) : (
              <FieldRead spec={field} value={record[field.name]} place="detail" />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Check({ spec, record }: PanelProps) {
  const t = useT();
  const toast = useToast();
  const [lacks, setLacks] = useState<Lack[] | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    try {
      const found = await checkRecord(spec.name, record.id);
      if (found.length === 0) toast.success(t("access.check_fine"));
      else setLacks(found);
    } catch (error) {
      toast.problem(error);
    } finally {
      setAsking(false);
    }
  };
  return (
    <>
      <Button icon={<Icon name="safety" size={13} />} loading={isAsking} onClick={() => void ask()}>
        {t("access.check")}
      </Button>
      {lacks && (
        <UnableDialog
          lacks={lacks}
          title={t("access.unable", { n: lacks.length })}
          onClose={() => setLacks(null)}
        />
      )}
    </>
  );
}

/** 权限与共享: who answers for the record, who was added to it and why, and whether they can work on it. */
export function AccessPanel(props: PanelProps) {
  const t = useT();
  const { spec, record } = props;
  const access = useAccess(spec.name, record.id);
  const allocation = useAllocation(spec, record.id);
  const isAdmin = useMe().user.is_admin;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Answering {...props} />
        <div className={styles.tools}>
          {!record._deleted && <Check {...props} />}
          {isAdmin && (
            <Link to={whyPath(spec.name, record.id)} className={styles.why}>
              <Icon name="question" size={13} /> {t("access.why_page")}
            </Link>
          )}
          {record._can?.assign && !record._deleted && (
            <Button type="primary" icon={<Icon name="share" size={13} />} onClick={allocation.share}>
              {t("access.share")}
            </Button>
          )}
        </div>
      </div>
      {access.isPending && <Waiting rows={3} />}
      {access.isError && <Failure error={access.error} onRetry={() => void access.refetch()} compact />}
      {access.data && <Members {...props} access={access.data} />}
      <p className="gx-faint">{t("access.note")}</p>
      {allocation.dialog}
    </div>
  );
}
