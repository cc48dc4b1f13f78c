import { Input } from "antd";
import { Fragment, useState } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { OptionTag } from "@/ui/Tag";
import { LEVELS, REACHING, VERBS, type Verb } from "../roles/rights";
import styles from "./people.module.css";
import type { ObjectSum, Way } from "./usePerson";

function widest(ways: Way[]): Way | undefined {
  return [...ways].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))[0];
}

function Cell({ sum, verb }: { sum: ObjectSum; verb: Verb }) {
  const t = useT();
  const ways = sum.verbs[verb] ?? [];
  const best = widest(ways);
  if (!best || best.level === "none") return <span className={styles.no}>{t("common.empty")}</span>;
  const reaches = sum.owned && (REACHING as readonly string[]).includes(verb);
  const isOwn = sum.owned && best.role === null;
  return (
    <span className={styles.yes} data-special={isOwn || undefined}>
      {reaches ? t(`roles.level_${best.level}`) : <Icon name="check" size={12} />}
      {!reaches && <span className="gx-hide">{t("roles.allowed")}</span>}
    </span>
  );
}

/** Where each right comes from. */
function Sources({ sum }: { sum: ObjectSum }) {
  const t = useT();
  const verbs = VERBS.filter((verb) => (sum.verbs[verb] ?? []).length > 0);
  if (!sum.owned && verbs.length === 1) return <p className={styles.faint}>{t("people.setup_hint")}</p>;
  return (
    <dl className={styles.sources}>
      {verbs.map((verb) => (
        <Fragment key={verb}>
          <dt>{t(`roles.verb_${verb}`)}</dt>
          <dd>
            {(sum.verbs[verb] ?? []).map((way) => (
              <span key={`${way.level}-${way.role?.id ?? 0}`} className={styles.source}>
                {way.role ? (
                  <Link to={`/admin/roles/${way.role.id}`}>{way.role.title}</Link>
                ) : (
                  <OptionTag color={sum.owned ? "orange" : "gray"}>
                    {sum.owned ? t("people.exception") : t("people.by_role_rights")}
                  </OptionTag>
                )}
                {sum.owned && t(`roles.level_${way.level}`)}
              </span>
            ))}
          </dd>
        </Fragment>
      ))}
      {sum.fields.length > 0 && (
        <>
          <dt>{t("roles.fields")}</dt>
          <dd>
            {sum.fields.map((field) => (
              <span key={field.name} className={styles.source}>
                {field.label} <OptionTag color="gold">{t(`roles.field_${field.access}`)}</OptionTag>
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Row({ sum }: { sum: ObjectSum }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "down" : "right"} size={10} />
            {sum.label}
          </button>
          {sum.special && <OptionTag color="orange">{t("people.exception")}</OptionTag>}
        </th>
        {VERBS.map((verb) => (
          <td key={verb}>
            <Cell sum={sum} verb={verb} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className={styles.open}>
          <td colSpan={VERBS.length + 1}>
            <Sources sum={sum} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What all roles and exceptions add up to; opened, each right with where it comes from (ORG-013). */
export function Effective({ objects }: { objects: ObjectSum[] }) {
  const t = useT();
  const [q, setQ] = useState("");
  const shown = objects.filter((one) => one.label.includes(q.trim()));
  const groups: [string, ObjectSum[]][] = [
    [t("people.business"), shown.filter((one) => one.owned)],
    [t("people.setup"), shown.filter((one) => !one.owned)],
  ];
  return (
    <>
      <Input
        allowClear={CLEAR}
        className={styles.find}
        prefix={<Icon name="search" />}
        placeholder={t("roles.find_object")}
        aria-label={t("roles.find_object")}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
      <section className={styles.scroll} tabIndex={0} aria-label={t("people.effective")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("roles.object")}</th>
              {VERBS.map((verb) => (
                <th key={verb} scope="col">
                  {t(`roles.verb_${verb}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups
            .filter(([, list]) => list.length > 0)
            .map(([label, list]) => (
              <tbody key={label}>
                <tr className={styles.group}>
                  <th colSpan={VERBS.length + 1} scope="rowgroup">
                    {label}
                  </th>
                </tr>
                {list.map((sum) => (
                  <Row key={sum.object} sum={sum} />
                ))}
              </tbody>
            ))}
        </table>
      </section>
    </>
  );
}
