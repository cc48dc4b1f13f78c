import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api";
import { ago, formatMoment } from "@/lib/dates";
import { type Translate, useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import { fileUrl } from "../fields/shared/files";
import { type Reference, recordKeys, type StoredFile } from "../records";
import { useMe } from "../session";
import styles from "./timeline.module.css";

export interface TimelineRow {
  id: number | string;
  at: string;
  kind: "created" | "changed" | "action" | "comment" | "file" | "deleted" | "restored";
  who?: Reference | null;
  action?: { name: string; label: string } | null;
  changes?: { field: string; label: string; before: string | null; after: string | null }[] | null;
  text?: string | null;
  file?: StoredFile | null;
}

function didWhat(row: TimelineRow, t: Translate): string {
  switch (row.kind) {
    case "created":
      return t("detail.did_create");
    case "deleted":
      return t("detail.did_delete");
    case "restored":
      return t("detail.did_restore");
    case "comment":
      return t("detail.did_comment");
    case "file":
      return t("detail.did_file");
    case "action":
      return t("detail.did_action", { action: row.action?.label ?? "" });
    default:
      return row.action ? t("detail.did_action", { action: row.action.label }) : t("detail.did_change");
  }
}

function Changes({ changes }: { changes: NonNullable<TimelineRow["changes"]> }) {
  const t = useT();
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.field}>
          <span className={styles.field}>{change.label}</span>
          <del className={styles.before}>{change.before || t("detail.no_value")}</del>
          <Icon name="right" size={9} />
          <ins className={styles.after}>{change.after || t("detail.no_value")}</ins>
        </li>
      ))}
    </ul>
  );
}

function DeleteComment({ row, object, recordId }: TimelineEntryProps) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call("DELETE", `/comments/${String(row.id).replace(/^\D+/, "")}`),
    onSuccess: () => client.invalidateQueries({ queryKey: recordKeys.part(object, recordId, "timeline") }),
    onError: (error) => toast.problem(error),
  });
  return (
    <button
      type="button"
      className={styles.delete}
      aria-label={t("detail.comment_delete")}
      title={t("detail.comment_delete")}
      disabled={remove.isPending}
      onClick={() => remove.mutate()}
    >
      <Icon name="delete" size={12} />
    </button>
  );
}

interface TimelineEntryProps {
  row: TimelineRow;
  object: string;
  recordId: number;
}

export function TimelineEntry({ row, object, recordId }: TimelineEntryProps) {
  const t = useT();
  const me = useMe();
  const name = row.who?.title ?? "";
  const isMine = row.kind === "comment" && (row.who?.id === me.employee?.id || me.user.is_admin);
  return (
    <li className={styles.entry}>
      <Avatar name={name || "?"} size={26} />
      <div className={styles.body}>
        <div className={styles.line}>
          <strong>{name}</strong>
          {row.kind !== "comment" && <span className={styles.did}>{didWhat(row, t)}</span>}
          {isMine && <DeleteComment row={row} object={object} recordId={recordId} />}
          <time className={styles.when} dateTime={row.at} title={formatMoment(row.at)}>
            {ago(row.at)}
          </time>
        </div>
        {row.changes && row.changes.length > 0 && <Changes changes={row.changes} />}
        {row.text && <p className={row.kind === "comment" ? styles.comment : styles.note}>{row.text}</p>}
        {row.file && (
          <a href={fileUrl(row.file)} download={row.file.name}>
            <Icon name="paper-clip" size={12} /> {row.file.name}
          </a>
        )}
      </div>
    </li>
  );
}
