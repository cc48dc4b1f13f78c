import { Button, Space } from "antd";
import { isPlainObject } from "@/lib/text";
import { useT } from "@/lib/words";
import { Filter as ReferenceFilter } from "../reference/Filter";
import type { FilterProps } from "../view";

/** "Me" moves with the reader, so a shared view shows each person his own. */
export function Filter(props: FilterProps) {
  const t = useT();
  const isMe = isPlainObject(props.value) && props.value.me === true;
  if (props.op !== "eq" && props.op !== "ne") return <ReferenceFilter {...props} />;
  return (
    <Space.Compact block>
      <Button
        type={isMe ? "primary" : "default"}
        aria-pressed={isMe}
        onClick={() => props.onChange(isMe ? null : { me: true })}
      >
        {t("relative.me")}
      </Button>
      {!isMe && <ReferenceFilter {...props} />}
    </Space.Compact>
  );
}
