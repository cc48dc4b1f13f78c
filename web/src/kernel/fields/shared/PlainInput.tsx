import { Input } from "antd";
import { tidy } from "@/lib/text";
import type { EditProps } from "../view";

type InputLook = { type?: string; inputMode?: "text" | "tel" | "email" | "url"; maxLength?: number };

/** One line of text. Stray blanks of pasted text go when the cursor leaves. */
export function plainEdit(look: InputLook = {}) {
  return function PlainEdit(props: EditProps<string>) {
    const { spec, value, onChange } = props;
    return (
      <Input
        id={props.id}
        type={look.type}
        inputMode={look.inputMode}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-required={spec.required}
        status={props.invalid ? "error" : undefined}
        disabled={props.disabled}
        autoFocus={props.autoFocus}
        autoComplete="off"
        maxLength={spec.max_length ?? look.maxLength}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
        onBlur={() => {
          const clean = value ? tidy(value) : value;
          if (clean !== value) onChange(clean || null);
        }}
      />
    );
  };
}
