import { type ReactNode, Suspense } from "react";
import { Masked, Nothing } from "@/ui/Nothing";
import { FIELD_KINDS, type FieldKind, type FieldSpec, shownKind } from "../metadata";
import { address } from "./address";
import { attachment } from "./attachment";
import { auto_number } from "./auto_number";
import { boolean } from "./boolean";
import { choice } from "./choice";
import { condition } from "./condition";
import { date } from "./date";
import { datetime } from "./datetime";
import { decimal } from "./decimal";
import { department } from "./department";
import { dimension } from "./dimension";
import { duration } from "./duration";
import { email } from "./email";
import { employee } from "./employee";
import { employees } from "./employees";
import { formula } from "./formula";
import { image } from "./image";
import { integer } from "./integer";
import { location } from "./location";
import { long_text } from "./long_text";
import { money } from "./money";
import { multi_choice } from "./multi_choice";
import { multi_reference } from "./multi_reference";
import { password } from "./password";
import { percent } from "./percent";
import { phone } from "./phone";
import { rating } from "./rating";
import { reference } from "./reference";
import { region } from "./region";
import { rich_text } from "./rich_text";
import { rollup } from "./rollup";
import { text } from "./text";
import { time } from "./time";
import { url } from "./url";
import type { FieldValues } from "./values";
import {
  type EditProps,
  type FieldView,
  type FilterProps,
  isBlank,
  type Place,
  type ReadProps,
} from "./view";

export { isBlank, type Place } from "./view";

const fieldViews = {
  text,
  long_text,
  rich_text,
  integer,
  decimal,
  money,
  percent,
  date,
  datetime,
  time,
  boolean,
  choice,
  multi_choice,
  reference,
  multi_reference,
  employee,
  employees,
  department,
  region,
  dimension,
  phone,
  email,
  url,
  address,
  location,
  auto_number,
  formula,
  rollup,
  attachment,
  image,
  rating,
  duration,
  password,
  condition,
} satisfies { [K in FieldKind]: FieldView<FieldValues[K]> };

/** The map is complete by its type; that a value fits its kind is the server's promise, so the cast is made once, here. */
export function viewOf(kind: FieldKind): FieldView {
  const view = fieldViews[kind] ?? fieldViews.text;
  return view as unknown as FieldView;
}

export function viewsForTest(): [FieldKind, FieldView][] {
  return FIELD_KINDS.map((kind) => [kind, viewOf(kind)]);
}

/** A value, shown. */
export function FieldRead({
  spec,
  value,
  place = "detail",
  values,
}: Omit<ReadProps, "place"> & { place?: Place }): ReactNode {
  if (spec.access === "masked" && typeof value === "string") return <Masked>{value}</Masked>;
  if (isBlank(value)) return <Nothing />;
  const { Read } = viewOf(shownKind(spec));
  return <Read spec={spec} value={value} place={place} values={values} />;
}

/** A value, edited; `onChange` gives the wire form of the kind or null. */
export function FieldEdit(props: EditProps): ReactNode {
  const { Edit } = viewOf(props.spec.kind);
  return (
    <Suspense fallback={<Nothing />}>
      <Edit {...props} />
    </Suspense>
  );
}

/** The operand of one condition; draws nothing for operators without one. */
export function FieldFilter(props: FilterProps): ReactNode {
  if (props.op === "empty" || props.op === "not_empty") return null;
  const { Filter } = viewOf(shownKind(props.spec));
  return <Filter {...props} />;
}

/** A value as plain text. */
export function fieldText(spec: FieldSpec, value: unknown): string {
  return isBlank(value) ? "" : viewOf(shownKind(spec)).text(value, spec);
}

export function fieldAlign(spec: FieldSpec): "right" | "left" {
  return viewOf(shownKind(spec)).align ?? "left";
}

export function fieldWidth(spec: FieldSpec): number {
  return viewOf(shownKind(spec)).width;
}

export function isWide(spec: FieldSpec): boolean {
  return viewOf(spec.kind).wide ?? false;
}

/** The body of a create, patch or action, from held values. */
export function toWire(
  specs: readonly FieldSpec[],
  values: Record<string, unknown>,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const spec of specs) {
    if (!(spec.name in values)) continue;
    const value = values[spec.name];
    const { wire } = viewOf(spec.kind);
    body[spec.name] = value === null || value === undefined ? null : wire ? wire(value) : value;
  }
  return body;
}

/** Same on the wire? Decides what counts as changed. */
export function sameValue(spec: FieldSpec, left: unknown, right: unknown): boolean {
  if (isBlank(left) && isBlank(right)) return true;
  if (isBlank(left) || isBlank(right)) return false;
  const { wire } = viewOf(spec.kind);
  return JSON.stringify(wire ? wire(left) : left) === JSON.stringify(wire ? wire(right) : right);
}
