import { Button, Checkbox, Drawer, Input } from "antd";
import { useState } from "react";
import { type Row, useRows } from "@/kernel/records";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag as Tag } from "@/ui/Tag";
import { type Arrangement, type Drafted, drafted, type QuestionType, readOptions } from "./model";
import styles from "./surveys.module.css";

function toQuestion(row: Row): Drafted {
  return drafted({
    id: null,
    title: row._title,
    short_name: (row.short_name as string | null) ?? null,
    question_type: row.question_type as QuestionType,
    is_required: false,
    arrangement: (row.arrangement as Arrangement) ?? "vertical",
    answer_kind: row.answer_kind === "number" ? "number" : "text",
    min_picks: (row.min_picks as number | null) ?? null,
    max_picks: (row.max_picks as number | null) ?? null,
    bank_question: row.id,
    options: readOptions(String(row.options ?? "")),
  });
}

const FIELDS = [
  "title",
  "short_name",
  "question_type",
  "options",
  "arrangement",
  "answer_kind",
  "min_picks",
  "max_picks",
  "category",
  "used",
];

interface BankProps {
  isOpen: boolean;
  taken: readonly Drafted[];
  onTake: (questions: Drafted[]) => void;
  onClose: () => void;
}

/** 题库: every question ever designed, to be searched and taken, several at once (SUR-011). */
export function BankDrawer({ isOpen, taken, onTake, onClose }: BankProps) {
  const t = useT();
  const [q, setQ] = useState("");
  const [chosen, setChosen] = useState<Row[]>([]);
  const found = useRows(
    "question_bank",
    { q: useDebounced(q, 250), fields: FIELDS, sort: "-updated_at", limit: 50 },
    isOpen,
  );
  const close = () => {
    setChosen([]);
    onClose();
  };
  const toggle = (row: Row) =>
    setChosen((now) =>
      now.some((one) => one.id === row.id) ? now.filter((one) => one.id !== row.id) : [...now, row],
    );
  return (
    <Drawer
      open={isOpen}
      onClose={close}
      title={t("surveys.bank")}
      size={460}
      footer={
        <Button
          type="primary"
          block
          disabled={chosen.length === 0}
          onClick={() => {
            onTake(chosen.map(toQuestion));
            close();
          }}
        >
          {t("surveys.take_n", { n: chosen.length })}
        </Button>
      }
    >
      <Input
        allowClear={CLEAR}
        prefix={<Icon name="search" size={13} />}
        placeholder={t("surveys.bank_search")}
        aria-label={t("surveys.bank_search")}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {found.isError && <Failure compact error={found.error} />}
      {found.isPending && <Waiting rows={5} />}
      {found.data?.rows.length === 0 && <Blank compact icon="database" title={t("surveys.bank_empty")} />}
      <ul className={styles.bank}>
        {found.data?.rows.map((row) => {
          const isTaken = taken.some((one) => one.bank_question === row.id);
          return (
            <li key={row.id}>
              <Checkbox checked={chosen.some((one) => one.id === row.id)} onChange={() => toggle(row)}>
                <strong>{row._title}</strong>
                <small>
                  <Tag color="default">{t(`surveys.type_${row.question_type as QuestionType}`)}</Tag>
                  {readOptions(String(row.options ?? ""))
                    .map((one) => one.text)
                    .join("、")}
                  {isTaken && ` · ${t("surveys.taken")}`}
                </small>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}
