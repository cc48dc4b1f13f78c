import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Dropdown, Popconfirm } from "antd";
import { useState } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { ProviderDrawer } from "./ProviderDrawer";
import styles from "./security.module.css";

export const PROVIDERS = ["security", "providers"];
type Provider = Shape<"IdentityProvider">;

/** Other systems that vouch for people: their names, what they are, whether they are switched on. */
export function ProvidersTab() {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [open, setOpen] = useState<{ kind: string; provider?: Provider } | null>(null);
  const providers = useQuery({
    queryKey: PROVIDERS,
    queryFn: () => answerOf(api.GET("/security/providers")),
  });
  const remove = useMutation({
    mutationFn: (id: number) =>
      answerOf(api.DELETE("/security/providers/{id}", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: PROVIDERS }),
    onError: (error) => toast.problem(error),
  });
  if (providers.isPending) return <Waiting rows={6} />;
  if (providers.isError) return <Failure error={providers.error} onRetry={() => void providers.refetch()} />;
  const { rows, kinds } = providers.data;
  const labelOf = (kind: string) => kinds.find((one) => one.kind === kind)?.label ?? kind;
  const items = kinds.map((one) => ({
    key: one.kind,
    label: one.label,
    onClick: () => setOpen({ kind: one.kind }),
  }));
  const add = (
    <Dropdown trigger={["click"]} menu={{ items }}>
      <Button type="primary" icon={<Icon name="plus" />}>
        {t("security.add_provider")}
      </Button>
    </Dropdown>
  );
  const kind = kinds.find((one) => one.kind === open?.kind);
  return (
    <>
      {rows.length === 0 ? (
        <Blank
          icon="idcard"
          title={t("security.no_providers")}
          hint={t("security.providers_hint")}
          action={add}
        />
      ) : (
        <>
          <div className={styles.filters}>
            <span className={styles.faint}>{t("security.providers_hint")}</span>
            <span className={styles.end}>{add}</span>
          </div>
          <ul className={styles.list}>
            {rows.map((one) => (
              <li key={one.id} className={styles.item}>
                <div className={styles.itemText}>
                  <strong>{one.name}</strong>
                  <span className={styles.faint}>
                    {labelOf(one.kind)} · {one.code}
                  </span>
                </div>
                {one.active ? (
                  <OptionTag color="green">{t("security.on")}</OptionTag>
                ) : (
                  <OptionTag>{t("security.off")}</OptionTag>
                )}
                <Button size="small" onClick={() => setOpen({ kind: one.kind, provider: one })}>
                  {t("common.edit")}
                </Button>
                <Popconfirm title={t("security.remove_provider")} onConfirm={() => remove.mutate(one.id)}>
                  <Button size="small" danger>
                    {t("common.delete")}
                  </Button>
                </Popconfirm>
              </li>
            ))}
          </ul>
        </>
      )}
      {open && kind && (
        <ProviderDrawer
          kind={kind}
          provider={open.provider}
          matches={providers.data.matches}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
