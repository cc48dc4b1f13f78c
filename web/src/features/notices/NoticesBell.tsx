import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Badge, Button, Popover } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { answerOf, api, type Shape } from "@/api/client";
import { recordPath } from "@/kernel/records/paths";
import { ago } from "@/lib/dates";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import styles from "./notices.module.css";
import { NOTICES, type Notice } from "./types";

function useNotices() {
  return useInfiniteQuery({
    queryKey: NOTICES,
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET("/notifications", { params: { query: { cursor } } })),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.next ? Number(page.next) : null),
    // The bell is pushed; this is for a line that lost its events.
    refetchInterval: 120_000,
  });
}

function NoticeRow({ notice, onOpen }: { notice: Notice; onOpen: (notice: Notice) => void }) {
  return (
    <li>
      <button
        type="button"
        className={styles.notice}
        data-unread={!notice.read || undefined}
        onClick={() => onOpen(notice)}
      >
        <span className={styles.text}>{notice.text}</span>
        <span className={styles.when}>{ago(notice.at)}</span>
      </button>
    </li>
  );
}

function NoticeList({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const notices = useNotices();
  const read = useMutation({
    mutationFn: (what: Shape<"Read">) => answerOf(api.POST("/notifications/read", { body: what })),
    onSuccess: () => client.invalidateQueries({ queryKey: NOTICES }),
  });
  if (notices.isPending) return <Waiting rows={4} />;
  if (notices.isError)
    return <Failure compact error={notices.error} onRetry={() => void notices.refetch()} />;
  const rows = notices.data.pages.flatMap((page) => page.rows);
  const open = (notice: Notice) => {
    if (!notice.read) read.mutate({ ids: [notice.id] });
    if (notice.link) void navigate(notice.link);
    else if (notice.object && notice.record) void navigate(recordPath(notice.object, notice.record));
    onClose();
  };
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <strong>{t("notices.title")}</strong>
        <Button
          type="link"
          size="small"
          disabled={rows.every((row) => row.read)}
          onClick={() => read.mutate({ all: true })}
        >
          {t("notices.read_all")}
        </Button>
      </header>
      {rows.length === 0 && <Blank compact icon="bell" title={t("notices.none")} />}
      <ul className={styles.list}>
        {rows.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onOpen={open} />
        ))}
      </ul>
      {notices.hasNextPage && (
        <Button
          type="text"
          block
          loading={notices.isFetchingNextPage}
          onClick={() => void notices.fetchNextPage()}
        >
          {t("common.load_more")}
        </Button>
      )}
    </div>
  );
}

export function NoticesBell({ className }: { className?: string }) {
  const t = useT();
  const isPhone = useIsPhone(); // there the panel is wider than what lies left of the bell
  const [isOpen, setOpen] = useState(false);
  const unread = useNotices().data?.pages[0]?.unread ?? 0;
  const label = unread > 0 ? t("notices.unread", { n: unread }) : t("shell.notifications");
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement={isPhone ? "bottom" : "bottomRight"}
      arrow={false}
      destroyOnHidden
      styles={{ container: { padding: 0 } }}
      content={<NoticeList onClose={() => setOpen(false)} />}
    >
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        <Badge count={unread} size="small" overflowCount={99} offset={[2, -2]}>
          <Icon name="bell" size={17} />
        </Badge>
      </button>
    </Popover>
  );
}
