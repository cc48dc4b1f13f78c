import type { Filter } from "@/kernel/metadata";
import { filteredList } from "@/kernel/records/paths";
import type { StageFigure } from "./answer";
import type { Scope } from "./useFunnel";

export { filteredList };

/** The opportunities behind one band: as the answer says it, else the open ones of the stage within the scope. */
export function stageLink(stage: StageFigure, scope: Scope): string {
  if (Object.keys(stage.filter).length > 0) return filteredList("opportunity", stage.filter);
  const parts: Filter[] = [
    { field: "status", op: "eq", value: "open" },
    { field: "stage", op: "eq", value: stage.id },
  ];
  if (scope.kind === "department") parts.push({ field: "department", op: "within", value: scope.id });
  if (scope.kind === "employee") parts.push({ field: "owner", op: "eq", value: scope.id });
  return filteredList("opportunity", { and: parts });
}
