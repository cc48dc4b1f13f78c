import { RangePair } from "../shared/RangePair";
import type { FilterProps } from "../view";
import { ClockInput } from "./Edit";

export function Filter({ spec, op, value, onChange, id }: FilterProps) {
  if (op === "between") {
    return <RangePair value={value} onChange={onChange} render={(side) => <ClockInput {...side} />} />;
  }
  return <ClockInput id={id} label={spec.label} value={value} onChange={onChange} />;
}
