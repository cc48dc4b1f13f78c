import { Input, type InputRef } from "antd";
import { useRef } from "react";
import { FieldPathSelect } from "@/kernel/list/FieldPathSelect";
import { type FieldSpec, isTechnical, type ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import styles from "./buttons.module.css";

const UNFIT = new Set(["password", "attachment", "image", "condition", "rich_text", "location"]);

function carries(field: FieldSpec): boolean {
  return !UNFIT.has(field.kind) && !isTechnical(field);
}

interface UrlInputProps {
  id: string;
  spec: ObjectSpec;
  value: string;
  onChange: (url: string) => void;
}

/** An address with fields in braces; a chosen field is put where the cursor stands. */
export function UrlInput({ id, spec, value, onChange }: UrlInputProps) {
  const t = useT();
  const input = useRef<InputRef>(null);
  const insert = (path: string) => {
    const at = input.current?.input?.selectionStart ?? value.length;
    onChange(`${value.slice(0, at)}{${path}}${value.slice(at)}`);
  };
  return (
    <div className={styles.url}>
      <Input
        id={id}
        ref={input}
        maxLength={1000}
        inputMode="url"
        spellCheck={false}
        placeholder="https://example.com/?no={id}"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={styles.insert}>
        <FieldPathSelect
          spec={spec}
          value=""
          onChange={insert}
          allows={carries}
          label={t("buttons.insert")}
          placeholder={t("buttons.insert")}
        />
      </div>
    </div>
  );
}
