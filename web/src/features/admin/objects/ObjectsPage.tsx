import { Button, Input } from "antd";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { type ObjectSummary, useObjects } from "@/kernel/metadata";
import { listPath } from "@/kernel/records/paths";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { ObjectDialog } from "./ObjectDialog";
import styles from "./objects.module.css";

function ObjectTile({ object }: { object: ObjectSummary }) {
  const t = useT();
  return (
    <li className={styles.tile}>
      <Link to={`/admin/objects/${object.name}`} className={styles.tileLink}>
        <span className={styles.tileIcon} data-custom={object.custom || undefined}>
          <Icon name={object.icon} size={17} />
        </span>
        <span className={styles.tileText}>
          <strong>{object.label}</strong>
          <code>{object.name}</code>
        </span>
        {object.custom && <OptionTag color="purple">{t("studio.custom")}</OptionTag>}
      </Link>
      <Link to={listPath(object.name)} className={styles.tileSide}>
        {t("studio.records")}
      </Link>
    </li>
  );
}

function Tiles({ title, objects, hint }: { title: string; objects: ObjectSummary[]; hint?: string }) {
  return (
    <Card title={title}>
      {objects.length === 0 && hint && <Blank compact icon="appstore" title={hint} />}
      <ul className={styles.tiles}>
        {objects.map((object) => (
          <ObjectTile key={object.name} object={object} />
        ))}
      </ul>
    </Card>
  );
}

/** /admin/objects: what the company keeps, built in and made by itself. */
export function Component() {
  const t = useT();
  const navigate = useNavigate();
  const isAdmin = useMe().user.is_admin;
  const objects = useObjects();
  const [q, setQ] = useState("");
  const [isNew, setNew] = useState(false);
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  const found = objects.filter((object) => object.label.includes(q.trim()) || object.name.includes(q.trim()));
  return (
    <Page
      title={t("studio.title")}
      actions={
        <>
          <Input
            allowClear={CLEAR}
            prefix={<Icon name="search" />}
            placeholder={t("roles.find_object")}
            aria-label={t("roles.find_object")}
            value={q}
            onChange={(event) => setQ(event.target.value)}
            style={{ width: 200 }}
          />
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setNew(true)}>
            {t("studio.new_object")}
          </Button>
        </>
      }
    >
      <Tiles
        title={t("studio.custom_objects")}
        objects={found.filter((object) => object.custom)}
        hint={t("studio.no_custom")}
      />
      <Tiles title={t("studio.builtin_objects")} objects={found.filter((object) => !object.custom)} />
      {isNew && (
        <ObjectDialog
          onDone={(name) => {
            setNew(false);
            void navigate(`/admin/objects/${name}`);
          }}
          onClose={() => setNew(false)}
        />
      )}
    </Page>
  );
}
