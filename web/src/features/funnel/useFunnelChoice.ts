import { useSearchParams } from "react-router";
import { useRows } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { isComplete, isScopeKind, type Scope } from "./useFunnel";

export interface Mode {
  id: number;
  name: string;
  usesFunnel: boolean;
}

/** Whose numbers: kept in the address, so that it can be sent to a colleague and Back restores it. */
export function useScopeInUrl() {
  const [query, setQuery] = useSearchParams();
  const me = useMe();
  const kind = query.get("scope");
  const id = Number(query.get("id")) || null;
  const scope: Scope | null = isScopeKind(kind) ? { kind, id } : null;
  const titleOf = (shown: Scope): string | undefined => {
    const own = shown.kind === "department" ? me.employee?.department : me.employee;
    return query.get("title") ?? (own && shown.id === own.id ? own.title : undefined);
  };
  const setScope = (next: Scope, pickedTitle?: string) =>
    setQuery((old) => {
      const changed = new URLSearchParams(old);
      const preset = defaultId(next, me);
      changed.set("scope", next.kind);
      if (preset) changed.set("id", String(preset.id));
      else changed.delete("id");
      if (pickedTitle ?? preset?.title) changed.set("title", pickedTitle ?? preset?.title ?? "");
      else changed.delete("title");
      return changed;
    });
  return { scope, setScope, titleOf, query, setQuery };
}

/** "Department" starts with one's own, "employee" with oneself. */
function defaultId(next: Scope, me: ReturnType<typeof useMe>): { id: number; title?: string } | null {
  if (next.kind === "company") return null;
  if (next.id !== null) return { id: next.id };
  const own = next.kind === "department" ? me.employee?.department : me.employee;
  return own ? { id: own.id, title: own.title } : null;
}

export function useModes() {
  const modes = useRows("sales_mode", {
    fields: ["id", "name", "use_funnel", "is_default"],
    sort: "id",
    limit: 100,
  });
  const list: (Mode & { isDefault: boolean })[] = (modes.data?.rows ?? []).map((row) => ({
    id: row.id,
    name: row._title,
    usesFunnel: row.use_funnel !== false,
    isDefault: row.is_default === true,
  }));
  return { ...modes, list };
}

export function useFunnelChoice() {
  const { scope, setScope, titleOf, query, setQuery } = useScopeInUrl();
  const modes = useModes();
  const asked = Number(query.get("mode")) || null;
  const mode =
    modes.list.find((one) => one.id === asked) ??
    modes.list.find((one) => one.isDefault) ??
    modes.list.find((one) => one.usesFunnel) ??
    modes.list[0] ??
    null;
  const setMode = (id: number) =>
    setQuery((old) => {
      const changed = new URLSearchParams(old);
      changed.set("mode", String(id));
      return changed;
    });
  return { scope, setScope, titleOf, modes, mode, setMode, isReady: mode !== null && isComplete(scope) };
}
