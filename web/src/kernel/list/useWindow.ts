import { useCallback, useState } from "react";

export const ROW_HEIGHT = 40;
const WHOLE = 120;
const MARGIN = 15;
const STEP = 10;

/** Which rows to draw. Short lists are drawn whole, so that searching in the page finds everything. */
export function windowOf(scrollTop: number, height: number, count: number): [number, number] {
  if (count <= WHOLE) return [0, count];
  const first = Math.floor(scrollTop / ROW_HEIGHT / STEP) * STEP - MARGIN;
  const shown = Math.ceil(height / ROW_HEIGHT) + STEP + 2 * MARGIN;
  const from = Math.min(Math.max(0, first), Math.max(0, count - shown));
  return [from, Math.min(count, from + shown)];
}

export function useWindow(count: number) {
  const [place, setPlace] = useState({ top: 0, height: 900 });
  const [from, to] = windowOf(place.top, place.height, count);
  const onScroll = useCallback((element: HTMLElement) => {
    const top = Math.floor(element.scrollTop / ROW_HEIGHT / STEP) * STEP * ROW_HEIGHT;
    setPlace((now) =>
      now.top === top && now.height === element.clientHeight ? now : { top, height: element.clientHeight },
    );
  }, []);
  return { from, to, onScroll };
}
