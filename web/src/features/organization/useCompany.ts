import { useQuery } from "@tanstack/react-query";
import { fetchRows, type ListQuery, type Row } from "@/kernel/records";

const PAGES = 15;

/** All rows of a list, page by page; a company of more than three thousand people sees the first of them. */
async function fetchAll(object: string, query: ListQuery): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const found: { rows: Row[]; next: string | null } = await fetchRows(
      object,
      { ...query, limit: 200 },
      cursor,
    );
    rows.push(...found.rows);
    cursor = found.next;
    if (cursor === null) break;
  }
  return rows;
}

const ENABLED = { field: "status", op: "eq", value: "enabled" } as const;
const ACTIVE = { field: "status", op: "eq", value: "active" } as const;

/** Departments and active people: known to everybody, for looking at (ORG-009). */
export function useCompany() {
  const departments = useQuery({
    queryKey: ["records", "department", "chart"],
    queryFn: () =>
      fetchAll("department", {
        filter: ENABLED,
        fields: ["name", "code", "parent", "manager", "is_virtual"],
        sort: "code",
      }),
  });
  const people = useQuery({
    queryKey: ["records", "employee", "chart"],
    queryFn: () =>
      fetchAll("employee", {
        filter: ACTIVE,
        fields: ["name", "code", "position", "department", "superior", "mobile"],
        sort: "code",
      }),
  });
  return { departments, people };
}
