import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import type { FieldSpec, ObjectSpec } from "../metadata";
import { fetchRows, type ListQuery, type RecordData, recordKeys, recordPath } from "../records";
import { parentOf, pathFields, pathOf, treeField } from "./model";
import styles from "./tree.module.css";

/** The way from the top down to a record, in one question, and in none where it has no parent. */
export function Ancestors({ spec, record }: { spec: ObjectSpec; record: RecordData }) {
  const field = treeField(spec);
  if (!field || !parentOf(record, field)) return null;
  return <Way spec={spec} record={record} field={field} />;
}

function Way({ spec, record, field }: { spec: ObjectSpec; record: RecordData; field: FieldSpec }) {
  const t = useT();
  const query: ListQuery = {
    filter: { field: "id", op: "eq", value: record.id },
    fields: ["id", ...pathFields(field)],
    limit: 1,
  };
  const { data } = useQuery({
    queryKey: [...recordKeys.list(spec.name, query), "way"],
    queryFn: ({ signal }) => fetchRows(spec.name, query, null, signal),
  });
  // Until the whole way is known, and for a deleted record, the parent alone.
  const { ancestors, isCut } = pathOf(data?.rows[0] ?? record, field);
  const isShort = isCut && data !== undefined && data.rows.length > 0;
  return (
    <nav className={styles.crumbs} aria-label={t("tree.way")}>
      {isShort && <span>…</span>}
      {ancestors.map((one) => (
        <Link key={one.id} to={recordPath(spec.name, one.id)}>
          {one.title}
        </Link>
      ))}
    </nav>
  );
}
