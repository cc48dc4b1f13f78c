import { Alert, Modal, Radio } from "antd";
import { useState } from "react";
import { countText, type ListState, type Target } from "@/kernel/list";
import type { Filter, ObjectSpec } from "@/kernel/metadata";
import { type Count, recordsPath } from "@/kernel/records";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import styles from "./jobs.module.css";

interface ExportDialogProps {
  spec: ObjectSpec;
  state: ListState;
  filter: Filter;
  total?: Count;
  /** The records ticked; without ids everything the list shows. */
  target: Target;
  onClose: () => void;
  onStarted: (job: number) => void;
}

const NOT_EXPORTED = new Set(["password", "image", "attachment"]);

function allFields(spec: ObjectSpec): string[] {
  return spec.fields.filter((field) => !NOT_EXPORTED.has(field.kind)).map((field) => field.name);
}

/** The file holds exactly what the list shows: its columns, its filter, its order. */
export function ExportDialog({ spec, state, filter, total, target, onClose, onStarted }: ExportDialogProps) {
  const t = useT();
  const problemText = useProblemText();
  const [format, setFormat] = useState<"xlsx" | "csv">("xlsx");
  const [scope, setScope] = useState<"shown" | "all">("shown");
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState("");
  const every = allFields(spec);
  const start = async () => {
    setSending(true);
    setError("");
    const body = {
      format,
      fields: scope === "shown" ? state.columns : every,
      ...(target.ids ? { ids: target.ids } : { filter, q: state.q || undefined }),
      sort: state.sort || undefined,
    };
    try {
      const { id } = await call<{ id: number }>("POST", recordsPath(spec.name, "exports"), body);
      onStarted(id);
      onClose();
    } catch (problem) {
      setError(problemText(problem));
    } finally {
      setSending(false);
    }
  };
  const scopeText = target.ids
    ? t("export.scope_ids", { n: target.ids.length })
    : total
      ? t("export.scope_all", { n: countText(total) })
      : t("export.scope_all_unknown");
  return (
    <Modal
      open
      width={460}
      title={t("export.title", { what: spec.label })}
      onCancel={onClose}
      okText={t("export.do")}
      okButtonProps={{ loading: isSending }}
      onOk={() => void start()}
    >
      <div className={styles.form}>
        {error && <Alert type="error" showIcon role="alert" title={error} />}
        <div>
          <h3>{t("export.scope")}</h3>
          <p>{scopeText}</p>
        </div>
        <div>
          <h3 id="export-columns">{t("export.columns")}</h3>
          <Radio.Group
            aria-labelledby="export-columns"
            vertical
            value={scope}
            onChange={(event) => setScope(event.target.value as "shown" | "all")}
            options={[
              { value: "shown", label: t("export.columns_shown", { n: state.columns.length }) },
              { value: "all", label: t("export.columns_all", { n: every.length }) },
            ]}
          />
        </div>
        <div>
          <h3 id="export-format">{t("export.format")}</h3>
          <Radio.Group
            aria-labelledby="export-format"
            vertical
            value={format}
            onChange={(event) => setFormat(event.target.value as "xlsx" | "csv")}
            options={[
              { value: "xlsx", label: t("export.xlsx") },
              { value: "csv", label: t("export.csv") },
            ]}
          />
        </div>
        <p className="gx-faint">{t("export.hint")}</p>
      </div>
    </Modal>
  );
}
