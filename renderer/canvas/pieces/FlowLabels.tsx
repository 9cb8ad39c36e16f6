import { memo, useMemo } from "react";
import { isSummaryFlow } from "../../../core/model/fold-flows.ts";
import { edgeLabelBox, edgeLabelItems } from "../../../core/scene/edge-items.ts";
import { setEditing } from "../../store/focus-field.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { leaveHovered, setHovered } from "../large/hovered.ts";
import { openPopover } from "../pickers/popover.ts";
import type { BoardFlowEdge, FlowData } from "../project/flow-types.ts";
import { EdgeLabelEditor } from "./EdgeLabelEditor.tsx";
import { SceneItems } from "./SceneItems.tsx";

/** The labels of all flows on their plates, above the components as in the exports. */
export const FlowLabels = memo(function FlowLabels({ edges }: { readonly edges: readonly BoardFlowEdge[] }) {
  return edges.map(({ id, data, selected }) =>
    data === undefined || ((data.record.label ?? "") === "" && !data.editing) ? null : (
      <FlowLabel key={id} data={data} selected={selected === true} />
    ),
  );
});

const FlowLabel = memo(function FlowLabel({ data, selected }: { readonly data: FlowData; readonly selected: boolean }) {
  const { record, course, editing, ghost } = data;
  const items = useMemo(() => (ghost ? [] : edgeLabelItems(record, course)), [record, course, ghost]);
  if (editing) return <EdgeLabelEditor id={record.id} label={record.label ?? ""} at={course.label} />;
  const box = edgeLabelBox(record, course);
  if (box === null) return null;
  return (
    <svg
      className={`scene flow-label nopan ${selected ? "selected" : ""} ${data.dimmed ? "is-dimmed" : ""}`}
      style={{ left: box.x - 1, top: box.y - 1 }}
      width={box.w + 2}
      height={box.h + 2}
      viewBox={`${box.x - 1} ${box.y - 1} ${box.w + 2} ${box.h + 2}`}
      aria-hidden="true"
      data-id={record.id}
      data-route-edge={record.id}
      data-route-grip="label"
      onPointerEnter={() => setHovered(record.id)}
      onPointerLeave={() => leaveHovered(record.id)}
      onClick={(event) => {
        const screen = { x: event.clientX, y: event.clientY };
        if (isSummaryFlow(record.id)) openPopover({ kind: "hidden-flows", of: record.id, screen });
        else select([record.id], event.shiftKey ? "toggle" : "replace");
      }}
      onDoubleClick={() => {
        if (!isSummaryFlow(record.id) && !session.getState().readOnly) setEditing(record.id);
      }}
    >
      <SceneItems items={items} />
    </svg>
  );
});
