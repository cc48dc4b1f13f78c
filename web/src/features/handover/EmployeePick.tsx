import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import type { FieldSpec } from "@/kernel/metadata";
import { isReference, type Reference } from "@/kernel/records";

interface EmployeePickProps {
  id: string;
  label: string;
  value: Reference | null;
  onChange: (value: Reference | null) => void;
  activeOnly?: boolean;
  error?: string;
}

const SPEC: FieldSpec = { name: "employee", label: "", kind: "employee", target: "employee", operators: [] };
const ACTIVE = { field: "status", op: "eq", value: "active" } as const;

/** One employee, with its label above and what is wrong with it below. */
export function EmployeePick({ id, label, value, onChange, activeOnly, error }: EmployeePickProps) {
  return (
    <Picker
      id={id}
      label={label}
      spec={SPEC}
      value={value}
      show={showShort}
      filter={activeOnly ? ACTIVE : undefined}
      mayCreate={false}
      invalid={Boolean(error)}
      describedBy={error ? `${id}-error` : undefined}
      onChange={(picked) => onChange(isReference(picked) ? picked : null)}
    />
  );
}
