import { Alert, Button, Segmented, Select } from "antd";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useActions } from "@/kernel/actions";
import { useObject } from "@/kernel/metadata";
import { filteredList, listPath, recordPath } from "@/kernel/records/paths";
import { formatDate, formatMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { Figures } from "../funnel/Figures";
import {
  exact,
  type Layer,
  type Model,
  type Picture,
  percent,
  type RunFacts,
  short,
  sumMoves,
  useModel,
  usePyramid,
} from "./answer";
import { ByOwner } from "./ByOwner";
import { LayerCustomers } from "./LayerCustomers";
import { PyramidPicture } from "./PyramidPicture";
import styles from "./pyramid.module.css";
import { Trend } from "./Trend";

const TABS = ["layers", "trend", "owners"] as const;
type Tab = (typeof TABS)[number];

function ModelPicker({
  models,
  model,
  onPick,
}: {
  models: Model[];
  model: Model;
  onPick: (id: number) => void;
}) {
  const t = useT();
  return (
    <Select
      aria-label={t("pyramid.model")}
      className={styles.modelPick}
      options={models.map((one) => ({ value: one.id, label: one.name }))}
      value={model.id}
      onChange={onPick}
    />
  );
}

/** Computes over the data of this moment; where that takes long it becomes a job that tells when it is done (PYR-011). */
function Compute({ model }: { model: Model }) {
  const t = useT();
  const spec = useObject("pyramid_model");
  const { start, dialog } = useActions(spec);
  const action = spec.actions?.find((one) => one.name === "compute");
  if (!action) return null;
  return (
    <>
      <Button
        type="primary"
        icon={<Icon name="calculator" />}
        onClick={() => start(action, { ids: [model.id] })}
      >
        {t("pyramid.compute")}
      </Button>
      {dialog}
    </>
  );
}

/** When, over what, and by which schedule the picture was computed. */
function Basis({ picture, run }: { picture: Picture; run: RunFacts }) {
  const t = useT();
  const { model } = picture.totals;
  const period = run.period_start
    ? t("pyramid.period", { from: formatDate(run.period_start), to: formatDate(run.period_end) })
    : t("pyramid.until", { to: formatDate(run.period_end) });
  const measure = [model.labels.measure, model.labels.income_basis].filter(Boolean).join(" · ");
  const parts = [
    t("pyramid.basis_measure", { measure, kind: model.labels.value_kind }),
    period,
    t(run.kind === "real_time" ? "pyramid.at_real_time" : "pyramid.at_scheduled", {
      at: formatMoment(run.at),
    }),
  ];
  if (model.next_run) parts.push(t("pyramid.next", { day: formatDate(model.next_run) }));
  return (
    <ul className={styles.basis}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}

function Headline({ picture }: { picture: Picture }) {
  const t = useT();
  const { totals, rows } = picture;
  const unit = totals.model.unit;
  const moves = sumMoves(totals.outside ? [...rows, totals.outside] : rows);
  const value = totals.value ?? "0";
  const hasMoves = moves.up + moves.down + moves.new + moves.gone > 0;
  return (
    <Figures
      figures={[
        {
          key: "customers",
          label: t("pyramid.head_customers"),
          value: t("pyramid.customers_n", { n: totals.customers ?? 0 }),
          note: t("pyramid.with_value"),
        },
        {
          key: "value",
          label: t("pyramid.total_value"),
          value: short(value, unit),
          title: exact(value, unit),
        },
        {
          key: "top",
          label: t("pyramid.top_share", { top: totals.top ?? 20 }),
          value: percent(totals.top_share),
          note: t("pyramid.top_share_how"),
        },
        {
          key: "moves",
          label: t("pyramid.moves"),
          value: hasMoves ? (
            <span className={styles.bigMoves}>
              {(["up", "down", "new", "gone"] as const).map((name) => (
                <span key={name} data-move={name}>
                  <small>{t(`pyramid.move_${name}`)}</small> {moves[name]}
                </span>
              ))}
            </span>
          ) : (
            "—"
          ),
          note: hasMoves ? undefined : t("pyramid.no_moves"),
        },
      ]}
    />
  );
}

function Notes({ picture, run }: { picture: Picture; run: RunFacts }) {
  const t = useT();
  const { outside } = picture.totals;
  const gone = {
    and: [
      { field: "run", op: "eq", value: run.id },
      { field: "move", op: "eq", value: "gone" },
    ],
  };
  const lost = sumMoves(outside ? [...picture.rows, outside] : picture.rows).gone;
  return (
    <p className={styles.notes}>
      <span>
        <Icon name="info-circle" size={13} /> {t("pyramid.all_customers")}
      </span>
      {outside && outside.customers > 0 && (
        <span>
          {t("pyramid.outside", {
            n: outside.customers,
            value: short(outside.value, picture.totals.model.unit),
          })}
        </span>
      )}
      {lost > 0 && picture.totals.listed && (
        <Link to={filteredList("pyramid_value", gone as never, { sort: "-previous_value" })}>
          {t("pyramid.gone_list", { n: lost })}
        </Link>
      )}
    </p>
  );
}

function Layers({ picture, run }: { picture: Picture; run: RunFacts }) {
  const t = useT();
  const [asked, setChosen] = useState<number | null>(null);
  const { rows, totals } = picture;
  const chosen: Layer | undefined = rows.find((layer) => layer.no === asked) ?? rows[0];
  return (
    <>
      {run.short && (
        <Alert
          type="warning"
          showIcon
          title={
            run.data_since
              ? t("pyramid.short", { since: formatDate(run.data_since) })
              : t("pyramid.short_none")
          }
        />
      )}
      <Headline picture={picture} />
      <Card title={totals.model.name} extra={<Basis picture={picture} run={run} />}>
        <PyramidPicture
          layers={rows}
          unit={totals.model.unit}
          chosen={chosen?.no ?? null}
          onChoose={setChosen}
        />
        <Notes picture={picture} run={run} />
      </Card>
      {chosen && totals.listed && (
        <LayerCustomers key={chosen.no} run={run.id} layer={chosen} layers={rows} unit={totals.model.unit} />
      )}
    </>
  );
}

function NoRun({ model }: { model: Model }) {
  const t = useT();
  return (
    <Card>
      <Blank
        icon="crown"
        title={t("pyramid.no_run")}
        hint={t("pyramid.no_run_hint")}
        action={<Compute model={model} />}
      />
    </Card>
  );
}

function NoModel() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Card>
      <Blank
        icon="crown"
        title={t("pyramid.no_model")}
        hint={t("pyramid.no_model_hint")}
        action={
          <Button type="primary" onClick={() => void navigate(listPath("pyramid_model"))}>
            {t("pyramid.models")}
          </Button>
        }
      />
    </Card>
  );
}

/** /pyramid: customers by what they are worth, in layers (PYR-001, PYR-011). */
export function Component() {
  const t = useT();
  const { list, model, query, set, ...models } = useModel();
  const tab: Tab = TABS.find((one) => one === query.get("tab")) ?? "layers";
  const answer = usePyramid<Picture>("pyramid", model?.id ?? null);
  const picture = answer.data?.totals.model.id === model?.id ? answer.data : undefined;
  const run = picture?.totals.run;
  const body = () => {
    if (models.isError) return <Failure error={models.error} onRetry={() => void models.refetch()} />;
    if (models.isPending) return <Waiting rows={10} />;
    if (!model) return <NoModel />;
    if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
    if (!picture) return <Waiting rows={10} />;
    if (tab === "trend") return <Trend model={model.id} />;
    if (!run) return <NoRun model={model} />;
    if (tab === "owners") return <ByOwner model={model.id} listed={picture.totals.listed === true} />;
    return <Layers picture={picture} run={run} />;
  };
  return (
    <Page
      title={t("pyramid.title")}
      actions={
        <>
          {model && (
            <Link to={recordPath("pyramid_model", model.id)} className={styles.plainLink}>
              <Icon name="control" size={14} /> {t("pyramid.define")}
            </Link>
          )}
          {model && <Compute model={model} />}
        </>
      }
    >
      <div className={styles.bar}>
        {model && <ModelPicker models={list} model={model} onPick={(id) => set("model", String(id))} />}
        <Segmented
          aria-label={t("pyramid.view")}
          options={TABS.map((one) => ({ value: one, label: t(`pyramid.tab_${one}`) }))}
          value={tab}
          onChange={(next) => set("tab", next === "layers" ? null : next)}
        />
      </div>
      {body()}
    </Page>
  );
}
