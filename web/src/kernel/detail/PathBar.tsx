import { useQueryClient } from "@tanstack/react-query";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import { narrowing, targetOf } from "../fields/reference/target";
import { type FieldSpec, fieldOf, isOneReference, type ObjectSpec, useObjectIfKnown } from "../metadata";
import { isReference, type RecordData, recordChanged, saveRecord, useRows } from "../records";
import type { StartAction } from "./HeaderActions";
import { isAside, stateOf } from "./path";
import styles from "./path.module.css";

interface Step {
  key: string | number;
  label: string;
  /** What the field holds at this step. */
  value: unknown;
  /** It stands on the bar only while the record is there. */
  isAside?: boolean;
}

function useSteps(field: FieldSpec | undefined, record: RecordData): Step[] {
  const isRef = field !== undefined && isOneReference(field.kind);
  const target = isRef ? targetOf(field) : "";
  const spec = useObjectIfKnown(target || null);
  const { filter, missing } = field ? narrowing(field, record) : {};
  const query = { filter, sort: spec?.list.sort ?? undefined, fields: ["id"], limit: 30 };
  const rows = useRows(target, query, isRef && spec !== undefined && !missing);
  if (!field) return [];
  if (!isRef)
    return (field.options ?? []).map((option) => {
      return { key: option.value, label: option.label, value: option.value, isAside: isAside(field, option) };
    });
  return (rows.data?.rows ?? []).map((row) => {
    return { key: row.id, label: row._title, value: { id: row.id, title: row._title } };
  });
}

/** Clicking a step does what dragging a card there does: the board's verb, or a plain change. */
function useMove(spec: ObjectSpec, record: RecordData, field: FieldSpec | undefined, onAction: StartAction) {
  const toast = useToast();
  const client = useQueryClient();
  if (!field || record._deleted) return null;
  const isBoardField = spec.board?.field === field.name;
  const verb = isBoardField ? spec.board?.move : null;
  const action = spec.actions?.find((one) => one.name === verb);
  if (action) {
    if (!record._can?.actions?.includes(action.name)) return null;
    return (step: Step) =>
      onAction(action, { ids: [record.id], record, preset: { [field.name]: step.value } });
  }
  const isFixed = field.readonly || field.create_only; // such a field is moved by verbs only
  if (isFixed || field.access === "read" || record._can?.edit === false) return null;
  return async (step: Step) => {
    const values = { [field.name]: isReference(step.value) ? step.value.id : step.value };
    try {
      const saved = await saveRecord(spec.name, { id: record.id, version: record.version, values });
      recordChanged(client, spec.name, saved);
    } catch (error) {
      toast.problem(error);
    }
  };
}

interface PathBarProps {
  spec: ObjectSpec;
  record: RecordData;
  onAction: StartAction;
}

export function PathBar({ spec, record, onAction }: PathBarProps) {
  const t = useT();
  const field = spec.detail?.path ? fieldOf(spec, spec.detail.path) : undefined;
  const every = useSteps(field, record);
  const move = useMove(spec, record, field, onAction);
  if (!field || every.length === 0) return null;
  const held = record[field.name];
  const now = isReference(held) ? held.id : held;
  const steps = every.filter((step) => !step.isAside || step.key === now);
  const at = steps.findIndex((step) => step.key === now);
  const isOver = steps[at]?.isAside ?? false;
  const titleOf = (step: Step, index: number) => {
    if (index === at) return t("detail.stage_now");
    return move ? t("detail.stage_go", { stage: step.label }) : undefined;
  };
  return (
    // Without buttons to press, the bar itself must be reachable to be scrolled on a telephone.
    <nav className={styles.bar} aria-label={field.label} tabIndex={move ? undefined : 0}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.key} className={styles.step} data-state={stateOf(index, at, isOver)}>
            <button
              type="button"
              disabled={!move || index === at}
              aria-current={index === at ? "step" : undefined}
              title={titleOf(step, index)}
              onClick={() => void move?.(step)}
            >
              {stateOf(index, at, isOver) === "past" && <Icon name="check" size={11} />}
              <span>{step.label}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
