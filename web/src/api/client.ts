import createClient from "openapi-fetch";
import { queryText, request, type UploadOptions, upload } from "@/lib/api";
import type { components, paths } from "./schema";

/** A shape by its name in contracts/openapi.json: `Shape<"Job">`. */
export type Shape<Name extends keyof components["schemas"]> = components["schemas"][Name];

type Init = RequestInit & { quiet401?: boolean };

/** Stands where openapi-fetch makes a Request: addresses stay relative and a body can be sent twice. */
class Sending {
  readonly method: string;

  constructor(
    readonly url: string,
    readonly init: Init,
  ) {
    this.method = init.method ?? "GET";
  }
}

function send(sending: unknown): Promise<Response> {
  const { method, url, init } = sending as Sending;
  const headers = new Headers(init.headers);
  headers.delete("Content-Type"); // `request` knows it
  return request(method, url, {
    body: init.body as string | FormData | undefined,
    headers: Object.fromEntries(headers.entries()),
    signal: init.signal ?? undefined,
    quiet401: init.quiet401,
  });
}

/** Every address of the contract, typed; what is refused is thrown as a Problem, as by `call`. */
export const api = createClient<paths>({
  fetch: send,
  Request: Sending as unknown as typeof Request,
  querySerializer: (query) => queryText(query as Record<string, unknown>),
  bodySerializer: (body: unknown) => (body instanceof FormData ? body : JSON.stringify(body)),
});

type Answer<Reply> = Reply extends { data: infer Data; error?: never } ? Data : never;

/** What the server answers: `await answerOf(api.GET("/me"))`. */
export async function answerOf<Reply extends { data?: unknown }>(
  reply: Promise<Reply>,
): Promise<Answer<Reply>> {
  return (await reply).data as Answer<Reply>;
}

type Multipart = { post: { requestBody?: { content: { "multipart/form-data": unknown } } } };
type UploadPath = { [Path in keyof paths]: paths[Path] extends Multipart ? Path : never }[keyof paths];
type Kept<Path extends UploadPath> = paths[Path]["post"]["responses"] extends infer Replies
  ? Replies extends { 201: { content: { "application/json": infer Data } } }
    ? Data
    : Replies extends { 200: { content: { "application/json": infer Data } } }
      ? Data
      : never
  : never;

/** A file with progress: `sendFile("/files", {}, file)`. */
export function sendFile<Path extends UploadPath>(
  path: Path,
  params: Record<string, string | number>,
  file: File | Blob,
  options?: UploadOptions,
): Promise<Kept<Path>> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  return upload<Kept<Path>>(filled, file, options);
}
