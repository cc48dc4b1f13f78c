import { isReference } from "../../records/types";

/** A record refers by id; the title travels only towards the reader. */
export function idOnWire(value: unknown): unknown {
  return isReference(value) ? value.id : typeof value === "number" ? value : null;
}

export function idsOnWire(value: unknown): unknown {
  return Array.isArray(value) ? value.map(idOnWire).filter((id) => id !== null) : [];
}
