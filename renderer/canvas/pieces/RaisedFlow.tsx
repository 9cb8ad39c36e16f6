import { memo, useEffect, useRef } from "react";
import { getRecord } from "../../../core/model/doc.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { Routes } from "../../../core/routing/route.ts";
import { edgeLabelItems, edgeLineItems } from "../../../core/scene/edge-items.ts";
import { roundedPath, simplify } from "../../../core/scene/polyline.ts";
import { usePlanes } from "../../store/planes.ts";
import { useSession } from "../../store/session.ts";
import { useGesture } from "../drag/gesture.ts";
import { drawnBoard } from "../project/drawn-board.ts";
import { useRaised } from "./raised.ts";
import { SceneItems } from "./SceneItems.tsx";

const CORNER = 8;
const RING = { gap: 4, radius: 13 } as const;

/** The flow on which the pointer rests, or the one that is selected, over all others, with its ends and its label. */
export const RaisedFlow = memo(function RaisedFlow({ courses }: { readonly courses: Routes }) {
  const board = useSession((state) => state.doc);
  const selected = useSession(({ selection }) => (selection.size === 1 ? ([...selection][0] ?? null) : null));
  const editing = useSession((state) => state.editing);
  const rested = useRaised((state) => state.id);
  const isBusy = useGesture((gesture) => gesture.preview !== null);
  const planes = usePlanes();
  const { doc } = drawnBoard(board, planes);
  const flow = getRecord(doc, "edge", rested ?? selected ?? "");
  const course = flow === null ? undefined : courses.get(flow.id);
  if (flow === null || course === undefined || isBusy || editing === flow.id) return null;
  const ends = [flow.from, flow.to].flatMap((id) => getRecord(doc, "node", id) ?? []);
  return (
    <svg
      className="scene raised-flow"
      width={1}
      height={1}
      aria-hidden="true"
      data-testid="raised-flow"
      data-flow={flow.id}
    >
      <path className="raised-halo" d={roundedPath(simplify(course.points), CORNER)} />
      <SceneItems items={edgeLineItems(flow, course)} />
      {ends.map((node) => (
        <RaisedEnd key={node.id} node={node} />
      ))}
      <SceneItems items={edgeLabelItems(flow, course)} />
    </svg>
  );
});

/** A ring around an end of the raised flow; its component, where it is mounted, does not step back. */
function RaisedEnd({ node: { id, x, y, w, h } }: { readonly node: NodeRecord }) {
  const ring = useRef<SVGRectElement>(null);
  useEffect(() => {
    const card = ring.current
      ?.closest(".react-flow__viewport")
      ?.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    card?.setAttribute("data-raised", "");
    return () => card?.removeAttribute("data-raised");
  }, [id]);
  return (
    <rect
      ref={ring}
      className="raised-ring"
      x={x - RING.gap}
      y={y - RING.gap}
      width={w + RING.gap * 2}
      height={h + RING.gap * 2}
      rx={RING.radius}
    />
  );
}
