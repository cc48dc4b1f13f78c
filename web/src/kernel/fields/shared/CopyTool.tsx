import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { Tool } from "./Tool";

export function CopyTool({ label, value }: { label: string; value: string }) {
  const t = useT();
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(value.trim());
    toast.success(t("common.copied"));
  };
  return <Tool icon="copy" label={t("field.copy_value", { label })} onClick={() => void copy()} />;
}
