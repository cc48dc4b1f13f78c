import { fileSize } from "@/lib/text";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { StoredFile } from "../../records/types";
import type { EditProps } from "../view";
import { FileDrop } from "./FileDrop";
import { fileUrl } from "./files";
import styles from "./files.module.css";
import { Tool } from "./Tool";
import { useUploads } from "./useUploads";

function FileLine({ file, onRemove }: { file: StoredFile; onRemove: () => void }) {
  const t = useT();
  return (
    <span className={styles.file}>
      <Icon name="paper-clip" size={13} />
      <a href={fileUrl(file)} download={file.name}>
        {file.name}
      </a>
      <span className="gx-faint gx-num">{fileSize(file.size)}</span>
      <Tool icon="close" label={t("field.file_remove", { name: file.name })} onClick={onRemove} />
    </span>
  );
}

export function filesEdit(accept: string | undefined) {
  return function FilesEdit({ value, onChange, id, disabled }: EditProps<StoredFile[]>) {
    const t = useT();
    const held = value ?? [];
    const { uploading, send } = useUploads("/files", (file) => onChange([...held, file]));
    return (
      <div>
        <FileDrop
          id={id}
          compact
          accept={accept}
          disabled={disabled || uploading.length > 0}
          label={accept ? t("field.image_add") : t("field.file_add")}
          onFiles={(files) => void send(files)}
        />
        {(held.length > 0 || uploading.length > 0) && (
          <div className={styles.list}>
            {held.map((file) => (
              <FileLine
                key={file.id}
                file={file}
                onRemove={() => onChange(held.filter((one) => one.id !== file.id))}
              />
            ))}
            {uploading.map((one) => (
              <span key={one.key} className={styles.file}>
                <span className={styles.name}>{one.name}</span>
                <span className={styles.bar}>
                  <span style={{ width: `${one.fraction * 100}%` }} />
                </span>
              </span>
            ))}
          </div>
        )}
      </div>
    );
  };
}
