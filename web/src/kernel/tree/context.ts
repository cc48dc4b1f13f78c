import { createContext, useContext } from "react";
import type { FieldSpec, ObjectSpec } from "../metadata";
import type { Row } from "../records/types";
import type { Move } from "./model";

export interface TreeShape {
  spec: ObjectSpec;
  /** The reference to the parent. */
  field: FieldSpec;
  columns: readonly FieldSpec[];
}

export interface TreeState extends TreeShape {
  isPhone: boolean;
  isOpen: (id: number) => boolean;
  toggle: (id: number, open?: boolean) => void;
  mayMove: boolean;
  mayCreate: boolean;
  pending: readonly Move[];
  /** The node in the hand. */
  held: Row | null;
  askMove: (row: Row) => void;
  create: (row: Row) => void;
  /** Leaving for a record: the order on the screen goes along. */
  leave: () => void;
}

export const TreeContext = createContext<TreeState | null>(null);

export function useTree(): TreeState {
  const tree = useContext(TreeContext);
  if (!tree) throw new Error("outside of a tree");
  return tree;
}
