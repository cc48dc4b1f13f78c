import { Button, Progress, Upload } from "antd";
import { useState } from "react";
import type { ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { useToast } from "@/ui/toast";
import { previewFile, templateUrl } from "./api";
import styles from "./import.module.css";
import type { Preview } from "./types";

interface UploadStepProps {
  spec: ObjectSpec;
  onRead: (file: File, preview: Preview) => void;
}

function Tips({ spec }: { spec: ObjectSpec }) {
  const t = useT();
  return (
    <aside className={styles.tips}>
      <h2>{t("import.tips")}</h2>
      <ul>
        <li>{t("import.tip_first", { what: spec.label })}</li>
        <li>{t("import.tip_reference")}</li>
        <li>{t("import.tip_again")}</li>
        <li>{t("import.tip_undo")}</li>
      </ul>
      <Button href={templateUrl(spec.name)} icon={<Icon name="download" size={13} />}>
        {t("import.template")}
      </Button>
      <p className="gx-faint">{t("import.template_hint")}</p>
    </aside>
  );
}

export function UploadStep({ spec, onRead }: UploadStepProps) {
  const t = useT();
  const toast = useToast();
  const [sending, setSending] = useState<{ name: string; fraction: number } | null>(null);
  const take = async (file: File) => {
    if (!/\.(xlsx|csv|txt)$/i.test(file.name)) return toast.error(t("import.wrong_type"));
    setSending({ name: file.name, fraction: 0 });
    try {
      const read = await previewFile(spec.name, file, (fraction) =>
        setSending({ name: file.name, fraction }),
      );
      onRead(file, read);
    } catch (error) {
      toast.problem(error);
      setSending(null);
    }
  };
  return (
    <Card>
      <div className={styles.upload}>
        <Upload.Dragger
          accept=".xlsx,.csv,.txt"
          showUploadList={false}
          disabled={sending !== null}
          beforeUpload={(file) => {
            void take(file);
            return false;
          }}
        >
          <div className={styles.drop}>
            <span className={styles.dropMark}>
              <Icon name="upload" size={24} />
            </span>
            <strong>{sending ? t("import.uploading", { name: sending.name }) : t("import.drop")}</strong>
            {sending ? (
              <Progress
                percent={Math.round(sending.fraction * 100)}
                showInfo={false}
                aria-label={t("import.step_upload")}
                status="active"
              />
            ) : (
              <span className="gx-faint">{t("import.drop_hint")}</span>
            )}
          </div>
        </Upload.Dragger>
        <Tips spec={spec} />
      </div>
    </Card>
  );
}
