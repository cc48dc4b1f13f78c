import { useSyncExternalStore } from "react";
import { zhCN } from "@/locales/zh-CN";

/** The Chinese words define the keys; `en` must answer every one of them or it does not compile. */
export type WordKey = keyof typeof zhCN;
export type Locale = "zh-CN" | "en";
export const LOCALES: readonly Locale[] = ["zh-CN", "en"];

type Names<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Names<Rest> : never;
type Placeholders<K extends WordKey> = Names<(typeof zhCN)[K]>;
export type WordArgs<K extends WordKey> = [Placeholders<K>] extends [never]
  ? []
  : [Record<Placeholders<K>, string | number>];
export type Translate = <K extends WordKey>(key: K, ...args: WordArgs<K>) => string;

type Words = Readonly<Record<WordKey, string>>;

const words: Partial<Record<Locale, Words>> = { "zh-CN": zhCN };
const translators = new Map<Locale, Translate>();
const listeners = new Set<() => void>();
let locale: Locale = "zh-CN";

function translatorFor(name: Locale): Translate {
  let translate = translators.get(name);
  if (!translate) {
    const table = words[name] ?? zhCN;
    translate = (key, ...args) => fill(table[key], args[0]);
    translators.set(name, translate);
  }
  return translate;
}

function fill(text: string, values: Record<string, string | number> | undefined): string {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function currentLocale(): Locale {
  return locale;
}

export function isLocale(value: unknown): value is Locale {
  return value === "zh-CN" || value === "en";
}

/** Switches the words in place: components re-render, nothing is remounted, nothing typed is lost. */
export async function setLocale(next: Locale): Promise<void> {
  if (next === "en" && !words.en) words.en = (await import("@/locales/en")).en;
  locale = next;
  document.documentElement.lang = next;
  localStorage.setItem("gx.locale", next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale);
}

/** In components: `const t = useT()`; the function changes with the language, so it is a sound dependency. */
export function useT(): Translate {
  return translatorFor(useLocale());
}

/** Outside components. */
export const t: Translate = (key, ...args) => translatorFor(locale)(key, ...args);
