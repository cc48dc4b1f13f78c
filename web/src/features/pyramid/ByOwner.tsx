import { Link } from "react-router";
import { filteredList } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { exact, type Owners, percent, short, usePyramid } from "./answer";
import styles from "./pyramid.module.css";

/** Whose customers the layers are made of (PYR-019). */
export function ByOwner({ model, listed }: { model: number; listed: boolean }) {
  const t = useT();
  const answer = usePyramid<Owners>("pyramid_owners", model);
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={8} />;
  const { rows, totals } = answer.data;
  const unit = totals.model.unit;
  const most = Math.max(...rows.map((row) => Number(row.share ?? 0)), 1);
  if (rows.length === 0)
    return (
      <Card>
        <Blank icon="team" title={t("pyramid.no_run")} hint={t("pyramid.no_run_hint")} />
      </Card>
    );
  return (
    <Card
      title={t("pyramid.by_owner")}
      extra={<span className={styles.faint}>{t("pyramid.by_owner_hint")}</span>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
      <section className={styles.tableBox} tabIndex={0} aria-label={t("pyramid.by_owner")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("pyramid.head_owner")}</th>
              <th scope="col" data-number>
                {t("pyramid.head_value")}
              </th>
              <th scope="col">{t("pyramid.head_share")}</th>
              <th scope="col" data-number>
                {t("pyramid.head_customers")}
              </th>
              {totals.layers.map((layer) => (
                <th key={layer.no} scope="col" data-number>
                  {layer.name}
                </th>
              ))}
              <th scope="col" data-number>
                {t("pyramid.move_up")}
              </th>
              <th scope="col" data-number>
                {t("pyramid.move_down")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.owner?.id ?? 0}>
                <th scope="row">{row.owner?.title ?? t("pyramid.unallocated")}</th>
                <td data-number title={exact(row.value, unit)}>
                  <strong>{short(row.value, unit)}</strong>
                </td>
                <td>
                  <span className={styles.shareLine}>
                    <span className={styles.shareTrack} aria-hidden="true">
                      <span style={{ width: `${(100 * Math.max(0, Number(row.share ?? 0))) / most}%` }} />
                    </span>
                    <span className="gx-num">{percent(row.share)}</span>
                  </span>
                </td>
                <td data-number>
                  {listed ? (
                    <Link to={filteredList("pyramid_value", row.filter, { sort: "place" })}>
                      {row.customers}
                    </Link>
                  ) : (
                    row.customers
                  )}
                </td>
                {totals.layers.map((layer) => (
                  <td key={layer.no} data-number>
                    {row.layers[layer.no] ?? <span className={styles.faint}>0</span>}
                  </td>
                ))}
                <td data-number>{row.up || <span className={styles.faint}>0</span>}</td>
                <td data-number>{row.down || <span className={styles.faint}>0</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
