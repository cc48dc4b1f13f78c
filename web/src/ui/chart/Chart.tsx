import { useEffect, useRef } from "react";
import type { ChartOption } from "./options";

type Drawing = ReturnType<typeof import("./draw")["init"]>;

/** A drawing by ECharts, fetched when the first one is shown. What it says must also stand in words nearby. */
export function Chart({ option, height, label }: { option: ChartOption; height: number; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<Drawing | null>(null);
  const wanted = useRef(option);
  wanted.current = option;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let isGone = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import("./draw").then(({ init }) => {
      if (isGone) return;
      chart.current = init(element, null, { renderer: "svg" });
      chart.current.setOption(wanted.current);
      observer.observe(element);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={box} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
