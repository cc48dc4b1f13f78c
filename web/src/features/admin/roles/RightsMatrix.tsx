import { Input } from "antd";
import { useMemo, useState } from "react";
import { type ObjectSummary, useObjects } from "@/kernel/metadata";
import { type MenuGroup, useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { RightsRow } from "./RightsRow";
import { EVERY, governable, type Rights, VERBS } from "./rights";
import styles from "./roles.module.css";

interface Group {
  key: string;
  label: string;
  objects: ObjectSummary[];
}

/** Objects under the headings of the menu; what is in no menu comes last. */
export function grouped(objects: ObjectSummary[], menus: MenuGroup[], rest: string): Group[] {
  const left = new Map(objects.map((object) => [object.name, object]));
  const groups = menus.map((menu) => ({
    key: menu.key,
    label: menu.label,
    objects: menu.items.flatMap((item) => {
      const object = left.get(item.object ?? "");
      if (!object) return [];
      left.delete(object.name);
      return object;
    }),
  }));
  return [...groups, { key: "", label: rest, objects: [...left.values()] }].filter(
    (group) => group.objects.length > 0,
  );
}

export function RightsMatrix({ rights, onChange }: { rights: Rights; onChange: (rights: Rights) => void }) {
  const t = useT();
  const { menus } = useMe();
  const objects = useObjects();
  const [q, setQ] = useState("");
  const groups = useMemo(() => {
    const shown = governable(objects).filter((object) => object.label.includes(q.trim()));
    return grouped(shown, menus, t("roles.other_objects"));
  }, [objects, menus, q, t]);
  const every: ObjectSummary = { name: EVERY, label: t("roles.every"), title_field: "", rights: {} };
  return (
    <>
      <Input
        allowClear={CLEAR}
        prefix={<Icon name="search" />}
        placeholder={t("roles.find_object")}
        aria-label={t("roles.find_object")}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        className={styles.find}
      />
      <section className={styles.matrixBox} aria-label={t("roles.matrix")}>
        <table className={styles.matrix}>
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
          {q.trim() === "" && (
            <tbody>
              <RightsRow object={every} rights={rights} onChange={onChange} />
            </tbody>
          )}
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr className={styles.groupRow}>
                <th colSpan={VERBS.length + 1} scope="rowgroup">
                  {group.label}
                </th>
              </tr>
              {group.objects.map((object) => (
                <RightsRow key={object.name} object={object} rights={rights} onChange={onChange} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}
