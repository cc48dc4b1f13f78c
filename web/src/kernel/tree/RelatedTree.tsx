import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { fieldsOf, type ObjectSpec, type RelatedSpec } from "../metadata";
import { fetchRows, type ListQuery, type RecordData, type Row, recordKeys } from "../records";
import { Nodes } from "./Branch";
import { treeColumns, treeField, treeFields, treeOf } from "./model";
import { TreeFrame } from "./TreeFrame";
import styles from "./tree.module.css";
import { useReparent } from "./useReparent";

const PAGE = 200;
const MOST = 500;

/** Records that hang together among themselves while they belong to another object: the people of a company. */
export function isRelatedTree(spec: ObjectSpec, related: RelatedSpec): boolean {
  const field = treeField(spec);
  return field !== undefined && field.name !== related.field;
}

async function fetchAll(object: string, query: ListQuery, signal: AbortSignal) {
  const rows: Row[] = [];
  let next: string | null = null;
  do {
    const limit = Math.min(PAGE, MOST - rows.length);
    const page = await fetchRows(object, { ...query, limit }, next, signal);
    rows.push(...page.rows);
    next = page.next;
  } while (next && rows.length < MOST);
  return { rows, isCut: next !== null };
}

interface RelatedTreeProps {
  spec: ObjectSpec;
  related: RelatedSpec;
  parent: RecordData;
}

/** All of them are loaded once; the tree is made here. */
export function RelatedTree({ spec, related, parent }: RelatedTreeProps) {
  const field = treeField(spec);
  return field ? <Drawn spec={spec} related={related} parent={parent} field={field} /> : null;
}

function Drawn(props: RelatedTreeProps & { field: NonNullable<ReturnType<typeof treeField>> }) {
  const t = useT();
  const { spec, related, parent, field } = props;
  const columns = useMemo(
    () =>
      treeColumns(
        spec,
        related.columns.filter((name) => name !== related.field),
      ),
    [spec, related],
  );
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  const { pending, move } = useReparent(spec, field);
  const query: ListQuery = {
    filter: { field: related.field, op: "eq", value: parent.id },
    sort: spec.list.sort ?? undefined,
    fields: treeFields(
      spec,
      field,
      fieldsOf(
        spec,
        columns.map((one) => one.name),
      ),
    ),
  };
  const found = useQuery({
    queryKey: [...recordKeys.list(related.object, query), "all"],
    queryFn: ({ signal }) => fetchAll(related.object, query, signal),
  });
  const nodes = useMemo(() => {
    const going = new Map(pending.map((one) => [one.row.id, one.to]));
    const rows = found.data?.rows ?? [];
    return treeOf(
      rows.map((row) => (going.has(row.id) ? { ...row, [field.name]: going.get(row.id) } : row)),
      field,
    );
  }, [found.data, pending, field]);
  const toggle = useCallback((id: number, open?: boolean) => {
    setClosed((now) => {
      const next = new Set(now);
      if (open ?? next.has(id)) next.delete(id);
      else next.add(id);
      return next;
    });
  }, []);
  if (found.isPending) return <Waiting rows={3} />;
  if (found.isError) return <Failure compact error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <div className={styles.framed}>
      <TreeFrame
        spec={spec}
        field={field}
        columns={columns}
        label={t("tree.title", { what: related.label })}
        isOpen={(id) => !closed.has(id)}
        toggle={toggle}
        pending={pending}
        move={(wanted) => void move(wanted)}
        initial={{ [related.field]: { id: parent.id, title: parent._title } }}
      >
        <Nodes nodes={nodes} level={1} path={[]} />
      </TreeFrame>
      {found.data.isCut && <p className={styles.hint}>{t("tree.cut", { n: MOST })}</p>}
    </div>
  );
}
