export { Ancestors } from "./Ancestors";
export { treeField } from "./model";
export { isRelatedTree, RelatedTree } from "./RelatedTree";
export { TreeView } from "./TreeView";
