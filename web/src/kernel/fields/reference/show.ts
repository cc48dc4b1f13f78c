import { formatDate, formatMoment } from "@/lib/dates";
import { currencySign, formatMoney } from "@/lib/money";
import { type FieldSpec, shownKind } from "../../metadata";
import { isHidden, isReference } from "../../records/types";
import { optionOf } from "../choice/text";
import { isBlank } from "../view";

/** A short text for the second line of a candidate. Kept apart from the map of kinds, which imports this folder. */
export function showShort(spec: FieldSpec, value: unknown): string {
  if (isBlank(value) || isHidden(value)) return "";
  if (isReference(value)) return value.title;
  if (Array.isArray(value)) return value.map((one) => showShort(spec, one)).join("、");
  switch (shownKind(spec)) {
    case "choice":
    case "multi_choice":
      return optionOf(spec, String(value)).label;
    case "money":
      return formatMoney(value, spec.unit || currencySign(), spec.scale ?? 2);
    case "date":
      return formatDate(value);
    case "datetime":
      return formatMoment(value);
    case "boolean":
      return "";
    default:
      return String(value);
  }
}
