import { App, Button } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useRecord } from "@/kernel/records";
import { groupThousands } from "@/lib/money";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { beginHandover, isUnnamed, movedBy, type Terms, useHoldings, useRefresh } from "./api";
import { Holdings } from "./Holdings";
import styles from "./handover.module.css";
import { PastHandovers } from "./PastHandovers";
import { Running } from "./Running";
import { TermsForm } from "./TermsForm";

const FRESH: Terms = {
  leaver: null,
  successor: null,
  choices: {},
  openOnly: true,
  status: "active",
  leaveDate: null,
  note: "",
};

function useHandover(initial: Terms) {
  const [terms, setTerms] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [job, setJob] = useState<number | null>(null);
  const holdings = useHoldings(terms.leaver?.id ?? null);
  const toast = useToast();
  const refresh = useRefresh();
  const change = (change: Partial<Terms>) => {
    setTerms((now) => ({ ...now, ...change }));
    setErrors({});
  };
  const begin = async () => {
    try {
      const started = await beginHandover(terms, holdings.data?.objects ?? []);
      setJob(started.job);
      setTerms(FRESH);
      refresh();
    } catch (error) {
      if (isProblem(error) && Object.keys(error.fields).length > 0) setErrors(error.fieldMessages());
      else toast.problem(error);
    }
  };
  return { terms, errors, change, begin, job, setJob, holdings };
}

function NewHandover({ initial }: { initial: Terms }) {
  const t = useT();
  const { modal } = App.useApp();
  const { terms, errors, change, begin, job, setJob, holdings } = useHandover(initial);
  const objects = holdings.data?.objects ?? [];
  const count = movedBy(terms, objects);
  const number = groupThousands(String(count));
  const confirm = () =>
    modal.confirm({
      title: t("handover.confirm", { name: terms.leaver?.title ?? "", n: number }),
      content: t(terms.status === "active" ? "handover.confirm_stays" : "handover.confirm_gone"),
      okText: t("handover.do"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: terms.status !== "active" },
      onOk: begin,
    });
  if (job !== null) return <Running id={job} onDismiss={() => setJob(null)} />;
  return (
    <Card title={t("handover.new")}>
      <div className={styles.columns}>
        <TermsForm terms={terms} errors={errors} onChange={change} />
        <div className={styles.held}>
          {!terms.leaver && (
            <Blank icon="swap" title={t("handover.choose")} hint={t("handover.choose_hint")} compact />
          )}
          {terms.leaver && holdings.isPending && <Waiting rows={5} />}
          {terms.leaver && holdings.isError && (
            <Failure error={holdings.error} onRetry={() => void holdings.refetch()} compact />
          )}
          {holdings.data && objects.length === 0 && (
            <Blank
              icon="check-circle"
              title={t("handover.nothing", { name: terms.leaver?.title ?? "" })}
              compact
            />
          )}
          {objects.length > 0 && (
            <Holdings
              holdings={objects}
              terms={terms}
              errors={errors}
              onChoose={(object, choice) => change({ choices: { ...terms.choices, [object]: choice } })}
            />
          )}
        </div>
      </div>
      <footer className={styles.foot}>
        <span className={styles.faint}>{t("handover.history_stays")}</span>
        <Button
          type="primary"
          icon={<Icon name="swap" />}
          disabled={!holdings.data || count === 0 || isUnnamed(terms, objects)}
          onClick={confirm}
        >
          {t("handover.start", { n: number })}
        </Button>
      </footer>
    </Card>
  );
}

function FromEmployee({ id }: { id: string }) {
  const person = useRecord("employee", id);
  if (person.isPending) return <Waiting rows={4} />;
  if (person.isError) return <Failure error={person.error} compact />;
  return <NewHandover initial={{ ...FRESH, leaver: { id: person.data.id, title: person.data._title } }} />;
}

/** /handover: a leaver's work goes to successors, object by object (ORG-018). `?employee=` names the leaver. */
export function Component() {
  const t = useT();
  const [search] = useSearchParams();
  const employee = search.get("employee");
  return (
    <Page title={t("handover.title")} aside={<span className="gx-faint">{t("handover.hint")}</span>}>
      {employee ? <FromEmployee key={employee} id={employee} /> : <NewHandover initial={FRESH} />}
      <PastHandovers />
    </Page>
  );
}
