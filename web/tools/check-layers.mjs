// Fails when a room of web/src imports a room above it. The order is written once, here and in docs.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));
const ORDER = ["app", "domains", "features", "kernel", "ui", "lib", "locales"];
const MAY_USE_API = new Set(["app", "domains", "features", "kernel"]);
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+|mock\s*\(\s*)["']([^"']+)["']/g;

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx)$/.test(entry.name)) yield path;
  }
}

function roomOf(path) {
  return relative(src, path).split(/[\\/]/)[0];
}

function targetRoom(file, specifier) {
  if (specifier.startsWith("@/")) return specifier.slice(2).split("/")[0];
  if (specifier.startsWith(".")) return roomOf(resolve(dirname(file), specifier));
  return null;
}

function fault(file, from, to) {
  if (to === null || to === from) return null;
  if (to === "testing") return /\.test\.tsx?$/.test(file) ? null : "only tests may use testing/";
  if (to === "api") return MAY_USE_API.has(from) ? null : `${from} may not use api`;
  if (from === "testing") return null;
  if (from === "api") return to === "lib" ? null : "api may use lib only";
  const above = ORDER.indexOf(to) < ORDER.indexOf(from);
  if (!ORDER.includes(to)) return `unknown room ${to}`;
  return above ? `${from} may not import ${to}` : null;
}

let faults = 0;
for (const file of sources(src)) {
  const from = roomOf(file);
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(IMPORT)) {
    const why = fault(file, from, targetRoom(file, specifier));
    if (why) {
      faults += 1;
      console.error(`${relative(src, file)}: imports ${specifier}: ${why}`);
    }
  }
}
if (faults) process.exit(1);
console.log("layers: in order");
