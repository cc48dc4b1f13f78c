import { Alert, Checkbox, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useRows } from "@/kernel/records";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { useProblemText } from "@/ui/toast";
import styles from "./views.module.css";

export interface ViewNaming {
  name: string;
  shared: boolean;
  pinned: boolean;
  roles: number[];
  departments: number[];
}

interface SaveViewDialogProps {
  title: string;
  start: ViewNaming;
  onSave: (naming: ViewNaming) => Promise<void>;
  onClose: () => void;
}

function Audience({
  object,
  label,
  value,
  onChange,
}: {
  object: string;
  label: string;
  value: number[];
  onChange: (ids: number[]) => void;
}) {
  const t = useT();
  const rows = useRows(object, { fields: ["id", "name"], sort: "id", limit: 200 });
  return (
    <Select
      mode="multiple"
      allowClear={CLEAR}
      showSearch={{ optionFilterProp: "label" }}
      aria-label={label}
      placeholder={`${label}：${t("views.everybody")}`}
      loading={rows.isPending}
      value={rows.data ? value : []}
      options={(rows.data?.rows ?? []).map((row) => ({ value: row.id, label: row._title }))}
      onChange={onChange}
      className={styles.audience}
    />
  );
}

export function SaveViewDialog({ title, start, onSave, onClose }: SaveViewDialogProps) {
  const t = useT();
  const problemText = useProblemText();
  const [naming, setNaming] = useState(start);
  const [error, setError] = useState("");
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    const name = naming.name.trim();
    if (name === "") return setError(t("views.name_needed"));
    setSaving(true);
    try {
      await onSave({ ...naming, name });
      onClose();
    } catch (problem) {
      setError(problemText(problem));
      setSaving(false);
    }
  };
  return (
    <Modal
      open
      width={440}
      title={title}
      onCancel={onClose}
      okText={t("common.save")}
      okButtonProps={{ loading: isSaving }}
      onOk={() => void save()}
    >
      <div className={styles.form}>
        <p className="gx-faint">{t("views.save_hint")}</p>
        {error && <Alert type="error" showIcon role="alert" title={error} />}
        <Input
          autoFocus
          maxLength={60}
          value={naming.name}
          aria-label={t("views.name")}
          placeholder={t("views.name_example")}
          onChange={(event) => setNaming({ ...naming, name: event.target.value })}
          onPressEnter={(event) => !event.nativeEvent.isComposing && void save()}
        />
        <Checkbox
          checked={naming.pinned}
          onChange={(event) => setNaming({ ...naming, pinned: event.target.checked })}
        >
          {t("views.pin")}
        </Checkbox>
        <div>
          <Checkbox
            checked={naming.shared}
            onChange={(event) => setNaming({ ...naming, shared: event.target.checked })}
          >
            {t("views.share")}
          </Checkbox>
          <p className={styles.hint}>{t("views.share_hint")}</p>
          {naming.shared && (
            <div className={styles.audiences}>
              <Audience
                object="role"
                label={t("views.share_roles")}
                value={naming.roles}
                onChange={(roles) => setNaming({ ...naming, roles })}
              />
              <Audience
                object="department"
                label={t("views.share_departments")}
                value={naming.departments}
                onChange={(departments) => setNaming({ ...naming, departments })}
              />
            </div>
          )}
        </div>
      </div>
    </Modal>
  );
}
