import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { answerOf, api, type Shape } from "@/api/client";
import { useObjects } from "@/kernel/metadata";
import { type BulkResult, recordChanged } from "@/kernel/records";
import { call } from "@/lib/api";
import { formatMoment } from "@/lib/dates";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import styles from "./recycle.module.css";

type Deleted = Shape<"DeletedRecord">;

type Verb = "restore" | "purge";

function keyOf(row: Deleted): string {
  return `${row.object}/${row.id}`;
}

function useBin(object: string, q: string) {
  return useInfiniteQuery({
    queryKey: ["recycle", object, q],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET("/recycle", { params: { query: { object, q, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One call for each object; what a record refuses is told with the first reason. */
function useBinWork(onDone: () => void) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  return async (verb: Verb, rows: Deleted[]) => {
    const byObject = new Map<string, number[]>();
    for (const row of rows) byObject.set(row.object, [...(byObject.get(row.object) ?? []), row.id]);
    let ok = 0;
    const failed: BulkResult[] = [];
    try {
      for (const [object, ids] of byObject) {
        const answer = await call<{ results?: BulkResult[] } | undefined>("POST", `/recycle/${verb}`, {
          object,
          ids,
        });
        const refused = (answer?.results ?? []).filter((result) => !result.ok);
        failed.push(...refused);
        ok += ids.length - refused.length;
        recordChanged(client, object);
      }
      if (ok > 0)
        toast.success(verb === "restore" ? t("recycle.restored", { n: ok }) : t("recycle.purged", { n: ok }));
      const why = failed[0]?.error;
      if (failed.length > 0)
        toast.error(
          t("recycle.some_failed", {
            n: failed.length,
            why: typeof why === "string" ? why : (why?.message ?? why?.detail ?? ""),
          }),
        );
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey: ["recycle"] });
    onDone();
  };
}

interface BinTableProps {
  rows: Deleted[];
  chosen: ReadonlySet<string>;
  choose: (keys: Set<string>) => void;
  mayPurge: (object: string) => boolean;
  run: (verb: Verb, rows: Deleted[]) => void;
}

function BinRow({ row, chosen, choose, mayPurge, run }: Omit<BinTableProps, "rows"> & { row: Deleted }) {
  const t = useT();
  const key = keyOf(row);
  const toggle = () => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  return (
    <tr data-selected={chosen.has(key) || undefined}>
      <td>
        <Checkbox checked={chosen.has(key)} onChange={toggle} aria-label={row.title} />
      </td>
      <th scope="row" title={row.title}>
        {row.title}
      </th>
      <td>{row.label}</td>
      <td>
        {row.deleted_by?.title && (
          <span className={styles.person}>
            <Avatar name={row.deleted_by.title} size={20} /> {row.deleted_by.title}
          </span>
        )}
      </td>
      <td className="gx-num">{formatMoment(row.deleted_at)}</td>
      <td className={styles.tools}>
        <Button size="small" icon={<Icon name="undo" size={12} />} onClick={() => run("restore", [row])}>
          {t("recycle.restore")}
        </Button>
        {mayPurge(row.object) && (
          <Button size="small" type="text" danger onClick={() => run("purge", [row])}>
            {t("recycle.purge")}
          </Button>
        )}
      </td>
    </tr>
  );
}

function BinTable(props: BinTableProps) {
  const t = useT();
  const { rows, chosen, choose } = props;
  const isAll = rows.length > 0 && rows.every((row) => chosen.has(keyOf(row)));
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                checked={isAll}
                indeterminate={chosen.size > 0 && !isAll}
                aria-label={t("recycle.select_all")}
                onChange={() => choose(new Set(isAll ? [] : rows.map(keyOf)))}
              />
            </th>
            <th scope="col">{t("recycle.col_title")}</th>
            <th scope="col">{t("recycle.col_object")}</th>
            <th scope="col">{t("recycle.col_by")}</th>
            <th scope="col">{t("recycle.col_at")}</th>
            <th scope="col">
              <span className="gx-hide">{t("common.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BinRow key={keyOf(row)} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Object and search live in the address, like those of a list. */
function useBinQuestion() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return { object: params.get("object") ?? "", q: params.get("q") ?? "", set };
}

function Tools({ object, q, set }: ReturnType<typeof useBinQuestion>) {
  const t = useT();
  const objects = useObjects().filter((one) => one.rights.delete);
  return (
    <div className={styles.toolbar}>
      <Input
        className={styles.search}
        allowClear={CLEAR}
        value={q}
        aria-label={t("recycle.search")}
        placeholder={t("recycle.search")}
        prefix={<Icon name="search" size={14} />}
        onChange={(event) => set("q", event.target.value)}
      />
      <Select
        className={styles.object}
        aria-label={t("recycle.object")}
        value={object}
        showSearch={{ optionFilterProp: "label" }}
        options={[
          { value: "", label: t("recycle.all_objects") },
          ...objects.map((one) => ({ value: one.name, label: one.label })),
        ]}
        onChange={(next) => set("object", next)}
      />
    </div>
  );
}

/** /recycle */
export function Component() {
  const t = useT();
  const { modal } = App.useApp();
  const question = useBinQuestion();
  const bin = useBin(question.object, useDebounced(question.q, 300));
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const work = useBinWork(() => setChosen(new Set()));
  const objects = useObjects();
  const mayPurge = (name: string) => {
    const rights = objects.find((one) => one.name === name)?.rights as Record<string, boolean> | undefined;
    return rights?.purge ?? rights?.delete ?? false;
  };
  const rows = bin.data?.pages.flatMap((page) => page.rows) ?? [];
  const picked = rows.filter((row) => chosen.has(keyOf(row)));
  const run = (verb: Verb, some: Deleted[]) => {
    if (verb === "restore") return void work(verb, some);
    modal.confirm({
      title: t("recycle.purge_confirm", { n: some.length }),
      content: t("recycle.purge_hint"),
      okText: t("recycle.purge"),
      okButtonProps: { danger: true },
      onOk: () => work(verb, some),
    });
  };
  const isNarrowed = question.q !== "" || question.object !== "";
  return (
    <Page title={t("recycle.title")} aside={<span className="gx-faint">{t("recycle.hint")}</span>}>
      <div className={styles.bar}>
        <Tools {...question} />
        {picked.length > 0 && (
          <div className={styles.bulk}>
            <strong>{t("list.selected", { n: picked.length })}</strong>
            <Button icon={<Icon name="undo" size={13} />} onClick={() => run("restore", picked)}>
              {t("recycle.restore")}
            </Button>
            {picked.every((row) => mayPurge(row.object)) && (
              <Button danger onClick={() => run("purge", picked)}>
                {t("recycle.purge")}
              </Button>
            )}
          </div>
        )}
      </div>
      {bin.isPending && <Waiting />}
      {bin.isError && <Failure error={bin.error} onRetry={() => void bin.refetch()} />}
      {bin.isSuccess && rows.length === 0 && (
        <Blank
          icon="delete"
          title={isNarrowed ? t("recycle.no_hits") : t("recycle.none")}
          hint={isNarrowed ? undefined : t("recycle.none_hint")}
        />
      )}
      {rows.length > 0 && (
        <BinTable rows={rows} chosen={chosen} choose={setChosen} mayPurge={mayPurge} run={run} />
      )}
      {bin.hasNextPage && (
        <Button type="text" loading={bin.isFetchingNextPage} onClick={() => void bin.fetchNextPage()}>
          {t("common.load_more")}
        </Button>
      )}
    </Page>
  );
}
