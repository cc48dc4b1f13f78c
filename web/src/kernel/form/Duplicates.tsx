import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { call } from "@/lib/api";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { isBlank, toWire } from "../fields";
import { fieldOf, fieldsOf, type ObjectSpec } from "../metadata";
import { type Reference, recordPath, recordsPath } from "../records";
import styles from "./form.module.css";

interface Candidate {
  id: number | null;
  title: string;
  owner?: Reference | null;
  score: number;
  fields: string[];
  /** What the rule says that it broke; a forbidden one is refused when it is saved. */
  reaction?: "warn" | "forbid";
}

/** Asks while typing whether the record exists already; a name of one character would match half the company. */
function useDuplicates(
  spec: ObjectSpec,
  id: number | null,
  values: Record<string, unknown>,
  touched: boolean,
) {
  const watched = fieldsOf(spec, spec.duplicates ?? []);
  const wired = toWire(watched, values);
  const filled = Object.fromEntries(
    Object.entries(wired).filter(([, value]) => !isBlank(value) && String(value).trim().length > 1),
  );
  const asked = useDebounced(JSON.stringify(filled), 450);
  const { data } = useQuery({
    queryKey: ["records", spec.name, "duplicates", id, asked],
    queryFn: ({ signal }) =>
      call<{ rows: Candidate[] }>(
        "POST",
        recordsPath(spec.name, "duplicates"),
        { values: JSON.parse(asked), id: id ?? undefined },
        { signal },
      ),
    enabled: touched && asked !== "{}",
    retry: false,
  });
  return touched && asked !== "{}" ? (data?.rows ?? []) : [];
}

function CandidateRow({ spec, candidate }: { spec: ObjectSpec; candidate: Candidate }) {
  const t = useT();
  const labels = candidate.fields.map((name) => fieldOf(spec, name)?.label ?? name).join("、");
  return (
    <li>
      {candidate.id === null ? (
        <span title={t("form.duplicate_hidden")}>{candidate.title}</span>
      ) : (
        <Link to={recordPath(spec.name, candidate.id)} target="_blank" rel="noopener">
          {candidate.title}
        </Link>
      )}
      <small>
        {labels && t("form.duplicate_by", { fields: labels })}
        {candidate.owner?.title && ` · ${t("form.duplicate_owner", { name: candidate.owner.title })}`}
        {candidate.id === null && ` · ${t("form.duplicate_hidden")}`}
      </small>
    </li>
  );
}

interface DuplicatesProps {
  spec: ObjectSpec;
  id: number | null;
  values: Record<string, unknown>;
  touched: boolean;
}

export function Duplicates({ spec, id, values, touched }: DuplicatesProps) {
  const t = useT();
  const candidates = useDuplicates(spec, id, values, touched);
  if (candidates.length === 0) return null;
  const isForbidden = candidates.some((candidate) => candidate.reaction === "forbid");
  return (
    <div className={styles.duplicates} role="status" data-forbidden={isForbidden || undefined}>
      <div className={styles.duplicatesHead}>
        <Icon name="warning" />
        <strong>{t("form.duplicates")}</strong>
        <span>
          {isForbidden ? t("form.duplicates_forbidden") : t("form.duplicates_hint", { what: spec.label })}
        </span>
      </div>
      <ul className={styles.duplicatesList}>
        {candidates.slice(0, 5).map((candidate, index) => (
          <CandidateRow key={candidate.id ?? `hidden-${index}`} spec={spec} candidate={candidate} />
        ))}
      </ul>
    </div>
  );
}
