import { useQueries } from "@tanstack/react-query";
import { targetOf } from "../fields/reference/target";
import { type FieldSpec, fieldOf, isOneReference, type ObjectSpec, objectQuery } from "../metadata";

const DEEPEST = 3;

type Known = Map<string, ObjectSpec>;

/** "owner.department" of an opportunity: the department field, labelled with its way. */
export function resolvePath(spec: ObjectSpec, path: string, known: Known): FieldSpec | undefined {
  const parts = path.split(".").slice(0, DEEPEST + 1);
  let holder: ObjectSpec | undefined = spec;
  const labels: string[] = [];
  for (const [index, part] of parts.entries()) {
    const field: FieldSpec | undefined = holder && fieldOf(holder, part);
    if (!field) return undefined;
    labels.push(field.label);
    if (index === parts.length - 1) return { ...field, name: path, label: labels.join(" / ") };
    if (!isOneReference(field.kind)) return undefined;
    holder = known.get(targetOf(field));
  }
  return undefined;
}

/** The objects that have to be known before every path can be read. */
function objectsOn(spec: ObjectSpec, paths: readonly string[], known: Known): string[] {
  const wanted = new Set<string>();
  for (const path of paths) {
    const parts = path.split(".").slice(0, -1);
    let holder: ObjectSpec | undefined = spec;
    for (const part of parts) {
      const field: FieldSpec | undefined = holder && fieldOf(holder, part);
      if (!field || !isOneReference(field.kind)) break;
      const target = targetOf(field);
      wanted.add(target);
      holder = known.get(target);
    }
  }
  return [...wanted].sort();
}

function useKnown(names: string[]): Known {
  return useQueries({
    queries: names.map((name) => ({ ...objectQuery(name), retry: false })),
    combine: (results) =>
      new Map(results.flatMap((one) => (one.data ? [[one.data.name, one.data] as const] : []))),
  });
}

/** The fields behind names and paths, in their order; what may not be seen or is not yet known is left out. */
export function usePathFields(spec: ObjectSpec, paths: readonly string[]): FieldSpec[] {
  const one = useKnown(objectsOn(spec, paths, new Map()));
  const two = useKnown(objectsOn(spec, paths, one));
  const known = useKnown(objectsOn(spec, paths, two));
  return paths.flatMap((path) => resolvePath(spec, path, known) ?? []);
}
