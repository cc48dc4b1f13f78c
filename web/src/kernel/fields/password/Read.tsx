import { useT } from "@/lib/words";

/** Never shown, not even its length. */
export function Read() {
  const t = useT();
  return <span className="gx-faint">{t("field.password_set")}</span>;
}
