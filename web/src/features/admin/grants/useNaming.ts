import { useState } from "react";

/** In which dimensions somebody is about to name values though none stands there yet. */
export function useNaming() {
  const [naming, setNaming] = useState<ReadonlySet<number>>(new Set());
  const put = (dimension: number, isNaming: boolean) =>
    setNaming((now) => {
      const next = new Set(now);
      if (isNaming) next.add(dimension);
      else next.delete(dimension);
      return next;
    });
  return { naming, put };
}
