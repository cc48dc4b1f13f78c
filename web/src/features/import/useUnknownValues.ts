import { type QueryClient, useQueries, useQueryClient } from "@tanstack/react-query";
import { fieldOf, type ObjectSpec, objectQuery } from "@/kernel/metadata";
import { fetchRows, type Row } from "@/kernel/records";
import { fieldName, isChoice, type Meaning, type Plan, refersTo, suggest, unknownChoices } from "./mapping";
import type { ImportField, Preview } from "./types";

export interface UnknownValues {
  field: ImportField;
  values: { text: string; suggestion: Meaning | null }[];
}

const CHUNK = 100;
const SUGGEST_FROM = 3;
const PAGE = 200;

/** The texts a field is fed with, over all its columns. */
export function textsFor(field: ImportField, preview: Preview, plan: Plan): string[] {
  const headers = preview.headers.filter((header) =>
    (plan.columns[header] ?? []).some((path) => path === field.name),
  );
  return [...new Set(headers.flatMap((header) => preview.values[header] ?? []))];
}

function* chunks(texts: readonly string[]): Generator<string[]> {
  for (let at = 0; at < texts.length; at += CHUNK) yield texts.slice(at, at + CHUNK);
}

/** By which texts the target is found: its title, and its keys where they are texts. */
function findersOf(target: ObjectSpec): string[] {
  const keys = (target as ObjectSpec & { keys?: string[] }).keys ?? [];
  const names = [
    target.title_field,
    ...keys.filter((name) => ["text", "auto_number"].includes(fieldOf(target, name)?.kind ?? "")),
  ];
  return [...new Set(names)].filter((name) => fieldOf(target, name)?.operators?.includes("in"));
}

async function knownTexts(target: ObjectSpec, texts: readonly string[]): Promise<Set<string>> {
  const finders = findersOf(target);
  const known = new Set<string>();
  for (const some of chunks(texts)) {
    for (const name of finders) {
      const filter = { field: name, op: "in" as const, value: some };
      const { rows } = await fetchRows(target.name, { filter, fields: ["id", name], limit: PAGE });
      for (const row of rows) known.add(String(row[name]).trim().toLowerCase());
    }
  }
  return known;
}

/** Some hundred records are enough to compare a misspelt name with; the picker searches all of them. */
async function candidates(target: ObjectSpec): Promise<Meaning[]> {
  const found: Row[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < SUGGEST_FROM; page += 1) {
    const answer = await fetchRows(target.name, { fields: ["id"], limit: PAGE }, cursor);
    found.push(...answer.rows);
    cursor = answer.next;
    if (!cursor) break;
  }
  return found.map((row) => ({ value: row.id, label: row._title }));
}

async function unknownReferences(
  client: QueryClient,
  field: ImportField,
  texts: string[],
): Promise<UnknownValues> {
  const target = await client.fetchQuery(objectQuery(field.target ?? ""));
  const known = await knownTexts(target, texts);
  const missing = texts.filter((text) => !known.has(text.trim().toLowerCase()));
  const others = missing.length > 0 ? await candidates(target) : [];
  return { field, values: missing.map((text) => ({ text, suggestion: suggest(text, others) })) };
}

function ofChoice(field: ImportField, texts: string[]): UnknownValues {
  const options = (field.options ?? []).map(({ value, label }) => ({ value, label }));
  const values = unknownChoices(field, texts).map((text) => ({ text, suggestion: suggest(text, options) }));
  return { field, values };
}

/** The values of choice and reference columns that nothing here answers to. */
export function useUnknownValues(preview: Preview, plan: Plan, object: string) {
  const client = useQueryClient();
  const mapped = new Set(Object.values(plan.columns).flat().map(fieldName));
  const fields = preview.fields.filter(
    (field) => mapped.has(field.name) && (isChoice(field) || refersTo(field)),
  );
  return useQueries({
    queries: fields.map((field) => {
      const texts = textsFor(field, preview, plan);
      return {
        queryKey: ["imports", "unknown", object, preview.upload, field.name, texts],
        queryFn: async (): Promise<UnknownValues> =>
          isChoice(field) ? ofChoice(field, texts) : unknownReferences(client, field, texts),
        staleTime: 60_000,
        retry: false,
      };
    }),
    combine: (results) => ({
      isPending: results.some((one) => one.isPending),
      found: results.flatMap((one) => (one.data && one.data.values.length > 0 ? [one.data] : [])),
    }),
  });
}
