import { Button } from "antd";
import { useNavigate } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { FieldRead, fieldAlign } from "../fields";
import { useOpenCreate } from "../fields/opener";
import { type FieldSpec, fieldsOf, type ObjectSpec, type RelatedSpec, useObject } from "../metadata";
import { leaveTrail, type RecordData, type Row, recordPath, useRowPages } from "../records";
import styles from "./related.module.css";

const PAGE = 20;

interface TableProps {
  spec: ObjectSpec;
  columns: FieldSpec[];
  rows: Row[];
  label: string;
}

function Table({ spec, columns, rows, label }: TableProps) {
  const navigate = useNavigate();
  const open = (row: Row) => {
    leaveTrail(spec.name, { ids: rows.map((one) => one.id), back: `${location.pathname}${location.search}` });
    void navigate(recordPath(spec.name, row.id));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((field) => (
              <th key={field.name} scope="col" data-align={fieldAlign(field)}>
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} onClick={() => open(row)}>
              {columns.map((field, index) => (
                <td key={field.name} data-align={fieldAlign(field)}>
                  {index === 0 ? (
                    <button type="button" className="gx-link-button" onClick={() => open(row)}>
                      <FieldText spec={field} row={row} isTitle={field.name === spec.title_field} />
                    </button>
                  ) : (
                    <FieldRead spec={field} value={row[field.name]} place="cell" />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldText({ spec, row, isTitle }: { spec: FieldSpec; row: Row; isTitle: boolean }) {
  return isTitle ? row._title : <FieldRead spec={spec} value={row[spec.name]} place="cell" />;
}

interface RelatedListProps {
  related: RelatedSpec;
  parent: RecordData;
}

/** The records of another object that point here, with its own paging and "new" for this parent. */
export function RelatedList({ related, parent }: RelatedListProps) {
  const t = useT();
  const spec = useObject(related.object);
  const openCreate = useOpenCreate();
  const columns = fieldsOf(spec, related.columns);
  const pages = useRowPages(related.object, {
    filter: { field: related.field, op: "eq", value: parent.id },
    sort: spec.list.sort ?? undefined,
    fields: ["id", ...columns.map((field) => field.name)],
    limit: PAGE,
  });
  if (pages.isPending) return <Waiting rows={3} />;
  if (pages.isError) return <Failure compact error={pages.error} onRetry={() => void pages.refetch()} />;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  const create = () =>
    openCreate?.({
      object: related.object,
      initial: { [related.field]: { id: parent.id, title: parent._title } },
    });
  const add = spec.rights.create && !parent._deleted && (
    <Button size="small" icon={<Icon name="plus" />} onClick={create}>
      {t("common.create_what", { what: spec.label })}
    </Button>
  );
  if (rows.length === 0) {
    return (
      <Blank
        compact
        icon={spec.icon ?? "inbox"}
        title={t("detail.related_none", { what: related.label })}
        action={add}
      />
    );
  }
  return (
    <>
      <div className={styles.head}>{add}</div>
      <Table spec={spec} columns={columns} rows={rows} label={related.label} />
      {pages.hasNextPage && (
        <Button
          type="text"
          block
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t("common.load_more")}
        </Button>
      )}
    </>
  );
}
