import { App, Button, Dropdown, type MenuProps } from "antd";
import { useState } from "react";
import type { ViewConfig } from "@/kernel/list";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { type Choice, type SavedView, useViewWrites } from "./api";
import { SaveViewDialog, type ViewNaming } from "./SaveViewDialog";
import styles from "./views.module.css";

interface ViewMenuProps {
  object: string;
  choice: Choice;
  /** The present list differs from what the view holds. */
  isChanged: boolean;
  isDefault: boolean;
  config: () => ViewConfig;
  onChoose: (key: string) => void;
  onReset: () => void;
  onDefault: (key: string | null) => void;
}

type Dialog = "new" | "rename" | null;

function useViewDeeds({ object, choice, config, onChoose, onReset }: ViewMenuProps) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const { create, update, remove } = useViewWrites(object);
  const guarded = (work: Promise<unknown>, then: () => void) => {
    work.then(then, (error) => toast.problem(error));
  };
  return {
    create: async (naming: ViewNaming) => {
      const made = await create({ ...naming, config: config() });
      toast.success(t("views.saved"));
      onChoose(`v${made.id}`);
    },
    rename: async (view: SavedView, naming: ViewNaming) => {
      await update(view.id, { ...naming });
    },
    save: (view: SavedView) =>
      guarded(update(view.id, { config: config() }), () => {
        toast.success(t("views.saved"));
        onReset();
      }),
    pin: (view: SavedView) => guarded(update(view.id, { pinned: !view.pinned }), () => undefined),
    remove: (view: SavedView) =>
      modal.confirm({
        title: t("views.delete_confirm", { name: choice.label }),
        content: view.shared ? t("views.delete_shared") : undefined,
        okText: t("common.delete"),
        okButtonProps: { danger: true },
        onOk: () =>
          guarded(remove(view.id), () => {
            onChoose("");
            toast.success(t("views.deleted"));
          }),
      }),
  };
}

function useItems(
  props: ViewMenuProps,
  deeds: ReturnType<typeof useViewDeeds>,
  open: (dialog: Dialog) => void,
) {
  const t = useT();
  const { choice, isDefault, isChanged, onDefault, onReset } = props;
  const items: NonNullable<MenuProps["items"]> = [
    { key: "new", label: t("views.save_as"), icon: <Icon name="plus" />, onClick: () => open("new") },
    {
      key: "default",
      label: isDefault ? t("views.default_off") : t("views.default"),
      icon: <Icon name="star" />,
      onClick: () => onDefault(isDefault ? null : choice.key),
    },
  ];
  if (isChanged)
    items.push({ key: "reset", label: t("views.reset"), icon: <Icon name="undo" />, onClick: onReset });
  const view = choice.saved;
  if (!view?.mine) return items;
  items.push(
    { type: "divider" },
    { key: "rename", label: t("views.rename"), icon: <Icon name="edit" />, onClick: () => open("rename") },
    {
      key: "pin",
      label: view.pinned ? t("views.unpin") : t("views.pin"),
      icon: <Icon name="pushpin" />,
      onClick: () => deeds.pin(view),
    },
    {
      key: "delete",
      label: t("common.delete"),
      icon: <Icon name="delete" />,
      danger: true,
      onClick: () => void deeds.remove(view),
    },
  );
  return items;
}

/** Save, save as, rename, share, pin, delete, default: all that can become of a view. */
export function ViewMenu(props: ViewMenuProps) {
  const t = useT();
  const { choice, isChanged } = props;
  const [dialog, setDialog] = useState<Dialog>(null);
  const deeds = useViewDeeds(props);
  const items = useItems(props, deeds, setDialog);
  const view = choice.saved;
  return (
    <div className={styles.menu}>
      {isChanged && view?.mine && (
        <Button size="small" type="link" onClick={() => deeds.save(view)}>
          {t("views.save")}
        </Button>
      )}
      {isChanged && !view?.mine && (
        <Button size="small" type="link" onClick={() => setDialog("new")}>
          {t("views.save_as")}
        </Button>
      )}
      {isChanged && view && <OptionTag color="gold">{t("views.changed")}</OptionTag>}
      <Dropdown trigger={["click"]} menu={{ items }} placement="bottomRight">
        <Button size="small" type="text" aria-label={t("views.menu")} icon={<Icon name="more" />} />
      </Dropdown>
      {dialog === "new" && (
        <SaveViewDialog
          title={t("views.save_as")}
          start={{ name: "", shared: false, pinned: true, roles: [], departments: [] }}
          onSave={deeds.create}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "rename" && view && (
        <SaveViewDialog
          title={t("views.rename")}
          start={{
            name: view.name,
            shared: view.shared,
            pinned: view.pinned,
            roles: view.roles,
            departments: view.departments,
          }}
          onSave={(naming) => deeds.rename(view, naming)}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
