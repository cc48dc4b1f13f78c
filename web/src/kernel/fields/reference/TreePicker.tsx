import { TreeSelect } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import type { ObjectSpec } from "../../metadata";
import { isHidden, isReference, type Reference } from "../../records/types";
import { Picker, type PickerProps } from "./Picker";
import { useCandidates } from "./useCandidates";
import { type Node, useTreeRows } from "./useTreeRows";

type Item = { value: number; label: string };

function heldOf(value: unknown, hidden: string): Item[] {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  return list.flatMap((one) => {
    if (isHidden(one)) return { value: -1, label: hidden };
    return isReference(one) ? { value: one.id, label: one.title || `#${one.id}` } : [];
  });
}

/** The nodes that have others below them. */
function branchesOf(nodes: readonly Node[]): number[] {
  return nodes.flatMap((node) =>
    node.children.length > 0 ? [node.value, ...branchesOf(node.children)] : [],
  );
}

const FEW = 4;

/** A tree unfolded in place; typing asks the server, so that pinyin finds nodes here too. */
export function TreePicker(props: PickerProps & { object: ObjectSpec }) {
  const { object, many } = props;
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState<number[] | null>(null);
  const { nodes, isLoading } = useTreeRows(object, props.filter, isOpen && !props.blocked);
  const found = useCandidates({
    target: object.name,
    typed,
    filter: props.filter,
    enabled: isOpen && typed !== "",
    show: props.show,
  });
  if (nodes === null) return <Picker {...props} />;
  const hits = new Set(found.candidates.map((one) => one.id));
  // Whoever searches sees the hits at once, however deep they lie.
  const isUnfolded = typed !== "" || (opened === null && (nodes?.length ?? 0) < FEW);
  const expanded = isUnfolded ? branchesOf(nodes ?? []) : (opened ?? []);
  const held = heldOf(props.value, t("common.hidden"));
  const choose = (next: Item | Item[] | null | undefined) => {
    setTyped("");
    const list = (Array.isArray(next) ? next : next ? [next] : []).filter((item) => item.value !== -1);
    const chosen: Reference[] = list.map((item) => ({ id: item.value, title: String(item.label) }));
    props.onChange(many ? chosen : (chosen[0] ?? null));
  };
  const nothing = props.blocked ?? (isLoading ? t("common.loading") : t("field.reference_none"));
  return (
    <TreeSelect<Item | Item[] | null>
      id={props.id}
      multiple={many}
      labelInValue
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={props.spec.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      value={many ? held : (held[0] ?? null)}
      onChange={choose}
      open={isOpen}
      onOpenChange={setOpen}
      treeData={nodes ?? []}
      treeExpandedKeys={expanded}
      onTreeExpand={(keys) => typed === "" && setOpened(keys.map(Number))}
      treeLine
      showSearch={{
        searchValue: typed,
        onSearch: setTyped,
        filterTreeNode: (text, node) => hits.has(Number(node.value)) || String(node.title).includes(text),
      }}
      loading={isLoading}
      allowClear={CLEAR}
      popupMatchSelectWidth={260}
      placeholder={props.blocked ?? (props.spec.filled || t("field.reference_search"))}
      notFoundContent={<span className="gx-faint">{nothing}</span>}
      style={{ width: "100%" }}
    />
  );
}
