import { Button } from "antd";
import { Link } from "react-router";
import { useActions } from "@/kernel/actions";
import { FieldRead } from "@/kernel/fields";
import { type ActionSpec, fieldOf, useObject } from "@/kernel/metadata";
import { isReference, type Row, recordPath, useRows } from "@/kernel/records";
import { filteredList } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { exact, type Layer, type Unit } from "./answer";
import styles from "./pyramid.module.css";

const SHOWN = 20;
const FIELDS = [
  "customer",
  "value",
  "place",
  "move",
  "previous_name",
  "previous_value",
  "customer.owner",
  "customer.department",
];

/** The server asks for the number of a layer; people know it by name. */
function withNames(action: ActionSpec, layers: Layer[]): ActionSpec {
  const options = layers.map((layer) => ({ value: layer.no as unknown as string, label: layer.name }));
  const input = action.input.map((field) =>
    field.name === "layer_no" ? { ...field, kind: "choice" as const, options } : field,
  );
  return { ...action, input };
}

/** An activity for every customer of the layer, where the person may make any (PYR-016). */
function Care({ run, layer, layers }: { run: number; layer: Layer; layers: Layer[] }) {
  const t = useT();
  const spec = useObject("pyramid_run");
  const { start, dialog } = useActions(spec);
  const action = spec.actions?.find((one) => one.name === "care");
  if (!action || layer.seen === 0) return null;
  const preset = { layer_no: layer.no, subject: t("pyramid.care_subject") };
  return (
    <>
      <Button
        icon={<Icon name="heart" />}
        onClick={() => start(withNames(action, layers), { ids: [run], preset })}
      >
        {action.label}
      </Button>
      {dialog}
    </>
  );
}

function titleOf(value: unknown): string {
  return isReference(value) ? value.title : "";
}

function CustomerRow({ row, unit }: { row: Row; unit: Unit }) {
  const spec = useObject("pyramid_value");
  const move = fieldOf(spec, "move");
  return (
    <tr>
      <td data-number>{String(row.place ?? "")}</td>
      <th scope="row">
        {isReference(row.customer) && (
          <Link to={recordPath("customer", row.customer.id)}>{row.customer.title}</Link>
        )}
      </th>
      <td data-number>
        <strong>{exact(String(row.value), unit)}</strong>
      </td>
      <td>
        <span className={styles.change}>
          {move && row.move ? <FieldRead spec={move} value={row.move} place="cell" /> : null}
          {row.previous_name && (row.move === "up" || row.move === "down") ? (
            <span className={styles.faint}>{String(row.previous_name)}</span>
          ) : null}
        </span>
      </td>
      <td data-number className={styles.faint}>
        {row.previous_value ? exact(String(row.previous_value), unit) : ""}
      </td>
      <td>{titleOf(row["customer.owner"])}</td>
      <td>{titleOf(row["customer.department"])}</td>
    </tr>
  );
}

const HEADS = [
  ["place", true],
  ["customer", false],
  ["value", true],
  ["change", false],
  ["previous", true],
  ["owner", false],
  ["department", false],
] as const;

function CustomerTable({ rows, unit, label }: { rows: Row[]; unit: Unit; label: string }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.tableBox} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {HEADS.map(([head, isNumber]) => (
              <th key={head} scope="col" data-number={isNumber || undefined}>
                {t(`pyramid.head_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CustomerRow key={row.id} row={row} unit={unit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LayerCustomersProps {
  run: number;
  layer: Layer;
  layers: Layer[];
  unit: Unit;
}

/** The customers of a layer, the most valuable first; those out of sight are only counted (PYR-014, PYR-018). */
export function LayerCustomers({ run, layer, layers, unit }: LayerCustomersProps) {
  const t = useT();
  const rows = useRows("pyramid_value", {
    filter: layer.filter,
    fields: FIELDS,
    sort: "place",
    limit: SHOWN,
  });
  const found = rows.data?.rows ?? [];
  const title = t("pyramid.customers_of", { layer: layer.name });
  return (
    <Card
      title={title}
      extra={
        <>
          {layer.hidden > 0 && (
            <span className={styles.faint}>{t("pyramid.hidden", { n: layer.hidden })}</span>
          )}
          <Care run={run} layer={layer} layers={layers} />
          {layer.seen > 0 && (
            <Link to={filteredList("pyramid_value", layer.filter, { sort: "place" })}>
              {t("pyramid.all", { n: layer.seen })}
            </Link>
          )}
        </>
      }
    >
      {rows.isPending && <Waiting rows={4} />}
      {rows.isError && <Failure compact error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data && found.length === 0 && (
        <Blank
          compact
          icon="team"
          title={layer.hidden > 0 ? t("pyramid.none_seen") : t("pyramid.none_here")}
          hint={layer.hidden > 0 ? t("pyramid.none_seen_hint") : undefined}
        />
      )}
      {found.length > 0 && <CustomerTable rows={found} unit={unit} label={title} />}
    </Card>
  );
}
