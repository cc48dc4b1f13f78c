import { Problem, type ProblemBody } from "./problem";
import { currentLocale } from "./words";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

export interface CallOptions {
  query?: Record<string, QueryValue>;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Sign-in itself, and the first question "who am I", must hear 401 instead of waiting for a sign-in. */
  quiet401?: boolean;
}

type QueryValue = string | number | boolean | null | undefined | object;

const BASE = "/api/v1";

/** Resolves once the person has signed in again; the refused call is then sent once more. */
let askToSignIn: (() => Promise<void>) | null = null;

export function onSignedOut(handler: (() => Promise<void>) | null): void {
  askToSignIn = handler;
}

/** Without what is undefined, null or empty; what is structured goes as JSON. */
export function queryText(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    search.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return search.toString();
}

export function apiUrl(path: string, query?: Record<string, QueryValue>): string {
  const text = queryText(query ?? {});
  return `${BASE}${path}${text ? `?${text}` : ""}`;
}

function cookie(name: string): string {
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}

function headersFor(method: string, extra: Record<string, string> | undefined): Record<string, string> {
  const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": currentLocale() };
  if (method !== "GET") headers["X-CSRFToken"] = cookie("csrftoken");
  return { ...headers, ...extra };
}

async function problemOf(response: Response): Promise<Problem> {
  const body: ProblemBody = await response.json().catch(() => ({ title: response.statusText }));
  return new Problem(response.status, body);
}

export interface Sent {
  body?: string | FormData;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  quiet401?: boolean;
}

async function send(method: string, path: string, { body, headers, signal }: Sent): Promise<Response> {
  const own = typeof body === "string" ? { "Content-Type": "application/json", ...headers } : headers;
  try {
    return await fetch(apiUrl(path), {
      method,
      headers: headersFor(method, own),
      credentials: "same-origin",
      body,
      signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Problem(0, { code: "offline" });
  }
}

/** Below `call` and the typed client: a response that is fine, after signing in again where that was asked. */
export async function request(method: string, path: string, sent: Sent): Promise<Response> {
  let response = await send(method, path, sent);
  if (response.status === 401 && !sent.quiet401 && askToSignIn) {
    await askToSignIn();
    response = await send(method, path, sent);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** A call by its address. Answers the parsed body (undefined for 204) or throws a Problem. */
export async function call<T = unknown>(
  method: Method,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<T> {
  const { query, ...rest } = options;
  const asked = query ? queryText(query) : "";
  const response = await request(method, asked ? `${path}?${asked}` : path, {
    ...rest,
    body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
  });
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

export interface UploadOptions {
  fields?: Record<string, string>;
  onProgress?: (fraction: number) => void;
  signal?: AbortSignal;
}

/** Sends a file with progress, which fetch cannot report. */
export function upload<T>(path: string, file: File | Blob, options: UploadOptions = {}): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
  form.append("file", file, file instanceof File ? file.name : "file");
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", apiUrl(path));
    for (const [name, value] of Object.entries(headersFor("POST", undefined)))
      request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    };
    request.onload = () => finishUpload(request, resolve, reject);
    request.onerror = () => reject(new Problem(0, { code: "offline" }));
    request.onabort = () => reject(new DOMException("aborted", "AbortError"));
    options.signal?.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

function finishUpload<T>(
  request: XMLHttpRequest,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
) {
  let body: unknown;
  try {
    body = request.responseText ? JSON.parse(request.responseText) : undefined;
  } catch {
    body = { title: request.statusText };
  }
  if (request.status >= 200 && request.status < 300) resolve(body as T);
  else reject(new Problem(request.status, (body ?? {}) as ProblemBody));
}
