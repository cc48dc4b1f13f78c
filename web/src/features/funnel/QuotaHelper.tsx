import { Button } from "antd";
import { useState } from "react";
import { useObjectIfKnown } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { QuotaDialog } from "./QuotaDialog";
import type { Scope } from "./useFunnel";
import type { Mode } from "./useFunnelChoice";

/** Opens the helper for those who may set quotas (OPP-014). */
export function QuotaHelper({ mode, scope, scopeTitle }: { mode: Mode; scope: Scope; scopeTitle?: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const spec = useObjectIfKnown("sales_mode");
  if (!spec?.actions?.some((action) => action.name === "quota_helper")) return null;
  return (
    <>
      <Button icon={<Icon name="dashboard" />} onClick={() => setOpen(true)}>
        {t("quota.open")}
      </Button>
      {isOpen && (
        <QuotaDialog mode={mode} scope={scope} scopeTitle={scopeTitle} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
