import { OptionTag } from "@/ui/Tag";
import { optionOf } from "../choice/text";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ spec, value, place }: ReadProps<string[]>) {
  const options = (value ?? []).map((one) => optionOf(spec, one));
  return (
    <span
      className={place === "cell" ? `${styles.tags} ${styles.oneRow}` : styles.tags}
      title={options.map((option) => option.label).join("、")}
    >
      {options.map((option) => (
        <OptionTag key={option.value} color={option.color}>
          {option.label}
        </OptionTag>
      ))}
    </span>
  );
}
