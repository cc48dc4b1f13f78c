import { Form, Input, Modal, Select } from "antd";
import type { ObjectSummary } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { IconPick } from "./IconPick";
import styles from "./objects.module.css";
import { objectPath, useDesign } from "./useDesign";

interface Values {
  label: string;
  name: string;
  icon: string;
  menu: string;
  title_label?: string;
}

/** A new object, or the label and icon of a custom one. */
export function ObjectDialog({
  object,
  onDone,
  onClose,
}: {
  object?: ObjectSummary;
  onDone: (name: string) => void;
  onClose: () => void;
}) {
  const t = useT();
  const toast = useToast();
  const { menus } = useMe();
  const [form] = Form.useForm<Values>();
  const design = useDesign();
  const groups = menus.map((group) => ({ value: group.key, label: group.label }));
  if (!groups.some((group) => group.value === "custom"))
    groups.push({ value: "custom", label: t("studio.menu_custom") });
  const save = async () => {
    const values = await form.validateFields();
    const { name, ...rest } = values;
    design.mutate(
      object
        ? { method: "PATCH", path: objectPath(object.name), body: rest }
        : {
            method: "POST",
            path: "/objects",
            body: name ? values : rest,
          },
      {
        onSuccess: (made) => {
          toast.success(t("common.saved"));
          onDone(made?.name ?? object?.name ?? "");
        },
        onError: (error) => {
          const messages = error instanceof Problem ? Object.entries(error.fieldMessages()) : [];
          const known = messages.filter(([field]) =>
            ["label", "name", "icon", "menu", "title_label"].includes(field),
          );
          form.setFields(known.map(([field, text]) => ({ name: field as keyof Values, errors: [text] })));
          if (known.length === 0) toast.problem(error);
        },
      },
    );
  };
  return (
    <Modal
      open
      title={object ? t("studio.edit_object", { name: object.label }) : t("studio.new_object")}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: design.isPending }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          label: object?.label ?? "",
          icon: object?.icon ?? "appstore",
          menu: "custom",
          name: "",
        }}
        className={styles.form}
      >
        <Form.Item
          name="label"
          label={t("studio.label")}
          rules={[{ required: true, whitespace: true, message: t("common.required") }]}
        >
          <Input maxLength={60} autoFocus placeholder={t("studio.label_example")} />
        </Form.Item>
        {!object && (
          <Form.Item
            name="name"
            label={t("studio.name")}
            extra={t("studio.name_hint")}
            rules={[{ pattern: /^[a-z][a-z0-9_]*$/, message: t("studio.name_rule") }]}
          >
            <Input maxLength={40} placeholder="x_…" />
          </Form.Item>
        )}
        {!object && (
          <Form.Item name="title_label" label={t("studio.title_label")} extra={t("studio.title_label_hint")}>
            <Input maxLength={60} />
          </Form.Item>
        )}
        <Form.Item name="menu" label={t("studio.menu")}>
          <Select options={groups} />
        </Form.Item>
        <Form.Item name="icon" label={t("studio.icon")}>
          <IconPick />
        </Form.Item>
      </Form>
    </Modal>
  );
}
