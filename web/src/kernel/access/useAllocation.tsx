import { type ReactNode, useState } from "react";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { AssignDialog } from "../list/BulkDialogs";
import { type BulkAnswer, type BulkVerb, resultError } from "../list/bulkApi";
import type { ObjectSpec } from "../metadata";
import type { Lack } from "./api";
import { ShareDialog } from "./ShareDialog";
import { UnableDialog } from "./UnableDialog";

/** Handing one record over (分配) or sharing it (对象分配), and who could not work on it afterwards. */
export function useAllocation(
  spec: ObjectSpec,
  id: number,
): { assign: () => void; share: () => void; dialog: ReactNode } {
  const t = useT();
  const toast = useToast();
  const [open, setOpen] = useState<"assign" | "share" | null>(null);
  const [unable, setUnable] = useState<Lack | null>(null);
  const told = (verb: BulkVerb, answer: BulkAnswer) => {
    if ("job" in answer) return;
    const refused = answer.results.find((one) => !one.ok);
    if (refused) return toast.error(resultError(refused));
    toast.success(verb === "share" ? t("access.share_done") : t("list.bulk_assigned", { n: 1 }));
    if (answer.unable) setUnable(answer.unable);
  };
  const given = { spec, target: { ids: [id] }, count: 1, onClose: () => setOpen(null), onDone: told };
  const dialog = (
    <>
      {open === "assign" && <AssignDialog {...given} />}
      {open === "share" && <ShareDialog {...given} />}
      {unable && (
        <UnableDialog lacks={[unable]} title={t("access.unable_assigned")} onClose={() => setUnable(null)} />
      )}
    </>
  );
  return { assign: () => setOpen("assign"), share: () => setOpen("share"), dialog };
}
