import { Link } from "react-router";
import { personPath } from "@/kernel/access";
import { isReference, type Row, recordPath, useRows } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Blank, Failure, Waiting } from "@/ui/states";
import styles from "./roles.module.css";

const MOST = 200;

/** Employees, or for a role outside the accounts of people from outside. */
export function useHolders(role: Row) {
  const isOutside = role.is_external === true;
  return useRows(isOutside ? "operator" : "employee", {
    filter: {
      and: [
        { field: "roles", op: "in", value: [role.id] },
        { field: "status", op: "eq", value: isOutside ? "enabled" : "active" },
      ],
    },
    fields: ["id", "name", isOutside ? "bound_customer" : "department"],
    sort: "name",
    limit: MOST,
    count: true,
  });
}

function Person({ row }: { row: Row }) {
  const place = row.bound_customer ?? row.department;
  const to = row.bound_customer ? recordPath("operator", row.id) : personPath(row.id);
  return (
    <li>
      <Link to={to} className={styles.holder}>
        <Avatar name={row._title} size={30} />
        <span>
          <strong>{row._title}</strong>
          <span className={styles.faint}>{isReference(place) ? place.title : ""}</span>
        </span>
      </Link>
    </li>
  );
}

/** Who holds the role. */
export function Holders({ role }: { role: Row }) {
  const t = useT();
  const holders = useHolders(role);
  if (holders.isPending) return <Waiting rows={4} />;
  if (holders.isError)
    return <Failure error={holders.error} onRetry={() => void holders.refetch()} compact />;
  const { rows, count } = holders.data;
  if (rows.length === 0)
    return <Blank icon="team" title={t("roles.no_holders")} hint={t("roles.no_holders_hint")} compact />;
  return (
    <>
      <p className={styles.faint}>{t("roles.holders_hint", { n: count?.value ?? rows.length })}</p>
      <ul className={styles.holders}>
        {rows.map((row) => (
          <Person key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}
