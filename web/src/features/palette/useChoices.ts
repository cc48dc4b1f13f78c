import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answerOf, api } from "@/api/client";
import { useFavourites } from "@/kernel/favourites";
import { useOpenCreate } from "@/kernel/fields/opener";
import { useObjects } from "@/kernel/metadata";
import { listPath, recordPath } from "@/kernel/records/paths";
import { useMe } from "@/kernel/session";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { recentRecords } from "./recent";

export interface Choice {
  key: string;
  icon?: string | null;
  label: string;
  hint?: string;
  /** Where Enter leads; or what it does. */
  to?: string;
  run?: () => void;
}

export interface ChoiceGroup {
  key: string;
  label: string;
  choices: Choice[];
}

const SHORTEST = 2;

interface Found {
  groups: ChoiceGroup[];
  isLoading: boolean;
  /** The search went wrong; menus and actions are offered all the same. */
  error: Error | null;
  retry: () => void;
}

function useFound(q: string): Found {
  const t = useT();
  const settled = useDebounced(q, 180);
  const enabled = settled.length >= SHORTEST;
  const answer = useQuery({
    queryKey: ["search", settled],
    queryFn: ({ signal }) => answerOf(api.GET("/search", { params: { query: { q: settled } }, signal })),
    enabled,
    placeholderData: keepPreviousData,
  });
  const groups = !enabled
    ? []
    : (answer.data?.groups ?? []).map((group) => ({
        key: `found:${group.object}`,
        label: group.label,
        choices: [
          ...group.rows.map((row) => ({
            key: `${group.object}:${row.id}`,
            icon: group.icon,
            label: row.title,
            hint: row.subtitle ?? undefined,
            to: recordPath(group.object, row.id),
          })),
          ...(group.more
            ? [
                {
                  key: `more:${group.object}`,
                  icon: "search",
                  label: t("palette.more", { what: group.label }),
                  to: `${listPath(group.object)}?q=${encodeURIComponent(settled)}`,
                },
              ]
            : []),
        ],
      }));
  return {
    groups,
    isLoading: (enabled && answer.isFetching) || (q.length >= SHORTEST && q !== settled),
    error: enabled ? answer.error : null,
    retry: () => void answer.refetch(),
  };
}

/** Everything that fits what is typed: found records first, then menus, then "new …". */
export function useChoices(q: string): Found {
  const t = useT();
  const me = useMe();
  const objects = useObjects();
  const openCreate = useOpenCreate();
  const found = useFound(q.trim());
  const fits = (text: string) => text.toLowerCase().includes(q.trim().toLowerCase());

  const menus = me.menus
    .flatMap((group) => group.items)
    .filter((item) => fits(item.label))
    .map((item) => ({
      key: `menu:${item.key}`,
      icon: item.icon,
      label: item.label,
      to: item.path ?? (item.object ? listPath(item.object) : "/"),
    }));
  const creates = objects
    .filter((object) => object.rights.create && object.quick_create)
    .map((object) => ({
      key: `new:${object.name}`,
      icon: "plus",
      label: t("common.create_what", { what: object.label }),
      run: () => openCreate?.({ object: object.name }),
    }))
    .filter((choice) => fits(choice.label));
  // "Import customers" is asked for by name more often than found in a menu.
  const imports = objects
    .filter((object) => q.trim() !== "" && object.rights.import && object.in_search)
    .map((object) => ({
      key: `import:${object.name}`,
      icon: "import",
      label: t("palette.import", { what: object.label }),
      to: `${listPath(object.name)}/import`,
    }))
    .filter((choice) => fits(choice.label));
  const recent = q.trim() === "" ? recentRecords().map((one) => ({ ...one, key: `recent:${one.to}` })) : [];
  const limit = q.trim() === "" ? 6 : 8;
  const starred = useFavourites(50);
  const favourites = (starred.data ?? [])
    .filter((one) => fits(one.title))
    .slice(0, 5)
    .map((one) => ({
      key: `star:${one.object}:${one.id}`,
      icon: "star",
      label: one.title,
      hint: one.label,
      to: recordPath(one.object, one.id),
    }));
  const groups = [
    { key: "recent", label: t("palette.recent"), choices: recent.slice(0, 8) },
    { key: "favourites", label: t("favourites.title"), choices: favourites },
    ...found.groups,
    { key: "menus", label: t("palette.menus"), choices: menus.slice(0, limit) },
    { key: "create", label: t("palette.create"), choices: [...creates, ...imports].slice(0, limit) },
  ].filter((group) => group.choices.length > 0);
  return { ...found, groups };
}
