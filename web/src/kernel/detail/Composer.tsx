import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useEffect, useState } from "react";
import { call } from "@/lib/api";
import { forget, recall, remember } from "@/lib/storage";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { recordKeys, recordsPath } from "../records";
import styles from "./timeline.module.css";

/** A note on the record. Half-written ones survive going to the next record and back. */
export function Composer({ object, id }: { object: string; id: number }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const key = `gx.comment.${object}.${id}`;
  const [text, setText] = useState(() => recall<string>(key) ?? "");
  const [isOpen, setOpen] = useState(text !== "");
  useEffect(() => {
    if (text) remember(key, text);
    else forget(key);
  }, [key, text]);
  const post = useMutation({
    mutationFn: () => call("POST", recordsPath(object, id, "comments"), { text: text.trim() }),
    onSuccess: () => {
      setText("");
      setOpen(false);
      return client.invalidateQueries({ queryKey: recordKeys.part(object, id, "timeline") });
    },
    onError: (error) => toast.problem(error),
  });
  const send = () => {
    if (text.trim() !== "" && !post.isPending) post.mutate();
  };
  return (
    <div className={styles.composer}>
      <Input.TextArea
        aria-label={t("detail.comment_hint")}
        placeholder={t("detail.comment_hint")}
        value={text}
        autoSize={{ minRows: isOpen ? 3 : 1, maxRows: 10 }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(text !== "")}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      {isOpen && (
        <Button
          type="primary"
          size="small"
          disabled={text.trim() === ""}
          loading={post.isPending}
          onMouseDown={(event) => event.preventDefault()}
          onClick={send}
        >
          {t("detail.comment_send")}
        </Button>
      )}
    </div>
  );
}
