import { Badge, Button, Drawer, Popover, Segmented } from "antd";
import { type ReactNode, useCallback, useState } from "react";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { Filter, ObjectSpec } from "../metadata";
import { ColumnChooser } from "./ColumnChooser";
import { FilterBuilder } from "./FilterBuilder";
import filterStyles from "./filter.module.css";
import { countConditions } from "./filterModel";
import styles from "./list.module.css";
import { SearchBox } from "./SearchBox";
import { SortPicker } from "./SortPicker";
import type { ListMode, ListState } from "./state";
import type { ChangeState } from "./useListState";

export interface ListToolbarProps {
  spec: ObjectSpec;
  state: ListState;
  change: ChangeState;
  onColumns: (columns: string[] | null) => void;
  /** What the page adds, left of the tools: the board's choice of "within". */
  children?: ReactNode;
}

/** A popover at the desk, a drawer on a phone: the same panel. */
function Panel(props: {
  label: string;
  button: ReactNode;
  isOpen: boolean;
  setOpen: (v: boolean) => void;
  children: ReactNode;
}) {
  const isPhone = useIsPhone();
  if (!isPhone) {
    return (
      <Popover
        open={props.isOpen}
        onOpenChange={props.setOpen}
        trigger="click"
        placement="bottomLeft"
        arrow={false}
        destroyOnHidden
        content={props.children}
      >
        {props.button}
      </Popover>
    );
  }
  return (
    <>
      {props.button}
      <Drawer
        open={props.isOpen}
        onClose={() => props.setOpen(false)}
        placement="bottom"
        size="80dvh"
        title={props.label}
        destroyOnHidden
      >
        {props.children}
      </Drawer>
    </>
  );
}

function FilterTool({ spec, state, change }: ListToolbarProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  const n = countConditions(state.filter);
  const apply = useCallback((filter: Filter) => change({ filter }, { replace: true }), [change]);
  const button = (
    <Badge count={isPhone ? n : 0} size="small" offset={[-4, 4]}>
      <Button
        icon={<Icon name="filter" size={14} />}
        className={n > 0 ? styles.toolOn : undefined}
        aria-label={n > 0 ? t("list.filter_n", { n }) : t("list.filter")}
        aria-expanded={isOpen}
        onClick={() => isPhone && setOpen(true)}
      >
        {isPhone ? null : n > 0 ? t("list.filter_n", { n }) : t("list.filter")}
      </Button>
    </Badge>
  );
  return (
    <Panel label={t("list.filter_title")} button={button} isOpen={isOpen} setOpen={setOpen}>
      <div className={isPhone ? undefined : filterStyles.panel}>
        <FilterBuilder key={round} spec={spec} filter={state.filter} onChange={apply} />
      </div>
      <div className={filterStyles.foot}>
        <Button
          type="text"
          disabled={n === 0}
          onClick={() => {
            apply({});
            setRound(round + 1);
          }}
        >
          {t("list.clear_filter")}
        </Button>
        <Button type="primary" onClick={() => setOpen(false)}>
          {t("common.ok")}
        </Button>
      </div>
    </Panel>
  );
}

function ColumnTool({ spec, state, onColumns }: ListToolbarProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const button = (
    <Button
      icon={<Icon name="control" size={14} />}
      aria-label={t("list.columns")}
      aria-expanded={isOpen}
      onClick={() => isPhone && setOpen(true)}
    >
      {isPhone ? null : t("list.columns")}
    </Button>
  );
  return (
    <Panel label={t("list.columns")} button={button} isOpen={isOpen} setOpen={setOpen}>
      <ColumnChooser
        spec={spec}
        columns={state.columns}
        onChange={onColumns}
        onReset={() => onColumns(null)}
      />
    </Panel>
  );
}

/** A board opens in its own scene (open deals) unless the person has already said what he wants to see. */
function opensIn(mode: ListMode, spec: ObjectSpec, state: ListState): Partial<ListState> {
  const view = spec.board?.view;
  const free = !state.view && !state.q && countConditions(state.filter) === 0;
  return mode === "board" && view && free ? { mode, view } : { mode };
}

export function ModeSwitch({ spec, state, change }: Pick<ListToolbarProps, "spec" | "state" | "change">) {
  const t = useT();
  const hasTree = spec.fields.some((field) => field.name === spec.tree);
  if (!spec.board && !hasTree) return null;
  const options: { value: ListMode; icon: ReactNode; label: string }[] = [
    { value: "table", icon: <Icon name="table" />, label: t("list.mode_table") },
  ];
  if (spec.board)
    options.push({ value: "board", icon: <Icon name="project" />, label: t("list.mode_board") });
  if (hasTree) options.push({ value: "tree", icon: <Icon name="apartment" />, label: t("list.mode_tree") });
  return (
    <Segmented<ListMode>
      aria-label={t("list.mode")}
      value={options.some((one) => one.value === state.mode) ? state.mode : "table"}
      onChange={(mode) => change(opensIn(mode, spec, state))}
      options={options}
    />
  );
}

/** Search, filter, columns: everything that changes the question. */
export function ListToolbar(props: ListToolbarProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const { spec, state, change } = props;
  const search = useCallback((q: string) => change({ q }, { replace: true }), [change]);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t("common.actions")}>
      <SearchBox label={t("list.search_label", { what: spec.label })} value={state.q} onChange={search} />
      <FilterTool {...props} />
      {state.mode === "table" && isPhone && (
        <SortPicker spec={spec} sort={state.sort} onChange={(sort) => change({ sort })} />
      )}
      {state.mode === "table" && <ColumnTool {...props} />}
      {props.children}
    </div>
  );
}
