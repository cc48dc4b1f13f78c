export type { Target } from "./bulkApi";
export { ListToolbar, ModeSwitch } from "./ListToolbar";
export { countText, ListView, useOpenRecord } from "./ListView";
export * from "./state";
export { useListCount } from "./useListRows";
export { useListState } from "./useListState";
export type { Widths } from "./useWidths";
