import { Dropdown } from "antd";
import { useOpenCreate } from "@/kernel/fields/opener";
import { useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";

/** "+": any object the metadata offers for quick creation, as a drawer over the present page. */
export function QuickCreate({ className, iconClassName }: { className?: string; iconClassName?: string }) {
  const t = useT();
  const openCreate = useOpenCreate();
  const objects = useObjects().filter((object) => object.quick_create && object.rights.create);
  if (objects.length === 0) return null;
  const items = objects.map((object) => ({
    key: object.name,
    label: t("common.create_what", { what: object.label }),
    icon: <Icon name={object.icon} />,
  }));
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items,
        onClick: ({ key }) => openCreate?.({ object: key }),
        style: { maxHeight: 420, overflow: "auto" },
      }}
    >
      <button type="button" className={className} aria-label={t("shell.quick_create")} aria-haspopup="menu">
        <span className={iconClassName}>
          <Icon name="plus" size={15} />
        </span>
      </button>
    </Dropdown>
  );
}
