import { Button } from "antd";
import { Link } from "react-router";
import { FieldRead, isBlank } from "@/kernel/fields";
import { useOpenCreate } from "@/kernel/fields/opener";
import { fieldOf, fieldsOf, type ObjectSpec, useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { type Row, recordPath, useRecord, useRows } from "@/kernel/records";
import { listPath } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import styles from "./home.module.css";

const SHOWN = 6;
/** What a card says of each record beside its title, as far as this person may see it: left below it, and at the right. */
const LISTS = [
  { object: "opportunity", below: ["stage", "owner"], right: "expected_amount", sort: "-updated_at" },
  { object: "quote", below: ["opportunity", "status"], right: "amount", sort: "-quote_date" },
  { object: "contact", below: ["post", "mobile"], right: "", sort: "-updated_at" },
  { object: "activity", below: ["activity_type", "status"], right: "plan_start", sort: "-plan_start" },
] as const;
const CARD = ["phone", "email", "address", "website", "region", "owner"];

/** The verbs of somebody from outside: what his role lets him write down. */
export function PartnerCreate() {
  const t = useT();
  const openCreate = useOpenCreate();
  const objects = useObjects().filter(
    (one) => LISTS.some((list) => list.object === one.name) && one.rights.create,
  );
  return objects.map((object) => (
    <Button
      key={object.name}
      icon={<Icon name="plus" />}
      onClick={() => openCreate?.({ object: object.name })}
    >
      {t("common.create_what", { what: object.label })}
    </Button>
  ));
}

function Company({ spec, id }: { spec: ObjectSpec; id: number }) {
  const t = useT();
  const record = useRecord("customer", id);
  const fields = fieldsOf(spec, CARD);
  return (
    <Card
      title={t("home.my_company")}
      extra={<Link to={recordPath("customer", id)}>{t("home.open_company")}</Link>}
    >
      {record.isPending && <Waiting rows={3} />}
      {record.isError && <Failure compact error={record.error} onRetry={() => void record.refetch()} />}
      {record.data && (
        <dl className={styles.company}>
          {fields.map((field) => (
            <div key={field.name}>
              <dt className={styles.faint}>
                {field.name === "owner" ? t("home.looked_after_by") : field.label}
              </dt>
              <dd>
                {isBlank(record.data[field.name]) ? (
                  "—"
                ) : (
                  // A colleague of ours is a name: there is no page of his to go to.
                  <FieldRead
                    spec={field.name === "owner" ? { ...field, target: null } : field}
                    value={record.data[field.name]}
                    place="cell"
                  />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

type List = (typeof LISTS)[number];

function Line({ row, spec, list }: { row: Row; spec: ObjectSpec; list: List }) {
  const shown = fieldsOf(spec, list.below).filter((field) => !isBlank(row[field.name]));
  const right = list.right ? fieldOf(spec, list.right) : undefined;
  return (
    <li className={styles.line}>
      <Link to={recordPath(list.object, row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{row._title}</span>
        <span className={`${styles.faint} ${styles.parts}`}>
          {shown.map((field) => (
            <FieldRead
              key={field.name}
              spec={{ ...field, target: null }}
              value={row[field.name]}
              place="cell"
            />
          ))}
        </span>
      </Link>
      {right && !isBlank(row[right.name]) && (
        <span className="gx-num">
          <FieldRead spec={right} value={row[right.name]} place="cell" />
        </span>
      )}
    </li>
  );
}

function Latest({ spec, list }: { spec: ObjectSpec; list: List }) {
  const t = useT();
  const fields = [...list.below, ...(list.right ? [list.right] : [])].filter((name) => fieldOf(spec, name));
  const rows = useRows(list.object, {
    sort: list.sort,
    fields: ["id", ...fields],
    limit: SHOWN,
    count: true,
  });
  const count = rows.data?.count?.value ?? 0;
  return (
    <Card title={spec.label} extra={<span className={styles.faint}>{count > 0 ? count : ""}</span>}>
      {rows.isPending && <Waiting rows={4} />}
      {rows.isError && <Failure compact error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data?.rows.length === 0 && (
        <Blank compact icon={spec.icon ?? "inbox"} title={t("detail.related_none", { what: spec.label })} />
      )}
      <ul className={styles.lines}>
        {rows.data?.rows.map((row) => (
          <Line key={row.id} row={row} spec={spec} list={list} />
        ))}
      </ul>
      {count > SHOWN && (
        <Link className={styles.more} to={listPath(list.object)}>
          {t("home.all", { n: count })}
        </Link>
      )}
    </Card>
  );
}

function LatestIfKnown({ list }: { list: List }) {
  const spec = useObjectIfKnown(list.object);
  return spec ? <Latest spec={spec} list={list} /> : null;
}

/** / for somebody from outside: his company, and what there is between it and us (ORG-027). */
export function PartnerHome({
  greeting,
  customer,
}: {
  greeting: string;
  customer: { id: number; title: string };
}) {
  const spec = useObjectIfKnown("customer");
  return (
    <Page
      title={greeting}
      aside={<span className={styles.date}>{customer.title}</span>}
      actions={
        <span className={styles.creates}>
          <PartnerCreate />
        </span>
      }
    >
      {spec && <Company spec={spec} id={customer.id} />}
      <div className={styles.halves}>
        {LISTS.map((list) => (
          <LatestIfKnown key={list.object} list={list} />
        ))}
      </div>
    </Page>
  );
}
