import type { NodeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { ZONE, zoneItems } from "../../../core/scene/zone-items.ts";
import { ResizeHandles } from "../drag/ResizeHandles.tsx";
import type { ZoneFlowNode } from "../project/flow-types.ts";
import { FoldButton } from "./FoldButton.tsx";
import { InlineName } from "./InlineName.tsx";
import { SceneItems } from "./SceneItems.tsx";
import { useRenderCount } from "./use-render-count.ts";

/** A zone: only its title bar and its border catch the pointer, so that what lies on it can be reached. */
export const ZoneNode = memo(
  function ZoneNode({ data, selected }: NodeProps<ZoneFlowNode>) {
    const { face, editing, isDropTarget, ghost } = data;
    const renders = useRenderCount();
    const items = useMemo(() => (ghost ? [] : zoneItems(face, { hideName: editing })), [face, editing, ghost]);
    return (
      <>
        <svg className="scene" width={face.w} height={face.h} aria-hidden="true" data-renders={renders}>
          <SceneItems items={items} />
          {isDropTarget ? <rect className="zone-drop" width={face.w} height={face.h} rx={ZONE.radius} /> : null}
          <rect className="zone-border" width={face.w} height={face.h} rx={ZONE.radius} />
        </svg>
        <div className="zone-title" style={{ height: ZONE.titleHeight }} />
        <FoldButton id={face.id} name={face.name} collapsed={false} />
        {editing ? <InlineName id={face.id} name={face.name} place="zone" /> : null}
        {face.locked === true ? null : <ResizeHandles visible={selected} type="zone" />}
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);
