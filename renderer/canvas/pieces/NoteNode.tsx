import type { NodeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { noteItems } from "../../../core/scene/note-items.ts";
import { ResizeHandles } from "../drag/ResizeHandles.tsx";
import type { NoteFlowNode } from "../project/flow-types.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import { SceneItems } from "./SceneItems.tsx";
import { useRenderCount } from "./use-render-count.ts";

/** A sticky note. */
export const NoteNode = memo(
  function NoteNode({ data, selected }: NodeProps<NoteFlowNode>) {
    const { face, editing, ghost } = data;
    const renders = useRenderCount();
    const items = useMemo(() => (ghost ? [] : noteItems(face, { hideText: editing })), [face, editing, ghost]);
    return (
      <>
        <svg className="scene" width={face.w} height={face.h} aria-hidden="true" data-renders={renders}>
          <SceneItems items={items} />
        </svg>
        {editing ? <NoteEditor id={face.id} text={face.text} width={face.w} color={face.color} /> : null}
        {face.locked === true ? null : <ResizeHandles visible={selected} type="note" />}
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);
