import { Button } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { GrantsEditor } from "../grants/GrantsEditor";
import { changedDimensions, type Grant, linesIn } from "../grants/grants";
import { useGrants, useSaveGrants } from "../grants/useGrants";
import { useNaming } from "../grants/useNaming";
import { grantText } from "../grants/words";
import { LeaveQuestion } from "../LeaveQuestion";
import styles from "./people.module.css";
import { type Person, useRefreshPerson } from "./usePerson";

function Editor({ person, stored }: { person: Person; stored: Grant[] }) {
  const t = useT();
  const toast = useToast();
  const save = useSaveGrants("employees", person.employee.id);
  const refresh = useRefreshPerson(person.employee.id);
  const naming = useNaming();
  const [grants, setGrants] = useState(stored);
  const changed = changedDimensions(stored, grants).length;
  const fromRoles = (dimension: number) =>
    person.role_grants
      .map(({ role, grants: held }) => ({ role, lines: linesIn(held, dimension) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ role, lines }) => t("people.role_gives", { role: role.title, text: grantText(lines, t) }))
      .join(t("roles.semicolon")) || t("people.roles_give_none");
  const store = () =>
    save.mutate(grants, {
      onSuccess: (saved) => {
        setGrants(saved);
        toast.success(t("common.saved"));
        void refresh();
      },
      onError: (error) => toast.problem(error),
    });
  return (
    <>
      <LeaveQuestion isDirty={changed > 0} />
      <GrantsEditor
        grants={grants}
        stored={stored}
        naming={naming.naming}
        onNaming={naming.put}
        onChange={setGrants}
        fromRoles={fromRoles}
      />
      <footer className={styles.foot}>
        {changed > 0 && (
          <>
            <span className={styles.faint} role="status">
              {t("roles.unsaved", { n: changed })}
            </span>
            <Button onClick={() => setGrants(stored)}>{t("roles.discard")}</Button>
          </>
        )}
        <Button type="primary" disabled={changed === 0} loading={save.isPending} onClick={store}>
          {t("people.save_grants")}
        </Button>
      </footer>
    </>
  );
}

/** The person's own ranges; each replaces those of his roles for that dimension (PERM-024). */
export function PersonGrants({ person }: { person: Person }) {
  const grants = useGrants("employees", person.employee.id);
  if (grants.isError) return <Failure error={grants.error} onRetry={() => void grants.refetch()} compact />;
  if (!grants.data) return <Waiting rows={6} />;
  return <Editor person={person} stored={grants.data} />;
}
