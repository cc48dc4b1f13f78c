import type { ReadProps } from "../view";

export function Read({ value }: ReadProps<string>) {
  return <span className="gx-num">{value?.slice(0, 5)}</span>;
}
