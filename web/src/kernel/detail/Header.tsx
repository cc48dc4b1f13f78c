import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import { FieldRead, isBlank } from "../fields";
import { fieldsOf, type ObjectSpec } from "../metadata";
import { listPath, type RecordData, trailOf } from "../records";
import { Ancestors } from "../tree";
import { HeaderActions, type StartAction } from "./HeaderActions";
import styles from "./header.module.css";
import { Neighbours } from "./Neighbours";
import { StarButton } from "./StarButton";

interface HeaderProps {
  spec: ObjectSpec;
  record: RecordData;
  onAction: StartAction;
}

function CopyLink() {
  const t = useT();
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    toast.success(t("common.copied"));
  };
  return (
    <button
      type="button"
      className={styles.small}
      aria-label={t("common.copy_link")}
      title={t("common.copy_link")}
      onClick={() => void copy()}
    >
      <Icon name="link" size={14} />
    </button>
  );
}

function Highlights({ spec, record }: { spec: ObjectSpec; record: RecordData }) {
  // What only the program fills in says nothing while it is empty.
  const fields = fieldsOf(spec, spec.detail?.highlights ?? []).filter(
    (field) => !(field.readonly && isBlank(record[field.name])),
  );
  if (fields.length === 0) return null;
  return (
    <dl className={styles.highlights}>
      {fields.map((field) => (
        <div key={field.name} className={styles.highlight}>
          <dt>{field.label}</dt>
          <dd>
            <FieldRead spec={field} value={record[field.name]} place="cell" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Header({ spec, record, onAction }: HeaderProps) {
  const back = trailOf(spec.name)?.back ?? listPath(spec.name);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.mark}>
          <Icon name={spec.icon} size={18} />
        </span>
        <div className={styles.names}>
          <Link className={styles.crumb} to={back}>
            {spec.label}
          </Link>
          <Ancestors spec={spec} record={record} />
          <div className={styles.titleLine}>
            <h1 className={styles.title}>{record._title}</h1>
            {!record._deleted && <StarButton object={spec.name} id={record.id} />}
            <CopyLink />
          </div>
        </div>
        <div className={styles.tools}>
          <Neighbours object={spec.name} id={record.id} />
          <HeaderActions spec={spec} record={record} onAction={onAction} />
        </div>
      </div>
      <Highlights spec={spec} record={record} />
    </header>
  );
}
