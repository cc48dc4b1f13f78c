import { lazy, Suspense } from "react";
import { useT } from "@/lib/words";
import { useObjectIfKnown } from "../../metadata";
import type { ReadProps } from "../view";
import { countIn } from "./count";
import { filterOf, objectField } from "./parse";

const FilterText = lazy(() =>
  import("../../list/FilterChips").then((module) => ({ default: module.FilterText })),
);

/** In words where the object is known; in a list only how many conditions there are. */
export function Read({ spec, value, place, values }: ReadProps<string>) {
  const t = useT();
  const filter = filterOf(value);
  const target = useObjectIfKnown(place === "detail" ? String(values?.[objectField(spec)] ?? "") : null);
  const brief = t("field.conditions", { n: countIn(filter) });
  if (!target) return <span>{brief}</span>;
  return (
    <Suspense fallback={<span>{brief}</span>}>
      <FilterText spec={target} filter={filter} />
    </Suspense>
  );
}
