export { AccessPanel } from "./AccessPanel";
export * from "./api";
export { ShareDialog } from "./ShareDialog";
export { UnableDialog } from "./UnableDialog";
export { useAllocation } from "./useAllocation";
export { ValuePicker } from "./ValuePicker";
