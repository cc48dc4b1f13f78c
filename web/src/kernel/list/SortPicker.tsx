import { Button, Dropdown } from "antd";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { fieldsOf, type ObjectSpec } from "../metadata";
import { toggleSort } from "./state";

interface SortPickerProps {
  spec: ObjectSpec;
  sort: string;
  onChange: (sort: string) => void;
}

/** Where there are no column heads to click. */
export function SortPicker({ spec, sort, onChange }: SortPickerProps) {
  const t = useT();
  const fields = fieldsOf(spec, [...new Set([...spec.list.columns, "created_at", "updated_at"])]).filter(
    (field) => field.sortable,
  );
  const items = fields.map((field) => ({
    key: field.name,
    label: field.label,
    icon: <Icon name={sort === field.name ? "up" : sort === `-${field.name}` ? "down" : "sort"} size={12} />,
  }));
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items,
        selectedKeys: [sort.replace("-", "")],
        onClick: ({ key }) => onChange(toggleSort(sort, key, false)),
        style: { maxHeight: 360, overflow: "auto" },
      }}
    >
      <Button aria-label={t("list.sort")} icon={<Icon name="sort" size={14} />} />
    </Dropdown>
  );
}
