import { Button, Space } from "antd";
import { isPlainObject } from "@/lib/text";
import { useT } from "@/lib/words";
import { Filter as ReferenceFilter } from "../reference/Filter";
import type { FilterProps } from "../view";

export function Filter(props: FilterProps) {
  const t = useT();
  const isMine = isPlainObject(props.value) && props.value.my_department === true;
  if (props.op === "in" || props.op === "not_in" || props.op === "contains")
    return <ReferenceFilter {...props} />;
  return (
    <Space.Compact block>
      <Button
        type={isMine ? "primary" : "default"}
        aria-pressed={isMine}
        onClick={() => props.onChange(isMine ? null : { my_department: true })}
      >
        {t("relative.my_department")}
      </Button>
      {!isMine && <ReferenceFilter {...props} />}
    </Space.Compact>
  );
}
