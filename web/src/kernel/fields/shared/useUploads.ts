import { useRef, useState } from "react";
import { upload } from "@/lib/api";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { StoredFile } from "../../records/types";

export interface Uploading {
  key: number;
  name: string;
  fraction: number;
}

/** Sends files one after another to `path`; each finished one is handed on at once. */
export function useUploads(path: string, onStored: (file: StoredFile) => void) {
  const t = useT();
  const toast = useToast();
  const counter = useRef(0);
  const [uploading, setUploading] = useState<Uploading[]>([]);

  const sendOne = async (file: File) => {
    counter.current += 1;
    const key = counter.current;
    setUploading((now) => [...now, { key, name: file.name, fraction: 0 }]);
    const progress = (fraction: number) =>
      setUploading((now) => now.map((one) => (one.key === key ? { ...one, fraction } : one)));
    try {
      onStored(await upload<StoredFile>(path, file, { onProgress: progress }));
    } catch (error) {
      toast.problem(error, t("field.file_failed", { name: file.name }));
    } finally {
      setUploading((now) => now.filter((one) => one.key !== key));
    }
  };
  const send = async (files: Iterable<File>) => {
    for (const file of files) await sendOne(file);
  };
  return { uploading, send };
}
