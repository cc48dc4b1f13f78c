import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import type { Shape } from "@/api/client";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { fieldAlign, fieldText } from "../fields";
import { usePathFields } from "../list/usePathFields";
import { type FieldSpec, useObject } from "../metadata";
import type { Row } from "../records";
import styles from "./print.module.css";
import { Sheet } from "./Sheet";

/** A masked value is a text whatever its kind. */
function textOf(field: FieldSpec, row: Row): string {
  const value = row[field.name];
  return field.access === "masked" ? String(value ?? "") : fieldText(field, value);
}

/** /print/:object?filter=&q=&sort=&fields= : what a list showed, as far as a thousand rows. */
export function Component() {
  const t = useT();
  const { object = "" } = useParams();
  const [params] = useSearchParams();
  const spec = useObject(object);
  const asked = Object.fromEntries(["filter", "q", "sort", "fields"].map((name) => [name, params.get(name)]));
  const page = useQuery({
    queryKey: ["print", object, asked],
    queryFn: () => call<Shape<"PrintedList">>("GET", `/records/${object}/print`, undefined, { query: asked }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const names = asked.fields ? asked.fields.split(",") : spec.list.columns;
  const fields = usePathFields(spec, names);
  if (page.isError) return <Failure error={page.error} />;
  if (!page.data) return <Waiting />;
  const rows = page.data.rows as Row[];
  const count = page.data.more ? t("print.first", { n: rows.length }) : t("list.count", { n: rows.length });
  return (
    <Sheet heading={page.data.heading} aside={count}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">#</th>
            {fields.map((field) => (
              <th key={field.name} scope="col" data-align={fieldAlign(field)}>
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td>{index + 1}</td>
              {fields.map((field) => (
                <td key={field.name} data-align={fieldAlign(field)}>
                  {textOf(field, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
