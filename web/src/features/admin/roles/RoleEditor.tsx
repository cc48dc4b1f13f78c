import { Alert, Button } from "antd";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useDimensions } from "@/kernel/access";
import { useObjects } from "@/kernel/metadata";
import type { Row } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { TabStrip } from "@/ui/TabStrip";
import { useToast } from "@/ui/toast";
import { DeskEditor } from "../desk/DeskEditor";
import { GrantsEditor } from "../grants/GrantsEditor";
import { changedDimensions, type Grant, linesIn } from "../grants/grants";
import { useGrants, useSaveGrants } from "../grants/useGrants";
import { useNaming } from "../grants/useNaming";
import { grantText } from "../grants/words";
import { LeaveQuestion } from "../LeaveQuestion";
import { RoleTasks } from "../tasks/RoleTasks";
import { CopyDialog } from "./CopyDialog";
import { Holders, useHolders } from "./Holders";
import { Reminders } from "./Reminders";
import { RightsDiff } from "./RightsDiff";
import { RightsMatrix } from "./RightsMatrix";
import { RoleSentence } from "./RoleSentence";
import { diffRights, type Rights, withNamed } from "./rights";
import styles from "./roles.module.css";
import { useRights, useSaveRights } from "./useRights";

interface Stored {
  rights: Rights;
  grants: Grant[];
}

/** Both halves of a role are edited and saved together: what it may do, and with which data. */
function useDraft(role: Row, stored: Stored) {
  const t = useT();
  const toast = useToast();
  const saveRights = useSaveRights(role.id);
  const saveGrants = useSaveGrants("roles", role.id);
  const dimensions = useDimensions().data ?? [];
  const [rights, setRights] = useState(stored.rights);
  const [grants, setGrants] = useState(stored.grants);
  const changes = diffRights(stored.rights, rights);
  const grantChanges = changedDimensions(stored.grants, grants).map((id) => ({
    dimension: dimensions.find((one) => one.id === id)?.name ?? `#${id}`,
    before: grantText(linesIn(stored.grants, id), t),
    after: grantText(linesIn(grants, id), t),
  }));
  const reset = () => {
    setRights(stored.rights);
    setGrants(stored.grants);
  };
  const store = async () => {
    try {
      if (changes.length > 0) setRights(await saveRights.mutateAsync(rights));
      if (grantChanges.length > 0) setGrants(await saveGrants.mutateAsync(grants));
      toast.success(t("common.saved"));
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    }
  };
  const isSaving = saveRights.isPending || saveGrants.isPending;
  const count = changes.length + grantChanges.length;
  return { rights, setRights, grants, setGrants, changes, grantChanges, count, reset, store, isSaving };
}

const TABS = ["rights", "grants", "desk", "tasks", "notices", "holders"] as const;
type TabKey = (typeof TABS)[number];
/** People from outside have no ranges, desks and tasks: their customer says how far their role reaches (ORG-027). */
const OUTSIDE: readonly TabKey[] = ["rights", "holders"];

function Editor({ role, stored }: { role: Row; stored: Stored }) {
  const t = useT();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const draft = useDraft(role, stored);
  const naming = useNaming();
  const holders = useHolders(role).data?.count?.value;
  const [dialog, setDialog] = useState<"diff" | "copy" | null>(null);
  const tabs = role.is_external ? OUTSIDE : TABS;
  const tab = tabs.find((one) => one === params.get("tab")) ?? "rights";
  const labels: Record<TabKey, string> = {
    rights: t("roles.tab_rights"),
    grants: t("roles.tab_grants"),
    desk: t("roles.tab_desk"),
    tasks: t("roles.tab_tasks"),
    notices: t("roles.tab_notices"),
    holders: holders === undefined ? t("roles.tab_holders") : t("roles.tab_holders_n", { n: holders }),
  };
  const open = (key: string) => setParams(key === "rights" ? {} : { tab: key }, { replace: true });
  return (
    <Card
      title={role._title}
      extra={
        <>
          {draft.count > 0 && (
            <>
              <span className={styles.faint} role="status">
                {t("roles.unsaved", { n: draft.count })}
              </span>
              <Button onClick={draft.reset}>{t("roles.discard")}</Button>
            </>
          )}
          <Button icon={<Icon name="copy" size={13} />} onClick={() => setDialog("copy")}>
            {t("roles.copy")}
          </Button>
          {(tab === "rights" || tab === "grants" || draft.count > 0) && (
            <Button type="primary" disabled={draft.count === 0} onClick={() => setDialog("diff")}>
              {t("common.save")}
            </Button>
          )}
        </>
      }
    >
      <LeaveQuestion isDirty={draft.count > 0} />
      {role.is_external ? (
        <Alert type="info" showIcon title={t("roles.outside_hint")} />
      ) : (
        <RoleSentence rights={draft.rights} grants={draft.grants} />
      )}
      <TabStrip
        items={tabs.map((key) => ({ key, label: labels[key] }))}
        active={tab}
        onChange={open}
        label={role._title}
      >
        <div className={styles.tab}>
          {tab === "rights" && <RightsMatrix rights={draft.rights} onChange={draft.setRights} />}
          {tab === "grants" && (
            <GrantsEditor
              grants={draft.grants}
              stored={stored.grants}
              naming={naming.naming}
              onNaming={naming.put}
              onChange={draft.setGrants}
            />
          )}
          {tab === "desk" && <DeskEditor role={role} />}
          {tab === "tasks" && <RoleTasks role={role} />}
          {tab === "notices" && <Reminders role={role} />}
          {tab === "holders" && <Holders role={role} />}
        </div>
      </TabStrip>
      {dialog === "diff" && (
        <RightsDiff
          changes={draft.changes}
          grants={draft.grantChanges}
          isSaving={draft.isSaving}
          onSave={() => void draft.store().then((ok) => ok && setDialog(null))}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "copy" && (
        <CopyDialog
          role={role}
          onClose={() => setDialog(null)}
          onCopied={(id) => void navigate(`/admin/roles/${id}`)}
        />
      )}
    </Card>
  );
}

export function RoleEditor({ role }: { role: Row }) {
  const rights = useRights(role.id);
  const objects = useObjects();
  const grants = useGrants("roles", role.id);
  const error = rights.error ?? grants.error;
  if (error)
    return (
      <Failure
        error={error}
        onRetry={() => {
          void rights.refetch();
          void grants.refetch();
        }}
      />
    );
  if (!rights.data || !grants.data)
    return (
      <Card title={role._title}>
        <Waiting rows={10} />
      </Card>
    );
  return <Editor role={role} stored={{ rights: withNamed(rights.data, objects), grants: grants.data }} />;
}
