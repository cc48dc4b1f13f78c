import { Button, Segmented } from "antd";
import { useState } from "react";
import { Navigate } from "react-router";
import { useOpenCreate } from "@/kernel/fields/opener";
import { useObjects } from "@/kernel/metadata";
import { firstPage, useMe, usePreferences } from "@/kernel/session";
import { parseMoment, weekday } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { ActivitiesCard } from "./ActivitiesCard";
import { ApprovalsCard } from "./ApprovalsCard";
import { ArrangeCards } from "./ArrangeCards";
import { type CardName, useCards } from "./cards";
import { DealsCard } from "./DealsCard";
import { FavouritesCard } from "./FavouritesCard";
import { FirstSteps } from "./FirstSteps";
import styles from "./home.module.css";
import { KeyFigures } from "./KeyFigures";
import { PartnerHome } from "./PartnerHome";
import { ownedBy, type Whose } from "./questions";
import { RecentCard } from "./RecentCard";
import { ReportsCard } from "./ReportsCard";
import { RoleTasksCard } from "./RoleTasksCard";
import { SmallFunnel } from "./SmallFunnel";
import { useIsNewCompany } from "./useSteps";
import { type Asked, both, useTotals } from "./useTotals";
import { WonChart } from "./WonChart";

function useGreeting(): string {
  const t = useT();
  const { user, employee } = useMe();
  const hour = parseMoment(new Date().toISOString())?.hour() ?? 9;
  const name = employee?.title ?? user.name;
  if (hour < 5 || hour >= 18) return t("home.evening", { name });
  if (hour < 11) return t("home.morning", { name });
  return hour < 13 ? t("home.noon", { name }) : t("home.afternoon", { name });
}

function QuickCreate() {
  const t = useT();
  const openCreate = useOpenCreate();
  const wanted = ["customer", "opportunity", "activity"];
  const objects = useObjects().filter((one) => wanted.includes(one.name) && one.rights.create);
  objects.sort((left, right) => wanted.indexOf(left.name) - wanted.indexOf(right.name));
  return objects.map((object) => (
    <Button
      key={object.name}
      icon={<Icon name="plus" />}
      onClick={() => openCreate?.({ object: object.name })}
    >
      {t("common.create_what", { what: object.label })}
    </Button>
  ));
}

const HOW_MANY: Asked = { measures: [{ fn: "count" }], filter: both(ownedBy("mine")) };

/** One's own records, or all one may see. Who owns no deal, such as a director, begins with all. */
function useWhose(): [Whose, ((whose: Whose) => void) | null] {
  const me = useMe();
  const prefer = usePreferences();
  const kept = me.prefs.home_whose;
  const chosen: Whose | null = kept === "mine" || kept === "all" ? kept : null;
  const sells = useObjects().some((one) => one.name === "opportunity");
  const own = useTotals("opportunity", HOW_MANY, sells && me.employee !== null && chosen === null);
  if (!me.employee) return ["all", null];
  const preset: Whose = me.user.is_admin || own.data?.totals.count === 0 ? "all" : "mine";
  return [chosen ?? preset, (whose) => prefer({ prefs: { home_whose: whose } })];
}

const MAIN: ReadonlySet<CardName> = new Set(["deals", "won"]);
const SIDE: ReadonlySet<CardName> = new Set([
  "approvals",
  "funnel",
  "activities",
  "role_tasks",
  "reports",
  "favourites",
  "recent",
]);

function CardOf({ card, whose }: { card: CardName; whose: Whose }) {
  if (card === "deals") return <DealsCard whose={whose} />;
  if (card === "won") return <WonChart whose={whose} />;
  if (card === "approvals") return <ApprovalsCard />;
  if (card === "funnel") return <SmallFunnel whose={whose} />;
  if (card === "activities") return <ActivitiesCard whose={whose} />;
  if (card === "role_tasks") return <RoleTasksCard />;
  if (card === "reports") return <ReportsCard />;
  return card === "favourites" ? <FavouritesCard /> : <RecentCard />;
}

/** /: the company's first page for whoever has just signed in, else his work; somebody from outside has a page of his own. */
export function Component() {
  const me = useMe();
  const greeting = useGreeting();
  const [first] = useState(() => firstPage(me));
  if (first) return <Navigate to={first} replace />;
  return me.customer ? <PartnerHome greeting={greeting} customer={me.customer} /> : <OwnHome />;
}

/** What a salesperson or manager wants to know in the morning. */
function OwnHome() {
  const t = useT();
  const me = useMe();
  const prefer = usePreferences();
  const greeting = useGreeting();
  const [whose, setWhose] = useWhose();
  const isNew = useIsNewCompany();
  const [cards, arrange] = useCards();
  const drawn = (place: ReadonlySet<CardName>) =>
    cards.filter((card) => place.has(card)).map((card) => <CardOf key={card} card={card} whose={whose} />);
  const hasSteps = isNew === true && me.prefs.home_steps !== "hidden";
  return (
    <Page
      title={greeting}
      aside={
        <span className={styles.date}>
          {me.today} {weekday(me.today)}
        </span>
      }
      actions={
        <>
          {setWhose && (
            <Segmented
              aria-label={t("home.whose")}
              options={[
                { value: "mine" as const, label: t("home.mine") },
                { value: "all" as const, label: t("home.all_i_see") },
              ]}
              value={whose}
              onChange={setWhose}
            />
          )}
          <span className={styles.creates}>
            <QuickCreate />
          </span>
          <ArrangeCards cards={cards} onChange={arrange} />
        </>
      }
    >
      {hasSteps && <FirstSteps onHide={() => prefer({ prefs: { home_steps: "hidden" } })} />}
      {cards.includes("figures") && <KeyFigures whose={whose} />}
      <div className={styles.columns}>
        <div className={styles.main}>{drawn(MAIN)}</div>
        <div className={styles.side}>{drawn(SIDE)}</div>
      </div>
    </Page>
  );
}
