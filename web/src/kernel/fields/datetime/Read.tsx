import { ago, formatMoment } from "@/lib/dates";
import type { ReadProps } from "../view";

export function Read({ value, place }: ReadProps<string>) {
  return (
    <time className="gx-num" dateTime={value ?? ""} title={place === "cell" ? ago(value) : undefined}>
      {formatMoment(value)}
    </time>
  );
}
