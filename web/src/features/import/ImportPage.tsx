import { useQueryClient } from "@tanstack/react-query";
import { Button, Steps } from "antd";
import { useEffect, useRef, useState } from "react";
import { Link, useParams } from "react-router";
import { toWire } from "@/kernel/fields";
import { type ObjectSpec, useObject } from "@/kernel/metadata";
import { listPath, recordChanged } from "@/kernel/records";
import { groupThousands } from "@/lib/money";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Blank } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { isOver } from "../jobs/api";
import { startImport, useImport } from "./api";
import styles from "./import.module.css";
import { MapStep } from "./MapStep";
import { blockers, type Plan, planOf, requiredMissing, toOptions } from "./mapping";
import { CheckStep, ResultStep } from "./RunStep";
import type { Preview } from "./types";
import { UploadStep } from "./UploadStep";
import { useUnknownValues } from "./useUnknownValues";
import { ValuesStep } from "./ValuesStep";

type Step = 0 | 1 | 2 | 3 | 4;

interface Work {
  file: string;
  preview: Preview;
}

/** Sends the plan, for a trial or in earnest, and remembers under which number it runs. */
function useRuns(spec: ObjectSpec) {
  const toast = useToast();
  const [trial, setTrial] = useState<number | null>(null);
  const [real, setReal] = useState<number | null>(null);
  const [isSending, setSending] = useState(false);
  const start = async (work: Work, plan: Plan, isTrial: boolean) => {
    const options = toOptions(plan, isTrial);
    const constants = toWire(spec.fields, options.constants);
    setSending(true);
    try {
      const { id } = await startImport(spec.name, work.preview.upload, { ...options, constants });
      if (isTrial) setTrial(id);
      else setReal(id);
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    } finally {
      setSending(false);
    }
  };
  const forget = () => {
    setTrial(null);
    setReal(null);
  };
  return { trial, real, isSending, start, forget };
}

/** When the import is through, every list shows what it brought. */
function useRefreshAfter(spec: ObjectSpec, id: number | null) {
  const client = useQueryClient();
  const state = useImport(id).data?.state;
  useEffect(() => {
    if (state && isOver(state)) recordChanged(client, spec.name);
  }, [state, client, spec.name]);
}

interface WizardProps {
  spec: ObjectSpec;
  work: Work;
  onOther: () => void;
}

function Foot(props: {
  step: Step;
  isBlocked: boolean;
  isSending: boolean;
  next: string | null;
  onBack: () => void;
  onNext: () => void;
}) {
  const t = useT();
  return (
    <footer className={styles.foot}>
      <Button disabled={props.step === 0} onClick={props.onBack}>
        {t("import.previous")}
      </Button>
      {props.next && (
        <Button type="primary" disabled={props.isBlocked} loading={props.isSending} onClick={props.onNext}>
          {props.next}
        </Button>
      )}
    </footer>
  );
}

function Wizard({ spec, work, onOther }: WizardProps) {
  const t = useT();
  const [plan, setPlan] = useState(() => planOf(work.preview));
  const [step, setStep] = useState<Step>(1);
  const titles = useRef(new Map<number, string>());
  const runs = useRuns(spec);
  const unknown = useUnknownValues(work.preview, plan, spec.name);
  const trial = useImport(runs.trial).data;
  useRefreshAfter(spec, runs.real);
  const change = (part: Partial<Plan>) => setPlan((now) => ({ ...now, ...part }));
  const isMapped =
    blockers(work.preview.fields, plan).length === 0 &&
    requiredMissing(work.preview.fields, plan).length === 0;
  const good = trial && isOver(trial.state) ? trial.created + trial.updated : 0;
  const check = async () => {
    if (await runs.start(work, plan, true)) setStep(3);
  };
  const next = async () => {
    if (step === 1) setStep(2);
    else if (step === 2) await check();
    else if (await runs.start(work, plan, false)) setStep(4);
  };
  const startWord =
    trial && trial.failed > 0
      ? t("import.start_anyway", { n: groupThousands(String(good)) })
      : t("import.start", { n: groupThousands(String(good)) });
  return (
    <>
      <StepBar step={step} />
      {step === 1 && (
        <MapStep
          spec={spec}
          preview={work.preview}
          plan={plan}
          change={change}
          fileName={work.file}
          onOther={onOther}
        />
      )}
      {step === 2 && (
        <ValuesStep spec={spec} plan={plan} change={change} unknown={unknown} titles={titles.current} />
      )}
      {step === 3 && <CheckStep spec={spec} id={runs.trial} />}
      {step === 4 && <ResultStep spec={spec} id={runs.real} onAgain={onOther} />}
      {step < 4 && (
        <Foot
          step={step}
          isBlocked={step === 1 ? !isMapped : step === 2 ? unknown.isPending : good === 0}
          isSending={runs.isSending}
          next={step === 3 ? (good > 0 ? startWord : null) : t("import.next")}
          onBack={() => (step === 1 ? onOther() : setStep((step - 1) as Step))}
          onNext={() => void next()}
        />
      )}
    </>
  );
}

function StepBar({ step }: { step: Step }) {
  const t = useT();
  const isPhone = useIsPhone();
  const titles = [
    t("import.step_upload"),
    t("import.step_map"),
    t("import.step_values"),
    t("import.step_check"),
    t("import.step_result"),
  ];
  return (
    <div className={styles.steps}>
      {isPhone ? (
        <strong>
          {t("import.step_of", { n: step + 1, total: titles.length, title: titles[step] ?? "" })}
        </strong>
      ) : (
        <Steps size="small" current={step} items={titles.map((title) => ({ title }))} />
      )}
    </div>
  );
}

/** /o/:object/import */
export function Component() {
  const t = useT();
  const { object = "" } = useParams();
  const spec = useObject(object);
  const [work, setWork] = useState<Work | null>(null);
  const title = t("import.title_what", { what: spec.label });
  if (!spec.rights.import) return <Blank icon="lock" title={t("import.no_right", { what: spec.label })} />;
  return (
    <Page
      title={title}
      actions={
        <>
          <Link to="/imports">{t("import.history")}</Link>
          <Link to={listPath(spec.name)}>{t("import.open_list", { what: spec.label })}</Link>
        </>
      }
    >
      {!work && (
        <>
          <StepBar step={0} />
          <UploadStep spec={spec} onRead={(file, preview) => setWork({ file: file.name, preview })} />
        </>
      )}
      {work && (
        <Wizard key={String(work.preview.upload)} spec={spec} work={work} onOther={() => setWork(null)} />
      )}
    </Page>
  );
}
