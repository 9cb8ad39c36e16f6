import type { NodeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { strokeItems } from "../../../core/scene/stroke-items.ts";
import { ResizeHandles } from "../drag/ResizeHandles.tsx";
import type { StrokeFlowNode } from "../project/flow-types.ts";
import { SceneItems } from "./SceneItems.tsx";
import { useRenderCount } from "./use-render-count.ts";

/** A line drawn by hand: only the ink itself catches the pointer, so that what lies under its box can be reached. */
export const StrokeNode = memo(
  function StrokeNode({ data, selected }: NodeProps<StrokeFlowNode>) {
    const { face, ghost } = data;
    const renders = useRenderCount();
    const items = useMemo(() => (ghost ? [] : strokeItems(face)), [face, ghost]);
    return (
      <>
        <svg className="scene" width={face.w} height={face.h} aria-hidden="true" data-renders={renders}>
          <SceneItems items={items} />
          <polyline className="ink-hit" points={face.points.map(([x, y]) => `${x},${y}`).join(" ")} />
        </svg>
        {face.locked === true ? null : <ResizeHandles visible={selected} type="stroke" />}
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);
