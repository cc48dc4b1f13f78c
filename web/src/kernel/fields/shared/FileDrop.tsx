import { type ReactNode, useId, useRef, useState } from "react";
import styles from "./files.module.css";

interface FileDropProps {
  label: ReactNode;
  onFiles: (files: File[]) => void;
  id?: string;
  accept?: string;
  disabled?: boolean;
  compact?: boolean;
}

/** A place to drop files on that is also a button. */
export function FileDrop({ label, onFiles, id, accept, disabled, compact }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const ownId = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <button
        type="button"
        id={id ?? ownId}
        className={compact ? `${styles.drop} ${styles.compact}` : styles.drop}
        data-over={isOver || undefined}
        disabled={disabled}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </>
  );
}
