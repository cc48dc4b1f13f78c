import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Select, Switch } from "antd";
import { useState } from "react";
import { Link, NavLink, useNavigate, useParams } from "react-router";
import { DIMENSIONS, type Dimension, type DimensionObject, useDimensions } from "@/kernel/access";
import { useOpenCreate } from "@/kernel/fields/opener";
import { useMetadataRefresh, useObject, useObjectIfKnown } from "@/kernel/metadata";
import { listPath, recordPath, saveRecord, useRecord } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { RelatedTree } from "@/kernel/tree";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { enabledOn } from "../grants/words";
import { AreaControl } from "./AreaControl";
import styles from "./dimensions.module.css";

const OWN_TREE = "dimension_value";

function useRefresh() {
  const client = useQueryClient();
  const metadata = useMetadataRefresh();
  return async () => {
    await client.invalidateQueries({ queryKey: DIMENSIONS });
    await metadata();
  };
}

/** Switches a dimension on an object; asks first, and says who would be locked out. */
function useSwitch(dimension: Dimension) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const refresh = useRefresh();
  const [busy, setBusy] = useState("");
  const send = async (object: DimensionObject, isOn: boolean) => {
    setBusy(object.object);
    try {
      await call("POST", `/dimensions/${dimension.id}/${isOn ? "attach" : "detach"}`, {
        object: object.object,
      });
      await refresh();
      const facts = { name: dimension.name, object: object.label };
      toast.success(isOn ? t("dimensions.attached", facts) : t("dimensions.detached", facts));
    } catch (error) {
      toast.problem(error);
    } finally {
      setBusy("");
    }
  };
  const ask = (object: DimensionObject, isOn: boolean) => {
    const facts = { name: dimension.name, object: object.label };
    const people = dimension.people_without_grant ?? 0;
    modal.confirm({
      title: isOn ? t("dimensions.attach_ask", facts) : t("dimensions.detach_ask", facts),
      content: (
        <div className={styles.ask}>
          {isOn ? (
            <>
              <p>
                {object.field
                  ? t("dimensions.attach_field", { field: object.field_label ?? object.field })
                  : t("dimensions.attach_new", facts)}
              </p>
              <p className={people > 0 && dimension.default_level === "none" ? styles.mind : undefined}>
                {people === 0 && t("dimensions.nobody_without")}
                {people > 0 &&
                  t(
                    dimension.default_level === "none"
                      ? "dimensions.people_without_none"
                      : "dimensions.people_without_all",
                    { n: people, object: object.label },
                  )}
              </p>
            </>
          ) : (
            <p>{t("dimensions.detach_hint", facts)}</p>
          )}
        </div>
      ),
      okText: isOn ? t("dimensions.attach") : t("dimensions.detach"),
      cancelText: t("common.cancel"),
      onOk: () => send(object, isOn),
    });
  };
  return { ask, busy };
}

function Objects({ dimension }: { dimension: Dimension }) {
  const t = useT();
  const { ask, busy } = useSwitch(dimension);
  return (
    <>
      <p className={styles.faint}>{t("dimensions.objects_hint")}</p>
      <ul className={styles.objects}>
        {dimension.objects.map((one) => (
          <li key={one.object}>
            <Switch
              size="small"
              checked={one.enabled}
              loading={busy === one.object}
              aria-label={t("dimensions.switch", { name: dimension.name, object: one.label })}
              onChange={(isOn) => ask(one, isOn)}
            />
            <span>{one.label}</span>
            {one.enabled && (
              <span className={styles.faint}>
                {t("dimensions.by_field", { field: one.field_label ?? one.field ?? "" })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function DefaultLevel({ dimension }: { dimension: Dimension }) {
  const t = useT();
  const toast = useToast();
  const refresh = useRefresh();
  const [isSaving, setSaving] = useState(false);
  const change = async (default_level: string) => {
    setSaving(true);
    try {
      await saveRecord("management_dimension", { id: dimension.id, values: { default_level } });
      await refresh();
      toast.success(t("common.saved"));
    } catch (error) {
      toast.problem(error);
    } finally {
      setSaving(false);
    }
  };
  if (dimension.code === "department") return null;
  return (
    <div className={styles.level}>
      <label htmlFor="default-level">{t("dimensions.default_level")}</label>
      <Select
        id="default-level"
        value={dimension.default_level}
        loading={isSaving}
        disabled={isSaving}
        onChange={(next) => void change(next)}
        options={[
          { value: "none", label: t("dimensions.default_none") },
          { value: "all", label: t("dimensions.default_all") },
        ]}
        style={{ width: 320, maxWidth: "100%" }}
      />
      <span className={styles.faint}>
        {t("dimensions.people_without", { n: dimension.people_without_grant ?? 0 })}
      </span>
    </div>
  );
}

function OwnValues({ dimension }: { dimension: Dimension }) {
  const t = useT();
  const spec = useObject(OWN_TREE);
  const record = useRecord("management_dimension", dimension.id);
  const openCreate = useOpenCreate();
  const create = () =>
    openCreate?.({ object: OWN_TREE, initial: { dimension: { id: dimension.id, title: dimension.name } } });
  const related = {
    key: "values",
    object: OWN_TREE,
    field: "dimension",
    label: t("dimensions.values"),
    columns: ["name", "code"],
  };
  return (
    <>
      <div className={styles.valuesHead}>
        <Button size="small" icon={<Icon name="plus" size={12} />} onClick={create}>
          {t("dimensions.new_value")}
        </Button>
      </div>
      {record.data ? (
        <RelatedTree spec={spec} related={related} parent={record.data} />
      ) : (
        <Waiting rows={3} />
      )}
    </>
  );
}

/** Where the values stand: in a tree of the dimension's own, or in one of the house. */
function Values({ dimension }: { dimension: Dimension }) {
  const t = useT();
  const tree = useObjectIfKnown(dimension.tree);
  if (dimension.tree === OWN_TREE) return <OwnValues dimension={dimension} />;
  return (
    <p>
      {t("dimensions.values_from")}{" "}
      <Link to={`${listPath(dimension.tree)}?mode=tree`}>{tree?.label ?? dimension.tree}</Link>
    </p>
  );
}

function One({ dimension }: { dimension: Dimension }) {
  const t = useT();
  return (
    <div className={styles.one}>
      <Card
        title={dimension.name}
        extra={
          <Link to={recordPath("management_dimension", dimension.id)}>{t("dimensions.open_record")}</Link>
        }
      >
        <p className={styles.intro}>
          {dimension.code === "department"
            ? t("dimensions.department_hint")
            : t("dimensions.means", { name: dimension.name })}
        </p>
        <DefaultLevel dimension={dimension} />
      </Card>
      {dimension.code !== "department" && (
        <Card title={t("dimensions.objects")}>
          <Objects dimension={dimension} />
        </Card>
      )}
      <Card title={t("dimensions.values")}>
        <Values dimension={dimension} />
      </Card>
    </div>
  );
}

/** /admin/dimensions/:id: the dimensions, their values, and the objects they restrict (PERM-006..011). */
export function Component() {
  const t = useT();
  const { id } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const openCreate = useOpenCreate();
  const isAdmin = useMe().user.is_admin;
  const [isArea, setArea] = useState(false);
  const dimensions = useDimensions();
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  const rows = dimensions.data ?? [];
  const chosen = rows.find((one) => String(one.id) === id) ?? (id ? undefined : rows[0]);
  const create = () =>
    openCreate?.({
      object: "management_dimension",
      onCreated: (made) => {
        void client.invalidateQueries({ queryKey: DIMENSIONS });
        void navigate(`/admin/dimensions/${made.id}`);
      },
    });
  return (
    <Page
      title={t("dimensions.title")}
      actions={
        <>
          <Button icon={<Icon name="apartment" />} onClick={() => setArea(true)}>
            {t("area.title")}
          </Button>
          <Button icon={<Icon name="plus" />} onClick={create}>
            {t("dimensions.create")}
          </Button>
        </>
      }
    >
      {dimensions.isPending && <Waiting rows={8} />}
      {dimensions.isError && <Failure error={dimensions.error} onRetry={() => void dimensions.refetch()} />}
      {dimensions.data && (
        <div className={styles.columns}>
          <nav className={styles.list} aria-label={t("dimensions.title")}>
            {rows.map((one) => (
              <NavLink
                key={one.id}
                to={`/admin/dimensions/${one.id}`}
                className={styles.entry}
                data-on={one.id === chosen?.id || undefined}
              >
                <strong>{one.name}</strong>
                <span className={styles.faint}>{enabledOn(one, t)}</span>
              </NavLink>
            ))}
          </nav>
          {isArea && <AreaControl onClose={() => setArea(false)} />}
          {chosen ? (
            <One key={chosen.id} dimension={chosen} />
          ) : (
            <Blank icon="question" title={t("error.not_found")} hint={t("error.not_found_hint")} />
          )}
        </div>
      )}
    </Page>
  );
}
