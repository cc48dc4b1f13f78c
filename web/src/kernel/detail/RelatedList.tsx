import { Button, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { recall, remember } from "@/lib/storage";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useActions } from "../actions";
import { FieldRead, fieldAlign } from "../fields";
import { useOpenCreate } from "../fields/opener";
import { LineGrid, LineTotals } from "../lines";
import {
  type ActionSpec,
  type FieldSpec,
  fieldsOf,
  type ObjectSpec,
  type RelatedSpec,
  useObject,
} from "../metadata";
import { leaveTrail, type RecordData, type Row, recordPath, useRowPages } from "../records";
import { isRelatedTree, RelatedTree } from "../tree";
import { behind } from "./behind";
import styles from "./related.module.css";
import { useDeleteWithUndo } from "./useDeleteWithUndo";

const PAGE = 20;
const LINES = 100;

function lineSort(spec: ObjectSpec): string {
  const own = spec.list.sort ?? "";
  return own === "" || own.endsWith("updated_at") ? "id" : own;
}

interface TableProps {
  spec: ObjectSpec;
  columns: FieldSpec[];
  rows: Row[];
  label: string;
  onOpen: (row: Row) => void;
  onDelete?: (row: Row) => void;
  actionsOf?: (row: Row) => ReactNode;
  foot?: ReactNode;
}

function Cell({ spec, field, row }: { spec: ObjectSpec; field: FieldSpec; row: Row }) {
  if (field.name === spec.title_field) return row._title;
  return <FieldRead spec={field} value={row[field.name]} place="cell" />;
}

function DeleteLine({ row, onDelete }: { row: Row; onDelete: (row: Row) => void }) {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={`${t("common.delete")} ${row._title}`}
      onClick={(event) => {
        event.stopPropagation();
        onDelete(row);
      }}
    >
      <Icon name="delete" size={13} />
    </button>
  );
}

/** The verbs that the list offers on each row, where the row's state allows them: `when` compares a shown column. */
function useRowActions(spec: ObjectSpec, related: RelatedSpec) {
  const { start, dialog } = useActions(spec);
  const offered = (spec.actions ?? []).filter((action) => related.actions?.includes(action.name));
  const fits = (action: ActionSpec, row: Row) =>
    !action.when || !("field" in action.when) || row[action.when.field] === action.when.value;
  const draw = (row: Row) =>
    offered
      .filter((action) => fits(action, row))
      .map((action) => (
        <Button
          key={action.name}
          size="small"
          type="link"
          onClick={(event) => {
            event.stopPropagation();
            start(action, { ids: [row.id] });
          }}
        >
          {action.label}
        </Button>
      ));
  return { actionsOf: offered.length > 0 ? draw : undefined, dialog };
}

function Table({ spec, columns, rows, label, onOpen, onDelete, actionsOf, foot }: TableProps) {
  const t = useT();
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
            {(onDelete || actionsOf) && (
              <th scope="col">
                <span className="gx-hide">{t("common.actions")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} onClick={() => onOpen(row)}>
              {columns.map((field, index) => (
                <td key={field.name} data-align={fieldAlign(field)}>
                  {index === 0 ? (
                    <button type="button" className="gx-link-button" onClick={() => onOpen(row)}>
                      <Cell spec={spec} field={field} row={row} />
                    </button>
                  ) : (
                    <Cell spec={spec} field={field} row={row} />
                  )}
                </td>
              ))}
              {(onDelete || actionsOf) && (
                <td data-align="right">
                  {actionsOf?.(row)}
                  {onDelete && <DeleteLine row={row} onDelete={onDelete} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {foot}
      </table>
    </section>
  );
}

/** Lines of a document are edited where they stand; other records have pages of their own to go to. */
function useOpenRow(related: RelatedSpec, rows: Row[]): (row: Row) => void {
  const navigate = useNavigate();
  const openForm = useOpenCreate();
  return (row) => {
    if (related.inline) return openForm?.({ object: related.object, id: row.id });
    leaveTrail(related.object, {
      ids: rows.map((one) => one.id),
      back: `${location.pathname}${location.search}`,
    });
    void navigate(recordPath(related.object, row.id));
  };
}

interface RelatedListProps {
  related: RelatedSpec;
  parent: RecordData;
  parentSpec: ObjectSpec;
}

type Mode = "table" | "tree";

/** How a person last looked at these records. */
function useMode(object: string, hasTree: boolean): [Mode, (mode: Mode) => void] {
  const key = `gx.related.${object}`;
  const [mode, setMode] = useState<Mode>(() => recall<Mode>(key, localStorage) ?? "table");
  const choose = (next: Mode) => {
    setMode(next);
    remember(key, next, localStorage);
  };
  return [hasTree ? mode : "table", choose];
}

function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const t = useT();
  return (
    <Segmented<Mode>
      size="small"
      aria-label={t("list.mode")}
      value={mode}
      onChange={onChange}
      options={[
        { value: "table", icon: <Icon name="table" />, label: t("list.mode_table") },
        { value: "tree", icon: <Icon name="apartment" />, label: t("list.mode_tree") },
      ]}
    />
  );
}

/** The records of another object that point here, with its own paging and "new" for this parent. */
export function RelatedList({ related, parent, parentSpec }: RelatedListProps) {
  const t = useT();
  const spec = useObject(related.object);
  const openCreate = useOpenCreate();
  const remove = useDeleteWithUndo(spec, false);
  const columns = fieldsOf(spec, related.columns);
  const pages = useRowPages(related.object, {
    filter: behind(related, parent.id),
    // A line stays where it stands while it is edited.
    sort: related.inline ? lineSort(spec) : (related.sort ?? spec.list.sort ?? undefined),
    fields: ["id", ...columns.map((field) => field.name)],
    limit: related.inline ? LINES : PAGE,
  });
  const rows = (pages.data?.pages ?? []).flatMap((page) => page.rows);
  const open = useOpenRow(related, rows);
  const { actionsOf, dialog } = useRowActions(spec, related);
  const hasTree = isRelatedTree(spec, related);
  const [mode, setMode] = useMode(related.object, hasTree);
  if (pages.isPending) return <Waiting rows={3} />;
  if (pages.isError) return <Failure compact error={pages.error} onRetry={() => void pages.refetch()} />;
  const mayWrite = parent._can?.edit !== false && !parent._deleted;
  const isGrid = related.inline === true && mode === "table" && mayWrite && spec.rights.edit === true;
  const more = pages.hasNextPage && (
    <Button type="text" block loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      {t("common.load_more")}
    </Button>
  );
  const mayDelete = related.inline && spec.rights.delete && mayWrite;
  if (isGrid) {
    const shared = { spec, related, parent, parentSpec, columns, rows };
    return (
      <>
        {more}
        <LineGrid {...shared} onDelete={mayDelete ? remove : undefined} />
      </>
    );
  }
  const self = { id: parent.id, title: parent._title };
  const initial = { [related.field]: related.many ? [self] : self };
  const add = spec.rights.create && !parent._deleted && (mayWrite || !related.inline) && (
    <Button
      size="small"
      icon={<Icon name="plus" />}
      onClick={() => openCreate?.({ object: related.object, initial })}
    >
      {t("common.create_what", { what: spec.label })}
    </Button>
  );
  if (rows.length === 0) {
    const title = t("detail.related_none", { what: related.label });
    return <Blank compact icon={spec.icon ?? "inbox"} title={title} action={add} />;
  }
  if (mode === "tree") {
    return (
      <>
        <div className={styles.head}>
          <ModeSwitch mode={mode} onChange={setMode} />
          {add}
        </div>
        <RelatedTree spec={spec} related={related} parent={parent} />
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        {hasTree && <ModeSwitch mode={mode} onChange={setMode} />}
        {add}
      </div>
      <Table
        spec={spec}
        columns={columns}
        rows={rows}
        label={related.label}
        onOpen={open}
        onDelete={mayDelete ? remove : undefined}
        actionsOf={actionsOf}
        foot={
          related.inline && (
            <LineTotals
              columns={columns}
              related={related}
              parent={parent}
              parentSpec={parentSpec}
              extra={mayDelete ? 1 : 0}
            />
          )
        }
      />
      {more}
      {dialog}
    </>
  );
}
