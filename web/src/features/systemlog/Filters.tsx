import { useQuery } from "@tanstack/react-query";
import { Button, DatePicker, Input, Select } from "antd";
import type { Dayjs } from "dayjs";
import { useEffect, useState } from "react";
import type { Shape } from "@/api/client";
import { useObjects } from "@/kernel/metadata";
import { call } from "@/lib/api";
import { momentToWire, parseMoment } from "@/lib/dates";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { useAbout } from "./api";
import styles from "./systemlog.module.css";
import type { useQuestion } from "./useQuestion";

type Asked = ReturnType<typeof useQuestion>;

/** Anybody who may sign in, found on the server; the person asked for keeps his name. */
function PersonSelect({ question, change }: Pick<Asked, "question" | "change">) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed, 250);
  const people = useQuery({
    queryKey: ["log", "people", q],
    queryFn: () =>
      call<Shape<"RecordPage">>("GET", "/records/operator", undefined, {
        query: { q, fields: "name,account", limit: 50, sort: "name" },
      }),
  });
  const chosen = useQuery({
    queryKey: ["log", "person", question.person],
    enabled: Boolean(question.person),
    queryFn: () => call<Shape<"Record">>("GET", `/records/operator/${question.person}?fields=name`),
  });
  const options = [
    { value: 0, label: t("log.system") },
    ...(people.data?.rows ?? []).map((row) => ({ value: row.id, label: row._title ?? `#${row.id}` })),
  ];
  const known = options.some((one) => one.value === question.person);
  if (question.person !== undefined && !known)
    options.push({ value: question.person, label: chosen.data?._title ?? `#${question.person}` });
  return (
    <Select
      className={styles.person}
      allowClear={CLEAR}
      aria-label={t("log.person")}
      placeholder={t("log.person")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={question.person}
      loading={people.isFetching}
      options={options}
      onChange={(person) => change({ person })}
    />
  );
}

function IpInput({ question, change }: Pick<Asked, "question" | "change">) {
  const t = useT();
  const [typed, setTyped] = useState(question.ip);
  const ip = useDebounced(typed.trim(), 400);
  useEffect(() => setTyped(question.ip), [question.ip]);
  useEffect(() => change({ ip }), [ip, change]);
  return (
    <Input
      className={styles.ip}
      allowClear={CLEAR}
      aria-label={t("log.ip")}
      placeholder={t("log.ip")}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

/** From the start of the first day to the end of the last. */
function TimeRange({ question, change }: Pick<Asked, "question" | "change">) {
  const t = useT();
  const end = parseMoment(question.end)?.subtract(1, "day") ?? null;
  const choose = (days: [Dayjs | null, Dayjs | null] | null) =>
    change({
      start: days?.[0] ? momentToWire(days[0].startOf("day")) : undefined,
      end: days?.[1] ? momentToWire(days[1].startOf("day").add(1, "day")) : undefined,
    });
  return (
    <DatePicker.RangePicker
      className={styles.range}
      aria-label={t("log.time")}
      allowEmpty={[true, true]}
      value={[parseMoment(question.start), end]}
      onChange={(days) => choose(days as [Dayjs | null, Dayjs | null] | null)}
    />
  );
}

/** Person, time, address, kind, object: the five ways in (GEN-016). */
export function Filters({ question, change, isNarrowed, clear }: Asked) {
  const t = useT();
  const kinds = useAbout().data?.kinds ?? [];
  const objects = useObjects();
  return (
    <search className={styles.filters} aria-label={t("log.filter")}>
      <TimeRange question={question} change={change} />
      <PersonSelect question={question} change={change} />
      <Select
        className={styles.kinds}
        mode="multiple"
        allowClear={CLEAR}
        maxTagCount="responsive"
        aria-label={t("log.kind")}
        placeholder={t("log.kind")}
        showSearch={{ optionFilterProp: "label" }}
        value={question.kinds}
        options={kinds.map((one) => ({ value: one.name, label: one.label }))}
        onChange={(next) => change({ kinds: next })}
      />
      <Select
        className={styles.object}
        allowClear={CLEAR}
        aria-label={t("log.object")}
        placeholder={t("log.object")}
        showSearch={{ optionFilterProp: "label" }}
        value={question.object || undefined}
        options={[
          { value: "system_log", label: t("log.title") },
          ...objects.map((one) => ({ value: one.name, label: one.label })),
        ]}
        onChange={(object?: string) => change({ object: object ?? "", record: undefined })}
      />
      <IpInput question={question} change={change} />
      {isNarrowed && (
        <Button type="text" icon={<Icon name="close" size={12} />} onClick={clear}>
          {t("list.clear_filter")}
        </Button>
      )}
    </search>
  );
}
