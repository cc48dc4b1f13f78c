import { Alert, Button } from "antd";
import type { KeyboardEvent } from "react";
import { useT } from "@/lib/words";
import { fieldOf, type ObjectSpec } from "../metadata";
import type { RecordData } from "../records";
import { Duplicates } from "./Duplicates";
import { FieldGrid } from "./FieldGrid";
import styles from "./form.module.css";
import { StaleDialog } from "./StaleDialog";
import type { RecordFormState } from "./useRecordForm";

interface RecordFormProps {
  spec: ObjectSpec;
  record: RecordData | null;
  form: RecordFormState;
  onCancel: () => void;
  onReload?: () => void;
}

function Notes({ spec, record, form }: Pick<RecordFormProps, "spec" | "record" | "form">) {
  const t = useT();
  const isTouched = form.isDirty || form.isNew;
  return (
    <>
      {form.hasDraft && (
        <Alert
          type="info"
          showIcon
          title={t("form.draft")}
          action={
            <Button size="small" type="link" onClick={form.dropDraft}>
              {t("form.draft_drop")}
            </Button>
          }
        />
      )}
      {form.errors.general && <Alert type="error" showIcon role="alert" title={form.errors.general} />}
      <Duplicates spec={spec} id={record?.id ?? null} values={form.values} touched={isTouched} />
    </>
  );
}

function Foot({ form, onCancel }: Pick<RecordFormProps, "form" | "onCancel">) {
  const t = useT();
  return (
    <div className={styles.foot}>
      <Button type="primary" htmlType="submit" loading={form.isSaving}>
        {t("common.save")}
      </Button>
      {form.isNew && (
        <Button onClick={() => form.submit(true)} disabled={form.isSaving} aria-keyshortcuts="Control+Enter">
          {t("common.save_and_new")}
        </Button>
      )}
      <Button type="text" onClick={onCancel}>
        {t("common.cancel")}
      </Button>
      {form.isNew && <span className={styles.footHint}>{t("form.save_hint")}</span>}
    </div>
  );
}

/** The form of any object, as its metadata lays it out. Where it stands (page, drawer) is not its business. */
export function RecordForm({ spec, record, form, onCancel, onReload }: RecordFormProps) {
  const t = useT();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.submit(form.isNew);
  };
  const first = form.fields[0]?.name;
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={
        form.isNew
          ? t("common.create_what", { what: spec.label })
          : t("common.edit_what", { what: spec.label })
      }
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(false);
      }}
    >
      <div className={styles.body}>
        <Notes spec={spec} record={record} form={form} />
        {form.sections.length === 0 && <p className="gx-faint">{t("form.no_fields")}</p>}
        {form.sections.map((section) => (
          <section key={section.key} className={styles.section}>
            {form.sections.length > 1 && <h2 className={styles.sectionTitle}>{section.title}</h2>}
            <FieldGrid
              formId={form.formId}
              fields={section.fields}
              columns={section.columns}
              values={form.values}
              errors={form.errors.fields}
              onChange={form.change}
              labelOf={(name) => fieldOf(spec, name)?.label ?? name}
              autoFocus={form.isNew ? first : undefined}
            />
          </section>
        ))}
      </div>
      <Foot form={form} onCancel={onCancel} />
      {form.conflict && (
        <StaleDialog
          fields={form.fields}
          conflict={form.conflict}
          isSaving={form.isSaving}
          onSave={form.resolve}
          onReload={() => {
            form.reload();
            onReload?.();
          }}
          onClose={form.closeConflict}
        />
      )}
    </form>
  );
}
