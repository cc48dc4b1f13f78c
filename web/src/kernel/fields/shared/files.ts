import { apiUrl } from "@/lib/api";
import type { StoredFile } from "../../records/types";

export function fileUrl(file: { id: number }): string {
  return apiUrl(`/files/${file.id}`);
}

export function fileNames(files: StoredFile[]): string {
  return files.map((file) => file.name).join("、");
}

export function fileIds(files: StoredFile[]): number[] {
  return files.map((file) => file.id);
}
