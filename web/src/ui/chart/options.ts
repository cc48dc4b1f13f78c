import { compactNumber, formatMoney } from "@/lib/money";
import type { Palette, Tint } from "../theme/palette";

export interface Bar {
  label: string;
  value: number;
  /** Name of a tint; the series' own when absent. */
  color?: string;
  faded?: boolean;
}

export interface Look {
  palette: Palette;
  tints: Record<string, Tint>;
}

export function tooltipLook({ palette }: Look) {
  return {
    backgroundColor: palette.raised,
    borderColor: palette.line,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { color: palette.text, fontSize: 13 },
    extraCssText: `box-shadow: ${palette.shadow}; border-radius: 8px;`,
  };
}

export function axes(labels: string[], { palette }: Look) {
  const text = { color: palette.textFaint, fontSize: 12 };
  return {
    grid: { left: 4, right: 8, top: 22, bottom: 2, containLabel: true },
    xAxis: {
      type: "category" as const,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: "value" as const,
      splitNumber: 4,
      axisLabel: { ...text, formatter: (value: number) => compactNumber(value) },
      splitLine: { lineStyle: { color: palette.line } },
    },
  };
}

/** Amounts over months: one bar a month, its figure above it, the exact amount in the tooltip. */
export function barOption(bars: Bar[], look: Look, series: string, color = "teal") {
  const solid = (name: string) => look.tints[name]?.solid ?? look.palette.primary;
  return {
    aria: { enabled: true },
    animationDuration: 350,
    ...axes(
      bars.map((bar) => bar.label),
      look,
    ),
    tooltip: {
      trigger: "axis" as const,
      axisPointer: { type: "shadow" as const, shadowStyle: { color: look.palette.hover } },
      valueFormatter: (value: unknown) => formatMoney(String(value)),
      ...tooltipLook(look),
    },
    series: [
      {
        name: series,
        type: "bar" as const,
        barMaxWidth: 34,
        itemStyle: { borderRadius: [5, 5, 0, 0] },
        label: {
          show: bars.length <= 13,
          position: "top" as const,
          color: look.palette.textSoft,
          fontSize: 11,
          formatter: ({ value }: { value?: unknown }) =>
            Number(value) > 0 ? compactNumber(Number(value)) : "",
        },
        labelLayout: { hideOverlap: true },
        data: bars.map((bar) => ({
          value: bar.value,
          itemStyle: { color: solid(bar.color ?? color), opacity: bar.faded ? 0.55 : 1 },
        })),
      },
    ],
  };
}

export type ChartOption = ReturnType<typeof barOption>;
