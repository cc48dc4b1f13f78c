import { useT } from "@/lib/words";
import type { HiddenReference, Reference } from "../../records/types";
import type { EditProps } from "../view";
import { AnyPicker } from "./AnyPicker";
import { showShort } from "./show";
import { narrowing } from "./target";

export function Edit(props: EditProps<Reference | HiddenReference>) {
  const t = useT();
  const { filter, missing } = narrowing(props.spec, props.values);
  const blocked = missing
    ? t("field.reference_needs", { what: props.labelOf?.(missing) ?? missing })
    : undefined;
  return (
    <AnyPicker
      {...props}
      filter={filter}
      blocked={blocked}
      show={showShort}
      onChange={(value) => props.onChange(value as Reference | null)}
    />
  );
}
