import { useT } from "@/lib/words";

/** Says that what is changed here is kept at once, and whether it is. */
export function SavedAtOnce({ save }: { save: { isPending: boolean; isSuccess: boolean } }) {
  const t = useT();
  const word = save.isPending ? "roles.saving" : save.isSuccess ? "common.saved" : "roles.saved_at_once";
  return (
    <p className="gx-faint" role="status">
      {t(word)}
    </p>
  );
}
