import { useMemo, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { isReference, listPath, type Row, recordPath } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { TabStrip } from "@/ui/TabStrip";
import { Chart } from "./Chart";
import { type Box, departmentTree, peopleOf, ROOT, reportingTree } from "./chart";
import styles from "./chart.module.css";
import { useCompany } from "./useCompany";

function Person({ row }: { row: Row }) {
  const place = isReference(row.department) ? row.department.title : "";
  return (
    <li className={styles.person}>
      <Avatar name={row._title} size={28} />
      <span>
        <Link to={recordPath("employee", row.id)}>{row._title}</Link>
        <span className={styles.faint}>{[row.position, place].filter(Boolean).join(" · ")}</span>
      </span>
    </li>
  );
}

/** The people of a department, for looking at. */
function DepartmentSide({ box, people }: { box: Box; people: readonly Row[] }) {
  const t = useT();
  const own = box.id === ROOT ? [...people] : peopleOf(box.id, people);
  return (
    <Card title={box.title}>
      {box.id !== ROOT && (
        <div className={styles.sideLinks}>
          <Link to={recordPath("department", box.id)}>{t("org.open_department")}</Link>
          <span className={styles.faint}>{t("org.own_people", { n: own.length })}</span>
        </div>
      )}
      {own.length === 0 && <Blank icon="user" title={t("org.nobody")} compact />}
      <ul className={styles.people}>
        {own.slice(0, 200).map((row) => (
          <Person key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

/** Whom somebody reports to, and who reports to him. */
function ReportingSide({ box, people }: { box: Box; people: readonly Row[] }) {
  const t = useT();
  const self = people.find((row) => row.id === box.id);
  const superior = people.find((row) => isReference(self?.superior) && row.id === self.superior.id);
  const below = people.filter((row) => isReference(row.superior) && row.superior.id === box.id);
  return (
    <Card title={box.title}>
      <div className={styles.sideLinks}>
        {self && <Link to={recordPath("employee", box.id)}>{t("org.open_employee")}</Link>}
        <span className={styles.faint}>{box.subtitle}</span>
      </div>
      <h3 className={styles.faint}>{t("org.superior")}</h3>
      <ul className={styles.people}>
        {superior ? <Person row={superior} /> : <li>{t("org.no_superior")}</li>}
      </ul>
      <h3 className={styles.faint}>{t("org.subordinates", { n: below.length })}</h3>
      <ul className={styles.people}>
        {below.map((row) => (
          <Person key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

function Picture({
  departments,
  people,
  view,
}: {
  departments: readonly Row[];
  people: readonly Row[];
  view: string;
}) {
  const t = useT();
  const me = useMe();
  const company = me.company?.company_name || me.account_set.name;
  const isPeople = view === "reporting";
  const root = useMemo(
    () => (isPeople ? reportingTree(people, company) : departmentTree(departments, people, company)),
    [isPeople, people, departments, company],
  );
  const [chosen, setChosen] = useState<Box>(root);
  if (root.children.length === 0 && root.id === ROOT) {
    return (
      <Blank
        icon="apartment"
        title={t("org.empty")}
        hint={<Link to={listPath("department")}>{t("org.empty_hint")}</Link>}
      />
    );
  }
  return (
    <div className={styles.columns}>
      <Chart
        root={root}
        label={t(isPeople ? "org.reporting" : "org.departments")}
        isPeople={isPeople}
        chosen={chosen.id}
        onChoose={setChosen}
      />
      <div className={styles.side}>
        {isPeople ? (
          <ReportingSide box={chosen} people={people} />
        ) : (
          <DepartmentSide box={chosen} people={people} />
        )}
      </div>
    </div>
  );
}

/** /org-chart: departments with heads and people, and who reports to whom; for everybody, to look at (ORG-008, ORG-009). */
export function Component() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const view = search.get("view") === "reporting" ? "reporting" : "departments";
  const { departments, people } = useCompany();
  const failed = departments.error ?? people.error;
  const retry = () => void Promise.all([departments.refetch(), people.refetch()]);
  return (
    <Page title={t("org.title")}>
      <TabStrip
        label={t("org.title")}
        active={view}
        items={[
          { key: "departments", label: t("org.departments") },
          { key: "reporting", label: t("org.reporting") },
        ]}
        onChange={(key) => setSearch(key === "reporting" ? { view: key } : {}, { replace: true })}
      >
        {failed && <Failure error={failed} onRetry={retry} />}
        {!failed && (!departments.data || !people.data) && <Waiting rows={8} />}
        {departments.data && people.data && (
          <Picture key={view} departments={departments.data} people={people.data} view={view} />
        )}
      </TabStrip>
    </Page>
  );
}
