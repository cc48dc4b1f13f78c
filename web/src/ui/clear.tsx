import { CloseCircleFilled } from "@ant-design/icons";
import { t, useT } from "@/lib/words";

function ClearIcon() {
  const t = useT();
  return <CloseCircleFilled aria-label={t("common.clear")} />;
}

/**
 * For `allowClear`: the cross that empties a field, named in the person's language. antd's own says "close-circle" or "Clear"
 * and cannot be told otherwise from one place; dates follow the locale.
 */
export const CLEAR = {
  clearIcon: <ClearIcon />,
  get label() {
    return t("common.clear");
  },
};
