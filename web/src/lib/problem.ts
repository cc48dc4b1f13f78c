/** What the server says when it refuses: RFC 9457 problem details, as docs/interface.md lists them. */
export interface FieldProblem {
  code: string;
  message: string;
}

export interface ProblemBody {
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  fields?: Record<string, FieldProblem[]>;
  current?: Record<string, unknown>;
  retry_after?: number;
  position?: number;
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: Record<string, FieldProblem[]>;
  /** The record as it is now; only with `stale`. */
  readonly current: Record<string, unknown> | null;
  readonly retryAfter: number | null;
  /** Characters before the fault; only of formulas. */
  readonly position: number | null;
  /** Everything the server said, for the few refusals that bring more than the above. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = "Problem";
    this.status = status;
    this.code = body.code ?? (status === 0 ? "offline" : "unknown");
    this.detail = body.detail ?? body.title ?? "";
    this.fields = body.fields ?? {};
    this.current = body.current ?? null;
    this.retryAfter = body.retry_after ?? null;
    this.position = body.position ?? null;
    this.facts = { ...body };
  }

  /** The first sentence for each field, as a form shows it. */
  fieldMessages(): Record<string, string> {
    const messages: Record<string, string> = {};
    for (const [name, problems] of Object.entries(this.fields)) {
      if (problems[0]) messages[name] = problems.map((problem) => problem.message).join(" ");
    }
    return messages;
  }
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}
