import { Button } from "antd";
import { Link, NavLink, useNavigate, useParams } from "react-router";
import { type ObjectSpec, useObject } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { LayoutEditor } from "./LayoutEditor";
import styles from "./layouts.module.css";
import { fromStandard, fromStored, type StoredLayout } from "./model";
import { type Layouts, useLayoutChange, useLayouts } from "./useLayouts";

const NEW = "new";

function pathOf(object: string, layout?: number | string): string {
  return `/admin/objects/${object}/layouts${layout === undefined ? "" : `/${layout}`}`;
}

function Line({
  object,
  layout,
  layouts,
}: {
  object: string;
  layout: StoredLayout;
  layouts: StoredLayout[];
}) {
  const t = useT();
  const toast = useToast();
  const change = useLayoutChange(object);
  const at = layouts.indexOf(layout);
  const swap = (to: number) => {
    const ids = layouts.map((one) => one.id).filter((id) => id !== layout.id);
    ids.splice(to, 0, layout.id);
    change.mutate({ kind: "order", ids }, { onError: (error) => toast.problem(error) });
  };
  return (
    <li className={styles.line}>
      <NavLink to={pathOf(object, layout.id)} className={styles.layout}>
        <strong>
          {at + 1}. {layout.name}
        </strong>
        <span className={styles.faint}>
          {!layout.is_active && <OptionTag color="default">{t("layouts.off")}</OptionTag>}{" "}
          {layout.when.length === 0 && layout.roles.length === 0
            ? t("layouts.for_all")
            : t("layouts.for_n", { when: layout.when.length, roles: layout.roles.length })}
        </span>
      </NavLink>
      <span className={styles.lineTools}>
        <Button
          type="text"
          size="small"
          icon={<Icon name="up" size={11} />}
          aria-label={t("layouts.earlier", { name: layout.name })}
          disabled={at === 0 || change.isPending}
          onClick={() => swap(at - 1)}
        />
        <Button
          type="text"
          size="small"
          icon={<Icon name="down" size={11} />}
          aria-label={t("layouts.later", { name: layout.name })}
          disabled={at === layouts.length - 1 || change.isPending}
          onClick={() => swap(at + 1)}
        />
      </span>
    </li>
  );
}

function Opened({ spec, data, chosen }: { spec: ObjectSpec; data: Layouts; chosen: string | undefined }) {
  const t = useT();
  const navigate = useNavigate();
  const stored =
    data.layouts.find((one) => String(one.id) === chosen) ?? (chosen ? undefined : data.layouts[0]);
  if (!stored && chosen !== NEW)
    return (
      <Blank
        icon="layout"
        title={t("layouts.none")}
        hint={t("layouts.none_hint", { what: spec.label })}
        action={
          <Button type="primary" onClick={() => void navigate(pathOf(spec.name, NEW))}>
            {t("layouts.new")}
          </Button>
        }
      />
    );
  const start = stored
    ? fromStored(spec, stored, t("form.more_fields"))
    : fromStandard(data.standard, data.layouts.length === 0 ? t("layouts.first_name") : "");
  return (
    <LayoutEditor
      key={stored?.id ?? NEW}
      spec={spec}
      standard={data.standard}
      id={stored?.id ?? null}
      start={start}
      onSaved={(id) => !stored && void navigate(pathOf(spec.name, id), { replace: true })}
      onRemoved={() => void navigate(pathOf(spec.name), { replace: true })}
    />
  );
}

function Designer({ name, chosen }: { name: string; chosen: string | undefined }) {
  const t = useT();
  const navigate = useNavigate();
  const spec = useObject(name);
  const layouts = useLayouts(name);
  return (
    <Page
      title={t("layouts.title", { what: spec.label })}
      aside={<Link to={`/admin/objects/${name}`}>{t("layouts.to_fields")}</Link>}
      actions={
        <Button icon={<Icon name="plus" />} onClick={() => void navigate(pathOf(name, NEW))}>
          {t("layouts.new")}
        </Button>
      }
    >
      {layouts.isPending && <Waiting rows={8} />}
      {layouts.isError && <Failure error={layouts.error} onRetry={() => void layouts.refetch()} />}
      {layouts.data && (
        <div className={styles.page}>
          {layouts.data.layouts.length > 0 && (
            <nav className={styles.list} aria-label={t("layouts.order")}>
              <p className={styles.faint}>{t("layouts.order_hint")}</p>
              <ol>
                {layouts.data.layouts.map((one) => (
                  <Line key={one.id} object={name} layout={one} layouts={layouts.data.layouts} />
                ))}
              </ol>
              <p className={styles.faint}>{t("layouts.else")}</p>
            </nav>
          )}
          <Opened spec={spec} data={layouts.data} chosen={chosen} />
        </div>
      )}
    </Page>
  );
}

/** /admin/objects/{object}/layouts: which fields stand where, for which records and roles (PLAT-010..012, CUS-006). */
export function Component() {
  const t = useT();
  const { object = "", layout } = useParams();
  const isAdmin = useMe().user.is_admin;
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  return <Designer key={object} name={object} chosen={layout} />;
}
