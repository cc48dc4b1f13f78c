import { useT } from "@/lib/words";
import type { HiddenReference, Reference } from "../../records/types";
import { AnyPicker } from "../reference/AnyPicker";
import { showShort } from "../reference/show";
import { narrowing } from "../reference/target";
import type { EditProps } from "../view";

export function Edit(props: EditProps<(Reference | HiddenReference)[]>) {
  const t = useT();
  const { filter, missing } = narrowing(props.spec, props.values);
  const blocked = missing
    ? t("field.reference_needs", { what: props.labelOf?.(missing) ?? missing })
    : undefined;
  return (
    <AnyPicker
      {...props}
      many
      filter={filter}
      blocked={blocked}
      show={showShort}
      onChange={(value) => props.onChange(value as Reference[] | null)}
    />
  );
}
