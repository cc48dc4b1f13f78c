import type { StoredFile } from "../../records/types";
import { fileUrl } from "../shared/files";
import styles from "../shared/files.module.css";
import type { ReadProps } from "../view";

export function Read({ value, place }: ReadProps<StoredFile[]>) {
  const images = place === "cell" ? (value ?? []).slice(0, 3) : (value ?? []);
  return (
    <span className={styles.thumbs}>
      {images.map((file) => (
        <a
          key={file.id}
          href={fileUrl(file)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => event.stopPropagation()}
        >
          <img
            className={place === "cell" ? `${styles.thumb} ${styles.small}` : styles.thumb}
            src={fileUrl(file)}
            alt={file.name}
            loading="lazy"
          />
        </a>
      ))}
    </span>
  );
}
