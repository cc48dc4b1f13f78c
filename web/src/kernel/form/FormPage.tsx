import { useParams } from "react-router";
import { Page } from "@/ui/Page";
import { useObject } from "../metadata";

/** /o/:object/new and /o/:object/:id/edit */
export function Component() {
  const { object = "" } = useParams();
  const spec = useObject(object);
  return <Page title={spec.label}>{null}</Page>;
}
