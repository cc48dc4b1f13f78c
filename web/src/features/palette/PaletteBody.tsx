import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Failure } from "@/ui/states";
import styles from "./palette.module.css";
import { type Choice, type ChoiceGroup, useChoices } from "./useChoices";

interface OptionsProps {
  groups: ChoiceGroup[];
  active: string | undefined;
  idOf: (choice: Choice) => string;
  onPoint: (choice: Choice) => void;
  onChoose: (choice: Choice) => void;
}

function Options({ groups, active, idOf, onPoint, onChoose }: OptionsProps) {
  return groups.map((group) => (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role
    <div key={group.key} role="group" aria-label={group.label}>
      <div className={styles.group} aria-hidden="true">
        {group.label}
      </div>
      {group.choices.map((choice) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the input, which owns the list
        <div
          key={choice.key}
          id={idOf(choice)}
          role="option"
          tabIndex={-1}
          aria-selected={choice.key === active}
          className={styles.choice}
          onMouseMove={() => onPoint(choice)}
          onClick={() => onChoose(choice)}
        >
          <span className={styles.icon}>
            <Icon name={choice.icon} size={14} />
          </span>
          <span className={styles.label}>{choice.label}</span>
          {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
        </div>
      ))}
    </div>
  ));
}

export default function PaletteBody({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState("");
  const [pointed, setPointed] = useState<string | null>(null);
  const { groups, isLoading, error, retry } = useChoices(q);
  const flat = groups.flatMap((group) => group.choices);
  const at = Math.max(
    0,
    flat.findIndex((choice) => choice.key === pointed),
  );
  const active = flat[at];
  const idOf = (choice: Choice) => `${listId}-${choice.key}`;

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (active) document.getElementById(`${listId}-${active.key}`)?.scrollIntoView({ block: "nearest" });
  }, [active, listId]);

  const choose = (choice: Choice) => {
    onClose();
    if (choice.to) void navigate(choice.to);
    else choice.run?.();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && flat.length > 0) {
      event.preventDefault();
      setPointed(flat[(at + step + flat.length) % flat.length]?.key ?? null);
    } else if (event.key === "Enter" && active && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(active);
    }
  };
  return (
    <div className={styles.palette}>
      <label className={styles.line}>
        <Icon name={isLoading ? "reload" : "search"} size={17} />
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={active ? idOf(active) : undefined}
          aria-label={t("palette.title")}
          placeholder={t("palette.placeholder")}
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setPointed(null);
          }}
          onKeyDown={onKey}
          spellCheck={false}
        />
      </label>
      <div id={listId} role="listbox" aria-label={t("palette.title")} className={styles.list}>
        <Options
          groups={groups}
          active={active?.key}
          idOf={idOf}
          onPoint={(choice) => setPointed(choice.key)}
          onChoose={choose}
        />
        {flat.length === 0 && !isLoading && !error && (
          <div className={styles.none}>
            {q.trim() ? t("palette.nothing", { q: q.trim() }) : t("palette.empty")}
          </div>
        )}
      </div>
      {error && !isLoading && (
        <div className={styles.failed}>
          <Failure compact error={error} onRetry={retry} />
        </div>
      )}
      <div className={styles.foot}>{t("palette.hint")}</div>
    </div>
  );
}
