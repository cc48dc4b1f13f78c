import type { FieldSpec, ObjectSpec } from "@/kernel/metadata";
import type { Row } from "@/kernel/records/types";
import { aggregate, NOTICES, searchIn, timelineOf } from "./answers";
import { freshData } from "./data";
import { byField, passes, plain } from "./filter";
import { ME, MENUS } from "./me";
import { OBJECTS } from "./objects";

type Body = Record<string, unknown>;
type Context = { url: URL; body: Body; parts: string[]; request: Request };
type Handler = (context: Context) => unknown;

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Body,
  ) {
    super(String(body.detail));
  }
}

function notFound(): Refusal {
  return new Refusal(404, { code: "not_found", detail: "不存在或无权查看" });
}

/** Enough of docs/interface.md, in memory, for tests and for looking at screens without the real server. */
export class FakeServer {
  readonly objects: ObjectSpec[] = structuredClone(OBJECTS);
  readonly data = freshData();
  readonly deleted: Record<string, Row[]> = {};
  readonly calls: { method: string; path: string; body: Body }[] = [];
  /** A test answers one path its own way: `server.on("POST /records/customer", () => {...})`. */
  readonly overrides = new Map<string, Handler>();
  me = structuredClone({ ...ME, menus: MENUS });
  signedIn = true;
  comments: Body[] = [];
  files: Body[] = [];
  views: Body[] = [];
  private slow: number;

  constructor({ slow = 0 } = {}) {
    this.slow = slow;
  }

  on(key: string, handler: Handler): void {
    this.overrides.set(key, handler);
  }

  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.replace("/api/v1", "");
    const isJson = request.headers.get("content-type")?.includes("json");
    const body: Body = isJson ? await request.json() : {};
    this.calls.push({ method: request.method, path, body });
    if (this.slow) await new Promise((resolve) => setTimeout(resolve, this.slow));
    const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
    try {
      const override = this.overrides.get(`${request.method} ${path}`);
      const context = { url, body, parts, request };
      const answer = override ? override(context) : await this.route(request.method, context);
      if (answer instanceof Response) return answer;
      const status = answer === undefined ? 204 : request.method === "POST" && parts.length === 2 ? 201 : 200;
      return answer === undefined ? new Response(null, { status }) : Response.json(answer, { status });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return Response.json(error.body, {
        status: error.status,
        headers: { "content-type": "application/problem+json" },
      });
    }
  }

  private route(method: string, context: Context): unknown {
    const [room, ...rest] = context.parts;
    if (room === "auth") return this.auth(method, rest.join("/"), context.body);
    if (!this.signedIn) throw new Refusal(401, { code: "not_signed_in", detail: "请先登录" });
    if (room === "me") return this.whoAmI(method, context.body);
    if (room === "objects") return rest[0] ? this.spec(rest[0]) : this.index();
    if (room === "records") return this.records(method, rest, context);
    if (room === "recycle") return this.recycle(method, rest[0], context);
    if (room === "search")
      return searchIn(this.objects.slice(0, 3), this.data, context.url.searchParams.get("q") ?? "");
    if (room === "views") return this.savedViews(method, rest[0], context);
    if (room === "notifications") return method === "GET" ? NOTICES : undefined;
    if (room === "events")
      return new Response("event: ready\ndata: {}\n\n", { headers: { "content-type": "text/event-stream" } });
    if (room === "jobs" || room === "imports") return [];
    if (room === "files")
      return { id: Date.now() % 100000, name: "文件.pdf", size: 20480, type: "application/pdf" };
    throw notFound();
  }

  private auth(method: string, path: string, body: Body): unknown {
    if (path === "info")
      return {
        version: "0.1",
        signed_in: this.signedIn,
        locales: ["zh-CN", "en"],
        providers: [],
        can_reset: false,
        can_mail: false,
      };
    if (path === "login") {
      if (body.password !== "demo")
        throw new Refusal(401, { code: "not_signed_in", detail: "用户名或密码不正确" });
      this.signedIn = true;
      return Response.json(this.me);
    }
    if (path === "logout") {
      this.signedIn = false;
      return undefined;
    }
    if (path === "sessions") {
      const at = "2026-11-21T09:00:00+08:00";
      return [
        {
          id: 1,
          ip: "10.0.0.8",
          client: "Chrome 126 · Windows",
          created_at: at,
          last_seen: at,
          current: true,
        },
        { id: 2, ip: "10.0.0.21", client: "Safari · iPhone", created_at: at, last_seen: at, current: false },
      ];
    }
    return method === "GET" ? [] : undefined;
  }

  private whoAmI(method: string, body: Body): unknown {
    if (method === "PATCH")
      this.me = { ...this.me, ...body, prefs: { ...this.me.prefs, ...(body.prefs as Body) } };
    return this.me;
  }

  private index(): unknown {
    const objects = this.objects.map(({ name, label, icon, module, custom, title_field, rights }) => ({
      name,
      label,
      icon,
      module,
      custom,
      title_field,
      rights,
      quick_create: ["customer", "contact", "opportunity"].includes(name),
      in_search: true,
    }));
    return { version: 1, objects };
  }

  spec(name: string): ObjectSpec {
    const spec = this.objects.find((one) => one.name === name);
    if (!spec) throw notFound();
    return spec;
  }

  private rows(object: string): Row[] {
    const rows = this.data[object];
    if (!rows) throw notFound();
    return rows;
  }

  private row(object: string, id: string): Row {
    const row = this.rows(object).find((one) => one.id === Number(id));
    if (!row) throw notFound();
    return row;
  }

  private records(method: string, rest: string[], context: Context): unknown {
    const [object = "", id, part, more] = rest;
    if (id === undefined)
      return method === "GET" ? this.list(object, context.url) : this.create(object, context.body);
    if (id === "bulk") return this.bulk(object, context.body);
    if (id === "duplicates") return this.duplicates(object, context.body);
    if (id === "aggregate") return Response.json(aggregate(this.rows(object), context.body));
    if (id === "actions")
      return { results: (context.body.ids as number[]).map((one) => ({ id: one, ok: true })) };
    if (part === undefined) return this.one(method, object, id, context.body);
    if (part === "actions")
      return this.act(object, id, more ?? "", (context.body.input as Body) ?? context.body);
    if (part === "timeline") return timelineOf(this.row(object, id), this.commentsOf(object, id));
    if (part === "comments") return this.comment(object, id, context.body);
    if (part === "files") return method === "GET" ? this.files : this.file();
    throw notFound();
  }

  private full(object: string, row: Row): unknown {
    const actions = (this.spec(object).actions ?? [])
      .filter((action) => !action.when || passes(row, action.when))
      .map((action) => action.name);
    return { ...row, _can: { edit: true, delete: true, assign: true, actions }, _deleted: false };
  }

  private list(object: string, url: URL): unknown {
    const ask = url.searchParams;
    const limit = Number(ask.get("limit") ?? 50);
    const from = Number(ask.get("cursor") ?? 0);
    const q = (ask.get("q") ?? "").toLowerCase();
    const filter = ask.get("filter") ? JSON.parse(ask.get("filter") ?? "{}") : {};
    const source = ask.get("deleted") ? (this.deleted[object] ?? []) : this.rows(object);
    const found = source.filter(
      (row) => passes(row, filter) && (q === "" || JSON.stringify(row).toLowerCase().includes(q)),
    );
    for (const sort of (ask.get("sort") ?? "").split(",").filter(Boolean).reverse()) {
      const compare = byField(sort.replace("-", ""));
      found.sort(sort.startsWith("-") ? (a, b) => compare(b, a) : compare);
    }
    const next = from + limit < found.length ? String(from + limit) : null;
    const count = ask.get("count") === "true" ? { value: found.length, exact: true } : undefined;
    return { rows: found.slice(from, from + limit), next, count };
  }

  private check(spec: ObjectSpec, values: Body, isNew: boolean): void {
    const fields: Body = {};
    for (const field of spec.fields) {
      if (!field.required || (!isNew && !(field.name in values))) continue;
      const value = values[field.name];
      if (value === null || value === undefined || value === "")
        fields[field.name] = [{ code: "required", message: `请填写${field.label}` }];
    }
    if (Object.keys(fields).length > 0)
      throw new Refusal(422, { code: "invalid", detail: "请检查填写的内容", fields });
  }

  private resolve(spec: ObjectSpec, values: Body): Body {
    const done: Body = {};
    for (const [name, value] of Object.entries(values)) {
      const field = spec.fields.find((one) => one.name === name);
      done[name] = field ? this.resolveOne(field, value) : value;
    }
    return done;
  }

  private resolveOne(field: FieldSpec, value: unknown): unknown {
    const target = field.target ? this.data[field.target] : undefined;
    if (!target || value === null) return value;
    const find = (id: unknown) => {
      const row = target.find((one) => one.id === Number(plain(id)));
      return row ? { id: row.id, title: row._title } : null;
    };
    return Array.isArray(value) ? value.map(find) : find(value);
  }

  private create(object: string, body: Body): unknown {
    const spec = this.spec(object);
    this.check(spec, body, true);
    const rows = this.rows(object);
    const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
    const now = new Date().toISOString();
    const row = {
      created_at: now,
      updated_at: now,
      ...this.resolve(spec, body),
      id,
      version: 1,
    } as unknown as Row;
    row._title = String(row[spec.title_field] ?? `#${id}`);
    rows.unshift(row);
    return this.full(object, row);
  }

  private one(method: string, object: string, id: string, body: Body): unknown {
    const row = this.row(object, id);
    if (method === "GET") return this.full(object, row);
    if (method === "DELETE") {
      this.data[object] = this.rows(object).filter((one) => one !== row);
      this.deleted[object] = [row, ...(this.deleted[object] ?? [])];
      return undefined;
    }
    const { version, ...values } = body;
    if (version !== undefined && version !== row.version)
      throw new Refusal(409, {
        code: "stale",
        detail: "记录已被他人修改",
        current: this.full(object, row) as Body,
      });
    const spec = this.spec(object);
    this.check(spec, values, false);
    Object.assign(row, this.resolve(spec, values), {
      version: row.version + 1,
      updated_at: new Date().toISOString(),
    });
    row._title = String(row[spec.title_field]);
    return this.full(object, row);
  }

  private bulk(object: string, body: Body): unknown {
    const ids = (body.ids as number[] | undefined) ?? this.rows(object).map((row) => row.id);
    const results = ids.map((id) => ({ id, ok: true }));
    for (const id of ids) {
      if (body.verb === "delete") this.one("DELETE", object, String(id), {});
      else if (body.verb === "update" || body.verb === "assign")
        this.one("PATCH", object, String(id), body.values as Body);
    }
    return Response.json({ results });
  }

  private act(object: string, id: string, name: string, input: Body): unknown {
    const row = this.row(object, id);
    const spec = this.spec(object);
    const action = spec.actions?.find((one) => one.name === name);
    if (!action) throw notFound();
    this.check({ ...spec, fields: action.input }, input, true);
    if (input.stage !== undefined) row.stage = this.resolve(spec, { stage: input.stage }).stage;
    if (name === "win") row.status = "won";
    if (name === "lose") row.status = "lost";
    if (name === "reopen") row.status = "open";
    row.version += 1;
    return { record: this.full(object, row), message: `${action.label}成功` };
  }

  private duplicates(object: string, body: Body): unknown {
    const values = (body.values ?? {}) as Body;
    const rows = this.rows(object)
      .filter((row) => row.id !== body.id)
      .flatMap((row) => {
        const fields = Object.keys(values).filter(
          (name) =>
            values[name] &&
            String(values[name]).length > 1 &&
            String(row[name] ?? "").includes(String(values[name])),
        );
        return fields.length > 0
          ? { id: row.id, title: row._title, owner: row.owner, score: 0.9, fields }
          : [];
      });
    return Response.json({ rows: rows.slice(0, 5) });
  }

  private commentsOf(object: string, record: string): Body[] {
    return this.comments.filter((one) => one.object === object && one.record === record);
  }

  private comment(object: string, record: string, body: Body): unknown {
    const made = {
      id: `c${Date.now()}`,
      at: new Date().toISOString(),
      kind: "comment",
      who: { id: 1, title: "李明" },
      text: body.text,
      object,
      record,
    };
    this.comments.unshift(made);
    return Response.json(made, { status: 201 });
  }

  private file(): unknown {
    const made = {
      id: this.files.length + 1,
      name: "合同.pdf",
      size: 20480,
      type: "application/pdf",
      created_at: new Date().toISOString(),
    };
    this.files.unshift(made);
    return Response.json(made, { status: 201 });
  }

  private recycle(method: string, verb: string | undefined, { body }: Context): unknown {
    if (method === "POST" && verb === "restore") {
      const object = String(body.object);
      for (const id of body.ids as number[]) {
        const row = this.deleted[object]?.find((one) => one.id === id);
        if (row) this.data[object] = [row, ...this.rows(object)];
      }
      return Response.json({ restored: body.ids });
    }
    const rows = Object.entries(this.deleted).flatMap(([object, list]) =>
      list.map((row) => ({
        object,
        label: this.spec(object).label,
        id: row.id,
        title: row._title,
        deleted_at: "2026-11-21T09:00:00+08:00",
        deleted_by: { id: 1, title: "李明" },
      })),
    );
    return { rows, next: null };
  }

  private savedViews(method: string, id: string | undefined, { body }: Context): unknown {
    if (method === "GET") return this.views;
    if (method === "POST") {
      const made = { id: this.views.length + 1, mine: true, ...body };
      this.views.push(made);
      return Response.json(made, { status: 201 });
    }
    const view = this.views.find((one) => one.id === Number(id));
    if (method === "DELETE") this.views = this.views.filter((one) => one !== view);
    else if (view) Object.assign(view, body);
    return method === "DELETE" ? undefined : view;
  }
}
