import { useQuery } from "@tanstack/react-query";
import { recordsPath } from "@/kernel/records";
import { apiUrl, call, upload } from "@/lib/api";
import { isOver } from "../jobs/api";
import type { ImportOptions, ImportRun, Preview } from "./types";

const QUICK = 1_000;
export const IMPORTS = ["imports"] as const;

export function previewFile(
  object: string,
  file: File,
  onProgress: (fraction: number) => void,
): Promise<Preview> {
  return upload<Preview>(recordsPath(object, "imports", "preview"), file, { onProgress });
}

/** The file is already on the server; only the answers travel. */
export function startImport(
  object: string,
  uploadId: number | string,
  options: ImportOptions,
): Promise<{ id: number }> {
  const form = new FormData();
  form.append("upload", String(uploadId));
  form.append("options", JSON.stringify(options));
  return call<{ id: number }>("POST", recordsPath(object, "imports"), form);
}

export function useImport(id: number | null) {
  return useQuery({
    queryKey: [...IMPORTS, id],
    queryFn: () => call<ImportRun>("GET", `/imports/${id}`),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : QUICK),
  });
}

export function useImports() {
  return useQuery({
    queryKey: IMPORTS,
    queryFn: async () => {
      const answer = await call<ImportRun[] | { rows: ImportRun[] }>("GET", "/imports");
      return Array.isArray(answer) ? answer : answer.rows;
    },
    refetchInterval: ({ state }) => (state.data?.some((run) => !isOver(run.state)) ? QUICK * 2 : false),
  });
}

export function cancelImport(id: number): Promise<unknown> {
  return call("POST", `/imports/${id}/cancel`);
}

/** Goes on in the background, as a job. */
export function undoImport(id: number): Promise<{ job?: number }> {
  return call<{ job?: number }>("POST", `/imports/${id}/undo`);
}

export function errorsUrl(id: number): string {
  return apiUrl(`/imports/${id}/errors.xlsx`);
}

export function templateUrl(object: string): string {
  return apiUrl(`${recordsPath(object, "imports", "template.xlsx")}`);
}
