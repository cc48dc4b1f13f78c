import { Icon } from "@/ui/Icon";
import type { StoredFile } from "../../records/types";
import { fileUrl } from "../shared/files";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ value, place }: ReadProps<StoredFile[]>) {
  return (
    <span
      className={place === "cell" ? `${styles.tags} ${styles.oneRow}` : styles.tags}
      style={{ columnGap: 10 }}
    >
      {(value ?? []).map((file) => (
        <a
          key={file.id}
          href={fileUrl(file)}
          download={file.name}
          onClick={(event) => event.stopPropagation()}
        >
          <Icon name="paper-clip" size={13} /> {file.name}
        </a>
      ))}
    </span>
  );
}
