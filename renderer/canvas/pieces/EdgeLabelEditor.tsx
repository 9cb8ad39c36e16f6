import type { Point } from "../../../core/model/records/fields.ts";
import { dispatch } from "../../store/dispatch.ts";
import { InPlaceField } from "./InPlaceField.tsx";

interface EdgeLabelEditorProps {
  readonly id: string;
  readonly label: string;
  readonly at: Point;
}

/** Writes the label of a flow in place; an empty text removes it. */
export function EdgeLabelEditor({ id, label, at }: EdgeLabelEditorProps) {
  return (
    <InPlaceField
      label="Label of the flow"
      value={label}
      className="edge-label-editor"
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
      placeholder="Label"
      onKeep={(text) => void dispatch("set-edge", { id, label: text === "" ? null : text })}
    />
  );
}
