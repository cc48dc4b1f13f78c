import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/lib/useDebounced";
import { type FieldSpec, type Filter, fieldOf, type ObjectSpec, useObjectIfKnown } from "../../metadata";
import { fetchRows, type Row, recordKeys } from "../../records";

export interface Candidate {
  id: number;
  title: string;
  subtitle: string;
}

const LIMIT = 20;
const NAMELESS = new Set([
  "image",
  "attachment",
  "rich_text",
  "long_text",
  "password",
  "condition",
  "location",
]);

/** Two columns of the target's own list tell namesakes apart. */
function subtitleFields(target: ObjectSpec): FieldSpec[] {
  return target.list.columns
    .filter((name) => name !== target.title_field && !name.includes("."))
    .flatMap((name) => fieldOf(target, name) ?? [])
    .filter((field) => !NAMELESS.has(field.kind))
    .slice(0, 2);
}

function candidateOf(
  row: Row,
  fields: FieldSpec[],
  show: (spec: FieldSpec, value: unknown) => string,
): Candidate {
  const parts = fields.map((field) => show(field, row[field.name])).filter(Boolean);
  return { id: row.id, title: row._title, subtitle: parts.join(" · ") };
}

interface Wanted {
  target: string;
  typed: string;
  filter?: Filter;
  enabled: boolean;
  show: (spec: FieldSpec, value: unknown) => string;
}

/** What the picker offers: the server's own search, so pinyin and initials work here too. */
export function useCandidates({ target, typed, filter, enabled, show }: Wanted) {
  const q = useDebounced(typed, 200);
  const object = useObjectIfKnown(enabled ? target : null);
  const fields = object ? subtitleFields(object) : [];
  const query = {
    q: q || undefined,
    filter,
    limit: LIMIT,
    fields: ["id", ...fields.map((field) => field.name)],
  };
  const { data, isFetching } = useQuery({
    queryKey: [...recordKeys.list(target, query), "picker"],
    queryFn: ({ signal }) => fetchRows(target, query, null, signal),
    enabled: enabled && object !== undefined,
    placeholderData: keepPreviousData,
  });
  const isLoading = isFetching || q !== typed;
  const all = (data?.rows ?? []).map((row) => candidateOf(row, fields, show));
  return {
    // Until the answer to what is typed is here, Enter must not choose from the answer to something else.
    candidates: isLoading ? all.filter((one) => one.title.includes(typed)) : all,
    isLoading,
    mayCreate: object?.rights.create === true,
    label: object?.label ?? "",
    titleField: object?.title_field ?? "name",
  };
}
