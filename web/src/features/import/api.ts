import { skipToken, useQuery } from "@tanstack/react-query";
import { answerOf, api, type Shape, sendFile } from "@/api/client";
import { recordsPath } from "@/kernel/records";
import { apiUrl, call } from "@/lib/api";
import { isOver } from "../jobs/api";
import type { ImportOptions, Preview } from "./types";

const QUICK = 1_000;
export const IMPORTS = ["imports"] as const;

export function previewFile(
  object: string,
  file: File,
  onProgress: (fraction: number) => void,
): Promise<Preview> {
  return sendFile("/records/{name}/imports/preview", { name: object }, file, { onProgress });
}

/** The file is already on the server; only the answers travel. */
export function startImport(
  object: string,
  uploadId: number,
  options: ImportOptions,
): Promise<Shape<"Started">> {
  const form = new FormData();
  form.append("upload", String(uploadId));
  form.append("options", JSON.stringify(options));
  return call("POST", recordsPath(object, "imports"), form);
}

export function useImport(id: number | null) {
  return useQuery({
    queryKey: [...IMPORTS, id],
    queryFn: id === null ? skipToken : () => answerOf(api.GET("/imports/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : QUICK),
  });
}

export function useImports() {
  return useQuery({
    queryKey: IMPORTS,
    queryFn: () => answerOf(api.GET("/imports")),
    refetchInterval: ({ state }) => (state.data?.some((run) => !isOver(run.state)) ? QUICK * 2 : false),
  });
}

export function cancelImport(id: number): Promise<unknown> {
  return answerOf(api.POST("/imports/{id}/cancel", { params: { path: { id } } }));
}

/** Goes on in the background, as a job. */
export function undoImport(id: number): Promise<Shape<"ImportUndo">> {
  return answerOf(api.POST("/imports/{id}/undo", { params: { path: { id } } }));
}

export function errorsUrl(id: number): string {
  return apiUrl(`/imports/${id}/errors.xlsx`);
}

export function templateUrl(object: string): string {
  return apiUrl(`${recordsPath(object, "imports", "template.xlsx")}`);
}
