import { Checkbox } from "antd";
import { useState } from "react";
import type { ObjectSummary } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Pick } from "./Pick";
import { RightsDetail } from "./RightsDetail";
import {
  allows,
  EVERY,
  holding,
  isNamed,
  isSeen,
  LEVELS,
  levelOf,
  REACHING,
  type Reaching,
  type Rights,
  setLevel,
  setSeen,
  setVerb,
  unname,
  VERBS,
  type Verb,
} from "./rights";
import styles from "./roles.module.css";

interface RowProps {
  object: ObjectSummary & { owned?: boolean };
  rights: Rights;
  onChange: (rights: Rights) => void;
}

/** Whatever a role says, only administrators change who may do what. */
const ADMIN_ONLY = ["operator", "role"];

function isReaching(verb: Verb): verb is Reaching {
  return (REACHING as readonly Verb[]).includes(verb);
}

function Cell({ object, rights, verb, onChange }: RowProps & { verb: Verb }) {
  const t = useT();
  const entry = holding(rights, object.name);
  const isFaint = object.name !== EVERY && !isNamed(rights, object.name);
  const label = `${object.label} ${t(`roles.verb_${verb}`)}`;
  const isOwned = object.owned !== false;
  const forAdmins = ADMIN_ONLY.includes(object.name);
  if (forAdmins && verb !== "view") return <span className={styles.always}>{t("common.empty")}</span>;
  if (!isOwned && verb === "view" && forAdmins && object.name !== "operator")
    return <span className={styles.always}>{t("roles.all_see")}</span>;
  if (!isOwned && verb === "view" && !forAdmins)
    return (
      <Pick
        label={label}
        value={isSeen(rights, object.name) ? "all" : "none"}
        options={[
          { value: "all", label: t("roles.all_see") },
          { value: "none", label: t("roles.level_none") },
        ]}
        faint={isFaint}
        onChange={(level) => onChange(setSeen(rights, object.name, level === "all"))}
      />
    );
  if (!isOwned && verb === "assign") return <span className={styles.always}>{t("common.empty")}</span>;
  if (isOwned && isReaching(verb))
    return (
      <Pick
        label={label}
        value={levelOf(entry, verb)}
        options={LEVELS.map((level) => ({ value: level, label: t(`roles.level_${level}`) }))}
        faint={isFaint}
        onChange={(level) => onChange(setLevel(rights, object.name, verb, level))}
      />
    );
  return (
    <Checkbox
      aria-label={label}
      checked={allows(entry, verb)}
      onChange={(event) => onChange(setVerb(rights, object.name, verb, event.target.checked))}
    />
  );
}

function Name({
  object,
  rights,
  onChange,
  isOpen,
  onToggle,
}: RowProps & { isOpen: boolean; onToggle: () => void }) {
  const t = useT();
  const isEvery = object.name === EVERY;
  return (
    <th scope="row" className={styles.name}>
      {isEvery ? (
        <span className={styles.nameText}>
          <strong>{t("roles.every")}</strong>
          <span className={styles.faint}>{t("roles.every_hint")}</span>
        </span>
      ) : (
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? "down" : "right"} size={10} />
          <Icon name={object.icon} size={14} />
          <span>{object.label}</span>
        </button>
      )}
      {!isEvery && !object.named && isNamed(rights, object.name) && (
        <button
          type="button"
          className={`${styles.reset} gx-link-button`}
          onClick={() => onChange(unname(rights, object.name))}
          title={t("roles.reset_hint")}
        >
          {t("roles.reset")}
        </button>
      )}
      {!isEvery && !isNamed(rights, object.name) && (
        <span className={styles.follows}>{t("roles.follows")}</span>
      )}
    </th>
  );
}

/** One object: verbs with their reach; opened, its actions and fields. */
export function RightsRow(props: RowProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr data-open={isOpen || undefined} data-every={props.object.name === EVERY || undefined}>
        <Name {...props} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        {VERBS.map((verb) => (
          <td key={verb}>
            <Cell {...props} verb={verb} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className={styles.detailRow}>
          <td colSpan={VERBS.length + 1}>
            <RightsDetail {...props} />
          </td>
        </tr>
      )}
    </>
  );
}
