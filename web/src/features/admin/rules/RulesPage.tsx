import { Button } from "antd";
import { useNavigate, useParams } from "react-router";
import { usePathFields } from "@/kernel/list/usePathFields";
import { type ObjectSpec, useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { isReference, type Row, useRows } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "../drawer/list.module.css";
import { RuleDrawer } from "./RuleDrawer";
import { RuleProgress } from "./RuleProgress";
import { FIELDS, useRuleJobs } from "./useRules";

/** "owner.executive_manager" as a person reads it. */
function PathText({ spec, path }: { spec: ObjectSpec; path: string }) {
  const t = useT();
  return t("rules.from_path", { path: usePathFields(spec, [path])[0]?.label ?? path });
}

/** Who is added: people by name, those a field names, or both. */
function People({ rule }: { rule: Row }) {
  const t = useT();
  const spec = useObjectIfKnown(String(rule.object_name));
  const named = Array.isArray(rule.employees) ? rule.employees.filter(isReference) : [];
  return (
    <>
      {named.map((one) => one.title).join(t("roles.comma"))}
      {named.length > 0 && rule.people_from ? t("roles.comma") : ""}
      {spec && rule.people_from ? <PathText spec={spec} path={String(rule.people_from)} /> : null}
    </>
  );
}

function Line({ rule, onOpen }: { rule: Row; onOpen: () => void }) {
  const t = useT();
  const objects = new Map(useObjects().map((one) => [one.name, one.label]));
  const object = objects.get(String(rule.object_name)) ?? String(rule.object_name);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="gx-link-button" onClick={onOpen}>
          {rule._title}
        </button>
      </th>
      <td>{object}</td>
      <td>{rule.condition ? t("rules.some_records") : t("rules.all_records")}</td>
      <td>
        <People rule={rule} />
      </td>
      <td>
        <OptionTag color={rule.right === "edit" ? "green" : "blue"}>
          {t(rule.right === "edit" ? "access.right_edit" : "access.right_view")}
        </OptionTag>
      </td>
      <td>
        <OptionTag color={rule.is_active ? "green" : "gray"}>
          {t(rule.is_active ? "rules.on" : "rules.off")}
        </OptionTag>
      </td>
    </tr>
  );
}

/** /admin/rules/:id: conditions that add related employees by themselves (PERM-037..039). */
export function Component() {
  const t = useT();
  const { id } = useParams();
  const navigate = useNavigate();
  const isAdmin = useMe().user.is_admin;
  const rules = useRows("related_rule", { fields: FIELDS, sort: "id", limit: 200 }, isAdmin);
  const jobs = useRuleJobs();
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  const rows = rules.data?.rows ?? [];
  const open = rows.find((one) => String(one.id) === id);
  const close = () => void navigate("/admin/rules");
  return (
    <Page
      title={t("rules.title")}
      actions={
        <Button
          type="primary"
          icon={<Icon name="plus" size={13} />}
          onClick={() => void navigate("/admin/rules/new")}
        >
          {t("rules.create")}
        </Button>
      }
    >
      <RuleProgress jobs={jobs} />
      <Card>
        <p className={styles.faint}>{t("rules.hint")}</p>
        {rules.isPending && <Waiting rows={5} />}
        {rules.isError && <Failure error={rules.error} onRetry={() => void rules.refetch()} compact />}
        {rules.data && rows.length === 0 && (
          <Blank icon="node-index" title={t("rules.none")} hint={t("rules.none_hint")} compact />
        )}
        {rows.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
          <section className={styles.scroll} tabIndex={0} aria-label={t("rules.title")}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {(["name", "object", "condition", "people", "right", "state"] as const).map((one) => (
                    <th key={one} scope="col">
                      {t(`rules.${one}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((rule) => (
                  <Line key={rule.id} rule={rule} onOpen={() => void navigate(`/admin/rules/${rule.id}`)} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Card>
      {(id === "new" || open) && (
        <RuleDrawer
          key={id}
          rule={open ?? null}
          onClose={close}
          onSaved={() => {
            jobs.follow();
            close();
          }}
        />
      )}
    </Page>
  );
}
