import { useCallback, useEffect, useMemo, useState } from "react";
import { recall, remember } from "@/lib/storage";
import { fieldWidth } from "../fields";
import type { FieldSpec } from "../metadata";

export const SELECT_WIDTH = 42;
const NARROWEST = 64;
const WIDEST = 900;

export type Widths = Record<string, number>;

/** What the window has to spare goes to the columns in proportion, never to the checkboxes. */
export function spread(wanted: readonly number[], room: number): number[] {
  const total = wanted.reduce((sum, width) => sum + width, 0);
  if (total === 0 || total >= room) return [...wanted];
  const factor = room / total;
  const widths = wanted.map((width) => Math.floor(width * factor));
  const rest = Math.floor(room) - widths.reduce((sum, width) => sum + width, 0);
  if (widths[0] !== undefined) widths[0] += rest;
  return widths;
}

export function useWidths(object: string, columns: readonly FieldSpec[], titleField: string, given?: Widths) {
  const key = `gx.widths.${object}`;
  const [own, setOwn] = useState<Widths>(() => recall<Widths>(key, localStorage) ?? {});
  const wanted = useMemo(
    () =>
      columns.map(
        (spec) =>
          own[spec.name] ?? given?.[spec.name] ?? fieldWidth(spec) + (spec.name === titleField ? 60 : 0),
      ),
    [columns, own, given, titleField],
  );
  const resize = useCallback(
    (name: string, width: number | null) =>
      setOwn((now) => {
        const { [name]: _, ...others } = now;
        const next =
          width === null
            ? others
            : { ...others, [name]: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) };
        remember(key, next, localStorage);
        return next;
      }),
    [key],
  );
  return { wanted, resize, own };
}

/** Inner width of an element, as it changes. */
export function useRoom(element: HTMLElement | null): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    setRoom(element.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
