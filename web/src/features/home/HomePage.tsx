import { useT } from "@/lib/words";
import { Page } from "@/ui/Page";

export function Component() {
  const t = useT();
  return <Page title={t("home.title")}>{null}</Page>;
}
