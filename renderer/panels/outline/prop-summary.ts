import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { Catalogue, PropValue } from "../../../core/model/stencil.ts";
import { unitText } from "../inspector/unit-text.ts";

/** The set properties of a component or flow in one line: "p99 latency 40 ms, Replicas 6". */
export function propSummary(record: NodeRecord | EdgeRecord, { stencils, flows, commonProps }: Catalogue): string {
  const { props } = record;
  const defs =
    record.type === "edge"
      ? (flows.get(record.flow)?.props ?? [])
      : [...(stencils.get(record.kind)?.props ?? []), ...commonProps];
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
