import { useQueryClient } from "@tanstack/react-query";
import { Alert, Modal, Segmented, Select } from "antd";
import { useId, useState } from "react";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import { Picker } from "../fields/reference/Picker";
import { showShort } from "../fields/reference/show";
import { type BulkAnswer, runBulk, type Target } from "../list/bulkApi";
import type { FieldSpec, ObjectSpec } from "../metadata";
import type { Reference } from "../records";
import styles from "./access.module.css";
import { type Right, useDimensions } from "./api";
import { ValuePicker } from "./ValuePicker";

const PEOPLE: FieldSpec = { name: "employees", label: "", kind: "employees", target: "employee" };
const ROLES: FieldSpec = { name: "roles", label: "", kind: "multi_reference", target: "role" };
const ENABLED = { field: "status", op: "eq", value: "enabled" } as const;
const ACTIVE = { field: "status", op: "eq", value: "active" } as const;

interface ShareDialogProps {
  spec: ObjectSpec;
  target: Target;
  count: number;
  onClose: () => void;
  onDone: (verb: "share", answer: BulkAnswer) => void;
}

/** What is about to be sent, for people or for values of a dimension. */
function useShare({ spec, target, onClose, onDone }: ShareDialogProps) {
  const client = useQueryClient();
  const problemText = useProblemText();
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState("");
  const send = async (values: Record<string, unknown>) => {
    setSending(true);
    setError("");
    try {
      onDone("share", await runBulk(client, spec.name, "share", target, values));
      onClose();
    } catch (problem) {
      const told = isProblem(problem) ? Object.values(problem.fieldMessages()) : [];
      setError(told[0] ?? problemText(problem));
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, error };
}

/** 对象分配: people, roles, or departments and values of other dimensions get access to the records, or lose it (PERM-051). */
export function ShareDialog(props: ShareDialogProps) {
  const t = useT();
  const id = useId();
  const dimensions = useDimensions().data ?? [];
  const [mode, setMode] = useState<"people" | "role" | "dimension">("people");
  const [people, setPeople] = useState<Reference[]>([]);
  const [roles, setRoles] = useState<Reference[]>([]);
  const [dimension, setDimension] = useState<number | null>(null);
  const [values, setValues] = useState<Reference[]>([]);
  const [right, setRight] = useState<Right>("view");
  const [isTaken, setTaken] = useState(false);
  const { send, isSending, error } = useShare(props);
  const chosen = dimensions.find((one) => one.id === dimension) ?? dimensions[0];
  const isReady = { people, role: roles, dimension: values }[mode].length > 0;
  const submit = () => {
    const ids = (list: Reference[]) => list.map((one) => one.id);
    const whom = {
      people: { employees: ids(people) },
      role: { roles: ids(roles) },
      dimension: { dimension: chosen?.id, values: ids(values) },
    }[mode];
    void send({ ...whom, right, withdraw: isTaken });
  };
  return (
    <Modal
      open
      width={520}
      title={t("access.share_title", { n: props.count, what: props.spec.label })}
      okText={isTaken ? t("access.withdraw_do") : t("access.share_do")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !isReady, loading: isSending, danger: isTaken }}
      onOk={submit}
      onCancel={props.onClose}
    >
      <div className={styles.form}>
        {error && <Alert type="error" showIcon role="alert" title={error} />}
        <Segmented
          block
          aria-label={t("access.what")}
          value={isTaken ? "withdraw" : "share"}
          onChange={(next) => setTaken(next === "withdraw")}
          options={[
            { value: "share", label: t("access.share_do") },
            { value: "withdraw", label: t("access.withdraw_do") },
          ]}
        />
        <Segmented
          block
          aria-label={t("access.whom")}
          value={mode}
          onChange={(next) => setMode(next as typeof mode)}
          options={[
            { value: "people", label: t("access.people") },
            { value: "role", label: t("access.role") },
            { value: "dimension", label: t("access.dimension") },
          ]}
        />
        {mode === "role" && (
          <div className={styles.item}>
            <label htmlFor={`${id}-roles`}>{t("access.role")}</label>
            <Picker
              key="roles"
              id={`${id}-roles`}
              many
              autoFocus
              spec={ROLES}
              value={roles}
              show={showShort}
              filter={isTaken ? undefined : ENABLED}
              mayCreate={false}
              onChange={(next) => setRoles(Array.isArray(next) ? next : [])}
            />
          </div>
        )}
        {mode === "people" && (
          <div className={styles.item}>
            <label htmlFor={`${id}-people`}>{t("access.people")}</label>
            <Picker
              key="people"
              id={`${id}-people`}
              many
              autoFocus
              spec={PEOPLE}
              value={people}
              show={showShort}
              filter={isTaken ? undefined : ACTIVE}
              mayCreate={false}
              onChange={(next) => setPeople(Array.isArray(next) ? next : [])}
            />
          </div>
        )}
        {mode === "dimension" && (
          <>
            <div className={styles.item}>
              <label htmlFor={`${id}-dimension`}>{t("access.dimension")}</label>
              <Select
                id={`${id}-dimension`}
                value={chosen?.id}
                options={dimensions.map((one) => ({ value: one.id, label: one.name }))}
                onChange={(next) => {
                  setDimension(next);
                  setValues([]);
                }}
              />
            </div>
            {chosen && (
              <div className={styles.item}>
                <label htmlFor={`${id}-values`}>{t("access.values", { name: chosen.name })}</label>
                <ValuePicker
                  key={chosen.id}
                  id={`${id}-values`}
                  many
                  dimension={chosen}
                  value={values}
                  onChange={(next) => setValues(Array.isArray(next) ? next : [])}
                />
              </div>
            )}
          </>
        )}
        <div className={styles.item}>
          <span>{t("access.right")}</span>
          <Segmented
            aria-label={t("access.right")}
            value={right}
            onChange={(next) => setRight(next as Right)}
            options={[
              { value: "view", label: t("access.right_view") },
              { value: "edit", label: t("access.right_edit") },
            ]}
          />
        </div>
        <p className="gx-faint">{isTaken ? t("access.withdraw_hint") : t("access.share_hint")}</p>
      </div>
    </Modal>
  );
}
