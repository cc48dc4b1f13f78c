import { Button, Dropdown, type MenuProps } from "antd";
import { useState } from "react";
import { useJobNotice } from "@/features/jobs/useJobNotice";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { asked, type LogLine, type Question, useLog } from "./api";
import { Filters } from "./Filters";
import { LogDrawer, LogTable } from "./LogTable";
import { CheckDialog, PolicyDialog, usePolicyIfAdmin } from "./Upkeep";
import { useQuestion } from "./useQuestion";

function Tools({ question }: { question: Question }) {
  const t = useT();
  const toast = useToast();
  const follow = useJobNotice();
  const policy = usePolicyIfAdmin();
  const [shown, setShown] = useState<"policy" | "check" | null>(null);
  const close = () => setShown(null);
  const start = async () => {
    try {
      const { id } = await call<{ id: number }>("POST", "/log/exports", asked(question));
      follow(id, t("export.started"));
    } catch (error) {
      toast.problem(error);
    }
  };
  const items: NonNullable<MenuProps["items"]> = [
    {
      key: "check",
      icon: <Icon name="safety" />,
      label: t("log.check"),
      onClick: () => setShown("check"),
    },
  ];
  if (policy)
    items.push({
      key: "policy",
      icon: <Icon name="clock" />,
      label: t("log.policy"),
      onClick: () => setShown("policy"),
    });
  return (
    <>
      <Dropdown trigger={["click"]} placement="bottomRight" menu={{ items }}>
        <Button icon={<Icon name="more" />} aria-label={t("common.more")} />
      </Dropdown>
      <Button icon={<Icon name="export" />} onClick={() => void start()}>
        {t("list.export")}
      </Button>
      {shown === "check" && <CheckDialog onClose={close} />}
      {shown === "policy" && policy && <PolicyDialog policy={policy} onClose={close} />}
    </>
  );
}

/** /admin/log */
export function Component() {
  const t = useT();
  const filters = useQuestion();
  const log = useLog(filters.question);
  const [opened, setOpened] = useState<LogLine | null>(null);
  const lines = log.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Page
      title={t("log.title")}
      aside={<span className="gx-faint">{t("log.hint")}</span>}
      actions={<Tools question={filters.question} />}
    >
      <Filters {...filters} />
      {log.isPending && <Waiting />}
      {log.isError && <Failure error={log.error} onRetry={() => void log.refetch()} />}
      {log.isSuccess && lines.length === 0 && <Blank icon="audit" title={t("log.none")} />}
      {lines.length > 0 && <LogTable lines={lines} onOpen={setOpened} />}
      {log.hasNextPage && (
        <Button type="text" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t("common.load_more")}
        </Button>
      )}
      <LogDrawer line={opened} onClose={() => setOpened(null)} />
    </Page>
  );
}
