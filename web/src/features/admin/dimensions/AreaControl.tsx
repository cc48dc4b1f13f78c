import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Modal } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { answerOf, api } from "@/api/client";
import { JOBS } from "@/features/jobs/api";
import { DIMENSIONS } from "@/kernel/access";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import type { FieldSpec } from "@/kernel/metadata";
import { listPath, type Reference } from "@/kernel/records";
import { useT } from "@/lib/words";
import { useProblemText, useToast } from "@/ui/toast";

const ROLES: FieldSpec = { name: "roles", label: "", kind: "multi_reference", target: "role" };
const ENABLED = { field: "status", op: "eq", value: "enabled" } as const;

/** Sets up control by region and business line, carried by departments (PERM-023). */
export function AreaControl({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [roles, setRoles] = useState<Reference[]>([]);
  const begin = useMutation({
    mutationFn: () =>
      answerOf(api.POST("/dimensions/area-control", { body: { roles: roles.map((one) => one.id) } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: DIMENSIONS });
      void client.invalidateQueries({ queryKey: JOBS });
      void client.invalidateQueries();
      toast.success(t("area.done"));
      onClose();
    },
  });
  return (
    <Modal
      open
      width={560}
      title={t("area.title")}
      okText={t("area.do")}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: begin.isPending }}
      onOk={() => begin.mutate()}
      onCancel={onClose}
    >
      <p>{t("area.hint")}</p>
      <ol>
        <li>
          {t("area.step_departments")} <Link to={listPath("department")}>{t("area.departments")}</Link>
        </li>
        <li>{t("area.step_customers")}</li>
        <li>{t("area.step_roles")}</li>
      </ol>
      {begin.isError && <Alert type="error" showIcon role="alert" title={problemText(begin.error)} />}
      <label htmlFor="area-roles">{t("area.roles")}</label>
      <Picker
        id="area-roles"
        many
        spec={ROLES}
        value={roles}
        show={showShort}
        filter={ENABLED}
        mayCreate={false}
        onChange={(next) => setRoles(Array.isArray(next) ? next : [])}
      />
      <p className="gx-faint">{t("area.roles_hint")}</p>
    </Modal>
  );
}
