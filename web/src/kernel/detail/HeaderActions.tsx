import { Button, Dropdown, type MenuProps } from "antd";
import { useNavigate } from "react-router";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useAllocation } from "../access";
import type { ActionTarget } from "../actions";
import type { ActionSpec, ObjectSpec } from "../metadata";
import { openPrint, printRecordPath } from "../print";
import { editPath, type RecordData } from "../records";
import { useDeleteWithUndo } from "./useDeleteWithUndo";

export type StartAction = (action: ActionSpec, target: ActionTarget) => void;

interface HeaderActionsProps {
  spec: ObjectSpec;
  record: RecordData;
  onAction: StartAction;
}

const SHOWN = 3;

/** The first verbs as buttons, the rest behind "more"; which there are, the server said with the record. */
export function HeaderActions({ spec, record, onAction }: HeaderActionsProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const remove = useDeleteWithUndo(spec);
  const allocation = useAllocation(spec, record.id);
  const can = new Set(record._can?.actions ?? []);
  const actions = (spec.actions ?? [])
    .filter((action) => action.on === "record" && action.page !== false && can.has(action.name))
    .sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false));
  // A telephone shows one: never the one that ends something.
  const shown = actions
    .filter((action) => !action.rare && !(isPhone && action.danger))
    .slice(0, isPhone ? 1 : SHOWN);
  const run = (action: ActionSpec) => onAction(action, { ids: [record.id], record });

  const mayEdit = record._can?.edit !== false && !record._deleted;
  const items: NonNullable<MenuProps["items"]> = actions
    .filter((action) => !shown.includes(action))
    .map((action) => ({
      key: action.name,
      icon: <Icon name={action.icon ?? "thunderbolt"} />,
      label: action.label,
      danger: action.danger,
      onClick: () => run(action),
    }));
  const isEditShown = mayEdit && (!isPhone || shown.length === 0);
  if (mayEdit && !isEditShown) {
    const edit = () => void navigate(editPath(spec.name, record.id));
    items.unshift({ key: "_edit", icon: <Icon name="edit" />, label: t("common.edit"), onClick: edit });
  }
  if (spec.owned && record._can?.assign && !record._deleted)
    items.push(
      {
        key: "_assign",
        icon: <Icon name="user-switch" />,
        label: t("list.bulk_assign"),
        onClick: allocation.assign,
      },
      { key: "_share", icon: <Icon name="share" />, label: t("access.share"), onClick: allocation.share },
    );
  if (spec.rights.print && !record._deleted)
    items.push({
      key: "_print",
      icon: <Icon name="printer" />,
      label: t("print.do"),
      onClick: () => openPrint(printRecordPath(spec.name, record.id)),
    });
  if (record._can?.delete !== false && !record._deleted) {
    if (items.length > 0) items.push({ type: "divider" });
    const label = t("common.delete");
    items.push({
      key: "_delete",
      danger: true,
      icon: <Icon name="delete" />,
      label,
      onClick: () => remove(record),
    });
  }
  return (
    <>
      {shown.map((action, index) => (
        <Button
          key={action.name}
          type={
            action.primary || (index === 0 && !action.danger && actions.length > 1) ? "primary" : "default"
          }
          danger={action.danger}
          icon={action.icon ? <Icon name={action.icon} /> : undefined}
          onClick={() => run(action)}
        >
          {action.label}
        </Button>
      ))}
      {isEditShown && (
        <Button icon={<Icon name="edit" />} onClick={() => void navigate(editPath(spec.name, record.id))}>
          {t("common.edit")}
        </Button>
      )}
      {items.length > 0 && (
        <Dropdown trigger={["click"]} placement="bottomRight" menu={{ items }}>
          <Button aria-label={t("common.more")} aria-haspopup="menu" icon={<Icon name="more" />} />
        </Dropdown>
      )}
      {allocation.dialog}
    </>
  );
}
