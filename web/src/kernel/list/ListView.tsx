import { Button } from "antd";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { groupThousands } from "@/lib/money";
import { recall, remember } from "@/lib/storage";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Blank, Failure } from "@/ui/states";
import type { FieldSpec, Filter, ObjectSpec } from "../metadata";
import { type Count, leaveTrail, type Row, recordPath } from "../records";
import { BulkBar } from "./BulkBar";
import type { Target } from "./bulkApi";
import { FilterChips } from "./FilterChips";
import styles from "./list.module.css";
import { RecordCards } from "./RecordCards";
import { RecordTable } from "./RecordTable";
import { both, isEmptyFilter, type ListState } from "./state";
import { type ListRows, useListCount, useListRows } from "./useListRows";
import type { ChangeState } from "./useListState";
import { usePathFields } from "./usePathFields";
import { useSelection } from "./useSelection";
import { useWidths, type Widths } from "./useWidths";

export interface ListViewProps {
  spec: ObjectSpec;
  state: ListState;
  change: ChangeState;
  /** What the scene asks, beyond the person's own filter. */
  fixed: Filter;
  widths?: Widths;
  onJob: (job: number) => void;
  onExport: (target: Target) => void;
  /** What to offer where there is nothing yet. */
  start: ReactNode;
}

const SKELETON = [190, 90, 130, 70, 110, 80];

function SkeletonRows() {
  const t = useT();
  return (
    <div className={styles.skeleton} role="status" aria-label={t("common.loading")}>
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} className={styles.skeletonRow}>
          {SKELETON.map((width, at) => (
            <span key={at} style={{ width: width + ((row * 37 + at * 13) % 40) }} />
          ))}
        </div>
      ))}
    </div>
  );
}

export function countText(count: Count | undefined): string {
  return count ? `${groupThousands(String(count.value))}${count.exact ? "" : "+"}` : "";
}

function Nothing({ spec, state, change, fixed, start }: ListViewProps) {
  const t = useT();
  if (state.q === "" && isEmptyFilter(state.filter) && isEmptyFilter(fixed)) {
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
  const isNarrowed = state.q !== "" || !isEmptyFilter(state.filter);
  return (
    <Blank
      icon="search"
      title={t("list.no_hits", { what: spec.label })}
      hint={isNarrowed ? t("list.no_hits_hint") : undefined}
      action={
        isNarrowed && <Button onClick={() => change({ q: "", filter: {} })}>{t("list.clear_all")}</Button>
      }
    />
  );
}

/** Opening a record leaves a trail, so that the page there can lead on and back. */
export function useOpenRecord(object: string, rows: readonly Row[]) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (row: Row, isNewTab: boolean) => {
      leaveTrail(object, { ids: rows.map((one) => one.id), back: `${pathname}${search}` });
      if (isNewTab) window.open(recordPath(object, row.id), "_blank", "noopener");
      else void navigate(recordPath(object, row.id));
    },
    [object, rows, navigate, pathname, search],
  );
}

/** Back leads to the same place in the list, not to its top. */
function useScrollMemory(object: string, isReady: boolean) {
  const scroller = useRef<HTMLDivElement | null>(null);
  const kind = useNavigationType();
  const { search } = useLocation();
  const key = `gx.scroll.${object}`;
  useEffect(() => {
    if (!isReady || kind !== "POP") return;
    const held = recall<{ search: string; top: number }>(key);
    if (held && held.search === search && scroller.current) scroller.current.scrollTop = held.top;
  }, [isReady, kind, key, search]);
  useEffect(() => {
    const element = scroller.current;
    if (!isReady || !element) return;
    let timer: ReturnType<typeof setTimeout>;
    const note = () => {
      clearTimeout(timer);
      timer = setTimeout(() => remember(key, { search, top: element.scrollTop }), 150);
    };
    element.addEventListener("scroll", note, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", note);
    };
  }, [isReady, key, search]);
  return scroller;
}

function Foot({ list, total }: { list: ListRows; total?: Count }) {
  const t = useT();
  const shown = groupThousands(String(list.rows.length));
  return (
    <footer className={styles.foot}>
      <span className="gx-num">
        {total ? t("list.shown_of", { n: shown, total: countText(total) }) : t("list.shown", { n: shown })}
      </span>
      {list.hasMore && (
        <Button
          size="small"
          type="link"
          className={styles.more}
          loading={list.isLoadingMore}
          onClick={list.loadMore}
        >
          {t("common.load_more")}
        </Button>
      )}
    </footer>
  );
}

function useColumns(spec: ObjectSpec, names: readonly string[]): FieldSpec[] {
  const fields = usePathFields(spec, names);
  const signature = fields.map((field) => `${field.name}:${field.label}:${field.access}`).join("|");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature says when the columns differ
  return useMemo(() => fields, [signature, spec.version]);
}

/** The rows of any object: a table at the desk, cards on a phone. */
export function ListView(props: ListViewProps) {
  const { spec, state, change, fixed } = props;
  const isPhone = useIsPhone();
  const columns = useColumns(spec, state.columns);
  const filter = useMemo(() => both(fixed, state.filter), [fixed, state.filter]);
  const fields = useMemo(() => columns.map((field) => field.name), [columns]);
  const list = useListRows(spec.name, { filter, q: state.q, sort: state.sort, fields });
  const total = useListCount(spec.name, filter, state.q);
  const ids = useMemo(() => list.rows.map((row) => row.id), [list.rows]);
  const selection = useSelection(ids, total?.value, JSON.stringify([spec.name, filter, state.q]));
  const widths = useWidths(spec.name, columns, spec.title_field, props.widths);
  const onOpen = useOpenRecord(spec.name, list.rows);
  const scroller = useScrollMemory(spec.name, !list.isFirst);
  const shared = { spec, columns, list, selection, onOpen, scroller };

  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  return (
    <div className={styles.body}>
      {!isEmptyFilter(state.filter) && (
        <div className={styles.chips}>
          <FilterChips spec={spec} filter={state.filter} onChange={(next) => change({ filter: next })} />
        </div>
      )}
      {list.isFirst && <SkeletonRows />}
      {!list.isFirst && list.rows.length === 0 && <Nothing {...props} />}
      {list.rows.length > 0 && isPhone && <RecordCards {...shared} />}
      {list.rows.length > 0 && !isPhone && (
        <RecordTable
          {...shared}
          total={total?.value}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          widths={widths}
        />
      )}
      <BulkBar
        spec={spec}
        selection={selection}
        filter={filter}
        q={state.q}
        total={total}
        onJob={props.onJob}
        onExport={props.onExport}
      />
      {list.rows.length > 0 && <Foot list={list} total={total} />}
    </div>
  );
}
