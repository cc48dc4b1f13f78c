export { BoardView, WithinPicker } from "./BoardView";
