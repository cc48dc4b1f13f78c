import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import type { FieldSpec } from "@/kernel/metadata";
import { isReference, recordPath } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { TabStrip } from "@/ui/TabStrip";
import { OptionTag } from "@/ui/Tag";
import { Effective } from "./Effective";
import { Exceptions } from "./Exceptions";
import { listExceptions } from "./exceptions";
import { PersonGrants } from "./PersonGrants";
import styles from "./people.module.css";
import { RolesOf } from "./RolesOf";
import { type Person, usePerson } from "./usePerson";

const EMPLOYEE: FieldSpec = { name: "employee", label: "", kind: "employee", target: "employee" };
const TABS = ["effective", "exceptions", "grants"] as const;

function Account({ person }: { person: Person }) {
  const t = useT();
  const { account } = person;
  if (!account) return <OptionTag color="red">{t("people.no_account")}</OptionTag>;
  return (
    <>
      <span className={styles.faint}>{t("people.account", { account: account.account })}</span>
      {account.status !== "enabled" && <OptionTag color="red">{t("people.account_off")}</OptionTag>}
      {account.is_admin && <OptionTag color="purple">{t("people.admin")}</OptionTag>}
    </>
  );
}

function Head({ person }: { person: Person }) {
  return (
    <header className={styles.head}>
      <Avatar name={person.employee.title} size={40} />
      <div className={styles.who}>
        <div className={styles.names}>
          <Link to={recordPath("employee", person.employee.id)} className={styles.name}>
            {person.employee.title}
          </Link>
          <span className={styles.faint}>{person.department}</span>
          <Account person={person} />
        </div>
        <RolesOf person={person} />
      </div>
    </header>
  );
}

function Loaded({ id }: { id: number }) {
  const t = useT();
  const person = usePerson(id);
  const [params, setParams] = useSearchParams();
  if (person.isPending) return <Waiting rows={10} />;
  if (person.isError) return <Failure error={person.error} onRetry={() => void person.refetch()} />;
  const tab = TABS.find((one) => one === params.get("tab")) ?? "effective";
  const counts = {
    effective: 0,
    exceptions: listExceptions(person.data.exceptions).length,
    grants: new Set(person.data.grants.map((grant) => grant.dimension)).size,
  };
  const items = TABS.map((key) => ({
    key,
    label: counts[key] > 0 ? `${t(`people.tab_${key}`)} ${counts[key]}` : t(`people.tab_${key}`),
  }));
  const open = (key: string) => setParams(key === "effective" ? {} : { tab: key }, { replace: true });
  return (
    <Card>
      <Head person={person.data} />
      {person.data.account?.is_admin && <p className={styles.notice}>{t("people.admin_hint")}</p>}
      <TabStrip items={items} active={tab} onChange={open} label={person.data.employee.title}>
        <div className={styles.tab}>
          {tab === "effective" && <Effective objects={person.data.objects} />}
          {tab === "exceptions" && <Exceptions person={person.data} />}
          {tab === "grants" && <PersonGrants person={person.data} />}
        </div>
      </TabStrip>
    </Card>
  );
}

/** /admin/people/:id: what one person may do, why, and what differs for him (ORG-013, PERM-024). */
export function Component() {
  const t = useT();
  const { id } = useParams();
  const navigate = useNavigate();
  const isAdmin = useMe().user.is_admin;
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  return (
    <Page
      title={t("people.title")}
      actions={
        <div className={styles.search}>
          <Picker
            label={t("people.find")}
            spec={EMPLOYEE}
            value={null}
            show={showShort}
            mayCreate={false}
            onChange={(next) => isReference(next) && void navigate(`/admin/people/${next.id}`)}
          />
        </div>
      }
    >
      {id ? (
        <Loaded key={id} id={Number(id)} />
      ) : (
        <Blank icon="safety" title={t("people.choose")} hint={t("people.choose_hint")} />
      )}
    </Page>
  );
}
