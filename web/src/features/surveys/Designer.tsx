import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Button } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank } from "@/ui/states";
import { BankDrawer } from "./BankDrawer";
import { type Drafted, duplicated, fresh, moved, type QuestionType, TYPES } from "./model";
import { QuestionCard } from "./QuestionCard";
import styles from "./surveys.module.css";

export const TYPE_ICONS: Record<QuestionType, string> = {
  single: "check-circle",
  multiple: "check-square",
  text: "edit",
  select: "down",
};

interface DesignerProps {
  questions: Drafted[];
  errors: Record<number, Record<string, string>>;
  onChange: (questions: Drafted[]) => void;
}

/** The questions in order: to add, to drag, to order by keyboard, to duplicate, to take from the bank. */
export function Designer({ questions, errors, onChange }: DesignerProps) {
  const t = useT();
  const [isBank, setBank] = useState(false);
  const [open, setOpen] = useState<string | null>(questions[0]?.key ?? null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const words: [string, string] = [t("surveys.option_n", { n: 1 }), t("surveys.option_n", { n: 2 })];
  const add = (list: Drafted[], behind = questions.length) => {
    onChange([...questions.slice(0, behind), ...list, ...questions.slice(behind)]);
    setOpen(list.at(-1)?.key ?? null);
  };
  const end = ({ active, over }: DragEndEvent) => {
    const from = questions.findIndex((one) => one.key === active.id);
    const to = questions.findIndex((one) => one.key === over?.id);
    if (from >= 0 && to >= 0 && from !== to) onChange(moved(questions, from, to));
  };
  return (
    <div className={styles.designer}>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={end}>
        <SortableContext items={questions.map((one) => one.key)} strategy={verticalListSortingStrategy}>
          <ol className={styles.cards} aria-label={t("surveys.questions")}>
            {questions.map((question, at) => (
              <QuestionCard
                key={question.key}
                at={at}
                count={questions.length}
                question={question}
                words={words}
                errors={errors[at] ?? {}}
                isOpen={open === question.key || Boolean(errors[at])}
                onOpen={(isOpen) => setOpen(isOpen ? question.key : null)}
                onChange={(next) => onChange(questions.map((one) => (one.key === next.key ? next : one)))}
                onMove={(to) => onChange(moved(questions, at, to))}
                onDuplicate={() => add([duplicated(question)], at + 1)}
                onRemove={() => onChange(questions.filter((one) => one.key !== question.key))}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {questions.length === 0 && (
        <Blank icon="form" title={t("surveys.empty")} hint={t("surveys.empty_hint")} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is */}
      <div className={styles.adders} role="group" aria-label={t("surveys.add")}>
        {TYPES.map((type) => (
          <Button
            key={type}
            type="dashed"
            icon={<Icon name={TYPE_ICONS[type]} size={14} />}
            onClick={() => add([fresh(type, words)])}
          >
            {t("surveys.add_type", { type: t(`surveys.type_${type}`) })}
          </Button>
        ))}
        <Button type="dashed" icon={<Icon name="database" size={14} />} onClick={() => setBank(true)}>
          {t("surveys.from_bank")}
        </Button>
      </div>
      <BankDrawer
        isOpen={isBank}
        taken={questions}
        onTake={(list) => add(list)}
        onClose={() => setBank(false)}
      />
    </div>
  );
}
