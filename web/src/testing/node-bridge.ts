import type { IncomingMessage, ServerResponse } from "node:http";
import { FakeServer } from "./fake/server";

const server = new FakeServer({ slow: 120 });

async function bodyOf(req: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of req) chunks.push(chunk as Uint8Array);
  return chunks.length === 0 ? undefined : new Uint8Array(Buffer.concat(chunks));
}

/** Lets `npm run mock` speak to the same fake server as the tests. */
export async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers))
    if (typeof value === "string") headers.set(name, value);
  const body = req.method === "GET" ? undefined : await bodyOf(req);
  const request = new Request(`http://mock.local${req.url}`, { method: req.method, headers, body });
  const response = await server.answer(request);
  res.statusCode = response.status;
  response.headers.forEach((value, name) => {
    res.setHeader(name, value);
  });
  res.end(Buffer.from(await response.arrayBuffer()));
}
