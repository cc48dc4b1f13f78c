import { useMutation, useQueryClient } from "@tanstack/react-query";
import { InputNumber, Modal } from "antd";
import { useId, useState } from "react";
import { recordChanged, useRows } from "@/kernel/records";
import { compactNumber, currencySign } from "@/lib/money";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { idealCustomers, idealQuota, linesOf, type QuotaGiven, type QuotaLine, saveQuotas } from "./quota";
import styles from "./quota.module.css";
import { ScopePicker } from "./ScopePicker";
import { isComplete, type Scope } from "./useFunnel";
import type { Mode } from "./useFunnelChoice";

interface DialogProps {
  mode: Mode;
  scope: Scope;
  scopeTitle?: string;
  onClose: () => void;
}

function Amount({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  return (
    <div className={styles.amount}>
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        value={value}
        onChange={onChange}
        min={1}
        prefix={currencySign()}
        style={{ width: "100%" }}
        formatter={(shown) => `${shown ?? ""}`.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}
        parser={(typed) => Number((typed ?? "").replace(/[^\d.]/g, ""))}
      />
      <span>{value ? `${compactNumber(value, currencySign())} · ${hint}` : hint}</span>
    </div>
  );
}

function Line({
  line,
  given,
  onChange,
}: {
  line: QuotaLine;
  given: QuotaGiven;
  onChange: (change: Partial<QuotaLine>) => void;
}) {
  const t = useT();
  const ideal = idealQuota(line, given.task);
  const quota = line.quota ?? (ideal === null ? null : Math.round(ideal));
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <td>
        <InputNumber
          aria-label={`${line.name} ${t("quota.days")}`}
          size="small"
          min={0}
          value={line.days}
          onChange={(days) => onChange({ days })}
          style={{ width: 76 }}
        />
      </td>
      <td data-number>{line.rate}%</td>
      <td data-number>{ideal === null ? t("common.empty") : compactNumber(ideal, currencySign())}</td>
      <td>
        <InputNumber
          aria-label={`${line.name} ${t("funnel.quota")}`}
          size="small"
          min={0}
          disabled={ideal === null}
          value={quota}
          onChange={(typed) => onChange({ quota: typed })}
          style={{ width: 128 }}
        />
      </td>
      <td data-number>{idealCustomers(quota, given.deal) ?? t("common.empty")}</td>
    </tr>
  );
}

function Lines({
  lines,
  given,
  onChange,
}: {
  lines: QuotaLine[];
  given: QuotaGiven;
  onChange: (stage: number, change: Partial<QuotaLine>) => void;
}) {
  const t = useT();
  const heads = [
    "funnel.stage",
    "quota.days",
    "funnel.success_rate",
    "quota.ideal",
    "funnel.quota",
    "quota.customers",
  ] as const;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line
              key={line.stage}
              line={line}
              given={given}
              onChange={(change) => onChange(line.stage, change)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Quota helper (OPP-014, OPP-015): whose, how long a stage takes, the month's task, the usual deal, the ideal stock. */
export function QuotaDialog({ mode, scope: start, scopeTitle, onClose }: DialogProps) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [scope, setScope] = useState(start);
  const [title, setTitle] = useState(scopeTitle);
  const [given, setGiven] = useState<QuotaGiven>({ task: null, deal: null });
  const [changes, setChanges] = useState<Record<number, Partial<QuotaLine>>>({});
  const stages = useRows("sales_stage", {
    filter: { field: "mode", op: "eq", value: mode.id },
    fields: ["id", "name", "success_rate", "avg_days"],
    sort: "sort_no",
    limit: 100,
  });
  const lines = linesOf(stages.data?.rows ?? []).map((line) => ({ ...line, ...changes[line.stage] }));
  const save = useMutation({
    mutationFn: () => saveQuotas(mode.id, scope, given, lines),
    onSuccess: (done) => {
      toast.success(done.message ?? t("common.saved"));
      onClose();
    },
    onError: (error) => toast.problem(error),
    onSettled: () => recordChanged(client, "stage_quota"),
  });
  return (
    <Modal
      open
      width={760}
      title={t("quota.title", { mode: mode.name })}
      okText={t("quota.save")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !given.task || !given.deal || !isComplete(scope), loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.body}>
        <ScopePicker
          value={scope}
          title={title}
          onChange={(next, picked) => {
            setScope(next);
            setTitle(picked?.title);
          }}
        />
        <div className={styles.amounts}>
          <Amount
            label={t("quota.task")}
            hint={t("quota.task_hint")}
            value={given.task}
            onChange={(task) => setGiven({ ...given, task })}
          />
          <Amount
            label={t("quota.deal")}
            hint={t("quota.deal_hint")}
            value={given.deal}
            onChange={(deal) => setGiven({ ...given, deal })}
          />
        </div>
        {stages.isPending && <Waiting rows={5} />}
        {stages.isError && <Failure compact error={stages.error} />}
        {stages.data && (
          <Lines
            lines={lines}
            given={given}
            onChange={(stage, change) =>
              setChanges({ ...changes, [stage]: { ...changes[stage], ...change } })
            }
          />
        )}
        <p className={styles.formula}>{t("quota.formula")}</p>
      </div>
    </Modal>
  );
}
