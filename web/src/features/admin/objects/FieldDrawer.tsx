import { Button, Drawer } from "antd";
import { useState } from "react";
import { type FieldSpec, type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { Problem } from "@/lib/problem";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import {
  changedFieldBody,
  type DraftFault,
  draftOf,
  type FieldDraft,
  faultsOf,
  freshDraft,
  newFieldBody,
} from "./design";
import { FieldSettings } from "./FieldSettings";
import { KindPicker } from "./KindPicker";
import { fieldPath, useDesign, useKinds } from "./useDesign";

type Problems = Record<string, { message: string; position?: number }>;

function problemsOf(error: unknown): Problems {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(
    Object.entries(error.fieldMessages()).map(([name, message]) => [
      name,
      { message, position: error.position ?? undefined },
    ]),
  );
}

function useDraft(spec: ObjectSpec, field: FieldSpec | null, onDone: () => void) {
  const t = useT();
  const toast = useToast();
  const design = useDesign();
  const kinds = useKinds().data ?? [];
  const [draft, setDraft] = useState<FieldDraft | null>(field ? draftOf(field) : null);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const [problems, setProblems] = useState<Problems>({});
  const offer = kinds.find((kind) => kind.kind === draft?.kind);
  const change = (part: Partial<FieldDraft>) => {
    setDraft((held) => held && { ...held, ...part });
    const touched = Object.keys(part);
    setFaults((held) => held.filter((fault) => !touched.includes(fault)));
    setProblems((held) =>
      Object.fromEntries(Object.entries(held).filter(([name]) => !touched.includes(name))),
    );
  };
  const save = () => {
    if (!draft) return;
    const found = faultsOf(draft, offer);
    setFaults(found);
    if (found.length > 0) return;
    design.mutate(
      {
        method: field ? "PATCH" : "POST",
        path: fieldPath(spec.name, field?.name),
        body: field ? changedFieldBody(draftOf(field), draft, offer) : newFieldBody(draft, offer),
      },
      {
        onSuccess: () => {
          toast.success(t("common.saved"));
          onDone();
        },
        onError: (error) => {
          const found = problemsOf(error);
          setProblems(found);
          if (Object.keys(found).length === 0) toast.problem(error);
        },
      },
    );
  };
  return { kinds, offer, draft, setDraft, change, faults, problems, save, isSaving: design.isPending };
}

/** A new field (its kind first), or the settings of a custom one. */
export function FieldDrawer({
  spec,
  field,
  onClose,
}: {
  spec: ObjectSpec;
  field: FieldSpec | null;
  onClose: () => void;
}) {
  const t = useT();
  const isPhone = useIsPhone();
  const { kinds, offer, draft, setDraft, change, faults, problems, save, isSaving } = useDraft(
    spec,
    field,
    onClose,
  );
  const known = useObjectIfKnown(spec.name) ?? spec;
  const title = field
    ? t("studio.edit_field", { name: field.label })
    : offer
      ? t("studio.new_field_of", { kind: offer.label })
      : t("studio.new_field");
  return (
    <Drawer
      open
      size={isPhone ? "100%" : 520}
      title={title}
      onClose={onClose}
      footer={
        draft && (
          <div style={{ display: "flex", gap: 8, justifyContent: "flex-end" }}>
            {!field && <Button onClick={() => setDraft(null)}>{t("studio.other_kind")}</Button>}
            <Button onClick={onClose}>{t("common.cancel")}</Button>
            <Button type="primary" loading={isSaving} onClick={save}>
              {t("common.save")}
            </Button>
          </div>
        )
      }
    >
      {!draft && kinds.length === 0 && <Waiting />}
      {!draft && <KindPicker kinds={kinds} onPick={(kind) => setDraft(freshDraft(kind))} />}
      {draft && offer && (
        <FieldSettings
          spec={known}
          offer={offer}
          draft={draft}
          onChange={change}
          faults={faults}
          problems={problems}
          isNew={!field}
        />
      )}
    </Drawer>
  );
}
