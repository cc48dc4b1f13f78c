import { useQuery } from "@tanstack/react-query";
import { recordKeys } from "@/kernel/records";
import { call } from "@/lib/api";

export interface Figures {
  object: string;
  label: string;
  count: number;
  sum: string | null;
  sum_label: string;
  columns: { label: string; number: boolean }[];
  rows: { id: number; cells: string[] }[];
}

export interface PaperSection {
  id: number;
  title: string;
  content: string;
  hint: string;
  required: boolean;
  /** What the author writes; null where the program fills in figures. */
  text: string | null;
  figures: Figures | null;
}

/** `open`: its author is still writing. `sections` is null for what was not handed in. */
export interface Paper {
  open: boolean;
  mine: boolean;
  stamp: number;
  sections: PaperSection[] | null;
}

export type Texts = Record<number, string>;

export const paperKey = (id: number) => recordKeys.part("work_report", id, "paper");

export function usePaper(id: number) {
  return useQuery({
    queryKey: paperKey(id),
    queryFn: () => call<Paper>("GET", `/work-reports/${id}`),
    // What is being written must not be exchanged under the hands of its author.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

export async function putDraft(id: number, texts: Texts, stamp: number): Promise<number> {
  const kept = await call<{ stamp: number }>("PUT", `/work-reports/${id}/draft`, { texts, stamp });
  return kept.stamp;
}

export function textsOf(sections: PaperSection[]): Texts {
  return Object.fromEntries(sections.flatMap((one) => (one.text === null ? [] : [[one.id, one.text]])));
}

export function withTexts(paper: Paper, texts: Texts, stamp: number): Paper {
  const sections = (paper.sections ?? []).map((one) =>
    one.text === null ? one : { ...one, text: texts[one.id] ?? one.text },
  );
  return { ...paper, stamp, sections };
}

/** Titles of the sections that must be written and are not. */
export function missing(sections: PaperSection[], texts: Texts): PaperSection[] {
  return sections.filter((one) => one.required && (texts[one.id] ?? "").trim() === "");
}
