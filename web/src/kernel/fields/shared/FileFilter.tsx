import type { FilterProps } from "../view";

/** Files are asked for only by "empty" and "not empty", which take no operand. */
export function FileFilter(_props: FilterProps) {
  return null;
}
