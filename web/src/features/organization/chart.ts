import { isReference, type Reference, type Row } from "@/kernel/records";

/** A box of the chart; `count` is how many people are in it and below it. */
export interface Box {
  id: number;
  title: string;
  subtitle: string;
  note: string;
  count: number;
  children: Box[];
}

/** The company itself, above everything that has nobody above it. */
export const ROOT = 0;

interface Item {
  id: number;
  parent: number | null;
  title: string;
  subtitle: string;
  note: string;
  own: number;
}

function idOf(value: unknown): number | null {
  return isReference(value) ? value.id : null;
}

function titleOf(value: unknown): string {
  return isReference(value) ? value.title : "";
}

/** Items by their parents; what points nowhere, or in a circle, stands below the root. */
export function buildTree(items: readonly Item[], root: string): Box {
  const known = new Map(items.map((item) => [item.id, item]));
  const rises = (item: Item) => {
    const seen = new Set<number>();
    for (let at: Item | undefined = item; at; at = at.parent === null ? undefined : known.get(at.parent)) {
      if (seen.has(at.id)) return false;
      seen.add(at.id);
    }
    return true;
  };
  const below = new Map<number, Item[]>();
  for (const item of items) {
    const parent = item.parent !== null && known.has(item.parent) && rises(item) ? item.parent : ROOT;
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const box = (item: Item): Box => {
    const children = (below.get(item.id) ?? []).map(box);
    const count = item.own + children.reduce((sum, child) => sum + child.count, 0);
    return { id: item.id, title: item.title, subtitle: item.subtitle, note: item.note, count, children };
  };
  const children = (below.get(ROOT) ?? []).map(box);
  const count = children.reduce((sum, child) => sum + child.count, 0);
  if (children.length === 1 && children[0]) return children[0];
  return { id: ROOT, title: root, subtitle: "", note: "", count, children };
}

/** Departments with their heads and people. */
export function departmentTree(departments: readonly Row[], people: readonly Row[], company: string): Box {
  const own = new Map<number, number>();
  for (const person of people) {
    const place = idOf(person.department);
    if (place !== null) own.set(place, (own.get(place) ?? 0) + 1);
  }
  return buildTree(
    departments.map((row) => ({
      id: row.id,
      parent: idOf(row.parent),
      title: row._title,
      subtitle: titleOf(row.manager),
      note: row.is_virtual === true ? "virtual" : "",
      own: own.get(row.id) ?? 0,
    })),
    company,
  );
}

/** People by their superiors; somebody without subordinates counts as none. */
export function reportingTree(people: readonly Row[], company: string): Box {
  return buildTree(
    people.map((row) => ({
      id: row.id,
      parent: idOf(row.superior),
      title: row._title,
      subtitle: [row.position, titleOf(row.department)].filter(Boolean).join(" · "),
      note: "",
      own: 1,
    })),
    company,
  );
}

export function peopleOf(department: number, people: readonly Row[]): Row[] {
  return people.filter((row) => idOf(row.department) === department);
}

/** The boxes one sees, in order, with the box above each. */
export function visible(root: Box, open: ReadonlySet<number>): { box: Box; above: Box | null }[] {
  const found: { box: Box; above: Box | null }[] = [];
  const walk = (box: Box, above: Box | null) => {
    found.push({ box, above });
    if (open.has(box.id)) for (const child of box.children) walk(child, box);
  };
  walk(root, null);
  return found;
}

/** Open at first: the upper two levels, of a large company the first only. */
export function openAtFirst(root: Box): Set<number> {
  const open = new Set<number>([root.id]);
  if (root.children.length <= 12) for (const child of root.children) open.add(child.id);
  return open;
}

export function everyBox(root: Box): number[] {
  return [root.id, ...root.children.flatMap(everyBox)];
}

export type { Reference };
