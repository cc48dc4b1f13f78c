import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Popconfirm } from "antd";
import { call } from "@/lib/api";
import { formatMoment } from "@/lib/dates";
import { fileSize } from "@/lib/text";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { FileDrop } from "../fields/shared/FileDrop";
import { fileUrl } from "../fields/shared/files";
import { useUploads } from "../fields/shared/useUploads";
import { recordKeys, recordsPath, type StoredFile } from "../records";
import styles from "./files.module.css";

function FileRow({ file, onDelete }: { file: StoredFile; onDelete: () => void }) {
  const t = useT();
  return (
    <li className={styles.file}>
      <span className={styles.icon}>
        <Icon name="file" size={16} />
      </span>
      <div className={styles.names}>
        <a href={fileUrl(file)} download={file.name}>
          {file.name}
        </a>
        <span className="gx-faint gx-num">
          {fileSize(file.size)}
          {file.created_at && ` · ${formatMoment(file.created_at)}`}
          {file.created_by && ` · ${file.created_by.title}`}
        </span>
      </div>
      <a
        className={styles.tool}
        href={fileUrl(file)}
        download={file.name}
        aria-label={`${t("common.download")} ${file.name}`}
      >
        <Icon name="download" />
      </a>
      <Popconfirm title={t("detail.file_delete_ask", { name: file.name })} onConfirm={onDelete}>
        <button type="button" className={styles.tool} aria-label={`${t("common.delete")} ${file.name}`}>
          <Icon name="delete" />
        </button>
      </Popconfirm>
    </li>
  );
}

export function Files({ object, id }: { object: string; id: number }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const path = recordsPath(object, id, "files");
  const refresh = () => client.invalidateQueries({ queryKey: recordKeys.one(object, id) });
  const files = useQuery({
    queryKey: recordKeys.part(object, id, "files"),
    queryFn: async () => {
      const answer = await call<StoredFile[] | { rows: StoredFile[] }>("GET", path);
      return Array.isArray(answer) ? answer : answer.rows;
    },
  });
  const { uploading, send } = useUploads(path, () => void refresh());
  const remove = useMutation({
    mutationFn: (file: StoredFile) => call("DELETE", `/files/${file.id}`),
    onSuccess: refresh,
    onError: (error) => toast.problem(error),
  });
  return (
    <div className={styles.files}>
      <FileDrop
        label={
          <>
            <Icon name="upload" />
            {t("detail.file_drop")}
          </>
        }
        onFiles={(list) => void send(list)}
      />
      {uploading.map((one) => (
        <div
          key={one.key}
          className={styles.progress}
          role="progressbar"
          aria-label={one.name}
          aria-valuenow={Math.round(one.fraction * 100)}
        >
          <span>{one.name}</span>
          <span className={styles.bar}>
            <span style={{ width: `${one.fraction * 100}%` }} />
          </span>
          <span className="gx-num">{Math.round(one.fraction * 100)}%</span>
        </div>
      ))}
      {files.isPending && <Waiting rows={2} />}
      {files.isError && <Failure compact error={files.error} onRetry={() => void files.refetch()} />}
      {files.data?.length === 0 && uploading.length === 0 && (
        <Blank compact icon="paper-clip" title={t("detail.files_none")} />
      )}
      <ul className={styles.list}>
        {files.data?.map((file) => (
          <FileRow key={file.id} file={file} onDelete={() => remove.mutate(file)} />
        ))}
      </ul>
    </div>
  );
}
