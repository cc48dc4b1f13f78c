import { useEffect } from "react";
import { useToast } from "@/ui/toast";

const NAME = "gx-warnings";

/** Whatever saves a record or runs an action, the warnings that come back are shown by one place. */
export function tellWarnings(warnings: string[] | undefined): void {
  if (warnings && warnings.length > 0) dispatchEvent(new CustomEvent(NAME, { detail: warnings }));
}

/** That place. */
export function useWarnings(): void {
  const toast = useToast();
  useEffect(() => {
    const show = (event: Event) => toast.warn((event as CustomEvent<string[]>).detail);
    addEventListener(NAME, show);
    return () => removeEventListener(NAME, show);
  }, [toast]);
}
