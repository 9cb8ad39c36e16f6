import type { EdgeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { edgeLineItems } from "../../../core/scene/edge-items.ts";
import { roundedPath, simplify } from "../../../core/scene/polyline.ts";
import { useSession } from "../../store/session.ts";
import { RouteHandles } from "../drag/RouteHandles.tsx";
import type { BoardFlowEdge, FlowData } from "../project/flow-types.ts";
import { SceneItems } from "./SceneItems.tsx";
import { useRenderCount } from "./use-render-count.ts";

const CORNER = 8;

/** A flow on the canvas: the line of the scene, a wide invisible line to hit, the halo and the end knobs when selected. */
export const FlowEdge = memo(
  function FlowEdge({ data, selected }: EdgeProps<BoardFlowEdge>) {
    const renders = useRenderCount();
    const line = useMemo(
      () => (data === undefined || data.ghost ? [] : edgeLineItems(data.record, data.course)),
      [data],
    );
    const path = useMemo(() => (data === undefined ? "" : roundedPath(simplify(data.course.points), CORNER)), [data]);
    if (data === undefined) return null;
    return (
      <g data-renders={renders}>
        <path className="edge-halo" d={path} />
        <SceneItems items={line} />
        <path className="edge-hit" d={path} />
        {selected === true ? <Handles data={data} /> : null}
      </g>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

function Handles({ data }: { readonly data: FlowData }) {
  const isAlone = useSession((state) => state.selection.size === 1 && !state.readOnly);
  return (
    <>
      {isAlone ? <RouteHandles data={data} /> : null}
      <EndKnobs data={data} />
    </>
  );
}

/** Drag one to attach that end to another component. */
function EndKnobs({ data }: { readonly data: FlowData }) {
  const { record, course } = data;
  const ends = [
    { end: "from", at: course.points[0] },
    { end: "to", at: course.points.at(-1) },
  ] as const;
  return ends.map(({ end, at }) =>
    at === undefined ? null : (
      <circle
        key={end}
        className="edge-knob nopan"
        cx={at.x}
        cy={at.y}
        r={6}
        data-link-edge={record.id}
        data-link-end={end}
      />
    ),
  );
}
