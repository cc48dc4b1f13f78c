import { Button, Input, Select } from "antd";
import { useId } from "react";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import { FieldPathSelect } from "@/kernel/list/FieldPathSelect";
import { type FieldSpec, useObjectIfKnown } from "@/kernel/metadata";
import type { Row } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { DefinitionDrawer } from "../drawer/DefinitionDrawer";
import styles from "../drawer/drawer.module.css";
import { ActiveSwitch, WhichRecords } from "../drawer/parts";
import { useDefinition } from "../drawer/useDefinition";
import { Item } from "../Item";
import { draftOf, FRESH, type RuleDraft, valuesOf } from "./draft";

const PEOPLE: FieldSpec = { name: "employees", label: "", kind: "employees", target: "employee" };
const isPeople = (field: FieldSpec) => field.kind === "employee" || field.kind === "employees";

interface RuleDrawerProps {
  rule: Row | null;
  onClose: () => void;
  onSaved: () => void;
}

function useRule({ rule, onClose, onSaved }: RuleDrawerProps) {
  return useDefinition<RuleDraft>({
    object: "related_rule",
    row: rule,
    start: rule ? draftOf(rule) : FRESH,
    values: (draft) => valuesOf(draft, rule === null),
    saved: useT()("rules.saved"),
    onSaved,
    onClose,
  });
}

/** Which records, which people, what right. */
function Form({
  draft,
  change,
  errors,
  isNew,
}: Pick<ReturnType<typeof useRule>, "draft" | "change" | "errors"> & { isNew: boolean }) {
  const t = useT();
  const id = useId();
  const spec = useObjectIfKnown(draft.object);
  return (
    <div className={styles.form}>
      <Item id={`${id}-name`} label={t("rules.name")} error={errors.name}>
        <Input
          id={`${id}-name`}
          autoFocus={isNew}
          maxLength={80}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Item>
      <WhichRecords
        object={draft.object}
        filter={draft.filter}
        errors={errors}
        hint={t("rules.condition_hint")}
        isNew={isNew}
        onObject={(object) => change({ object, filter: {}, path: "" })}
        onFilter={(filter) => change({ filter })}
      />
      <Item id={`${id}-people`} label={t("rules.employees")} error={errors.employees}>
        <Picker
          id={`${id}-people`}
          many
          spec={PEOPLE}
          value={draft.employees}
          show={showShort}
          mayCreate={false}
          onChange={(next) => change({ employees: Array.isArray(next) ? next : [] })}
        />
      </Item>
      {spec && (
        <Item label={t("rules.path")} error={errors.people_from} hint={t("rules.path_hint")}>
          <div className={styles.path}>
            <FieldPathSelect
              spec={spec}
              value={draft.path}
              allows={isPeople}
              label={t("rules.path")}
              placeholder={t("rules.path_none")}
              onChange={(path) => change({ path })}
            />
            {draft.path && (
              <Button
                aria-label={t("rules.path_clear")}
                icon={<Icon name="close" size={12} />}
                onClick={() => change({ path: "" })}
              />
            )}
          </div>
        </Item>
      )}
      <Item id={`${id}-right`} label={t("rules.right")} error={errors.right}>
        <Select
          id={`${id}-right`}
          value={draft.right}
          options={[
            { value: "view", label: t("access.right_view") },
            { value: "edit", label: t("access.right_edit") },
          ]}
          onChange={(right) => change({ right })}
        />
      </Item>
      <Item id={`${id}-note`} label={t("rules.description")} error={errors.description}>
        <Input.TextArea
          id={`${id}-note`}
          autoSize={{ minRows: 2 }}
          maxLength={300}
          value={draft.description}
          onChange={(event) => change({ description: event.target.value })}
        />
      </Item>
      <ActiveSwitch checked={draft.isActive} onChange={(isActive) => change({ isActive })} />
    </div>
  );
}

export function RuleDrawer(props: RuleDrawerProps) {
  const t = useT();
  const definition = useRule(props);
  const { rule, onSaved } = props;
  const remove = rule && {
    object: "related_rule",
    row: rule,
    ask: t("rules.delete_ask", { name: rule._title }),
    hint: t("rules.delete_hint"),
    onDone: onSaved,
  };
  return (
    <DefinitionDrawer
      definition={definition}
      title={rule?._title ?? t("rules.create")}
      hint={t("rules.form_hint")}
      remove={remove}
    >
      <Form draft={definition.draft} change={definition.change} errors={definition.errors} isNew={!rule} />
    </DefinitionDrawer>
  );
}
