import { compactNumber } from "@/lib/money";
import { axes, type ChartOption, type Look, tooltipLook } from "./options";

export interface Series {
  name: string;
  color: string;
  values: number[];
}

/** Parts of a whole over time: one bar a moment, the first series on top. */
export function stackedOption(labels: string[], series: Series[], look: Look): ChartOption {
  const option = {
    aria: { enabled: true },
    animationDuration: 350,
    ...axes(labels, look),
    tooltip: {
      trigger: "axis" as const,
      axisPointer: { type: "shadow" as const, shadowStyle: { color: look.palette.hover } },
      valueFormatter: (value: unknown) => compactNumber(value),
      ...tooltipLook(look),
    },
    series: [...series].reverse().map((one) => ({
      name: one.name,
      type: "bar" as const,
      stack: "all",
      barMaxWidth: 34,
      itemStyle: { color: one.color, borderColor: look.palette.card, borderWidth: 1 },
      data: one.values,
    })),
  };
  return option as unknown as ChartOption;
}
