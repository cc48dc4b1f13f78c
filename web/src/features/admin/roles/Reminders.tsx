import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Checkbox, Switch } from "antd";
import { useState } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import type { Row } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { SavedAtOnce } from "../SavedAtOnce";
import styles from "./roles.module.css";

type RoleNotices = Shape<"RoleNotices">;

function useRoleNotices(role: number) {
  return useQuery({
    queryKey: ["role-notices", role],
    queryFn: () => answerOf(api.GET("/roles/{id}/notices", { params: { path: { id: role } } })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

function useSave(role: number) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `role-notices-${role}` },
    mutationFn: (kinds: string[] | null) =>
      answerOf(api.PUT("/roles/{id}/notices", { params: { path: { id: role } }, body: { kinds } })),
    onSuccess: (saved) => client.setQueryData(["role-notices", role], saved),
  });
}

function Editor({ role, stored }: { role: Row; stored: RoleNotices }) {
  const t = useT();
  const toast = useToast();
  const save = useSave(role.id);
  const [kinds, setKinds] = useState(stored.kinds);
  const change = (next: string[] | null) => {
    setKinds(next);
    save.mutate(next, { onError: (error) => toast.problem(error) });
  };
  const toggle = (name: string, isOn: boolean) =>
    change(isOn ? [...(kinds ?? []), name] : (kinds ?? []).filter((one) => one !== name));
  return (
    <>
      <SavedAtOnce save={save} />
      <div className={styles.choice}>
        <Switch
          id="own-notices"
          checked={kinds !== null}
          onChange={(isOn) => change(isOn ? stored.all.map((one) => one.name) : null)}
        />
        <label htmlFor="own-notices">{t("roles.own_notices")}</label>
      </div>
      <p className={styles.faint}>{t(kinds === null ? "roles.notices_all" : "roles.notices_hint")}</p>
      {kinds !== null && (
        <ul className={styles.kinds}>
          {stored.all.map((one) => (
            <li key={one.name}>
              <Checkbox
                checked={kinds.includes(one.name)}
                onChange={(event) => toggle(one.name, event.target.checked)}
              >
                {one.label}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Which kinds of notices those receive who hold the role (ORG-014). */
export function Reminders({ role }: { role: Row }) {
  const stored = useRoleNotices(role.id);
  if (stored.isPending) return <Waiting rows={4} />;
  if (stored.isError) return <Failure error={stored.error} onRetry={() => void stored.refetch()} compact />;
  return <Editor role={role} stored={stored.data} />;
}
