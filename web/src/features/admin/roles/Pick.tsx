import styles from "./roles.module.css";

/** A plain select: a matrix has hundreds of them, and the keyboard knows them by heart. */
export function Pick<V extends string>({
  label,
  value,
  options,
  onChange,
  faint,
  tone,
}: {
  label: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
  faint?: boolean;
  tone?: string;
}) {
  return (
    <select
      className={styles.pick}
      aria-label={label}
      value={value}
      data-faint={faint || undefined}
      data-tone={tone ?? value}
      onChange={(event) => onChange(event.target.value as V)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
