import { type ReactNode, useCallback, useMemo, useState } from "react";
import { recall, remember } from "@/lib/storage";
import { useT } from "@/lib/words";
import { Blank, Failure, Waiting } from "@/ui/states";
import { FilterChips } from "../list/FilterChips";
import listStyles from "../list/list.module.css";
import { isEmptyFilter, type ListState } from "../list/state";
import type { ChangeState } from "../list/useListState";
import type { FieldSpec, Filter, ObjectSpec } from "../metadata";
import { Branch, useFirstStep, useLevel } from "./Branch";
import { treeColumns, treeField } from "./model";
import { TreeFrame } from "./TreeFrame";
import { TreeHits } from "./TreeHits";
import styles from "./tree.module.css";
import { useReparent } from "./useReparent";

interface TreeViewProps {
  spec: ObjectSpec;
  state: ListState;
  change: ChangeState;
  /** Scene and own filter together. */
  filter: Filter;
  /** What to offer where there is nothing yet. */
  start: ReactNode;
}

type Inner = TreeViewProps & { field: FieldSpec; columns: readonly FieldSpec[] };

/** Which nodes are open is kept for the session: Back from a record leads to the same picture. */
export function useOpenNodes(key: string) {
  const [{ open, isRecalled }, setOpen] = useState(() => {
    const held = recall<number[]>(key);
    return { open: new Set(held ?? []), isRecalled: held !== null };
  });
  const set = useCallback(
    (change: (now: ReadonlySet<number>) => Set<number>) =>
      setOpen((now) => {
        const next = change(now.open);
        remember(key, [...next]);
        return { ...now, open: next };
      }),
    [key],
  );
  const toggle = useCallback(
    (id: number, wanted?: boolean) =>
      set((now) => {
        const next = new Set(now);
        if (wanted ?? !next.has(id)) next.add(id);
        else next.delete(id);
        return next;
      }),
    [set],
  );
  const openAll = useCallback((ids: number[]) => set((now) => new Set([...now, ...ids])), [set]);
  const close = useCallback(() => set(() => new Set()), [set]);
  return { open, isRecalled, toggle, openAll, close };
}

function WholeTree({ spec, state, field, columns, start }: Inner) {
  const t = useT();
  const nodes = useOpenNodes(`gx.tree.${spec.name}`);
  const { pending, move } = useReparent(spec, field);
  const top = useLevel({ spec, field, columns }, null, state.sort);
  useFirstStep(top, !nodes.isRecalled, nodes.openAll);
  if (top.isPending) return <Waiting rows={8} />;
  if (top.isError) return <Failure error={top.error} onRetry={() => void top.refetch()} />;
  if (top.data.pages.every((page) => page.rows.length === 0)) {
    const hint = spec.rights.create ? t("list.none_hint", { what: spec.label }) : t("list.none_hint_read");
    return (
      <Blank
        icon={spec.icon ?? "inbox"}
        title={t("list.none", { what: spec.label })}
        hint={hint}
        action={start}
      />
    );
  }
  return (
    <div className={styles.scroll}>
      <TreeFrame
        spec={spec}
        field={field}
        columns={columns}
        label={t("tree.title", { what: spec.label })}
        isOpen={(id) => nodes.open.has(id)}
        toggle={nodes.toggle}
        pending={pending}
        move={(wanted) => void move(wanted)}
        onCollapse={nodes.open.size > 0 ? nodes.close : undefined}
      >
        <Branch parent={null} level={1} path={[]} sort={state.sort} />
      </TreeFrame>
    </div>
  );
}

/** Any object that hangs together by a reference to itself. Whoever searches or filters gets the hits with their paths. */
export function TreeView(props: TreeViewProps) {
  const { spec, state, change, filter } = props;
  const field = treeField(spec);
  const columns = useMemo(() => treeColumns(spec, state.columns), [spec, state.columns]);
  if (!field) return null;
  const isAsked = state.q !== "" || !isEmptyFilter(filter);
  return (
    <div className={listStyles.body}>
      {!isEmptyFilter(state.filter) && (
        <div className={listStyles.chips}>
          <FilterChips spec={spec} filter={state.filter} onChange={(next) => change({ filter: next })} />
        </div>
      )}
      {isAsked ? (
        <TreeHits
          spec={spec}
          field={field}
          columns={columns}
          filter={filter}
          q={state.q}
          sort={state.sort}
          onClear={
            state.q !== "" || !isEmptyFilter(state.filter) ? () => change({ q: "", filter: {} }) : undefined
          }
        />
      ) : (
        <WholeTree {...props} field={field} columns={columns} />
      )}
    </div>
  );
}
