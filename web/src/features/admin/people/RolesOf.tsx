import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useId, useState } from "react";
import { Link } from "react-router";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import type { FieldSpec } from "@/kernel/metadata";
import { type Reference, recordChanged, saveRecord } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import styles from "./people.module.css";
import { type Person, useRefreshPerson } from "./usePerson";

const SPEC: FieldSpec = { name: "roles", label: "", kind: "multi_reference", target: "role" };
const ENABLED = { field: "status", op: "eq", value: "enabled" } as const;

function Choosing({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useT();
  const id = useId();
  const toast = useToast();
  const client = useQueryClient();
  const refresh = useRefreshPerson(person.employee.id);
  const [roles, setRoles] = useState<Reference[]>(person.roles);
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const values = { roles: roles.map((role) => role.id) };
      await saveRecord("employee", { id: person.employee.id, values });
      recordChanged(client, "employee");
      await refresh();
      onClose();
    } catch (error) {
      toast.problem(error);
      setSaving(false);
    }
  };
  return (
    <div className={styles.choosing}>
      <label htmlFor={id} className="gx-hide">
        {t("people.roles")}
      </label>
      <Picker
        id={id}
        autoFocus
        many
        spec={SPEC}
        value={roles}
        show={showShort}
        filter={ENABLED}
        mayCreate={false}
        onChange={(next) => setRoles(Array.isArray(next) ? next : [])}
      />
      <Button type="primary" loading={isSaving} onClick={() => void save()}>
        {t("common.save")}
      </Button>
      <Button onClick={onClose}>{t("common.cancel")}</Button>
    </div>
  );
}

/** The roles of the person, and a way to change them. */
export function RolesOf({ person }: { person: Person }) {
  const t = useT();
  const [isChoosing, setChoosing] = useState(false);
  if (isChoosing) return <Choosing person={person} onClose={() => setChoosing(false)} />;
  return (
    <div className={styles.roles}>
      <span className={styles.faint}>{t("people.roles")}</span>
      {person.roles.map((role) => (
        <Link key={role.id} to={`/admin/roles/${role.id}`} className={styles.roleTag}>
          {role.title}
        </Link>
      ))}
      {person.roles.length === 0 && <span>{t("people.no_roles")}</span>}
      <Button size="small" icon={<Icon name="edit" size={12} />} onClick={() => setChoosing(true)}>
        {t("people.change_roles")}
      </Button>
    </div>
  );
}
