export { type ActionTarget, useActions } from "./useActions";
