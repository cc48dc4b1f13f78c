import { Button } from "antd";
import { useState } from "react";
import type { Row } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { LeaveQuestion } from "../LeaveQuestion";
import { RightsDiff } from "./RightsDiff";
import { RightsMatrix } from "./RightsMatrix";
import { RoleSentence } from "./RoleSentence";
import { diffRights, type Rights } from "./rights";
import styles from "./roles.module.css";
import { useRights, useSaveRights } from "./useRights";

function Editor({ role, stored }: { role: Row; stored: Rights }) {
  const t = useT();
  const toast = useToast();
  const save = useSaveRights(role.id);
  const [rights, setRights] = useState(stored);
  const [isAsking, setAsking] = useState(false);
  const changes = diffRights(stored, rights);
  const store = () =>
    save.mutate(rights, {
      onSuccess: (saved) => {
        setRights(saved);
        setAsking(false);
        toast.success(t("common.saved"));
      },
      onError: (error) => toast.problem(error),
    });
  return (
    <Card
      title={role._title}
      extra={
        <>
          {changes.length > 0 && (
            <>
              <span className={styles.faint}>{t("roles.unsaved", { n: changes.length })}</span>
              <Button onClick={() => setRights(stored)}>{t("roles.discard")}</Button>
            </>
          )}
          <Button type="primary" disabled={changes.length === 0} onClick={() => setAsking(true)}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <LeaveQuestion isDirty={changes.length > 0} />
      <RoleSentence rights={rights} />
      <RightsMatrix rights={rights} onChange={setRights} />
      {isAsking && (
        <RightsDiff
          changes={changes}
          isSaving={save.isPending}
          onSave={store}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

export function RoleEditor({ role }: { role: Row }) {
  const rights = useRights(role.id);
  if (rights.isPending)
    return (
      <Card title={role._title}>
        <Waiting rows={10} />
      </Card>
    );
  if (rights.isError) return <Failure error={rights.error} onRetry={() => void rights.refetch()} />;
  return <Editor role={role} stored={rights.data} />;
}
