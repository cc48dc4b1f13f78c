import type { KeyboardEvent } from "react";
import { compactNumber } from "@/lib/money";
import { useT } from "@/lib/words";
import { exact, type Layer, type Moves, percent, ruleOf, short, type Unit } from "./answer";
import styles from "./pyramid.module.css";
import { heightOf, sliceOf, toneOf, WIDTH } from "./shape";

interface PictureProps {
  layers: Layer[];
  unit: Unit;
  chosen: number | null;
  onChoose: (no: number) => void;
}

function Solid({ layers, chosen, onChoose }: Omit<PictureProps, "unit">) {
  return (
    <svg
      className={styles.solid}
      viewBox={`-2 -2 ${WIDTH + 4} ${heightOf(layers.length) + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {layers.map((layer, index) => {
        const slice = sliceOf(index, layers.length);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the row beside it is the button; this widens its reach
          <g
            key={layer.no}
            className={styles.slice}
            data-tone={toneOf(index, layers.length)}
            data-chosen={layer.no === chosen || undefined}
            onClick={() => onChoose(layer.no)}
          >
            <path className={styles.front} d={slice.front} />
            <path className={styles.side} d={slice.side} />
            <text x={slice.textX} y={slice.textY} className={styles.sliceText}>
              {compactNumber(layer.customers)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

export function MovesLine({ moves }: { moves: Moves }) {
  const t = useT();
  const shown = (["up", "down", "new", "gone"] as const).filter((name) => moves[name] > 0);
  if (shown.length === 0) return null;
  return (
    <span className={styles.moves}>
      {shown.map((name) => (
        <span key={name} className={`${styles.move} gx-num`} data-move={name}>
          {t(`pyramid.move_${name}`)} {moves[name]}
        </span>
      ))}
    </span>
  );
}

function Row({
  layer,
  unit,
  tone,
  isChosen,
  onChoose,
}: {
  layer: Layer;
  unit: Unit;
  tone: number;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const t = useT();
  return (
    <button type="button" className={styles.row} data-tone={tone} aria-pressed={isChosen} onClick={onChoose}>
      <span className={styles.layerName}>
        <span className={styles.swatch} aria-hidden="true" />
        <span className={styles.layerWords}>
          <strong>{layer.name}</strong>
          <span className={styles.faint}>{ruleOf(layer, unit)}</span>
        </span>
      </span>
      <span className={styles.count}>
        <strong className="gx-num">{t("pyramid.customers_n", { n: compactNumber(layer.customers) })}</strong>
        <span className={`${styles.faint} gx-num`}>
          {t("pyramid.of_customers", { share: percent(layer.share_customers) })}
        </span>
      </span>
      <span className={styles.worth}>
        <span className={styles.worthLine}>
          <strong className="gx-num" title={exact(layer.value, unit)}>
            {short(layer.value, unit)}
          </strong>
          <span className={`${styles.faint} gx-num`}>
            {t("pyramid.of_value", { share: percent(layer.share_value) })}
          </span>
        </span>
        <span className={styles.track} aria-hidden="true">
          <span style={{ width: `${Math.min(100, Number(layer.share_value ?? 0))}%` }} />
        </span>
        <MovesLine moves={layer} />
      </span>
    </button>
  );
}

/** The pyramid and, beside each slice, what it comes to. Choosing a layer shows its customers below. */
export function PyramidPicture({ layers, unit, chosen, onChoose }: PictureProps) {
  const t = useT();
  const step = (event: KeyboardEvent) => {
    const to = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...event.currentTarget.querySelectorAll("button")];
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    if (to === undefined || at < 0) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, at + to))]?.focus();
  };
  return (
    <div className={styles.picture}>
      <Solid layers={layers} chosen={chosen} onChoose={onChoose} />
      {/* biome-ignore lint/a11y/useSemanticElements: a list of buttons that is walked with the arrows */}
      <div className={styles.rows} role="group" aria-label={t("pyramid.layers")} onKeyDown={step}>
        {layers.map((layer, index) => (
          <Row
            key={layer.no}
            layer={layer}
            unit={unit}
            tone={toneOf(index, layers.length)}
            isChosen={layer.no === chosen}
            onChoose={() => onChoose(layer.no)}
          />
        ))}
      </div>
    </div>
  );
}
