import { Button } from "antd";
import { useRef } from "react";
import { useParams } from "react-router";
import { useActions } from "@/kernel/actions";
import { Header } from "@/kernel/detail/Header";
import type { StartAction } from "@/kernel/detail/HeaderActions";
import { Timeline } from "@/kernel/detail/Timeline";
import { FieldRead, isBlank } from "@/kernel/fields";
import { fieldsOf, type ObjectSpec, useObject } from "@/kernel/metadata";
import { type RecordData, useRecord } from "@/kernel/records";
import { useTitle } from "@/lib/useTitle";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { type PaperSection, usePaper } from "./api";
import { FiguresBlock } from "./FiguresBlock";
import styles from "./reports.module.css";
import { Writing, type WritingHandle } from "./Writing";

const OBJECT = "work_report";

function Read({ sections }: { sections: PaperSection[] }) {
  const t = useT();
  return sections.map((section) => (
    <section key={section.id} className={styles.section}>
      <h2 className={styles.title}>{section.title}</h2>
      {section.text === null ? (
        <FiguresBlock figures={section.figures} label={section.title} />
      ) : (
        <p className={section.text.trim() ? styles.words : styles.none}>
          {section.text.trim() || t("reports.empty")}
        </p>
      )}
    </section>
  ));
}

/** What the superior answered. */
function Answer({ spec, record }: { spec: ObjectSpec; record: RecordData }) {
  const [reply, ...facts] = fieldsOf(spec, ["reply", "reviewer", "score", "reviewed_at"]);
  if (!reply || isBlank(record.reply)) return null;
  return (
    <section className={styles.answer} aria-label={reply.label}>
      <h2 className={styles.title}>{reply.label}</h2>
      <p className={styles.words}>{String(record.reply)}</p>
      <dl className={styles.facts}>
        {facts
          .filter((field) => !isBlank(record[field.name]))
          .map((field) => (
            <div key={field.name}>
              <dt>{field.label}</dt>
              <dd>
                <FieldRead spec={field} value={record[field.name]} place="cell" />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Report({ spec, record }: { spec: ObjectSpec; record: RecordData }) {
  const t = useT();
  const actions = useActions(spec);
  const paper = usePaper(record.id);
  const writing = useRef<WritingHandle>(null);
  useTitle(record._title);
  const start: StartAction = async (action, target) => {
    if (action.name === "submit" && writing.current && !(await writing.current.isReady())) return;
    actions.start(action, { ...target, onDone: () => void paper.refetch() });
  };
  const found = paper.data;
  const submit = spec.actions?.find((action) => action.name === "submit");
  return (
    <div className={styles.page}>
      <div className={styles.card}>
        <Header spec={spec} record={record} onAction={(action, target) => void start(action, target)} />
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Answer spec={spec} record={record} />
          <div className={styles.paper}>
            {paper.isError && <Failure error={paper.error} onRetry={() => void paper.refetch()} />}
            {!found && !paper.isError && <Waiting rows={8} />}
            {found?.open && <Writing id={record.id} paper={found} handle={writing} />}
            {found?.open && submit && (
              <div className={styles.foot}>
                <Button
                  type="primary"
                  icon={<Icon name={submit.icon ?? "send"} />}
                  onClick={() => void start(submit, { ids: [record.id], record })}
                >
                  {submit.label}
                </Button>
              </div>
            )}
            {found && !found.open && found.sections && <Read sections={found.sections} />}
            {found && !found.open && !found.sections && (
              <Blank
                icon="file-text"
                title={t(record.status === "excused" ? "reports.excused" : "reports.not_yet")}
                hint={t(record.status === "excused" ? "reports.excused_hint" : "reports.not_yet_hint")}
              />
            )}
          </div>
        </div>
        <aside className={styles.side}>
          <Timeline spec={spec} record={record} titled />
        </aside>
      </div>
      {actions.dialog}
    </div>
  );
}

/** /o/work_report/:id: written by its author, read and answered by those above him (ACT-025..028). */
export function Component() {
  const { id = "" } = useParams();
  const spec = useObject(OBJECT);
  const record = useRecord(OBJECT, id);
  if (record.isError && !record.data)
    return <Failure error={record.error} onRetry={() => void record.refetch()} />;
  if (!record.data) return <Waiting rows={10} />;
  return <Report key={id} spec={spec} record={record.data} />;
}
