import { Alert, App, Button, Segmented } from "antd";
import { useMemo, useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { recordPath, recordsPath } from "@/kernel/records";
import { call } from "@/lib/api";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { OptionTag as Tag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { LeaveQuestion } from "../admin/LeaveQuestion";
import { type Designed, saveDesign, useQuestionnaire, useSurveysChanged } from "./api";
import { Designer } from "./Designer";
import { type Answers, type Drafted, drafted, errorsOf, isSame, scoreOf, sent } from "./model";
import { QuestionSheet } from "./QuestionSheet";
import styles from "./surveys.module.css";

/** The questionnaire as its respondent will see it; what is filled in here is only tried (SUR-010). */
function Preview({ name, intro, questions }: { name: string; intro: string; questions: readonly Drafted[] }) {
  const t = useT();
  const [answers, setAnswers] = useState<Answers>({});
  const shown = useMemo(
    () =>
      sent(questions).map((question, at) => ({
        ...question,
        id: -(at + 1),
        options: question.options.map((option, no) => ({ ...option, id: no + 1 })),
      })),
    [questions],
  );
  return (
    <div className={styles.paper}>
      <h2 className={styles.paperTitle}>{name}</h2>
      <QuestionSheet
        intro={intro}
        questions={shown}
        answers={answers}
        onChange={(question, answer) => setAnswers((now) => ({ ...now, [question]: answer }))}
      />
      <p className={styles.tried}>
        <Icon name="info-circle" size={13} /> {t("surveys.preview_note", { score: scoreOf(shown, answers) })}
      </p>
    </div>
  );
}

function useDesign(found: Designed) {
  const [base, setBase] = useState(found);
  const [questions, setQuestions] = useState<Drafted[]>(() => found.questions.map(drafted));
  const [errors, setErrors] = useState<Record<number, Record<string, string>>>({});
  const [isSaving, setSaving] = useState(false);
  const toast = useToast();
  const t = useT();
  const changed = useSurveysChanged();
  const isDirty = !isSame(sent(questions), base.questions);
  const save = async (): Promise<boolean> => {
    if (!isDirty) return true;
    setSaving(true);
    try {
      const saved = await saveDesign(base.id, base.version, questions);
      setBase(saved);
      setQuestions(
        saved.questions.map((one, at) => ({ ...one, key: questions[at]?.key ?? drafted(one).key })),
      );
      setErrors({});
      changed();
      toast.success(t("surveys.saved"));
      return true;
    } catch (error) {
      if (isProblem(error)) setErrors(errorsOf(error.fieldMessages()));
      toast.problem(error);
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { base, questions, setQuestions, errors, setErrors, isDirty, isSaving, save };
}

function Loaded({ found, onChanged }: { found: Designed; onChanged: () => void }) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const [query, setQuery] = useSearchParams();
  const design = useDesign(found);
  const { base, questions, isDirty } = design;
  const changed = useSurveysChanged();
  const tab = found.can_edit && query.get("tab") !== "preview" ? "design" : "preview";
  const enable = async () => {
    if (!(await design.save())) return;
    modal.confirm({
      title: t("surveys.enable_title", { name: base.name }),
      content: t("surveys.enable_hint"),
      okText: t("surveys.enable"),
      onOk: async () => {
        try {
          await call("POST", recordsPath("survey_template", base.id, "actions", "enable"), {});
          changed();
          onChanged();
        } catch (error) {
          toast.problem(error);
        }
      },
    });
  };
  return (
    <Page
      title={base.name}
      aside={
        <>
          <Tag color={base.status === "enabled" ? "green" : base.status === "draft" ? "default" : "orange"}>
            {base.status_label}
          </Tag>
          <span className="gx-faint">
            {base.kind_label} · {t("surveys.version_n", { n: base.version_no })} ·{" "}
            {t("surveys.questions_n", { n: questions.length })}
          </span>
        </>
      }
      actions={
        <>
          <Link to={recordPath("survey_template", base.id)} className={styles.plainLink}>
            <Icon name="form" size={14} /> {t("surveys.template")}
          </Link>
          {found.can_edit && (
            <>
              <Button onClick={() => void design.save()} disabled={!isDirty} loading={design.isSaving}>
                {t("common.save")}
              </Button>
              <Button
                type="primary"
                icon={<Icon name="check" />}
                onClick={() => void enable()}
                disabled={questions.length === 0}
              >
                {t("surveys.enable")}
              </Button>
            </>
          )}
        </>
      }
    >
      <LeaveQuestion isDirty={isDirty} />
      {found.can_edit ? (
        <div>
          <Segmented
            aria-label={t("surveys.tab")}
            value={tab}
            options={[
              { value: "design", label: t("surveys.tab_design") },
              { value: "preview", label: t("surveys.tab_preview") },
            ]}
            onChange={(next) => setQuery(next === "preview" ? { tab: "preview" } : {}, { replace: true })}
          />
        </div>
      ) : (
        <Alert
          type="info"
          showIcon
          title={t(found.status === "draft" ? "surveys.no_right" : "surveys.settled")}
        />
      )}
      {tab === "design" ? (
        <Designer
          questions={questions}
          errors={design.errors}
          onChange={(next) => {
            design.setQuestions(next);
            design.setErrors({});
          }}
        />
      ) : (
        <Card>
          <Preview name={base.name} intro={base.intro} questions={questions} />
        </Card>
      )}
    </Page>
  );
}

/** /surveys/design/:id: designing a questionnaire, and seeing it as its respondents will (SUR-001..011). */
export function Component() {
  const id = Number(useParams().id);
  const found = useQuestionnaire(id);
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Waiting rows={10} />;
  return (
    <Loaded key={`${id}-${found.data.status}`} found={found.data} onChanged={() => void found.refetch()} />
  );
}
