import { Drawer } from "antd";
import { Link } from "react-router";
import { recordPath } from "@/kernel/records";
import { parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { OptionTag } from "@/ui/Tag";
import type { LogLine } from "./api";
import styles from "./systemlog.module.css";

/** Colour is for what a reader looks for: refusals, what leaves the house, what changes who may do what. */
const COLORS: Record<string, string> = {
  denied: "red",
  sign_in_failed: "red",
  purge: "red",
  delete: "red",
  export: "orange",
  print: "orange",
  download: "orange",
  act_as: "orange",
  permission: "purple",
  setting: "purple",
  log: "purple",
  create: "green",
  restore: "green",
  edit: "blue",
  import: "blue",
};

export function formatSecond(at: string): string {
  return parseMoment(at)?.format("YYYY-MM-DD HH:mm:ss") ?? "";
}

function What({ line }: { line: LogLine }) {
  if (!line.record) return <>{line.object_label}</>;
  const title = line.record.title ?? `#${line.record.id}`;
  return (
    <span className={styles.what}>
      {line.object_label && <span className="gx-faint">{line.object_label}</span>}
      {line.object && line.record.title ? (
        <Link to={recordPath(line.object, line.record.id)} onClick={(event) => event.stopPropagation()}>
          {title}
        </Link>
      ) : (
        <span>{title}</span>
      )}
    </span>
  );
}

function useSummary() {
  const t = useT();
  return (line: LogLine): string => {
    const changed = line.changes.map((one) => one.label).join("、");
    const parts = [line.text, changed && t("log.changed", { what: changed })];
    if (line.rows !== null) parts.push(t("list.count", { n: line.rows }));
    return parts.filter(Boolean).join(" · ");
  };
}

export function LogTable({ lines, onOpen }: { lines: LogLine[]; onOpen: (line: LogLine) => void }) {
  const t = useT();
  const summary = useSummary();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("log.time")}</th>
            <th scope="col">{t("log.person")}</th>
            <th scope="col">{t("log.kind")}</th>
            <th scope="col">{t("log.object")}</th>
            <th scope="col">{t("log.text")}</th>
            <th scope="col">{t("log.ip")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} onClick={() => onOpen(line)}>
              <td className="gx-num">
                <button type="button" className={styles.open} onClick={() => onOpen(line)}>
                  {formatSecond(line.at)}
                </button>
              </td>
              <td>
                <span className={styles.who}>
                  <Avatar name={line.who.title} size={20} /> {line.who.title}
                </span>
              </td>
              <td>
                <OptionTag color={COLORS[line.kind] ?? "default"}>{line.kind_label}</OptionTag>
              </td>
              <td>
                <What line={line} />
              </td>
              <td className={styles.text} title={summary(line)}>
                {summary(line)}
              </td>
              <td className="gx-num">{line.ip}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Facts({ facts }: { facts: LogLine["facts"] }) {
  const t = useT();
  if (Object.keys(facts).length === 0) return null;
  return (
    <section>
      <h3>{t("log.facts")}</h3>
      <pre className={styles.facts}>{JSON.stringify(facts, null, 2)}</pre>
    </section>
  );
}

function Changes({ changes }: { changes: LogLine["changes"] }) {
  const t = useT();
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{t("detail.changes")}</h3>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{t("log.field")}</th>
            <th scope="col">{t("log.before")}</th>
            <th scope="col">{t("log.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={one.field}>
              <th scope="row">{one.label}</th>
              <td>{one.before ?? ""}</td>
              <td>{one.after ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Everything the log knows of one operation. */
export function LogDrawer({ line, onClose }: { line: LogLine | null; onClose: () => void }) {
  const t = useT();
  const said: [string, React.ReactNode][] = line
    ? [
        [t("log.time"), formatSecond(line.at)],
        [t("log.person"), line.who.title],
        [t("log.kind"), line.kind_label],
        [t("log.object"), line.object_label && <What key="what" line={line} />],
        [t("log.rows"), line.rows],
        [t("log.text"), line.text],
        [t("log.ip"), line.ip],
        [t("log.request"), line.request],
      ]
    : [];
  return (
    <Drawer open={line !== null} onClose={onClose} title={t("log.entry")} size={520}>
      {line && (
        <div className={styles.entry}>
          <dl>
            {said.map(([label, value]) =>
              value === null || value === "" ? null : (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
            )}
          </dl>
          <Changes changes={line.changes} />
          <Facts facts={line.facts} />
        </div>
      )}
    </Drawer>
  );
}
