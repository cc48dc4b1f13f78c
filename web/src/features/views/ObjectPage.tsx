import { Button, Dropdown, type MenuProps } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { ExportDialog } from "@/features/jobs/ExportDialog";
import { useJobNotice } from "@/features/jobs/useJobNotice";
import { useActions } from "@/kernel/actions";
import { BoardView, WithinPicker } from "@/kernel/board";
import { useOpenCreate } from "@/kernel/fields/opener";
import {
  both,
  canonical,
  countText,
  type ListState,
  ListToolbar,
  ListView,
  ModeSwitch,
  type Target,
  useListCount,
} from "@/kernel/list";
import { hasFeature, type ObjectSpec, useObject } from "@/kernel/metadata";
import { openPrint, printListPath } from "@/kernel/print";
import { newPath } from "@/kernel/records";
import { TreeView, treeField } from "@/kernel/tree";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Waiting } from "@/ui/states";
import { configOf } from "./api";
import { useView } from "./useView";
import { ViewMenu } from "./ViewMenu";
import { ViewTabs } from "./ViewTabs";
import styles from "./views.module.css";

function useCreate(spec: ObjectSpec): () => void {
  const openCreate = useOpenCreate();
  const navigate = useNavigate();
  return () => (openCreate ? openCreate({ object: spec.name }) : void navigate(newPath(spec.name)));
}

function PageActions({
  spec,
  onExport,
  onPrint,
}: Record<"onExport" | "onPrint", () => void> & { spec: ObjectSpec }) {
  const t = useT();
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const create = useCreate(spec);
  const actions = useActions(spec);
  const items: NonNullable<MenuProps["items"]> = [];
  const { rights } = spec;
  if (rights.import && hasFeature(spec, "import"))
    items.push({
      key: "import",
      label: t("list.import"),
      icon: <Icon name="import" />,
      onClick: () => void navigate(`/o/${spec.name}/import`),
    });
  if (rights.export && hasFeature(spec, "export"))
    items.push({ key: "export", label: t("list.export"), icon: <Icon name="export" />, onClick: onExport });
  if (rights.print)
    items.push({ key: "print", label: t("print.do"), icon: <Icon name="printer" />, onClick: onPrint });
  for (const action of (spec.actions ?? []).filter((one) => one.on === "list"))
    items.push({
      key: action.name,
      label: action.label,
      danger: action.danger,
      icon: <Icon name={action.icon || "play"} />,
      onClick: () => actions.start(action, { ids: [] }),
    });
  return (
    <>
      {items.length > 0 && (
        <Dropdown trigger={["click"]} menu={{ items }}>
          <Button icon={<Icon name="more" />} aria-label={t("list.more")}>
            {isPhone ? null : t("common.more")}
          </Button>
        </Dropdown>
      )}
      {rights.create && (
        <Button type="primary" icon={<Icon name="plus" size={13} />} onClick={create}>
          {isPhone ? t("common.create") : t("common.create_what", { what: spec.label })}
        </Button>
      )}
      {actions.dialog}
    </>
  );
}

/** What to do where there is nothing yet. */
function Start({ spec }: { spec: ObjectSpec }): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const create = useCreate(spec);
  if (!spec.rights.create) return null;
  return (
    <div className={styles.start}>
      <Button type="primary" icon={<Icon name="plus" size={13} />} onClick={create}>
        {t("common.create_what", { what: spec.label })}
      </Button>
      {spec.rights.import && hasFeature(spec, "import") && (
        <Button
          icon={<Icon name="import" size={13} />}
          onClick={() => void navigate(`/o/${spec.name}/import`)}
        >
          {t("list.import")}
        </Button>
      )}
    </div>
  );
}

/** Which board of a scene one looks at is a passing matter; of a saved view it is part of what was saved. */
function differs(state: ListState, base: ListState, isSaved: boolean): boolean {
  const kept = ({ view, mode, within, ...asked }: ListState) =>
    canonical(isSaved ? { ...asked, mode, within } : asked);
  return kept(state) !== kept(base);
}

function ObjectList({ spec }: { spec: ObjectSpec }) {
  const t = useT();
  const view = useView(spec);
  const { state, change, choice, base } = view;
  const [exported, setExported] = useState<Target | null>(null);
  const follow = useJobNotice();
  const filter = useMemo(() => both(choice.fixed, state.filter), [choice.fixed, state.filter]);
  const total = useListCount(spec.name, filter, state.q, !view.isWaiting);
  const isBoard = state.mode === "board" && Boolean(spec.board);
  const isTree = state.mode === "tree" && treeField(spec) !== undefined;
  const isChanged = differs(state, base, choice.saved !== null);
  const setColumns = (columns: string[] | null) => {
    if (!columns) return view.forgetColumns();
    if (!choice.saved) view.setPrefs({ columns });
    change({ columns }, { replace: true });
  };
  return (
    <Page
      fill
      title={spec.label}
      aside={
        <span className={`gx-num ${styles.count}`} role="status">
          {total && t("list.count", { n: countText(total) })}
        </span>
      }
      actions={
        <PageActions
          spec={spec}
          onExport={() => setExported({})}
          onPrint={() => openPrint(printListPath(spec.name, { ...state, filter }))}
        />
      }
    >
      <div className={styles.bar}>
        <ViewTabs choices={view.choices} current={choice} onChoose={view.choose} />
        <ViewMenu
          object={spec.name}
          choice={choice}
          isChanged={isChanged}
          isDefault={view.prefs.view === choice.key}
          config={() => configOf(state, filter, choice.config?.widths ?? {})}
          onChoose={view.choose}
          onReset={view.reset}
          onDefault={(key) => view.setPrefs({ view: key })}
        />
      </div>
      <div className={styles.tools}>
        <ListToolbar spec={spec} state={state} change={change} onColumns={setColumns}>
          {isBoard && (
            <WithinPicker spec={spec} value={state.within} onChange={(within) => change({ within })} />
          )}
        </ListToolbar>
        <ModeSwitch spec={spec} state={state} change={change} />
      </div>
      {view.isWaiting && <Waiting />}
      {!view.isWaiting && isBoard && <BoardView spec={spec} state={state} change={change} filter={filter} />}
      {!view.isWaiting && isTree && (
        <TreeView spec={spec} state={state} change={change} filter={filter} start={<Start spec={spec} />} />
      )}
      {!view.isWaiting && !isBoard && !isTree && (
        <ListView
          spec={spec}
          state={state}
          change={change}
          fixed={choice.fixed}
          widths={choice.config?.widths}
          onJob={(job) => follow(job, t("list.bulk"), spec.name)}
          onExport={setExported}
          start={<Start spec={spec} />}
        />
      )}
      {exported && (
        <ExportDialog
          spec={spec}
          state={state}
          filter={filter}
          total={total}
          target={exported}
          onClose={() => setExported(null)}
          onStarted={(job) => follow(job, t("export.started"))}
        />
      )}
    </Page>
  );
}

/** /o/:object */
export function Component() {
  const { object = "" } = useParams();
  const spec = useObject(object);
  return <ObjectList key={object} spec={spec} />;
}
