import { formatDate, weekday } from "@/lib/dates";
import type { ReadProps } from "../view";

export function Read({ value, place }: ReadProps<string>) {
  return (
    <span className="gx-num" title={place === "cell" ? weekday(value) : undefined}>
      {formatDate(value)}
      {place === "detail" && <span className="gx-faint"> {weekday(value)}</span>}
    </span>
  );
}
