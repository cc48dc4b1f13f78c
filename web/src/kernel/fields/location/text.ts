import type { LocationValue } from "../values";

export function locationText(value: LocationValue): string {
  if (value.text) return value.text;
  return value.lat === null || value.lng === null ? "" : `${value.lat.toFixed(5)}, ${value.lng.toFixed(5)}`;
}

/** `geo:` opens whatever map the person has; no map service learns where our customers are. */
export function geoHref(value: LocationValue): string | null {
  if (value.lat === null || value.lng === null) return null;
  return `geo:${value.lat},${value.lng}`;
}
