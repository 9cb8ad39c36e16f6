import { memo } from "react";
import type { Flow } from "../../../core/model/kinds.ts";
import { edgeLineItems } from "../../../core/scene/edge-items.ts";
import { SceneItems } from "../pieces/SceneItems.tsx";

const COURSE = {
  points: [
    { x: 2, y: 8 },
    { x: 46, y: 8 },
  ],
  label: { x: 24, y: 8 },
};

/** A short piece of a flow's line, drawn as on the board. */
export const FlowSample = memo(function FlowSample({ flow }: { readonly flow: Flow }) {
  const items = edgeLineItems({ type: "edge", id: "sample", from: "a", to: "b", flow, props: {} }, COURSE);
  return (
    <svg className="flow-sample" width="48" height="16" aria-hidden="true">
      <SceneItems items={items} />
    </svg>
  );
});
