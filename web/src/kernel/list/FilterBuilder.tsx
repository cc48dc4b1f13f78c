import { Button, Select } from "antd";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDebounced } from "@/lib/useDebounced";
import { useT, type WordKey } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldFilter } from "../fields";
import {
  type FieldSpec,
  type Filter,
  fieldOf,
  isTechnical,
  type ObjectSpec,
  type Operator,
} from "../metadata";
import { FieldPathSelect } from "./FieldPathSelect";
import styles from "./filter.module.css";
import {
  addTo,
  type ConditionNode,
  emptyCondition,
  emptyGroup,
  type FilterNode,
  firstOperator,
  type GroupNode,
  mapNode,
  needsValue,
  toFilter,
  toModel,
  withOperator,
} from "./filterModel";
import { usePathFields } from "./usePathFields";

type Change = (key: string, change: (node: FilterNode) => FilterNode | null) => void;

interface NodeProps<N> {
  spec: ObjectSpec;
  node: N;
  change: Change;
}

const DEEPEST = 3;
const SETTLE = 350;

export function isFilterable(field: FieldSpec): boolean {
  return (field.operators?.length ?? 0) > 0 && !isTechnical(field);
}

function operatorWord(op: Operator): WordKey & `op.${string}` {
  return `op.${op}` as WordKey & `op.${string}`;
}

function Condition({ spec, node, change }: NodeProps<ConditionNode>) {
  const t = useT();
  const word = t as (key: WordKey) => string;
  const field = usePathFields(spec, node.field ? [node.field] : [])[0];
  const operators = (field?.operators ?? [node.op]).map((op) => ({
    value: op,
    label: word(operatorWord(op)),
  }));
  const chooseField = (path: string) =>
    change(node.key, () => {
      const known = fieldOf(spec, path);
      return { ...emptyCondition(), key: node.key, field: path, op: known ? firstOperator(known) : "eq" };
    });
  // A field behind a reference is known only once its object is; then its own first operator is offered.
  useEffect(() => {
    if (!field || (field.operators ?? []).includes(node.op)) return;
    change(node.key, (now) => (now.kind === "condition" ? withOperator(now, firstOperator(field)) : now));
  }, [field, node.op, node.key, change]);
  return (
    <div className={styles.condition}>
      <div className={styles.field}>
        <FieldPathSelect
          spec={spec}
          value={node.field}
          onChange={chooseField}
          allows={isFilterable}
          label={t("list.choose_field")}
          placeholder={t("list.choose_field")}
        />
      </div>
      <Select
        className={styles.op}
        aria-label={t("list.choose_op")}
        value={node.op}
        disabled={!field}
        options={operators}
        popupMatchSelectWidth={false}
        onChange={(op) => change(node.key, (now) => (now.kind === "condition" ? withOperator(now, op) : now))}
      />
      <div className={styles.operand}>
        {field && needsValue(node.op) && (
          <FieldFilter
            spec={field}
            op={node.op}
            value={node.value}
            onChange={(value) =>
              change(node.key, (now) => (now.kind === "condition" ? { ...now, value } : now))
            }
          />
        )}
      </div>
      <Button
        type="text"
        className={styles.remove}
        aria-label={t("list.remove_condition")}
        icon={<Icon name="close" size={12} />}
        onClick={() => change(node.key, () => null)}
      />
    </div>
  );
}

function GroupHead({ node, change, depth }: NodeProps<GroupNode> & { depth: number }) {
  const t = useT();
  const update = (part: Partial<GroupNode>) =>
    change(node.key, (now) => (now.kind === "group" ? { ...now, ...part } : now));
  return (
    <div className={styles.groupHead}>
      <Select
        size="small"
        variant="filled"
        aria-label={t("list.filter_title")}
        value={node.join}
        popupMatchSelectWidth={false}
        onChange={(join: "and" | "or") => update({ join })}
        options={[
          { value: "and", label: t("list.filter_and") },
          { value: "or", label: t("list.filter_or") },
        ]}
      />
      <Button
        size="small"
        type={node.isNot ? "primary" : "text"}
        aria-pressed={node.isNot === true}
        onClick={() => update({ isNot: !node.isNot })}
      >
        {node.isNot ? t("list.filter_not_on") : t("list.filter_not")}
      </Button>
      {depth > 0 && (
        <Button
          size="small"
          type="text"
          className={styles.removeGroup}
          aria-label={t("list.remove_group")}
          icon={<Icon name="close" size={12} />}
          onClick={() => change(node.key, () => null)}
        />
      )}
    </div>
  );
}

function Group({
  spec,
  node,
  change,
  depth,
  onLeave,
}: NodeProps<GroupNode> & { depth: number; onLeave?: () => void }) {
  const t = useT();
  const add = (child: FilterNode) =>
    change(node.key, (now) => (now.kind === "group" ? addTo(now, now.key, child) : now));
  return (
    <fieldset className={depth > 0 ? styles.group : styles.root} onBlur={onLeave}>
      <legend className="gx-hide">{node.join === "and" ? t("list.filter_and") : t("list.filter_or")}</legend>
      <GroupHead spec={spec} node={node} change={change} depth={depth} />
      {node.children.map((child) =>
        child.kind === "group" ? (
          <Group key={child.key} spec={spec} node={child} change={change} depth={depth + 1} />
        ) : (
          <Condition key={child.key} spec={spec} node={child} change={change} />
        ),
      )}
      <div className={styles.add}>
        <Button
          size="small"
          type="link"
          icon={<Icon name="plus" size={12} />}
          onClick={() => add(emptyCondition())}
        >
          {t("list.add_condition")}
        </Button>
        {depth < DEEPEST && (
          <Button
            size="small"
            type="link"
            icon={<Icon name="block" size={12} />}
            onClick={() =>
              add({ ...emptyGroup(node.join === "and" ? "or" : "and"), children: [emptyCondition()] })
            }
          >
            {t("list.add_group")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface FilterBuilderProps {
  spec: ObjectSpec;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

function startOf(filter: Filter): GroupNode {
  const model = toModel(filter);
  return model.children.length > 0 ? model : { ...model, children: [emptyCondition()] };
}

/** Takes effect while it is built; what is not finished yet does not count. */
export function FilterBuilder({ spec, filter, onChange }: FilterBuilderProps) {
  const [root, setRoot] = useState(() => startOf(filter));
  const now = JSON.stringify(toFilter(root));
  const sent = useRef(now);
  const text = useDebounced(now, SETTLE);
  useEffect(() => {
    if (text === sent.current || text !== now) return;
    sent.current = text;
    onChange(JSON.parse(text) as Filter);
  }, [text, now, onChange]);
  // Left or closed before it settled: what stands there counts, so that a quick hand on "save" loses nothing.
  const last = useRef({ root, onChange });
  last.current = { root, onChange };
  const settle = useCallback(() => {
    const now = JSON.stringify(toFilter(last.current.root));
    if (now === sent.current) return;
    sent.current = now;
    last.current.onChange(JSON.parse(now) as Filter);
  }, []);
  useEffect(() => settle, [settle]);
  const change = useCallback<Change>((key, by) => setRoot((now) => mapNode(now, key, by)), []);
  return <Group spec={spec} node={root} change={change} depth={0} onLeave={settle} />;
}
