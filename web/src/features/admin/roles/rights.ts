import type { ObjectSummary } from "@/kernel/metadata";

export const LEVELS = [
  "none",
  "owner",
  "own",
  "subordinates",
  "department",
  "department_below",
  "all",
] as const;
export type Level = (typeof LEVELS)[number];
export const FIELD_LEVELS = ["hidden", "masked", "read", "edit"] as const;
export type FieldLevel = (typeof FIELD_LEVELS)[number];

/** Verbs that reach over some of the records; the others are simply allowed or not. */
export const REACHING = ["view", "edit", "delete", "purge", "assign"] as const;
export const PLAIN = ["create", "import", "export", "print"] as const;
export type Reaching = (typeof REACHING)[number];
export type Verb = Reaching | (typeof PLAIN)[number];
export const VERBS: readonly Verb[] = [
  "view",
  "create",
  "edit",
  "delete",
  "purge",
  "assign",
  "import",
  "export",
  "print",
];

export interface ObjectRights {
  verbs: Record<string, boolean>;
  scope: Partial<Record<string, Level>>;
  fields: Record<string, FieldLevel>;
}

/** By object; `*` holds for every object that is not named. */
export type Rights = Record<string, ObjectRights>;
export const EVERY = "*";

const NOTHING: ObjectRights = { verbs: {}, scope: {}, fields: {} };

export function isNamed(rights: Rights, object: string): boolean {
  return object in rights;
}

/** What holds for the object, its own entry or that of `*`. */
export function holding(rights: Rights, object: string): ObjectRights {
  return rights[object] ?? rights[EVERY] ?? NOTHING;
}

export function allows(entry: ObjectRights, verb: string): boolean {
  return entry.verbs[verb] === true;
}

/** `none` where the verb is not allowed; a verb without a level of its own reaches as far as viewing. */
export function levelOf(entry: ObjectRights, verb: Reaching): Level {
  if (!allows(entry, verb)) return "none";
  return entry.scope[verb] ?? entry.scope.view ?? "own";
}

function changed(rights: Rights, object: string, change: (entry: ObjectRights) => ObjectRights): Rights {
  return { ...rights, [object]: change(holding(rights, object)) };
}

export function setLevel(rights: Rights, object: string, verb: Reaching, level: Level): Rights {
  return changed(rights, object, (entry) => ({
    ...entry,
    verbs: { ...entry.verbs, [verb]: level !== "none" },
    // The levels that leaned on viewing keep what they were.
    scope: { ...pinned(entry), [verb]: level },
  }));
}

function pinned(entry: ObjectRights): ObjectRights["scope"] {
  const scope = { ...entry.scope };
  for (const verb of REACHING) if (allows(entry, verb)) scope[verb] = levelOf(entry, verb);
  return scope;
}

export function setVerb(rights: Rights, object: string, verb: string, isAllowed: boolean): Rights {
  return changed(rights, object, (entry) => ({ ...entry, verbs: { ...entry.verbs, [verb]: isAllowed } }));
}

/** Everybody sees set-up data, unless each of his roles says that they are not for its people. */
export function isSeen(rights: Rights, object: string): boolean {
  return rights[object]?.verbs.view !== false;
}

export function setSeen(rights: Rights, object: string, seen: boolean): Rights {
  const entry = rights[object] ?? NOTHING;
  return { ...rights, [object]: { ...entry, verbs: { ...entry.verbs, view: seen } } };
}

/** With an entry for every object that the default right does not reach. */
export function withNamed(rights: Rights, objects: ObjectSummary[]): Rights {
  const left = objects.filter((object) => object.named && !(object.name in rights));
  return { ...Object.fromEntries(left.map((object) => [object.name, NOTHING])), ...rights };
}

/** What a role says of an action: nothing, never, allowed as far as its verb, or with a reach of its own. */
export type ActionRight = "auto" | "true" | "false" | Exclude<Level, "none">;

const ACTION = "action:";

export function actionRight(entry: ObjectRights, action: string): ActionRight {
  const held = entry.verbs[ACTION + action];
  const level = entry.scope[ACTION + action];
  if (held === false || level === "none") return "false";
  if (level) return level;
  return held === true ? "true" : "auto";
}

export function setAction(rights: Rights, object: string, action: string, value: ActionRight): Rights {
  return changed(rights, object, (entry) => {
    const verbs = { ...entry.verbs };
    const scope = { ...entry.scope };
    delete verbs[ACTION + action];
    delete scope[ACTION + action];
    if (value !== "auto") verbs[ACTION + action] = value !== "false";
    if (value !== "auto" && value !== "true" && value !== "false") scope[ACTION + action] = value;
    return { ...entry, verbs, scope };
  });
}

/** The actions of which the entry says something. */
export function namedActions(entry: ObjectRights): string[] {
  const keys = [...Object.keys(entry.verbs), ...Object.keys(entry.scope)];
  return [...new Set(keys.filter((key) => key.startsWith(ACTION)).map((key) => key.slice(ACTION.length)))];
}

export function setField(rights: Rights, object: string, field: string, level: FieldLevel): Rights {
  return changed(rights, object, (entry) => {
    const fields = { ...entry.fields, [field]: level };
    if (level === "edit") delete fields[field];
    return { ...entry, fields };
  });
}

/** The object follows `*` again. */
export function unname(rights: Rights, object: string): Rights {
  const { [object]: _gone, ...rest } = rights;
  return rest;
}

/** Rights are given on objects that stand for themselves; lines of another record follow that record. */
export function governable(objects: (ObjectSummary & { detail_of?: string | null })[]): ObjectSummary[] {
  return objects.filter((object) => !object.detail_of);
}

export interface Change {
  object: string;
  part: "verb" | "scope" | "field" | "action" | "named";
  name: string;
  before: string;
  after: string;
}

function changesOf(object: string, before: ObjectRights, after: ObjectRights): Change[] {
  const found: Change[] = [];
  const note = (part: Change["part"], name: string, was: string, is: string) => {
    if (was !== is) found.push({ object, part, name, before: was, after: is });
  };
  for (const verb of REACHING) note("scope", verb, levelOf(before, verb), levelOf(after, verb));
  for (const verb of PLAIN) note("verb", verb, String(allows(before, verb)), String(allows(after, verb)));
  const keys = (pick: (entry: ObjectRights) => object) => [
    ...new Set([...Object.keys(pick(before)), ...Object.keys(pick(after))]),
  ];
  for (const action of new Set([...namedActions(before), ...namedActions(after)]))
    note("action", action, actionRight(before, action), actionRight(after, action));
  for (const key of keys((entry) => entry.fields))
    note("field", key, before.fields[key] ?? "edit", after.fields[key] ?? "edit");
  return found;
}

/** What saving would change, object by object, in terms of what really holds. */
export function diffRights(before: Rights, after: Rights): Change[] {
  const objects = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return objects.flatMap((object) => {
    const wasNamed = isNamed(before, object);
    const changes = changesOf(object, holding(before, object), holding(after, object));
    if (wasNamed === isNamed(after, object)) return changes;
    const named: Change = {
      object,
      part: "named",
      name: "",
      before: String(wasNamed),
      after: String(!wasNamed),
    };
    return [named, ...changes];
  });
}

type ByLevel = [Level, string[]][];

export interface Summary {
  /** Labels of objects by how far the verb reaches, the widest first. */
  reach: Record<Reaching, ByLevel>;
  /** Labels of objects on which the verb is allowed. */
  plain: Record<(typeof PLAIN)[number], string[]>;
  actions: { object: string; label: string; action: string; right: ActionRight }[];
  fields: { object: string; label: string; field: string; level: FieldLevel }[];
}

/** The role in brief, for sentences that can be read aloud. */
export function summarise(rights: Rights, objects: ObjectSummary[]): Summary {
  const by = (verb: Reaching): ByLevel =>
    [...LEVELS]
      .reverse()
      .filter((level) => level !== "none")
      .map((level): [Level, string[]] => [
        level,
        objects
          .filter((object) => levelOf(holding(rights, object.name), verb) === level)
          .map((object) => object.label),
      ])
      .filter(([, labels]) => labels.length > 0);
  const allowed = (verb: string) =>
    objects.filter((object) => allows(holding(rights, object.name), verb)).map((object) => object.label);
  const named = objects.filter((object) => isNamed(rights, object.name));
  return {
    reach: {
      view: by("view"),
      edit: by("edit"),
      delete: by("delete"),
      purge: by("purge"),
      assign: by("assign"),
    },
    plain: {
      create: allowed("create"),
      import: allowed("import"),
      export: allowed("export"),
      print: allowed("print"),
    },
    actions: named.flatMap((object) => {
      const entry = holding(rights, object.name);
      return namedActions(entry).map((action) => ({
        object: object.name,
        label: object.label,
        action,
        right: actionRight(entry, action),
      }));
    }),
    fields: named.flatMap((object) =>
      Object.entries(holding(rights, object.name).fields).map(([field, level]) => ({
        object: object.name,
        label: object.label,
        field,
        level,
      })),
    ),
  };
}
