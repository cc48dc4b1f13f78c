import { useQueryClient } from "@tanstack/react-query";
import { Cascader } from "antd";
import { useMemo, useState } from "react";
import { targetOf } from "../fields/reference/target";
import { type FieldSpec, isOneReference, type ObjectSpec, objectQuery } from "../metadata";
import styles from "./filter.module.css";
import { usePathFields } from "./usePathFields";

interface Node {
  value: string;
  label: string;
  isLeaf: boolean;
  target?: string;
  children?: Node[];
}

const DEEPEST = 3;

interface FieldPathSelectProps {
  spec: ObjectSpec;
  value: string;
  onChange: (path: string) => void;
  /** Which fields may be chosen; references are always open to go through. */
  allows: (field: FieldSpec) => boolean;
  label: string;
  placeholder?: string;
  autoFocus?: boolean;
  size?: "small" | "middle";
}

function nodesOf(
  spec: ObjectSpec,
  known: ReadonlyMap<string, ObjectSpec>,
  allows: (f: FieldSpec) => boolean,
  depth = 1,
): Node[] {
  return spec.fields
    .filter((field) => allows(field) || isOneReference(field.kind))
    .map((field) => {
      const target = isOneReference(field.kind) && depth <= DEEPEST ? targetOf(field) : "";
      const inner = target ? known.get(target) : undefined;
      return {
        value: field.name,
        label: field.label,
        isLeaf: target === "",
        target,
        children: inner && depth < DEEPEST ? nodesOf(inner, known, allows, depth + 1) : undefined,
      };
    });
}

/** A field of the object, or of what it refers to: customer, then region. */
export function FieldPathSelect(props: FieldPathSelectProps) {
  const { spec, value, onChange, allows } = props;
  const client = useQueryClient();
  const [known, setKnown] = useState<ReadonlyMap<string, ObjectSpec>>(new Map());
  const options = useMemo(() => nodesOf(spec, known, allows), [spec, known, allows]);
  const chosen = usePathFields(spec, value ? [value] : [])[0];
  const load = async (path: Node[]) => {
    const target = path.at(-1)?.target;
    if (!target || known.has(target)) return;
    try {
      const inner = await client.fetchQuery(objectQuery(target));
      setKnown((now) => new Map(now).set(target, inner));
    } catch {
      // An object this person may not see has no fields to offer.
    }
  };
  return (
    <Cascader<Node>
      options={options}
      value={value ? value.split(".") : undefined}
      onChange={(path) => onChange((path as string[] | undefined)?.join(".") ?? "")}
      loadData={(path) => void load(path)}
      displayRender={(labels) => chosen?.label ?? labels.join(" / ")}
      showSearch={{ limit: 30 }}
      changeOnSelect
      allowClear={false}
      size={props.size}
      aria-label={props.label}
      placeholder={props.placeholder}
      autoFocus={props.autoFocus}
      expandTrigger="click"
      classNames={{ popup: { root: styles.cascade } }}
      style={{ width: "100%" }}
    />
  );
}
