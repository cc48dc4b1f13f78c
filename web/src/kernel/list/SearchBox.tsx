import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import styles from "./list.module.css";

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (q: string) => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

/** "/" leads here from anywhere on the page. */
function useSlash(input: React.RefObject<InputRef | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus({ cursor: "all" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [input]);
}

export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const t = useT();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const settled = useDebounced(typed, 300);
  useSlash(input);
  // What was typed goes out; what comes in from elsewhere (Back, "clear") is taken over.
  useEffect(() => {
    if (settled.trim() === sent.current) return;
    sent.current = settled.trim();
    onChange(sent.current);
  }, [settled, onChange]);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  return (
    <Input
      ref={input}
      className={styles.search}
      allowClear={CLEAR}
      value={typed}
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={t("list.search")}
      prefix={<Icon name="search" size={14} />}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
