import { Button } from "antd";
import { useEffect, useRef } from "react";
import { NavLink, useNavigate, useParams } from "react-router";
import { useOpenCreate } from "@/kernel/fields/opener";
import { useRows } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { RoleEditor } from "./RoleEditor";
import styles from "./roles.module.css";
import { descriptionOf, groupRoles } from "./templates";

/** /admin/roles: who may do what with which records and fields (PERM-001, PERM-003, PERM-021). */
export function Component() {
  const t = useT();
  const { id } = useParams();
  const navigate = useNavigate();
  const openCreate = useOpenCreate();
  const isAdmin = useMe().user.is_admin;
  const roles = useRows("role", {
    fields: ["id", "code", "name", "description", "status", "is_external"],
    sort: "id",
    limit: 200,
  });
  const rows = roles.data?.rows ?? [];
  const role = rows.find((one) => String(one.id) === id) ?? (id ? undefined : groupRoles(rows)[0]?.[1][0]);
  const list = useRef<HTMLElement>(null);
  const shown = role?.id;
  // On a telephone the roles stand in one line, of which the chosen one may be out of sight.
  useEffect(() => {
    if (shown)
      list.current?.querySelector("[data-on]")?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [shown]);
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  const create = () =>
    openCreate?.({ object: "role", onCreated: (made) => void navigate(`/admin/roles/${made.id}`) });
  return (
    <Page
      title={t("roles.title")}
      actions={
        <Button icon={<Icon name="plus" />} onClick={create}>
          {t("roles.create")}
        </Button>
      }
    >
      {roles.isPending && <Waiting rows={8} />}
      {roles.isError && <Failure error={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.data && !role && <Blank icon="safety" title={t("roles.none")} hint={t("roles.none_hint")} />}
      {role && (
        <div className={styles.columns}>
          <nav ref={list} className={styles.roles} aria-label={t("roles.title")}>
            {groupRoles(rows).map(([group, members]) => (
              <div key={group} className={styles.roleGroup}>
                <h2 className={styles.groupTitle}>{t(`roles.group_${group}`)}</h2>
                {members.map((one) => (
                  <NavLink
                    key={one.id}
                    to={`/admin/roles/${one.id}`}
                    className={styles.role}
                    data-on={one.id === role.id || undefined}
                  >
                    <strong>
                      {one._title}
                      {one.status !== "enabled" && <span className={styles.faint}> {t("roles.off")}</span>}
                    </strong>
                    <span className={styles.faint}>{descriptionOf(one)}</span>
                  </NavLink>
                ))}
              </div>
            ))}
            <NavLink to={recordPath("role", role.id)} className={styles.roleRecord}>
              {t("roles.open_record", { name: role._title })}
            </NavLink>
          </nav>
          <div className={styles.editor}>
            <RoleEditor key={role.id} role={role} />
          </div>
        </div>
      )}
    </Page>
  );
}
