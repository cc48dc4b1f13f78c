import { Button, Checkbox, Popover } from "antd";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { CARDS, type CardName } from "./cards";
import styles from "./home.module.css";

interface ArrangeProps {
  cards: CardName[];
  onChange: (cards: CardName[] | null) => void;
}

function Lines({ cards, onChange }: ArrangeProps) {
  const t = useT();
  const all = [...cards, ...CARDS.filter((card) => !cards.includes(card))];
  const swap = (at: number, to: number) => {
    const next = [...cards];
    const [card] = next.splice(at, 1);
    if (card) next.splice(to, 0, card);
    onChange(next);
  };
  return (
    <div className={styles.arrange}>
      <ul>
        {all.map((card) => {
          const at = cards.indexOf(card);
          const label = t(`home.card_${card}`);
          return (
            <li key={card}>
              <Checkbox
                checked={at >= 0}
                aria-label={t("home.show", { card: label })}
                onChange={(event) =>
                  onChange(event.target.checked ? [...cards, card] : cards.filter((one) => one !== card))
                }
              >
                {label}
              </Checkbox>
              <span>
                <Button
                  type="text"
                  size="small"
                  icon={<Icon name="up" size={11} />}
                  aria-label={t("home.card_up", { card: label })}
                  disabled={at < 1}
                  onClick={() => swap(at, at - 1)}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<Icon name="down" size={11} />}
                  aria-label={t("home.card_down", { card: label })}
                  disabled={at < 0 || at === cards.length - 1}
                  onClick={() => swap(at, at + 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <Button size="small" type="link" onClick={() => onChange(null)}>
        {t("home.as_role")}
      </Button>
    </div>
  );
}

/** Everybody may choose the cards of his own home page and their order. */
export function ArrangeCards(props: ArrangeProps) {
  const t = useT();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t("home.arrange_title")}
      content={<Lines {...props} />}
    >
      <Button icon={<Icon name="layout" />} aria-label={t("home.arrange")} title={t("home.arrange")} />
    </Popover>
  );
}
