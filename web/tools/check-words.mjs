// Words people read live in src/locales; this fails on Chinese in code anywhere else (comments are free).
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));
const FREE = /^(locales|testing|api)[\\/]|\.test\.tsx?$/;
const HAN = /\p{Script=Han}/u;

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx)$/.test(entry.name)) yield path;
  }
}

function withoutComments(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (all) => all.replace(/[^\n]/g, " "))
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

let faults = 0;
for (const file of sources(src)) {
  if (FREE.test(relative(src, file))) continue;
  withoutComments(readFileSync(file, "utf8"))
    .split("\n")
    .forEach((line, index) => {
      if (!HAN.test(line)) return;
      faults += 1;
      console.error(`${relative(src, file)}:${index + 1}: words outside locales: ${line.trim()}`);
    });
}
if (faults) process.exit(1);
console.log("words: all in locales");
