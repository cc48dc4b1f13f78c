import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Question } from "./api";

function numberOf(text: string | null): number | undefined {
  const value = Number(text);
  return text !== null && text !== "" && Number.isSafeInteger(value) ? value : undefined;
}

export function readQuestion(params: URLSearchParams): Question {
  return {
    person: numberOf(params.get("person")),
    kinds: (params.get("kinds") ?? "").split(",").filter(Boolean),
    object: params.get("object") ?? "",
    record: numberOf(params.get("record")),
    ip: params.get("ip") ?? "",
    start: params.get("start") ?? undefined,
    end: params.get("end") ?? undefined,
  };
}

export function writeQuestion(question: Question): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    if (text) params.set(name, text);
  }
  return params;
}

/** The question lives in the address, so that it can be sent to a colleague. */
export function useQuestion() {
  const [params, setParams] = useSearchParams();
  const question = useMemo(() => readQuestion(params), [params]);
  const change = useCallback(
    (some: Partial<Question>) =>
      setParams((now) => writeQuestion({ ...readQuestion(now), ...some }), { replace: true }),
    [setParams],
  );
  const isNarrowed = [...params.keys()].length > 0;
  return { question, change, isNarrowed, clear: () => setParams({}, { replace: true }) };
}
