import { Skeleton } from "antd";
import { lazy, Suspense } from "react";
import type { EditProps } from "../view";

// The editor is heavier than all other kinds together; it is fetched when first needed.
const Editor = lazy(() => import("./Editor"));

export function Edit(props: EditProps<string>) {
  return (
    <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 3 }} />}>
      <Editor {...props} />
    </Suspense>
  );
}
