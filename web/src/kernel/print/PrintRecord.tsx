import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Shape } from "@/api/client";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { FieldRead, fieldText, isBlank, isWide } from "../fields";
import { type FieldSpec, fieldsOf, type ObjectSpec, useObject } from "../metadata";
import type { RecordData } from "../records";
import styles from "./print.module.css";
import { Sheet } from "./Sheet";

const DRAWN = new Set(["rich_text", "image"]);

interface Part {
  key: string;
  title: string;
  fields: FieldSpec[];
}

/** The form's sections, then what no section names; on paper empty fields say nothing and are left out. */
export function printedParts(spec: ObjectSpec, record: RecordData, moreTitle: string): Part[] {
  const named = new Set(spec.form.sections.flatMap((section) => section.fields));
  const rest = spec.fields.filter((field) => !named.has(field.name) && field.name !== "id" && !field.system);
  const parts = spec.form.sections.map((one) => ({ ...one, fields: fieldsOf(spec, one.fields) }));
  return [...parts, { key: "_more", title: moreTitle, fields: rest }]
    .map((part) => ({
      ...part,
      fields: part.fields.filter((field) => field.kind !== "password" && !isBlank(record[field.name])),
    }))
    .filter((part) => part.fields.length > 0);
}

/** Paper takes words, not tags and buttons; only what is a picture stays one. */
function Value({ field, value }: { field: FieldSpec; value: unknown }) {
  if (DRAWN.has(field.kind)) return <FieldRead spec={field} value={value} />;
  return field.access === "masked" ? String(value) : fieldText(field, value);
}

/** /print/:object/:id */
export function Component() {
  const t = useT();
  const { object = "", id = "" } = useParams();
  const spec = useObject(object);
  const page = useQuery({
    queryKey: ["print", object, id],
    queryFn: () => call<Shape<"PrintedRecord">>("GET", `/records/${object}/${id}/print`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (page.isError) return <Failure error={page.error} />;
  if (!page.data) return <Waiting />;
  const record = page.data.record as RecordData;
  return (
    <Sheet heading={page.data.heading}>
      {printedParts(spec, record, t("detail.more_fields")).map((part) => (
        <section key={part.key} className={styles.part}>
          <h2>{part.title}</h2>
          <dl>
            {part.fields.map((field) => (
              <div key={field.name} data-wide={isWide(field) || undefined}>
                <dt>{field.label}</dt>
                <dd>
                  <Value field={field} value={record[field.name]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
