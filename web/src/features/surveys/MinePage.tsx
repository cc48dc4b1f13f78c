import { Button } from "antd";
import { useSearchParams } from "react-router";
import { formatDate, formatMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { type Mine, useMine, useSheet } from "./api";
import { SheetForm } from "./EntryPage";
import styles from "./surveys.module.css";

function Line({ one, onOpen }: { one: Mine; onOpen: () => void }) {
  const t = useT();
  const said = one.returned_at
    ? t("surveys.handed_in", { at: formatMoment(one.returned_at) })
    : one.end_date
      ? t("surveys.until", { day: formatDate(one.end_date) })
      : "";
  return (
    <li className={styles.mine}>
      <Icon name={one.open ? "form" : "check-circle"} size={18} />
      <span>
        <strong>{one.name}</strong>
        <small>{[one.template, said].filter(Boolean).join(" · ")}</small>
      </span>
      <Button type={one.open ? "primary" : "default"} onClick={onOpen}>
        {t(one.open ? "surveys.fill_in" : "surveys.look")}
      </Button>
    </li>
  );
}

function Own({ id, onDone }: { id: number; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const sheet = useSheet(id);
  if (sheet.isError) return <Failure error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (!sheet.data) return <Waiting rows={8} />;
  return (
    <Card title={sheet.data.questionnaire.name}>
      <SheetForm
        key={sheet.data.version}
        sheet={sheet.data}
        onDone={() => {
          toast.success(t("surveys.thanks"));
          onDone();
        }}
      />
    </Card>
  );
}

/** /my-surveys: the questionnaires that I am asked to fill in (SUR-015). */
export function Component() {
  const t = useT();
  const [query, setQuery] = useSearchParams();
  const mine = useMine();
  const id = Number(query.get("sheet")) || null;
  return (
    <Page
      title={t("surveys.mine")}
      actions={id && <Button onClick={() => setQuery({})}>{t("surveys.back")}</Button>}
    >
      {id && <Own id={id} onDone={() => setQuery({})} />}
      {!id && mine.isError && <Failure error={mine.error} onRetry={() => void mine.refetch()} />}
      {!id && mine.isPending && <Waiting rows={5} />}
      {!id && mine.data && (
        <Card>
          {mine.data.length === 0 ? (
            <Blank icon="form" title={t("surveys.mine_none")} hint={t("surveys.mine_none_hint")} />
          ) : (
            <ul className={styles.mineList}>
              {mine.data.map((one) => (
                <Line key={one.id} one={one} onOpen={() => setQuery({ sheet: String(one.id) })} />
              ))}
            </ul>
          )}
        </Card>
      )}
    </Page>
  );
}
