import { Modal } from "antd";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useMe } from "../session";
import styles from "./access.module.css";
import { type Lack, personPath } from "./api";

/** Who is to work on records and could not, why, and where that is put right (PERM-040, PERM-045). */
export function UnableDialog({
  lacks,
  title,
  onClose,
}: {
  lacks: Lack[];
  title: string;
  onClose: () => void;
}) {
  const t = useT();
  const isAdmin = useMe().user.is_admin;
  return (
    <Modal open width={560} title={title} footer={null} onCancel={onClose}>
      <ul className={styles.lacks}>
        {lacks.map((lack) => (
          <li key={lack.employee.id}>
            <span className={styles.lackMark}>
              <Icon name="warning" size={16} />
            </span>
            <div>
              <strong>{lack.employee.title}</strong>
              {lack.right && <span className="gx-faint"> {t(`access.needs_${lack.right}`)}</span>}
              {lack.ids && lack.ids.length > 1 && (
                <span className="gx-faint"> {t("access.of_records", { n: lack.ids.length })}</span>
              )}
              <ul className={styles.problems}>
                {lack.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
              {isAdmin && (
                <Link to={personPath(lack.employee.id)} onClick={onClose}>
                  {t("access.to_person", { name: lack.employee.title })}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="gx-faint">{isAdmin ? t("access.unable_hint") : t("access.unable_ask")}</p>
    </Modal>
  );
}
