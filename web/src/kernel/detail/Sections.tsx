import { useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { isBlank, isWide } from "../fields";
import { mayEdit } from "../form/layout";
import { type FieldSpec, fieldsOf, type ObjectSpec } from "../metadata";
import type { RecordData } from "../records";
import styles from "./detail.module.css";
import { FieldCell } from "./FieldCell";

interface Drawn {
  key: string;
  title: string;
  fields: FieldSpec[];
  columns?: 1 | 2;
}

/** Book-keeping of every record that says nothing to a reader. */
const SILENT = new Set(["id", "version", "deleted_at", "deleted_by"]);

/** The form's sections with everything readable in them; what no section names follows, system fields last. */
function detailSections(
  spec: ObjectSpec,
  moreTitle: string,
  systemTitle: string,
): { main: Drawn[]; system: Drawn } {
  const named = new Set(spec.form.sections.flatMap((section) => section.fields));
  for (const name of spec.form.hidden ?? []) named.add(name);
  const main = spec.form.sections.map((section) => ({ ...section, fields: fieldsOf(spec, section.fields) }));
  const rest = spec.fields.filter((field) => !named.has(field.name) && !SILENT.has(field.name));
  const more = rest.filter((field) => !field.system && field.kind !== "password");
  if (more.length > 0) main.push({ key: "_more", title: moreTitle, fields: more });
  const system = { key: "_system", title: systemTitle, fields: rest.filter((field) => field.system) };
  return { main: main.filter((section) => section.fields.length > 0), system };
}

interface GridProps {
  spec: ObjectSpec;
  record: RecordData;
  fields: FieldSpec[];
  columns?: 1 | 2;
}

function Grid({ spec, record, fields, columns }: GridProps) {
  return (
    <div className={styles.frame}>
      <dl className={styles.grid} data-columns={columns}>
        {fields.map((field) => (
          <FieldCell
            key={field.name}
            spec={spec}
            field={field}
            record={record}
            className={isWide(field) ? styles.wide : undefined}
          />
        ))}
      </dl>
    </div>
  );
}

export function Sections({ spec, record }: { spec: ObjectSpec; record: RecordData }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { main, system } = detailSections(spec, t("detail.more_fields"), t("detail.system"));
  const says = (field: FieldSpec) =>
    !isBlank(record[field.name]) || mayEdit(field, false) || field.fixed === true;
  return (
    <>
      {main
        .filter((section) => section.fields.some(says))
        .map((section) => (
          <section key={section.key} className={styles.section}>
            <h2 className={styles.sectionTitle}>{section.title}</h2>
            <Grid spec={spec} record={record} fields={section.fields} columns={section.columns} />
          </section>
        ))}
      {system.fields.length > 0 && (
        <section className={styles.section}>
          <button
            type="button"
            className={styles.sectionTitle}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {system.title}
            <Icon name={isOpen ? "down" : "right"} size={10} />
          </button>
          {isOpen && <Grid spec={spec} record={record} fields={system.fields} />}
        </section>
      )}
    </>
  );
}
