/** The outline of the funnel: half its width at `depth` (0 top, 1 bottom), in hundredths of the room it has. */
const NECK = 0.36;
/** In the small picture the lowest band is still as wide as the figures on it. */
const SMALL_NECK = 0.56;
const BEND = 1.25;

export function widthAt(depth: number, small = false): number {
  const neck = small ? SMALL_NECK : NECK;
  return neck + (1 - neck) * (1 - Math.min(1, Math.max(0, depth))) ** BEND;
}

const STEPS = 10;

/** One stage's band as an SVG path in a box of 100 x 100, both sides following the outline. */
export function bandPath(index: number, of: number, small = false): string {
  const left: string[] = [];
  const right: string[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const half = widthAt((index + step / STEPS) / of, small) * 50;
    const y = (step / STEPS) * 100;
    left.push(`${round(50 - half)} ${round(y)}`);
    right.unshift(`${round(50 + half)} ${round(y)}`);
  }
  return `M${[...left, ...right].join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
