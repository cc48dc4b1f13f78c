/** Data grants (数据权限): what a role or a person holds in the management dimensions. */

export const GRANT_LEVELS = ["none", "own", "below", "all", "supervisor"] as const;
export type GrantLevel = (typeof GRANT_LEVELS)[number];
export type GrantRight = "view" | "edit";

export interface Grant {
  dimension: number;
  /** Empty: where the person stands (departments), or everything. */
  value: number | null;
  value_name?: string | null;
  grant_level: GrantLevel;
  right: GrantRight;
}

/** The kinds of answer that one chooses between for a dimension; `values` names single values. */
export const MODES = ["unset", "none", "all", "supervisor", "mine", "mine_below", "values"] as const;
export type Mode = (typeof MODES)[number];

const SIMPLE: Partial<Record<GrantLevel, Mode>> = {
  none: "none",
  all: "all",
  supervisor: "supervisor",
  own: "mine",
  below: "mine_below",
};

export function modeOf(lines: readonly Grant[]): Mode {
  const [first] = lines;
  if (!first) return "unset";
  if (lines.length > 1 || first.value !== null) return "values";
  return SIMPLE[first.grant_level] ?? "values";
}

/** The modes that make sense: where somebody stands is a matter of departments, and of what departments carry. */
export function modesFor(isByDepartment: boolean): Mode[] {
  return MODES.filter((mode) => isByDepartment || (mode !== "mine" && mode !== "mine_below"));
}

const LEVEL_OF: Partial<Record<Mode, GrantLevel>> = {
  none: "none",
  all: "all",
  supervisor: "supervisor",
  mine: "own",
  mine_below: "below",
};

/** What a mode starts with; named values begin with none. */
export function linesOf(mode: Mode, dimension: number): Grant[] {
  const level = LEVEL_OF[mode];
  return level ? [{ dimension, value: null, grant_level: level, right: "edit" }] : [];
}

export function linesIn(grants: readonly Grant[], dimension: number): Grant[] {
  return grants.filter((grant) => grant.dimension === dimension);
}

export function withLines(grants: readonly Grant[], dimension: number, lines: Grant[]): Grant[] {
  return [...grants.filter((grant) => grant.dimension !== dimension), ...lines];
}

function keyOf(lines: readonly Grant[]): string {
  return JSON.stringify(
    lines.map((one) => [one.value, one.grant_level, one.right].join()).sort((a, b) => a.localeCompare(b)),
  );
}

/** The dimensions in which two sets of grants differ. */
export function changedDimensions(before: readonly Grant[], after: readonly Grant[]): number[] {
  const ids = [...new Set([...before, ...after].map((grant) => grant.dimension))];
  return ids.filter((id) => keyOf(linesIn(before, id)) !== keyOf(linesIn(after, id)));
}

/** What the server takes. */
export function wireGrants(grants: readonly Grant[]) {
  return grants.map(({ dimension, value, grant_level, right }) => ({ dimension, value, grant_level, right }));
}
