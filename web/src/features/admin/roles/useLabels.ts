import { useQueries } from "@tanstack/react-query";
import { objectQuery } from "@/kernel/metadata";

export type LabelOf = (object: string, part: "field" | "action", name: string) => string;

/** Labels of fields and actions of several objects; the name until they are known. */
export function useLabels(objects: readonly string[]): LabelOf {
  const names = [...new Set(objects)].filter((name) => name !== "*").sort();
  const known = useQueries({
    queries: names.map((name) => ({ ...objectQuery(name), retry: false })),
    combine: (results) => new Map(results.flatMap((one) => (one.data ? [[one.data.name, one.data]] : []))),
  });
  return (object, part, name) => {
    const spec = known.get(object);
    const found =
      part === "field"
        ? spec?.fields.find((field) => field.name === name)
        : spec?.actions?.find((action) => action.name === name);
    return found?.label ?? name;
  };
}
