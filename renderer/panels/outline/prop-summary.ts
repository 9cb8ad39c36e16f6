import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { Catalogue, PropValue } from "../../../core/model/stencil.ts";
import { unitText } from "../inspector/unit-text.ts";

/** The set properties of a component in one line: "p99 latency 40 ms, Replicas 6". */
export function propSummary({ kind, props }: NodeRecord, { stencils, commonProps }: Catalogue): string {
  const defs = [...(stencils.get(kind)?.props ?? []), ...commonProps];
  return Object.entries(props)
    .map(([id, value]) => {
      const def = defs.find((each) => each.id === id);
      const unit = unitText(def?.unit);
      return `${def?.label ?? id} ${valueText(value)}${unit === undefined ? "" : ` ${unit}`}`;
    })
    .join(", ");
}

function valueText(value: PropValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? value.join(" ") : String(value);
}
