import { Link } from "react-router";
import { useObjects } from "@/kernel/metadata";
import { listPath, useRows } from "@/kernel/records";
import { useT, type WordKey } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { CompanyForm, DataOptions, SalesOptions } from "./CompanyForm";
import { ARCHIVES, BUSINESS } from "./settings";
import styles from "./settings.module.css";

function Archive({ at, archive }: { at: number; archive: (typeof ARCHIVES)[number] }) {
  const t = useT() as (key: WordKey, args?: Record<string, unknown>) => string;
  const custom = useObjects().filter((one) => one.custom).length;
  const rows = useRows(
    archive.object ?? "department",
    { count: true, limit: 1, fields: ["id"] },
    archive.object !== null,
  );
  const counted = archive.object ? rows.data?.count : { value: custom, exact: true };
  // Layouts are worth a look even where nobody has made one: that step is not ticked off.
  const isDone = archive.key !== "layout" && (counted?.value ?? 0) > 0;
  return (
    <li className={styles.archive} data-done={isDone || undefined}>
      <span className={styles.step}>{isDone ? <Icon name="check" size={13} /> : at}</span>
      <span className={styles.what}>
        <Link to={archive.to}>{t(`settings.archive_${archive.key}` as WordKey)}</Link>
        <span className={styles.faint}>{t(`settings.archive_${archive.key}_hint` as WordKey)}</span>
      </span>
      {archive.key !== "layout" && (
        <strong className="gx-num">{counted ? `${counted.value}${counted.exact ? "" : "+"}` : ""}</strong>
      )}
    </li>
  );
}

function Business({ name, label, icon }: { name: string; label: string; icon: string }) {
  const rows = useRows(name, { count: true, limit: 6, fields: ["id"] });
  return (
    <li className={styles.business}>
      <Link to={listPath(name)} className={styles.businessHead}>
        <Icon name={icon} size={16} />
        <strong>{label}</strong>
        <span className="gx-num">{rows.data?.count?.value ?? ""}</span>
      </Link>
      <span className={styles.faint}>{rows.data?.rows.map((row) => row._title).join("、")}</span>
    </li>
  );
}

/** /crm-settings: the company's basics, the base archives in order, and what business management uses (ORG-030..032). */
export function Component() {
  const t = useT();
  const objects = useObjects();
  const groups = BUSINESS.map(({ key, objects: names }) => ({
    key,
    known: names.flatMap((name) => objects.find((one) => one.name === name) ?? []),
  })).filter((group) => group.known.length > 0);
  return (
    <Page title={t("settings.title")}>
      <CompanyForm />
      <Card
        title={t("settings.archives")}
        extra={<span className={styles.faint}>{t("settings.archives_hint")}</span>}
      >
        <ol className={styles.archives}>
          {ARCHIVES.map((archive, index) => (
            <Archive key={archive.key} at={index + 1} archive={archive} />
          ))}
        </ol>
      </Card>
      <SalesOptions />
      <DataOptions />
      <Card title={t("settings.business")}>
        {groups.map((group) => (
          <section key={group.key} className={styles.group} aria-label={t(`settings.for_${group.key}`)}>
            <h3>{t(`settings.for_${group.key}`)}</h3>
            <ul className={styles.businesses}>
              {group.known.map((one) => (
                <Business key={one.name} name={one.name} label={one.label} icon={one.icon ?? "file"} />
              ))}
            </ul>
          </section>
        ))}
      </Card>
    </Page>
  );
}
