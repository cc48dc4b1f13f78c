export { LineGrid, LineTotals } from "./LineGrid";
