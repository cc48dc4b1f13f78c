import { type ReactNode, useCallback } from "react";
import { OpenCreateContext } from "../fields/opener";

export function FormDrawers({ children }: { children: ReactNode }) {
  const open = useCallback(() => undefined, []);
  return <OpenCreateContext.Provider value={open}>{children}</OpenCreateContext.Provider>;
}
