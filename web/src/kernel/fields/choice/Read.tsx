import { OptionTag } from "@/ui/Tag";
import type { ReadProps } from "../view";
import { optionOf } from "./text";

export function Read({ spec, value }: ReadProps<string>) {
  const option = optionOf(spec, value ?? "");
  return <OptionTag color={option.color}>{option.label}</OptionTag>;
}
