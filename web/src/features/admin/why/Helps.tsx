import { Link } from "react-router";
import { personPath, whyPath } from "@/kernel/access";
import { recordPath } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { Help } from "./useWhy";
import styles from "./why.module.css";

interface HelpsProps {
  helps: Help[];
  object: string;
  id: string;
  employee: number | null;
}

const MOST = 6;

function useHelp({ object, id, employee }: Omit<HelpsProps, "helps">) {
  const t = useT();
  return (help: Help): { text: string; to: string } => {
    switch (help.kind) {
      case "share":
        return {
          text: t(help.right === "edit" ? "why.help_share_edit" : "why.help_share"),
          to: `${recordPath(object, id)}?tab=access`,
        };
      case "role":
        return {
          text: t("why.help_role", { role: help.title ?? "" }),
          to: employee ? personPath(employee) : `/admin/roles/${help.id}`,
        };
      case "grant":
        return {
          text: t("why.help_grant", {
            dimension: help.dimension?.title ?? "",
            value: help.value?.title ?? "",
          }),
          to: `${personPath(help.id ?? 0)}?tab=grants`,
        };
      case "exception":
        return { text: t("why.help_exception"), to: `${personPath(help.id ?? 0)}?tab=exceptions` };
      case "record":
        return {
          text: t("why.help_record", { object: help.label ?? "", title: help.title ?? "" }),
          to: whyPath(help.object ?? "", help.id ?? 0),
        };
    }
  };
}

/** What would open it, each with the way to where that is set. */
export function Helps({ helps, ...where }: HelpsProps) {
  const t = useT();
  const told = useHelp(where);
  if (helps.length === 0) return <p className={styles.faint}>{t("why.no_help")}</p>;
  return (
    <ul className={styles.helps}>
      {helps.slice(0, MOST).map((help) => {
        const { text, to } = told(help);
        return (
          <li key={`${help.kind}-${help.id ?? 0}-${help.dimension?.id ?? 0}`}>
            <Link to={to}>
              <Icon name="right" size={10} /> {text}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
