/** The pyramid as it is drawn: a front and a side that meet in an edge, cut into slices of equal height. */
export const WIDTH = 400;
export const SLICE = 84;
export const GAP = 6;
const APEX = 206;
const EDGE = 276;
/** The side recedes: its outer foot stands higher than the front's. */
const RISE = 0.13;

export interface Slice {
  front: string;
  side: string;
  /** Where the words of the slice stand. */
  textX: number;
  textY: number;
  /** Room for them. */
  room: number;
}

export function heightOf(count: number): number {
  return count * SLICE + Math.max(0, count - 1) * GAP;
}

/** The slice at `index` of `count`, the top one first. */
export function sliceOf(index: number, count: number): Slice {
  const whole = count * SLICE;
  const down = index * GAP;
  const at = (depth: number) => {
    const y = depth * whole + down;
    return {
      left: [APEX - APEX * depth, y],
      edge: [APEX + (EDGE - APEX) * depth, y],
      right: [APEX + (WIDTH - APEX) * depth, y - RISE * depth * whole * 0.5],
    };
  };
  const top = at(index / count);
  const foot = at((index + 1) / count);
  const middle = at((index + (index === 0 ? 0.68 : 0.54)) / count);
  const [left, right] = [middle.left[0] ?? 0, middle.edge[0] ?? 0];
  return {
    front: path([top.left, top.edge, foot.edge, foot.left]),
    side: path([top.edge, top.right, foot.right, foot.edge]),
    textX: round((left + right) / 2),
    textY: round(middle.left[1] ?? 0),
    room: round(right - left),
  };
}

/** Colours from the top down: gold for the top, then jade growing lighter; many layers share the range. */
export function toneOf(index: number, count: number): number {
  if (index === 0) return 0;
  return count <= 5 ? index : 1 + Math.round(((index - 1) * 3) / (count - 2));
}

function path(points: number[][]): string {
  return `M${points.map(([x = 0, y = 0]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
