import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue, PropDef } from "../../model/stencil.ts";
import { unitName } from "../../model/unit-name.ts";
import { oneLine } from "./one-line.ts";

/** The properties of a component in words, in the order of its stencil: "p99 latency 20 ms", "Pretrained yes"; unknown ones by their id, last. */
export function propWords({ kind, props }: NodeRecord, catalogue: Catalogue): readonly string[] {
  const known = [...(catalogue.stencils.get(kind)?.props ?? []), ...catalogue.commonProps];
  const defs = new Map<string, PropDef>(known.map((def) => [def.id, def]));
  const order = [...new Set([...defs.keys(), ...Object.keys(props)])];
  return order.flatMap((id) => {
    const value = props[id];
    if (value === undefined) return [];
    const def = defs.get(id);
    return [`${def?.label ?? id} ${valueWords(value)}${unitName(def?.unit)}`];
  });
}

function valueWords(value: NonNullable<NodeRecord["props"][string]>): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return oneLine(typeof value === "object" ? value.join(", ") : String(value));
}
