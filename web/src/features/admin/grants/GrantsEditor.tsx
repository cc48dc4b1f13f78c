import { Button } from "antd";
import { useId, useState } from "react";
import { Link } from "react-router";
import { type Dimension, useDimensions, ValuePicker } from "@/kernel/access";
import type { Reference } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { Pick } from "../roles/Pick";
import {
  type Grant,
  type GrantLevel,
  type GrantRight,
  linesIn,
  linesOf,
  type Mode,
  modeOf,
  modesFor,
  withLines,
} from "./grants";
import styles from "./grants.module.css";
import { enabledOn, grantText } from "./words";

const VALUE_LEVELS: readonly GrantLevel[] = ["own", "below", "supervisor"];

interface LinesProps {
  dimension: Dimension;
  lines: Grant[];
  onChange: (lines: Grant[]) => void;
}

function RightPick({
  label,
  line,
  onChange,
}: {
  label: string;
  line: Grant;
  onChange: (line: Grant) => void;
}) {
  const t = useT();
  if (line.grant_level === "supervisor" || line.grant_level === "none") return null;
  return (
    <Pick<GrantRight>
      label={`${label} ${t("grants.right")}`}
      value={line.right}
      options={(["view", "edit"] as const).map((one) => ({ value: one, label: t(`grants.right_${one}`) }))}
      onChange={(right) => onChange({ ...line, right })}
    />
  );
}

/** Single values, each with its level and right. */
function Lines({ dimension, lines, onChange }: LinesProps) {
  const t = useT();
  const put = (at: number, line: Grant) => onChange(lines.map((one, index) => (index === at ? line : one)));
  const choose = (picked: Reference | Reference[] | null) => {
    const held = new Set(lines.map((line) => line.value));
    const list = Array.isArray(picked) ? picked : picked ? [picked] : [];
    const fresh = list
      .filter((one) => !held.has(one.id))
      .map(
        (one): Grant => ({
          dimension: dimension.id,
          value: one.id,
          value_name: one.title,
          grant_level: "below",
          right: "edit",
        }),
      );
    onChange([...lines, ...fresh]);
  };
  return (
    <div className={styles.lines}>
      {lines.map((line, at) => {
        const name = line.value_name ?? (line.value === null ? t("grants.everything") : `#${line.value}`);
        const levels = line.value === null ? [line.grant_level] : VALUE_LEVELS;
        const shown = levels.includes(line.grant_level) ? levels : [line.grant_level, ...levels];
        return (
          <div key={line.value} className={styles.line}>
            <span className={styles.value}>{name}</span>
            <Pick<GrantLevel>
              label={`${name} ${t("grants.level")}`}
              value={line.grant_level}
              options={shown.map((one) => ({ value: one, label: t(`grants.level_${one}`) }))}
              onChange={(grant_level) => put(at, { ...line, grant_level })}
            />
            <RightPick label={name} line={line} onChange={(next) => put(at, next)} />
            <Button
              size="small"
              type="text"
              aria-label={t("grants.remove", { name })}
              icon={<Icon name="close" size={12} />}
              onClick={() => onChange(lines.filter((_, index) => index !== at))}
            />
          </div>
        );
      })}
      <div className={styles.add}>
        <ValuePicker
          dimension={dimension}
          value={null}
          label={t("grants.add", { name: dimension.name })}
          onChange={choose}
        />
      </div>
    </div>
  );
}

interface OneProps {
  dimension: Dimension;
  lines: Grant[];
  /** Where nothing is set: what holds instead. */
  unset: string;
  isChanged: boolean;
  isException: boolean;
  isNaming: boolean;
  onNaming: (isNaming: boolean) => void;
  onChange: (lines: Grant[]) => void;
}

function One({ dimension, lines, unset, isChanged, isException, isNaming, onNaming, onChange }: OneProps) {
  const t = useT();
  const id = useId();
  const isDepartment = dimension.code === "department";
  const mode: Mode = isNaming && lines.length === 0 ? "values" : modeOf(lines);
  const choose = (next: Mode) => {
    onNaming(next === "values");
    onChange(next === "values" ? lines.filter((line) => line.value !== null) : linesOf(next, dimension.id));
  };
  const [first] = lines;
  const name = { name: dimension.name };
  const carried = (one: Mode): one is "mine" | "mine_below" =>
    !isDepartment && (one === "mine" || one === "mine_below");
  return (
    <section className={styles.dimension} aria-labelledby={id} data-changed={isChanged || undefined}>
      <header className={styles.head}>
        <h3 id={id}>{dimension.name}</h3>
        {isException && lines.length > 0 && <OptionTag color="orange">{t("people.exception")}</OptionTag>}
        <span className={styles.faint}>{enabledOn(dimension, t)}</span>
        {isException && lines.length > 0 && (
          <button
            type="button"
            className="gx-link-button"
            onClick={() => {
              onNaming(false);
              onChange([]);
            }}
          >
            {t("grants.follow_roles")}
          </button>
        )}
      </header>
      <div className={styles.controls}>
        <Pick<Mode>
          label={t("grants.range_of", { name: dimension.name })}
          value={mode}
          tone={mode === "none" ? "none" : mode === "unset" ? "edit" : "all"}
          faint={mode === "unset"}
          options={modesFor(isDepartment || dimension.by_department === true).map((one) => ({
            value: one,
            label:
              one === "unset"
                ? unset
                : carried(one)
                  ? t(`grants.area_${one}`, name)
                  : t(`grants.mode_${one}`),
          }))}
          onChange={choose}
        />
        {mode !== "values" && first && (
          <RightPick label={dimension.name} line={first} onChange={(line) => onChange([line])} />
        )}
      </div>
      {mode === "values" && <Lines dimension={dimension} lines={lines} onChange={onChange} />}
      <p className={styles.means}>
        {mode === "unset" && !isException && isDepartment && t("grants.means_unset_department")}
        {mode === "unset" &&
          !isException &&
          !isDepartment &&
          t(`grants.means_unset_${dimension.default_level}`)}
        {mode === "unset" && isException && t("grants.means_by_roles")}
        {mode === "values" && lines.length === 0 && t("grants.choose_values")}
        {mode === "values" && lines.length > 0 && t("grants.means_values")}
        {mode !== "unset" && mode !== "values" && !carried(mode) && t(`grants.means_${mode}`)}
        {carried(mode) && t("grants.means_area", name)}
      </p>
    </section>
  );
}

interface GrantsEditorProps {
  grants: Grant[];
  stored: Grant[];
  naming: ReadonlySet<number>;
  onNaming: (dimension: number, isNaming: boolean) => void;
  onChange: (grants: Grant[]) => void;
  /** For a person: what his roles give in a dimension, said where he has no grant of his own. */
  fromRoles?: (dimension: number) => string;
}

/** Range by range what is held: one question a dimension, with what the answer means below it (PERM-011). */
export function GrantsEditor({ grants, stored, naming, onNaming, onChange, fromRoles }: GrantsEditorProps) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const dimensions = useDimensions();
  if (dimensions.isPending) return <Waiting rows={6} />;
  if (dimensions.isError)
    return <Failure error={dimensions.error} onRetry={() => void dimensions.refetch()} compact />;
  const inUse = (one: Dimension) =>
    one.code === "department" ||
    one.objects.some((object) => object.enabled) ||
    linesIn(grants, one.id).length > 0;
  const used = dimensions.data.filter(inUse);
  const rest = dimensions.data.filter((one) => !inUse(one));
  const shown = isWhole ? [...used, ...rest] : used;
  return (
    <div className={styles.editor}>
      <p className={styles.faint}>
        {t(fromRoles ? "grants.person_hint" : "grants.role_hint")}{" "}
        <Link to="/admin/dimensions">{t("dimensions.title")}</Link>
      </p>
      {shown.map((dimension) => {
        const lines = linesIn(grants, dimension.id);
        const before = linesIn(stored, dimension.id);
        return (
          <One
            key={dimension.id}
            dimension={dimension}
            lines={lines}
            unset={
              fromRoles ? t("grants.by_roles", { text: fromRoles(dimension.id) }) : t("grants.mode_unset")
            }
            isException={fromRoles !== undefined}
            isChanged={grantText(lines, t) !== grantText(before, t)}
            isNaming={naming.has(dimension.id)}
            onNaming={(isNaming) => onNaming(dimension.id, isNaming)}
            onChange={(next) => onChange(withLines(grants, dimension.id, next))}
          />
        );
      })}
      {rest.length > 0 && (
        <button
          type="button"
          className="gx-link-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t("grants.hide_unused") : t("grants.show_unused", { n: rest.length })}
        </button>
      )}
    </div>
  );
}
