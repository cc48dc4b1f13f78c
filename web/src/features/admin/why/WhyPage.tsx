import { useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { personPath } from "@/kernel/access";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import { type FieldSpec, useObject } from "@/kernel/metadata";
import { isReference, recordPath, useRecord } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { Helps } from "./Helps";
import { Mark, Reasons } from "./Reasons";
import { type Explanation, type Reason, useWhy, type VerbAnswer } from "./useWhy";
import styles from "./why.module.css";

const OPERATOR: FieldSpec = { name: "operator", label: "", kind: "reference", target: "operator" };
const PARTS = ["function", "record", "governor", "state"] as const;

/** One of the questions that all have to be answered with yes. */
function Part({ part, reasons }: { part: Reason["part"]; reasons: Reason[] }) {
  const t = useT();
  if (reasons.length === 0) return null;
  const isAny = part !== "governor" && part !== "state";
  const ok = isAny ? reasons.some((one) => one.ok) : reasons.every((one) => one.ok);
  return (
    <section className={styles.part} data-ok={ok}>
      <h3>
        <Mark ok={ok} /> {t(`why.part_${part}`)}
      </h3>
      {part === "record" && reasons.length > 1 && <p className={styles.faint}>{t("why.any")}</p>}
      <Reasons reasons={reasons} />
    </section>
  );
}

interface VerbProps {
  answer: VerbAnswer;
  object: string;
  id: string;
  employee: number | null;
}

function Verb({ answer, ...where }: VerbProps) {
  const t = useT();
  return (
    <div className={styles.verb}>
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <Part key={part} part={part} reasons={answer.tree.filter((one) => one.part === part)} />
        ))}
      </div>
      {!answer.allowed && (
        <section className={styles.help}>
          <h3>{t("why.helps")}</h3>
          <Helps helps={answer.helps} {...where} />
        </section>
      )}
    </div>
  );
}

function Answer({ why, object, id }: { why: Explanation; object: string; id: string }) {
  const t = useT();
  const [verb, setVerb] = useState("view");
  const chosen = why.verbs.find((one) => one.verb === verb) ?? why.verbs[0];
  return (
    <>
      <fieldset className={styles.verbs}>
        <legend className="gx-hide">{t("why.verbs")}</legend>
        {why.verbs.map((one) => (
          <button
            key={one.verb}
            type="button"
            aria-pressed={one.verb === chosen?.verb}
            className={styles.tile}
            data-ok={one.allowed}
            onClick={() => setVerb(one.verb)}
          >
            <Mark ok={one.allowed} />
            <strong>{one.label}</strong>
            <span>{one.allowed ? t("why.may") : t("why.may_not")}</span>
          </button>
        ))}
      </fieldset>
      {chosen && (
        <Card
          title={t(chosen.allowed ? "why.answer_yes" : "why.answer_no", {
            name: why.user.title,
            verb: chosen.verb.startsWith("action:") ? `“${chosen.label}”` : chosen.label,
          })}
          extra={why.employee && <Link to={personPath(why.employee)}>{t("why.to_person")}</Link>}
        >
          <Verb answer={chosen} object={object} id={id} employee={why.employee} />
        </Card>
      )}
      {why.hidden_fields.length > 0 && (
        <Card title={t("why.hidden_fields")}>
          <div className={styles.fields}>
            {why.hidden_fields.map((field) => (
              <OptionTag key={field.field} color="gold">
                {field.label} {t(`roles.field_${field.access}`)}
              </OptionTag>
            ))}
          </div>
        </Card>
      )}
    </>
  );
}

function Asked({ object, id }: { object: string; id: string }) {
  const t = useT();
  const spec = useObject(object);
  const record = useRecord(object, id);
  const [params, setParams] = useSearchParams();
  const user = params.get("user") ?? "";
  const why = useWhy(object, id, user);
  if (record.isError) return <Failure error={record.error} />;
  const chosen = why.data && String(why.data.user.id) === user ? why.data.user : null;
  return (
    <Page title={t("why.title")}>
      <Card>
        <div className={styles.question}>
          <Link to={recordPath(object, id)} className={styles.record}>
            <Icon name={spec.icon} size={16} />
            <span>{spec.label}</span>
            <strong>{record.data?._title ?? ""}</strong>
          </Link>
          <div className={styles.person}>
            <label htmlFor="why-user">{t("why.person")}</label>
            <Picker
              id="why-user"
              autoFocus={user === ""}
              spec={OPERATOR}
              value={chosen}
              show={showShort}
              mayCreate={false}
              onChange={(next) => setParams(isReference(next) ? { user: String(next.id) } : {})}
            />
          </div>
        </div>
      </Card>
      {user === "" && <Blank icon="question" title={t("why.choose")} hint={t("why.choose_hint")} />}
      {user !== "" && why.isPending && <Waiting rows={8} />}
      {why.isError && <Failure error={why.error} onRetry={() => void why.refetch()} />}
      {why.data && user !== "" && <Answer why={why.data} object={object} id={id} />}
    </Page>
  );
}

/** /admin/why/:object/:id?user=: why a person may or may not reach a record, and what would change that (PERM-041). */
export function Component() {
  const t = useT();
  const { object = "", id = "" } = useParams();
  const isAdmin = useMe().user.is_admin;
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  return <Asked key={`${object}/${id}`} object={object} id={id} />;
}
