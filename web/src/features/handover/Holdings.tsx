import { Select } from "antd";
import type { Reference } from "@/kernel/records";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { type Choice, countOf, type Holding, type Terms } from "./api";
import { EmployeePick } from "./EmployeePick";
import styles from "./handover.module.css";

interface HoldingsProps {
  holdings: readonly Holding[];
  terms: Terms;
  errors: Record<string, string>;
  onChoose: (object: string, choice: Choice) => void;
}

type Kind = "default" | "keep" | "other";

function kindOf(choice: Choice): Kind {
  return typeof choice === "string" ? choice : "other";
}

function HoldingRow({
  holding,
  terms,
  error,
  onChoose,
}: {
  holding: Holding;
  terms: Terms;
  error?: string;
  onChoose: (choice: Choice) => void;
}) {
  const t = useT();
  const choice = terms.choices[holding.object] ?? "default";
  const moving = countOf(holding, terms.openOnly);
  const number = (n: number) => groupThousands(String(n));
  const choices: { value: Kind; label: string }[] = [
    {
      value: "default",
      label: terms.successor
        ? t("handover.to_default", { name: terms.successor.title })
        : t("handover.to_all"),
    },
    { value: "other", label: t("handover.to_other") },
    { value: "keep", label: t("handover.to_nobody") },
  ];
  const nobody: Reference = { id: 0, title: "" };
  const picked = typeof choice === "string" || choice.id === 0 ? null : choice;
  const id = `handover-${holding.object}`;
  return (
    <li className={styles.holding} data-none={moving === 0 || choice === "keep" || undefined}>
      <span className={styles.mark}>
        <Icon name={holding.icon} size={16} />
      </span>
      <div className={styles.what}>
        <strong>{holding.label}</strong>
        <span className={styles.faint}>
          {holding.fields
            .map((field) => `${field.label} ${number(terms.openOnly ? field.open : field.count)}`)
            .join(" · ")}
        </span>
      </div>
      <div className={`${styles.count} gx-num`}>
        <strong>{number(moving)}</strong>
        {holding.has_open && terms.openOnly && holding.count > holding.open && (
          <span className={styles.faint}>
            {t("handover.closed_stay", { n: number(holding.count - holding.open) })}
          </span>
        )}
      </div>
      <div className={styles.to}>
        <Select<Kind>
          aria-label={t("handover.to_label", { what: holding.label })}
          value={kindOf(choice)}
          options={choices}
          disabled={moving === 0}
          onChange={(kind) => onChoose(kind === "other" ? nobody : kind)}
        />
        {kindOf(choice) === "other" && (
          <EmployeePick
            id={id}
            label={t("handover.to_label", { what: holding.label })}
            value={picked}
            onChange={(value) => onChoose(value ?? nobody)}
            activeOnly
            error={error}
          />
        )}
        {error && (
          <span id={`${id}-error`} className={styles.error}>
            {error}
          </span>
        )}
      </div>
    </li>
  );
}

/** What the leaver holds, object by object, each with its successor. */
export function Holdings({ holdings, terms, errors, onChoose }: HoldingsProps) {
  return (
    <ul className={styles.holdings}>
      {holdings.map((holding) => (
        <HoldingRow
          key={holding.object}
          holding={holding}
          terms={terms}
          error={errors[`objects.${holding.object}`]}
          onChoose={(choice) => onChoose(holding.object, choice)}
        />
      ))}
    </ul>
  );
}
