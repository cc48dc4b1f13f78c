import { DatePicker, Input, Segmented } from "antd";
import type { ReactNode } from "react";
import { DATE, parseDate } from "@/lib/dates";
import { useT } from "@/lib/words";
import type { Terms } from "./api";
import { EmployeePick } from "./EmployeePick";
import styles from "./handover.module.css";

interface TermsFormProps {
  terms: Terms;
  errors: Record<string, string>;
  onChange: (change: Partial<Terms>) => void;
}

function Line({
  id,
  label,
  error,
  hint,
  children,
}: {
  id: string;
  label: string;
  error?: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error ? (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </span>
      ) : (
        hint && <span className={styles.faint}>{hint}</span>
      )}
    </div>
  );
}

/** Who hands over, to whom, how much of it, and what becomes of him. */
export function TermsForm({ terms, errors, onChange }: TermsFormProps) {
  const t = useT();
  return (
    <div className={styles.terms}>
      <Line id="handover-from" label={t("handover.from")} error={errors.from_employee}>
        <EmployeePick
          id="handover-from"
          label={t("handover.from")}
          value={terms.leaver}
          onChange={(leaver) => onChange({ leaver, choices: {} })}
          error={errors.from_employee}
        />
      </Line>
      <Line id="handover-to" label={t("handover.to")} error={errors.to_employee} hint={t("handover.to_hint")}>
        <EmployeePick
          id="handover-to"
          label={t("handover.to")}
          value={terms.successor}
          onChange={(successor) => onChange({ successor })}
          activeOnly
          error={errors.to_employee}
        />
      </Line>
      <Line
        id="handover-scope"
        label={t("handover.scope")}
        hint={t(terms.openOnly ? "handover.open_hint" : "handover.every_hint")}
      >
        <Segmented
          id="handover-scope"
          aria-label={t("handover.scope")}
          block
          value={terms.openOnly ? "open" : "all"}
          options={[
            { value: "open", label: t("handover.open_only") },
            { value: "all", label: t("handover.every") },
          ]}
          onChange={(value) => onChange({ openOnly: value === "open" })}
        />
      </Line>
      <Line
        id="handover-status"
        label={t("handover.status")}
        error={errors.status ?? errors.leave_date}
        hint={t(terms.status === "active" ? "handover.stays_hint" : "handover.gone_hint")}
      >
        <Segmented
          id="handover-status"
          aria-label={t("handover.status")}
          block
          value={terms.status}
          options={[
            { value: "active", label: t("handover.stays") },
            { value: "left", label: t("handover.left") },
            { value: "disabled", label: t("handover.disabled") },
          ]}
          onChange={(value) => onChange({ status: value as Terms["status"] })}
        />
      </Line>
      {terms.status === "left" && (
        <Line id="handover-date" label={t("handover.leave_date")} error={errors.leave_date}>
          <DatePicker
            id="handover-date"
            value={parseDate(terms.leaveDate)}
            placeholder={t("handover.leave_date_today")}
            onChange={(date) => onChange({ leaveDate: date?.format(DATE) ?? null })}
          />
        </Line>
      )}
      <Line id="handover-note" label={t("handover.note")} error={errors.note}>
        <Input
          id="handover-note"
          value={terms.note}
          maxLength={200}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Line>
    </div>
  );
}
