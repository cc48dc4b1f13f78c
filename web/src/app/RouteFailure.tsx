import { Button } from "antd";
import { useRouteError } from "react-router";
import { useT } from "@/lib/words";
import { Blank, Failure } from "@/ui/states";

/** Also met when a new version replaced the files this page was to load; then reloading is the cure. */
export function RouteFailure() {
  const t = useT();
  const error = useRouteError();
  if (error instanceof Error && error.name === "Problem") return <Failure error={error} />;
  return (
    <Blank
      icon="warning"
      title={t("error.page")}
      hint={t("error.unknown")}
      action={
        <Button type="primary" onClick={() => location.reload()}>
          {t("error.reload")}
        </Button>
      }
    />
  );
}

export function NotFound() {
  const t = useT();
  return <Blank icon="question" title={t("error.not_found")} hint={t("error.not_found_hint")} />;
}
