import type { NodeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { isStandIn } from "../../../core/model/fold-zones.ts";
import { nodeItems } from "../../../core/scene/node-items.ts";
import { ResizeHandles } from "../drag/ResizeHandles.tsx";
import { LinkHandles } from "../link/LinkHandles.tsx";
import type { ComponentFlowNode } from "../project/flow-types.ts";
import { FindingBadge } from "./FindingBadge.tsx";
import { FoldButton } from "./FoldButton.tsx";
import { InlineName } from "./InlineName.tsx";
import { SceneItems } from "./SceneItems.tsx";
import { useRenderCount } from "./use-render-count.ts";

/** React Flow draws an edge only between elements of these classes; where a flow really ends comes from its route. */
const EdgeAnchor = () => <span className="edge-anchor source target" data-handlepos="right" />;

/** A component on the canvas: the card of the scene, with what hands need around it. */
export const ComponentNode = memo(
  function ComponentNode({ data, selected }: NodeProps<ComponentFlowNode>) {
    const { face, stencil, mark, editing, ghost } = data;
    const folded = isStandIn(face);
    const renders = useRenderCount();
    const items = useMemo(
      () => (ghost ? [] : nodeItems(face, stencil, { hideName: editing })),
      [face, stencil, editing, ghost],
    );
    return (
      <>
        <svg className="scene" width={face.w} height={face.h} aria-hidden="true" data-renders={renders}>
          <SceneItems items={items} />
        </svg>
        {editing ? <InlineName id={face.id} name={face.name} place="card" /> : null}
        {face.locked === true || folded ? null : <ResizeHandles visible={selected} type="node" />}
        <EdgeAnchor />
        {folded ? <FoldButton id={face.id} name={face.name} collapsed /> : <LinkHandles id={face.id} />}
        {mark === null ? null : <FindingBadge id={face.id} mark={mark} />}
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);
