import {
  actionRight,
  type FieldLevel,
  type Level,
  namedActions,
  type ObjectRights,
  REACHING,
  type Rights,
} from "../roles/rights";

/** One thing that differs for a person from what his roles add up to (PERM-024). */
export interface Exception {
  object: string;
  part: "verb" | "action" | "field";
  name: string;
  /** `true` and `false`, a level of reach, or a level of a field. */
  value: string;
}

const NOTHING: ObjectRights = { verbs: {}, scope: {}, fields: {} };

function isReaching(verb: string): boolean {
  return (REACHING as readonly string[]).includes(verb);
}

/** The exceptions as one reads them: a verb that reaches somewhere is one line, not a switch and a level. */
export function listExceptions(rights: Rights): Exception[] {
  return Object.entries(rights).flatMap(([object, entry]) => {
    const names = [...new Set([...Object.keys(entry.verbs), ...Object.keys(entry.scope)])];
    const verbs = names
      .filter((name) => !name.startsWith("action:"))
      .map((name): Exception => {
        const on = entry.verbs[name];
        const level = entry.scope[name];
        const value = on === false || level === "none" ? "none" : (level ?? (on ? "true" : "none"));
        return { object, part: "verb", name, value: !isReaching(name) && value === "none" ? "false" : value };
      });
    const actions = namedActions(entry).map(
      (name): Exception => ({ object, part: "action", name, value: actionRight(entry, name) }),
    );
    const fields = Object.entries(entry.fields).map(
      ([name, value]): Exception => ({ object, part: "field", name, value }),
    );
    return [...verbs, ...actions, ...fields];
  });
}

function without(entry: ObjectRights, { part, name }: Exception): ObjectRights {
  const key = part === "action" ? `action:${name}` : name;
  const { [key]: _verb, ...verbs } = entry.verbs;
  const { [key]: _scope, ...scope } = entry.scope;
  const { [name]: _field, ...fields } = entry.fields;
  return part === "field" ? { ...entry, fields } : { ...entry, verbs, scope };
}

function isEmpty(entry: ObjectRights): boolean {
  return [entry.verbs, entry.scope, entry.fields].every((part) => Object.keys(part).length === 0);
}

/** The rest; an object of which nothing is left goes too. */
export function removeException(rights: Rights, gone: Exception): Rights {
  const { [gone.object]: entry, ...others } = rights;
  if (!entry) return rights;
  const left = without(entry, gone);
  return isEmpty(left) ? others : { ...others, [gone.object]: left };
}

export function addException(rights: Rights, added: Exception): Rights {
  const entry = without({ ...NOTHING, ...rights[added.object] }, added);
  const { part, name, value } = added;
  if (part === "field")
    return {
      ...rights,
      [added.object]: { ...entry, fields: { ...entry.fields, [name]: value as FieldLevel } },
    };
  const key = part === "action" ? `action:${name}` : name;
  const isOn = value !== "false" && value !== "none";
  const verbs = { ...entry.verbs, [key]: isOn };
  const scope = isOn && value !== "true" ? { ...entry.scope, [key]: value as Level } : entry.scope;
  return { ...rights, [added.object]: { ...entry, verbs, scope } };
}
