import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMetadataRefresh } from "@/kernel/metadata";
import { apiUrl } from "@/lib/api";
import { NOTICES } from "./types";

/** What the server pushes becomes stale caches: each part asks again for what it shows, and nothing else. People from outside
 * are pushed nothing. */
export function useLiveEvents(isColleague: boolean): void {
  const client = useQueryClient();
  const refreshMetadata = useMetadataRefresh();
  useEffect(() => {
    if (!isColleague) return;
    const source = new EventSource(apiUrl("/events"));
    const on = (name: string, handle: (data: Record<string, unknown>) => void) =>
      source.addEventListener(name, (event) => {
        try {
          handle(JSON.parse((event as MessageEvent<string>).data) as Record<string, unknown>);
        } catch {
          // A malformed event is not worth a broken page.
        }
      });
    on("notification", () => void client.invalidateQueries({ queryKey: NOTICES }));
    on("job", () => {
      void client.invalidateQueries({ queryKey: ["jobs"] });
      void client.invalidateQueries({ queryKey: ["imports"] });
    });
    on("metadata", () => void refreshMetadata());
    on("record", (data) => {
      if (typeof data.object !== "string") return;
      void client.invalidateQueries({ queryKey: ["records", data.object] });
    });
    return () => source.close();
  }, [client, refreshMetadata, isColleague]);
}
