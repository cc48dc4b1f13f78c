import type { FieldKind } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { KindOffer } from "./design";
import styles from "./objects.module.css";

const ICONS: Partial<Record<FieldKind, string>> = {
  text: "font-size",
  long_text: "file-text",
  rich_text: "form",
  integer: "barcode",
  decimal: "control",
  money: "money",
  percent: "percentage",
  date: "calendar",
  datetime: "clock",
  time: "clock",
  boolean: "check-square",
  choice: "tag",
  multi_choice: "tags",
  reference: "link",
  multi_reference: "share",
  employee: "user",
  employees: "team",
  department: "apartment",
  region: "global",
  dimension: "partition",
  phone: "phone",
  email: "mail",
  url: "global",
  address: "environment",
  location: "aim",
  auto_number: "ordered-list",
  formula: "experiment",
  rollup: "cluster",
  attachment: "paper-clip",
  image: "camera",
  rating: "star",
  duration: "history",
  password: "key",
  condition: "filter",
};

/** Kinds that only objects of code have. */
const NOT_OFFERED: FieldKind[] = ["password", "dimension", "condition"];

/** The first question of a new field: what is kept in it. */
export function KindPicker({ kinds, onPick }: { kinds: KindOffer[]; onPick: (kind: FieldKind) => void }) {
  const t = useT();
  return (
    <>
      <p className={styles.faint}>{t("studio.pick_kind")}</p>
      <div className={styles.kinds}>
        {kinds
          .filter((kind) => !NOT_OFFERED.includes(kind.kind))
          .map((kind) => (
            <button key={kind.kind} type="button" className={styles.kind} onClick={() => onPick(kind.kind)}>
              <Icon name={ICONS[kind.kind]} size={18} />
              <span>{kind.label}</span>
            </button>
          ))}
      </div>
    </>
  );
}
