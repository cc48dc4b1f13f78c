import { useT } from "@/lib/words";
import { OptionTag } from "@/ui/Tag";
import type { ReadProps } from "../view";

export function Read({ value }: ReadProps<boolean>) {
  const t = useT();
  return <OptionTag color={value ? "green" : "gray"}>{value ? t("field.yes") : t("field.no")}</OptionTag>;
}
