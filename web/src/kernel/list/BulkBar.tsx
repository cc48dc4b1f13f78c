import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Dropdown, type MenuProps } from "antd";
import { type ReactNode, useState } from "react";
import { groupThousands } from "@/lib/money";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import { type Lack, ShareDialog, UnableDialog } from "../access";
import { type ActionTarget, useActions } from "../actions";
import { useStar } from "../favourites";
import { type ActionSpec, type Filter, hasFeature, type ObjectSpec } from "../metadata";
import type { BulkResult, Count } from "../records";
import { AssignDialog, BulkEditDialog, bulkFields } from "./BulkDialogs";
import { BulkFailures } from "./BulkFailures";
import styles from "./bulk.module.css";
import { type BulkAnswer, type BulkVerb, runBulk, type Target, targetOfSelection } from "./bulkApi";
import type { Selection } from "./useSelection";

export interface BulkBarProps {
  spec: ObjectSpec;
  selection: Selection;
  filter: Filter;
  q: string;
  total?: Count;
  /** Long work goes on as a job; the page shows its progress. */
  onJob: (job: number) => void;
  onExport: (target: Target) => void;
}

interface Tool {
  key: string;
  label: string;
  icon: string;
  danger?: boolean;
  run: () => void;
}

const DONE: Record<
  BulkVerb,
  "list.bulk_done" | "list.bulk_assigned" | "list.bulk_deleted" | "list.bulk_restored" | "list.bulk_shared"
> = {
  update: "list.bulk_done",
  assign: "list.bulk_assigned",
  share: "list.bulk_shared",
  delete: "list.bulk_deleted",
  restore: "list.bulk_restored",
};

/** Says how it went: all, some (each failure with its reason), or "a job is at it". */
function useOutcome({ spec, selection, onJob }: BulkBarProps) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [failures, setFailures] = useState<BulkResult[] | null>(null);
  const [unable, setUnable] = useState<Lack | null>(null);
  const told = (verb: BulkVerb, answer: BulkAnswer) => {
    if ("job" in answer) {
      onJob(answer.job);
      selection.clear();
      return;
    }
    setUnable(answer.unable ?? null);
    const ok = answer.results.filter((result) => result.ok).map((result) => result.id);
    if (ok.length < answer.results.length) setFailures(answer.results);
    else selection.clear();
    if (ok.length === 0) return;
    const text = t(DONE[verb], { n: ok.length });
    if (verb !== "delete") return toast.success(text);
    toast.undo(text, () => {
      runBulk(client, spec.name, "restore", { ids: ok }).then(
        () => toast.success(t("list.bulk_restored", { n: ok.length })),
        (error) => toast.problem(error),
      );
    });
  };
  return {
    told,
    failures,
    closeFailures: () => setFailures(null),
    unable,
    closeUnable: () => setUnable(null),
  };
}

function useDelete(props: BulkBarProps, told: (verb: BulkVerb, answer: BulkAnswer) => void) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const { spec, selection, filter, q } = props;
  return () =>
    modal.confirm({
      title: t("list.bulk_delete_confirm", { n: selection.count, what: spec.label }),
      content: t("list.bulk_delete_hint"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          told("delete", await runBulk(client, spec.name, "delete", targetOfSelection(selection, filter, q)));
        } catch (error) {
          toast.problem(error);
        }
      },
    });
}

type Start = (action: ActionSpec, target: ActionTarget) => void;

function actionTools({ spec, selection }: BulkBarProps, start: Start): Tool[] {
  if (selection.isAll) return [];
  return (spec.actions ?? [])
    .filter((action) => action.on === "record" && action.many)
    .map((action) => ({
      key: `action:${action.name}`,
      label: action.label,
      icon: action.icon || "play",
      danger: action.danger,
      run: () => start(action, { ids: [...selection.ids], onDone: selection.clear }),
    }));
}

/** Puts what was found by a query among the favourites (GEN-007). */
function useStarTool({ spec, selection }: BulkBarProps): Tool {
  const t = useT();
  const toast = useToast();
  const star = useStar(spec.name);
  const ids = [...selection.ids];
  const told = () => {
    toast.success(t("favourites.added", { n: ids.length }));
    selection.clear();
  };
  return {
    key: "star",
    label: t("favourites.add"),
    icon: "star",
    run: () => star.mutate({ ids, starred: true }, { onSuccess: told }),
  };
}

type Dialog = "edit" | "assign" | "share" | null;

function useTools(
  props: BulkBarProps,
  open: (dialog: Dialog) => void,
  remove: () => void,
  start: Start,
): Tool[] {
  const star = useStarTool(props);
  const t = useT();
  const { spec, selection, filter, q } = props;
  const tools: Tool[] = [];
  const may = (verb: keyof ObjectSpec["rights"]) => spec.rights[verb] === true;
  if (spec.owned && may("assign"))
    tools.push({
      key: "assign",
      label: t("list.bulk_assign"),
      icon: "user-switch",
      run: () => open("assign"),
    });
  if (spec.owned && may("assign"))
    tools.push({ key: "share", label: t("access.share"), icon: "share", run: () => open("share") });
  if (may("edit") && bulkFields(spec).length > 0)
    tools.push({ key: "edit", label: t("list.bulk_edit"), icon: "edit", run: () => open("edit") });
  tools.push(...actionTools(props, start));
  if (!selection.isAll) tools.push(star);
  if (may("export") && hasFeature(spec, "export"))
    tools.push({
      key: "export",
      label: t("list.export"),
      icon: "export",
      run: () => props.onExport(targetOfSelection(selection, filter, q)),
    });
  if (may("delete"))
    tools.push({ key: "delete", label: t("list.bulk_delete"), icon: "delete", danger: true, run: remove });
  return tools;
}

function Tools({ tools }: { tools: Tool[] }) {
  const t = useT();
  const isPhone = useIsPhone();
  const most = isPhone ? 1 : 8;
  const shown = tools.slice(0, most);
  const rest = tools.slice(most);
  const items: MenuProps["items"] = rest.map((tool) => ({
    key: tool.key,
    label: tool.label,
    icon: <Icon name={tool.icon} />,
    danger: tool.danger,
    onClick: tool.run,
  }));
  return (
    <>
      {shown.map((tool) => (
        <Button
          key={tool.key}
          size="small"
          danger={tool.danger}
          icon={<Icon name={tool.icon} size={13} />}
          onClick={tool.run}
        >
          {tool.label}
        </Button>
      ))}
      {rest.length > 0 && (
        <Dropdown trigger={["click"]} menu={{ items }}>
          <Button size="small" aria-label={t("list.more")} icon={<Icon name="more" />} />
        </Dropdown>
      )}
    </>
  );
}

/** What can be done with the ticked records, as long as some are. */
export function BulkBar(props: BulkBarProps): ReactNode {
  const t = useT();
  const { spec, selection, total } = props;
  const [dialog, setDialog] = useState<Dialog>(null);
  const actions = useActions(spec);
  const { told, failures, closeFailures, unable, closeUnable } = useOutcome(props);
  const remove = useDelete(props, told);
  const tools = useTools(props, setDialog, remove, actions.start);
  const given = {
    spec,
    target: targetOfSelection(selection, props.filter, props.q),
    count: selection.count,
    onClose: () => setDialog(null),
    onDone: told,
  };
  const mayTakeAll =
    selection.isLoadedSelected && !selection.isAll && total && total.value > selection.ids.size;
  return (
    <>
      {selection.count > 0 && (
        <section className={styles.bar} aria-label={t("list.bulk")}>
          <strong className="gx-num" role="status">
            {t("list.selected", { n: groupThousands(String(selection.count)) })}
          </strong>
          {mayTakeAll && (
            <button type="button" className="gx-link-button" onClick={selection.selectAll}>
              {t("list.select_all", { n: `${groupThousands(String(total.value))}${total.exact ? "" : "+"}` })}
            </button>
          )}
          <Tools tools={tools} />
          <Button size="small" type="text" className={styles.clear} onClick={selection.clear}>
            {t("list.select_clear")}
          </Button>
        </section>
      )}
      {dialog === "edit" && <BulkEditDialog {...given} />}
      {dialog === "assign" && <AssignDialog {...given} />}
      {dialog === "share" && <ShareDialog {...given} />}
      {unable && <UnableDialog lacks={[unable]} title={t("access.unable_assigned")} onClose={closeUnable} />}
      {failures && (
        <BulkFailures spec={spec} results={failures} onKeep={selection.keep} onClose={closeFailures} />
      )}
      {actions.dialog}
    </>
  );
}
