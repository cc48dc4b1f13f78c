import { Button, Input, Segmented, Select, Switch } from "antd";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useObject } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { LeaveQuestion } from "../LeaveQuestion";
import styles from "./rules.module.css";
import { type DuplicateRule, type RulesAnswer, useRules, useSaveRules } from "./useRules";

interface RuleProps {
  rule: DuplicateRule;
  at: number;
  answer: RulesAnswer;
  errors: Record<string, string>;
  onChange: (rule: DuplicateRule) => void;
  onRemove: () => void;
}

function Parts({ rule, answer, onChange }: Pick<RuleProps, "rule" | "answer" | "onChange">) {
  const t = useT();
  const known = new Map(answer.fields.map((field) => [field.name, field]));
  const set = (names: string[]) =>
    onChange({
      ...rule,
      fields: names.map((field) => {
        const held = rule.fields.find((part) => part.field === field);
        return held ?? { field, match: known.get(field)?.similar ? "similar" : "exact" };
      }),
    });
  return (
    <>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("duplicates.fields")}
        placeholder={t("duplicates.fields")}
        value={rule.fields.map((part) => part.field)}
        options={answer.fields.map((field) => ({ value: field.name, label: field.label }))}
        onChange={set}
        className={styles.fields}
      />
      <ul className={styles.parts}>
        {rule.fields.map((part) => {
          const field = known.get(part.field);
          return (
            <li key={part.field}>
              <span>{field?.label ?? part.field}</span>
              <Segmented
                size="small"
                aria-label={t("duplicates.match_of", { field: field?.label ?? part.field })}
                disabled={!field?.similar}
                options={[
                  { value: "exact" as const, label: t("duplicates.exact") },
                  { value: "similar" as const, label: t("duplicates.similar") },
                ]}
                value={part.match}
                onChange={(match) =>
                  onChange({
                    ...rule,
                    fields: rule.fields.map((one) => (one.field === part.field ? { ...one, match } : one)),
                  })
                }
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function RuleCard({ rule, at, answer, errors, onChange, onRemove }: RuleProps) {
  const t = useT();
  const own = Object.entries(errors).filter(([key]) => key.startsWith(`rules.${at}.`));
  return (
    <li className={styles.rule} aria-label={rule.name || t("duplicates.rule_n", { n: at + 1 })}>
      <div className={styles.head}>
        <Input
          value={rule.name}
          maxLength={60}
          status={errors[`rules.${at}.name`] ? "error" : undefined}
          aria-label={t("duplicates.name")}
          placeholder={t("duplicates.name_example")}
          onChange={(event) => onChange({ ...rule, name: event.target.value })}
          className={styles.name}
        />
        <Segmented
          aria-label={t("duplicates.reaction")}
          options={[
            { value: "warn" as const, label: t("duplicates.warn") },
            { value: "forbid" as const, label: t("duplicates.forbid") },
          ]}
          value={rule.reaction}
          onChange={(reaction) => onChange({ ...rule, reaction })}
        />
        <Switch
          checked={rule.is_active}
          checkedChildren={t("layouts.on")}
          unCheckedChildren={t("layouts.off")}
          aria-label={t("layouts.active")}
          onChange={(is_active) => onChange({ ...rule, is_active })}
        />
        <Button
          type="text"
          danger
          icon={<Icon name="delete" />}
          aria-label={t("duplicates.remove", { name: rule.name })}
          onClick={onRemove}
        />
      </div>
      <Parts rule={rule} answer={answer} onChange={onChange} />
      {own.map(([key, message]) => (
        <div key={key} className={styles.error} role="alert">
          {message}
        </div>
      ))}
    </li>
  );
}

const FRESH: DuplicateRule = { name: "", is_active: true, fields: [], reaction: "warn" };

type Kept = DuplicateRule & { key: number };
let counter = 0;

function keyed(rules: DuplicateRule[]): Kept[] {
  return rules.map((rule) => {
    counter += 1;
    return { ...rule, key: counter };
  });
}

function Editor({ object, answer }: { object: string; answer: RulesAnswer }) {
  const t = useT();
  const toast = useToast();
  const save = useSaveRules(object);
  const [rules, setRules] = useState<Kept[]>(() => keyed(answer.rules));
  const [stored, setStored] = useState(answer.rules);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const plain = rules.map(({ key: _key, ...rule }) => rule);
  const isDirty = JSON.stringify(plain) !== JSON.stringify(stored);
  const labels = answer.declared.map(
    (name) => answer.fields.find((field) => field.name === name)?.label ?? name,
  );
  const store = () => {
    setErrors({});
    save.mutate(plain, {
      onSuccess: (saved) => {
        setStored(saved.rules);
        toast.success(t("common.saved"));
      },
      onError: (error) => {
        const messages = error instanceof Problem ? error.fieldMessages() : {};
        setErrors(messages);
        if (Object.keys(messages).length === 0) toast.problem(error);
      },
    });
  };
  return (
    <Card
      title={t("duplicates.rules")}
      extra={
        <>
          <Button icon={<Icon name="plus" />} onClick={() => setRules([...rules, ...keyed([FRESH])])}>
            {t("duplicates.add")}
          </Button>
          <Button type="primary" disabled={!isDirty} loading={save.isPending} onClick={store}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <LeaveQuestion isDirty={isDirty && !save.isPending} />
      <p className={styles.faint}>{t("duplicates.hint")}</p>
      {rules.length === 0 && (
        <Blank
          compact
          icon="copy"
          title={t("duplicates.none")}
          hint={
            labels.length > 0 ? t("duplicates.declared", { fields: labels.join("、") }) : t("duplicates.off")
          }
        />
      )}
      <ul className={styles.rules}>
        {rules.map((rule, at) => (
          <RuleCard
            key={rule.key}
            rule={rule}
            at={at}
            answer={answer}
            errors={errors}
            onChange={(next) =>
              setRules(rules.map((one) => (one.key === rule.key ? { ...next, key: one.key } : one)))
            }
            onRemove={() => setRules(rules.filter((one) => one.key !== rule.key))}
          />
        ))}
      </ul>
    </Card>
  );
}

function Rules({ name }: { name: string }) {
  const t = useT();
  const spec = useObject(name);
  const rules = useRules(name);
  return (
    <Page
      title={t("duplicates.title", { what: spec.label })}
      aside={<Link to={`/admin/objects/${name}`}>{t("layouts.to_fields")}</Link>}
    >
      {rules.isPending && <Waiting rows={6} />}
      {rules.isError && <Failure error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && <Editor object={name} answer={rules.data} />}
    </Page>
  );
}

/** /admin/objects/{object}/duplicates: which records count as the same, and what happens then (CUS-041). */
export function Component() {
  const t = useT();
  const { object = "" } = useParams();
  const isAdmin = useMe().user.is_admin;
  return isAdmin ? <Rules key={object} name={object} /> : <Blank icon="lock" title={t("error.forbidden")} />;
}
