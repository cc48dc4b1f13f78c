/** Pasted names carry stray blanks and full-width spaces that later break search and duplicate checks. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u3000]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function initials(name: string): string {
  const clean = tidy(name);
  // Of a Chinese name the given name tells people apart; of a Western one the first letters.
  if (/\p{Script=Han}/u.test(clean)) return clean.slice(-2);
  return clean
    .split(" ")
    .map((part) => part[0] ?? "")
    .join("")
    .slice(0, 2)
    .toUpperCase();
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A stable small number for a text, to give each name its own tint. */
export function hash(text: string): number {
  let value = 0;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return value;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const BROWSERS: [RegExp, string][] = [
  [/Edg(?:A|iOS)?\/(\d+)/, "Edge"],
  [/(?:Firefox|FxiOS)\/(\d+)/, "Firefox"],
  [/(?:Chrome|CriOS)\/(\d+)/, "Chrome"],
  [/Version\/(\d+).*Safari/, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

/** What somebody signed in with, as he would call it: "Chrome 140 · Windows". A program that is no browser keeps its own name. */
export function programName(agent: string): string {
  const browser = BROWSERS.find(([pattern]) => pattern.test(agent));
  if (!browser) return agent;
  const [pattern, name] = browser;
  const system = SYSTEMS.find(([one]) => one.test(agent))?.[1];
  return [`${name} ${pattern.exec(agent)?.[1] ?? ""}`.trim(), ...(system ? [system] : [])].join(" · ");
}
