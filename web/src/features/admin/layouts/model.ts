import type { FieldSpec, ObjectSpec } from "@/kernel/metadata";

/** A layout as the server keeps it, and the same while it is being designed. */
export interface StoredLayout {
  id: number;
  name: string;
  is_active: boolean;
  when: Condition[];
  roles: number[];
  sections: { title: string; columns: 1 | 2; fields: string[] }[];
  required: string[];
  readonly: string[];
  hidden: string[];
  highlights: string[] | null;
  related: string[] | null;
  columns: string[] | null;
}

export type Standard = {
  sections: StoredLayout["sections"];
  highlights: string[];
  columns: string[];
  related: string[];
};

export interface Condition {
  field: string;
  values: unknown[];
}

export interface DraftSection {
  /** Names the place while dragging; titles may repeat. */
  id: string;
  title: string;
  columns: 1 | 2;
  fields: string[];
}

export type LayoutDraft = Omit<StoredLayout, "id" | "sections" | "hidden"> & { sections: DraftSection[] };

/** Where fields lie that the layout does not show. */
export const UNUSED = "unused";

const SILENT = new Set(["id", "version"]);
const TELLING = new Set<FieldSpec["kind"]>([
  "choice",
  "multi_choice",
  "boolean",
  "reference",
  "employee",
  "department",
  "region",
  "dimension",
]);

/** What a layout may arrange; book-keeping of every record has its own place on the page. */
export function designable(spec: ObjectSpec): FieldSpec[] {
  return spec.fields.filter((field) => !SILENT.has(field.name) && !field.system && field.kind !== "password");
}

export function telling(spec: ObjectSpec): FieldSpec[] {
  return spec.fields.filter((field) => TELLING.has(field.kind) && !field.system);
}

/** What the object itself asks for: no layout can let it go. */
export function isNeeded(field: FieldSpec): boolean {
  return (
    field.required === true && !field.readonly && (field.default === null || field.default === undefined)
  );
}

let counter = 0;

export function freshSection(title: string): DraftSection {
  counter += 1;
  return { id: `section-${counter}`, title, columns: 2, fields: [] };
}

function drafted(sections: StoredLayout["sections"]): DraftSection[] {
  return sections.map((section) => ({ ...freshSection(section.title), ...section }));
}

export function fromStandard(standard: Standard, name: string): LayoutDraft {
  return {
    name,
    is_active: true,
    when: [],
    roles: [],
    sections: drafted(standard.sections),
    required: [],
    readonly: [],
    highlights: null,
    related: null,
    columns: null,
  };
}

/** A field that was made after the layout stands in no section and is not hidden: it is shown at the end, here as there. */
export function fromStored(spec: ObjectSpec, stored: StoredLayout, moreTitle: string): LayoutDraft {
  const { id: _id, hidden, ...rest } = stored;
  const sections = drafted(stored.sections);
  const known = new Set([...hidden, ...sections.flatMap((section) => section.fields)]);
  const fresh = designable(spec).filter((field) => field.custom && !known.has(field.name));
  if (fresh.length > 0)
    sections.push({ ...freshSection(moreTitle), fields: fresh.map((field) => field.name) });
  return { ...rest, sections };
}

export function placed(draft: LayoutDraft): Set<string> {
  return new Set(draft.sections.flatMap((section) => section.fields));
}

export function unused(spec: ObjectSpec, draft: LayoutDraft): FieldSpec[] {
  const held = placed(draft);
  return designable(spec).filter((field) => !held.has(field.name));
}

export function bodyOf(spec: ObjectSpec, draft: LayoutDraft): Record<string, unknown> {
  const held = placed(draft);
  return {
    ...draft,
    sections: draft.sections.map(({ id: _id, ...section }) => section),
    required: draft.required.filter((name) => held.has(name)),
    readonly: draft.readonly.filter((name) => held.has(name)),
    hidden: unused(spec, draft).map((field) => field.name),
  };
}

export function placeOf(draft: LayoutDraft, name: string): string {
  return draft.sections.find((section) => section.fields.includes(name))?.id ?? UNUSED;
}

/** The field goes into `section` (or out of all of them) before `before`, else to the end. */
export function moveField(draft: LayoutDraft, name: string, section: string, before?: string): LayoutDraft {
  return {
    ...draft,
    sections: draft.sections.map((one) => {
      const at = before === undefined ? -1 : one.fields.indexOf(before);
      const fields = one.fields.filter((field) => field !== name);
      if (one.id === section) fields.splice(at < 0 ? fields.length : at, 0, name);
      return { ...one, fields };
    }),
  };
}

/** One step up or down inside its section. */
export function nudgeField(draft: LayoutDraft, name: string, step: -1 | 1): LayoutDraft {
  return {
    ...draft,
    sections: draft.sections.map((one) => {
      const at = one.fields.indexOf(name);
      const to = at + step;
      if (at < 0 || to < 0 || to >= one.fields.length) return one;
      const fields = one.fields.filter((field) => field !== name);
      fields.splice(to, 0, name);
      return { ...one, fields };
    }),
  };
}

export function nudgeSection(draft: LayoutDraft, id: string, step: -1 | 1): LayoutDraft {
  const at = draft.sections.findIndex((section) => section.id === id);
  const to = at + step;
  const moved = draft.sections[at];
  if (!moved || to < 0 || to >= draft.sections.length) return draft;
  const sections = draft.sections.filter((section) => section.id !== id);
  sections.splice(to, 0, moved);
  return { ...draft, sections };
}

export type Mark = "required" | "readonly";

/** Required and read-only exclude each other: what nobody types, nobody can be asked for. */
export function toggleMark(draft: LayoutDraft, mark: Mark, name: string): LayoutDraft {
  const isOn = draft[mark].includes(name);
  const other: Mark = mark === "required" ? "readonly" : "required";
  return {
    ...draft,
    [mark]: isOn ? draft[mark].filter((one) => one !== name) : [...draft[mark], name],
    [other]: draft[other].filter((one) => one !== name),
  };
}
