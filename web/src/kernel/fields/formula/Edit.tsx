import { Input } from "antd";
import { useT } from "@/lib/words";
import type { EditProps } from "../view";

/** Never typed: the server works it out on saving. */
export function Edit({ id }: EditProps<unknown>) {
  const t = useT();
  return <Input id={id} disabled placeholder={t("field.computed")} />;
}
