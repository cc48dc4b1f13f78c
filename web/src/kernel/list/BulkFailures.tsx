import { Button, Modal } from "antd";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { useTitles } from "../fields/reference/useTitles";
import type { ObjectSpec } from "../metadata";
import { type BulkResult, recordPath } from "../records";
import styles from "./bulk.module.css";
import { resultError } from "./bulkApi";

interface BulkFailuresProps {
  spec: ObjectSpec;
  results: BulkResult[];
  onKeep: (ids: number[]) => void;
  onClose: () => void;
}

const SHOWN = 200;

/** Which records refused, and why each did. */
export function BulkFailures({ spec, results, onKeep, onClose }: BulkFailuresProps) {
  const t = useT();
  const failed = results.filter((result) => !result.ok);
  const shown = failed.slice(0, SHOWN);
  const titles = useTitles(
    { name: "", label: "", kind: "reference", target: spec.name },
    shown.map((result) => result.id),
    [],
  );
  const keep = () => {
    onKeep(failed.map((result) => result.id));
    onClose();
  };
  return (
    <Modal
      open
      width={640}
      title={t("list.bulk_failed_title", { ok: results.length - failed.length, failed: failed.length })}
      onCancel={onClose}
      footer={[
        <Button key="keep" onClick={keep}>
          {t("list.bulk_retry_keep")}
        </Button>,
        <Button key="close" type="primary" onClick={onClose}>
          {t("common.close")}
        </Button>,
      ]}
    >
      <p className="gx-faint">{t("list.bulk_failed_hint")}</p>
      <ul className={styles.failures}>
        {shown.map((result) => (
          <li key={result.id}>
            <Link to={recordPath(spec.name, result.id)} target="_blank" rel="noopener">
              {titles.get(result.id) ?? `#${result.id}`}
            </Link>
            <span>{resultError(result)}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
