import { Fragment } from "react";
import { isPlainObject } from "@/lib/text";
import { useT, type WordKey } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { STARRED } from "../favourites";
import { fieldText } from "../fields";
import { useTitles } from "../fields/reference/useTitles";
import {
  type FieldSpec,
  type Filter,
  isManyReferences,
  isOneReference,
  type ObjectSpec,
  type Operator,
  shownKind,
} from "../metadata";
import styles from "./filter.module.css";
import { countConditions } from "./filterModel";
import { isEmptyFilter } from "./state";
import { usePathFields } from "./usePathFields";

type Condition = { field: string; op: Operator; value?: unknown };

const RELATIVE_N: Record<string, WordKey> = {
  days_ago: "relative.days_ago",
  days_ahead: "relative.days_ahead",
  months_ago: "relative.months_ago",
  months_ahead: "relative.months_ahead",
};

/** A value of a condition in words; null where only a title from the server can say it. */
function useValueText(field: FieldSpec | undefined, value: unknown): string {
  const t = useT();
  const word = t as (key: WordKey, values?: Record<string, unknown>) => string;
  const list = Array.isArray(value) ? value : [value];
  const kind = field ? shownKind(field) : "text";
  const isReference = isOneReference(kind) || isManyReferences(kind);
  const ids = isReference ? list.filter((one): one is number => typeof one === "number") : [];
  const titles = useTitles(field ?? NO_FIELD, ids, []);
  const one = (item: unknown): string => {
    if (item === null || item === undefined) return "";
    if (isPlainObject(item)) {
      if (item.me === true) return t("relative.me");
      if (item.my_department === true) return t("relative.my_department");
      if (item.set === STARRED) return t("favourites.title");
      if (item.my_roles === true) return t("favourites.my_roles");
      const name = String(item.relative);
      const counted = RELATIVE_N[name];
      return counted ? word(counted, { n: item.n }) : word(`relative.${name}` as WordKey);
    }
    if (typeof item === "number" && isReference) return titles.get(item) ?? "…";
    if (typeof item === "boolean") return item ? t("field.yes") : t("field.no");
    if (!field || typeof item === "object") return String(item);
    return kind === "multi_choice" ? fieldText(field, [item]) : fieldText(field, item);
  };
  return list.map(one).join(Array.isArray(value) && value.length === 2 && kind !== "choice" ? " – " : "、");
}

const NO_FIELD: FieldSpec = { name: "", label: "", kind: "text" };

function Chip({
  text,
  onRemove,
  children,
}: {
  text: string;
  onRemove: () => void;
  children: React.ReactNode;
}) {
  const t = useT();
  return (
    <li className={styles.chip}>
      <span className={styles.chipText} title={text}>
        {children}
      </span>
      <button type="button" aria-label={t("list.chip_remove", { text })} onClick={onRemove}>
        <Icon name="close" size={10} />
      </button>
    </li>
  );
}

function ConditionChip({
  spec,
  condition,
  onRemove,
}: {
  spec: ObjectSpec;
  condition: Condition;
  onRemove: () => void;
}) {
  const t = useT();
  const word = t as (key: WordKey) => string;
  const field = usePathFields(spec, [condition.field])[0];
  const value = useValueText(field, condition.value ?? null);
  const label = field?.label ?? condition.field;
  const op = word(`op.${condition.op}` as WordKey);
  return (
    <Chip text={`${label} ${op} ${value}`} onRemove={onRemove}>
      <b>{label}</b> {op} {value}
    </Chip>
  );
}

/** A condition in words, without a way out: for reading. */
function ConditionText({ spec, condition }: { spec: ObjectSpec; condition: Condition }) {
  const word = useT() as (key: WordKey) => string;
  const field = usePathFields(spec, [condition.field])[0];
  const value = useValueText(field, condition.value ?? null);
  return (
    <span>
      <b>{field?.label ?? condition.field}</b> {word(`op.${condition.op}` as WordKey)} {value}
    </span>
  );
}

/** A whole filter in words: groups in brackets, joined by "and" and "or". */
export function FilterText({ spec, filter }: { spec: ObjectSpec; filter: Filter }) {
  const t = useT();
  if ("field" in filter) return <ConditionText spec={spec} condition={filter as unknown as Condition} />;
  if ("not" in filter && filter.not)
    return (
      <>
        {t("list.not")} (<FilterText spec={spec} filter={filter.not as Filter} />)
      </>
    );
  const isOr = "or" in filter && Array.isArray(filter.or);
  const and = "and" in filter && Array.isArray(filter.and) ? filter.and : [];
  const parts: Filter[] = isOr ? filter.or : and;
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={JSON.stringify(part)}>
          {index > 0 && ` ${isOr ? t("list.join_or") : t("list.join_and")} `}
          {"field" in part ? (
            <FilterText spec={spec} filter={part} />
          ) : (
            <>
              (<FilterText spec={spec} filter={part} />)
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}

function GroupChip({ filter, onRemove }: { filter: Filter; onRemove: () => void }) {
  const t = useT();
  const n = countConditions(filter);
  const text = "or" in filter ? t("list.chip_group_or", { n }) : t("list.chip_group_and", { n });
  const shown = "not" in filter ? t("list.chip_not", { text }) : text;
  return (
    <Chip text={shown} onRemove={onRemove}>
      {shown}
    </Chip>
  );
}

function partsOf(filter: Filter): Filter[] {
  if (isEmptyFilter(filter)) return [];
  return "and" in filter && Array.isArray(filter.and) ? filter.and : [filter];
}

interface FilterChipsProps {
  spec: ObjectSpec;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** What narrows the list, each with its way out. */
export function FilterChips({ spec, filter, onChange }: FilterChipsProps) {
  const t = useT();
  const parts = partsOf(filter);
  if (parts.length === 0) return null;
  const without = (index: number) => {
    const rest = parts.filter((_, at) => at !== index);
    onChange(rest.length === 0 ? {} : rest.length === 1 && rest[0] ? rest[0] : { and: rest });
  };
  return (
    <ul className={styles.chips} aria-label={t("list.filter_title")}>
      {parts.map((part, index) =>
        "field" in part ? (
          <ConditionChip
            key={JSON.stringify(part)}
            spec={spec}
            condition={part as Condition}
            onRemove={() => without(index)}
          />
        ) : (
          <GroupChip key={JSON.stringify(part)} filter={part} onRemove={() => without(index)} />
        ),
      )}
      <li>
        <button type="button" className="gx-link-button" onClick={() => onChange({})}>
          {t("list.clear_filter")}
        </button>
      </li>
    </ul>
  );
}
