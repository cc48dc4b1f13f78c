// Writes src/api/schema.d.ts from ../contracts/openapi.json; with --check fails when the file is not what it would write.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const CONTRACT = fileURLToPath(new URL("../../contracts/openapi.json", import.meta.url));
const TARGET = fileURLToPath(new URL("../src/api/schema.d.ts", import.meta.url));
const BASE = "/api/v1";
const HEAD = "// Generated from contracts/openapi.json by `npm run generate`; never edited by hand.\n\n";

/** The document as the client needs it: addresses as in docs/interface.md, one refusal for every operation. */
function forClient(document) {
  const paths = {};
  for (const [path, item] of Object.entries(document.paths)) {
    paths[path.replace(BASE, "")] = item;
    for (const operation of Object.values(item)) {
      const answers = Object.entries(operation.responses).filter(([status]) => status < "400");
      operation.responses = {
        ...Object.fromEntries(answers),
        "4XX": { $ref: "#/components/responses/Problem" },
      };
    }
  }
  const refusal = { description: "", content: { "application/problem+json": problem() } };
  return { ...document, paths, components: { ...document.components, responses: { Problem: refusal } } };
}

function problem() {
  return { schema: { $ref: "#/components/schemas/Problem" } };
}

/** Without what says only that something is absent: that is half of the text and nothing in the types. */
function slim(text) {
  return text
    .replace(/^\s+\w+\?: never;\n/gm, "")
    .replace(/^\s+headers: \{\n\s+\[name: string\]: unknown;\n\s+\};\n/gm, "")
    .replace(/^\s+parameters: \{\n\s+\};\n/gm, "")
    .replace(/\{\n\s+\}/g, "{}")
    .replace(/^( +)/gm, (spaces) => spaces.slice(spaces.length / 2));
}

const document = forClient(JSON.parse(readFileSync(CONTRACT, "utf8")));
const made =
  HEAD +
  slim(
    astToString(
      await openapiTS(document, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }),
    ),
  );
if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, made);
} else if (made !== readFileSync(TARGET, "utf8")) {
  console.error("src/api/schema.d.ts is not what contracts/openapi.json says: npm run generate");
  process.exit(1);
} else {
  console.log("api: as the contract says");
}
