import { App, Button } from "antd";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { type FieldSpec, type ObjectSpec, useObject } from "@/kernel/metadata";
import { listPath } from "@/kernel/records/paths";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { FieldDrawer } from "./FieldDrawer";
import { FieldsTable } from "./FieldsTable";
import { ObjectDialog } from "./ObjectDialog";
import styles from "./objects.module.css";
import { fieldPath, objectPath, useDesign } from "./useDesign";

/** Hiding keeps the data and can be taken back. */
function useHide(spec: ObjectSpec) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const design = useDesign();
  const ask = (title: string, path: string, onDone?: () => void) => {
    const back = () =>
      design.mutate(
        { method: "PATCH", path, body: { hidden: false } },
        { onError: (error) => toast.problem(error) },
      );
    const hide = async () => {
      try {
        await design.mutateAsync({ method: "DELETE", path });
        toast.undo(t("studio.hidden"), back);
        onDone?.();
      } catch (error) {
        toast.problem(error);
      }
    };
    modal.confirm({
      title,
      content: t("studio.hide_hint"),
      okText: t("studio.hide"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      onOk: hide,
    });
  };
  return {
    field: (field: FieldSpec) =>
      ask(t("studio.hide_field", { name: field.label }), fieldPath(spec.name, field.name)),
    object: () =>
      ask(t("studio.hide_object", { name: spec.label }), objectPath(spec.name), () =>
        navigate("/admin/objects"),
      ),
  };
}

function Design({ name }: { name: string }) {
  const t = useT();
  const navigate = useNavigate();
  const spec = useObject(name);
  const hide = useHide(spec);
  const [editing, setEditing] = useState<FieldSpec | "new" | null>(null);
  const [isRenaming, setRenaming] = useState(false);
  return (
    <Page
      title={spec.label}
      aside={
        <>
          <code className={styles.code}>{spec.name}</code>
          {spec.custom && <OptionTag color="purple">{t("studio.custom")}</OptionTag>}
        </>
      }
      actions={
        <>
          <Button onClick={() => void navigate(listPath(spec.name))}>{t("studio.records")}</Button>
          <Button
            icon={<Icon name="layout" />}
            onClick={() => void navigate(`/admin/objects/${spec.name}/layouts`)}
          >
            {t("layouts.open")}
          </Button>
          <Button
            icon={<Icon name="thunderbolt" />}
            onClick={() => void navigate(`/admin/objects/${spec.name}/buttons`)}
          >
            {t("buttons.open")}
          </Button>
          <Button
            icon={<Icon name="copy" />}
            onClick={() => void navigate(`/admin/objects/${spec.name}/duplicates`)}
          >
            {t("duplicates.open")}
          </Button>
          {spec.custom && (
            <>
              <Button icon={<Icon name="edit" />} onClick={() => setRenaming(true)}>
                {t("studio.object_settings")}
              </Button>
              <Button danger onClick={hide.object}>
                {t("studio.hide")}
              </Button>
            </>
          )}
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setEditing("new")}>
            {t("studio.new_field")}
          </Button>
        </>
      }
    >
      <Card title={t("studio.fields", { n: spec.fields.length })}>
        <FieldsTable spec={spec} onEdit={setEditing} onHide={hide.field} />
      </Card>
      {editing && (
        <FieldDrawer
          spec={spec}
          field={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {isRenaming && (
        <ObjectDialog object={spec} onDone={() => setRenaming(false)} onClose={() => setRenaming(false)} />
      )}
    </Page>
  );
}

/** /admin/objects/{object}: its fields. */
export function Component() {
  const t = useT();
  const { object = "" } = useParams();
  const isAdmin = useMe().user.is_admin;
  return isAdmin ? <Design key={object} name={object} /> : <Blank icon="lock" title={t("error.forbidden")} />;
}
