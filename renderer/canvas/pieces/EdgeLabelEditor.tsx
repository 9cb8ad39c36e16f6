import { useEffect, useRef, useState } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import { dispatch } from "../../store/dispatch.ts";
import { setEditing } from "../../store/focus-field.ts";

interface EdgeLabelEditorProps {
  readonly id: string;
  readonly label: string;
  readonly at: Point;
}

/** Writes the label of a flow in place; an empty text removes it. */
export function EdgeLabelEditor({ id, label, at }: EdgeLabelEditorProps) {
  const [text, setText] = useState(label);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = () => {
    setEditing(null);
    const next = text.trim();
    if (next !== label) dispatch("set-edge", { id, label: next === "" ? null : next });
  };
  return (
    <input
      ref={field}
      className="edge-label-editor nodrag nopan"
      aria-label="Label of the flow"
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
      value={text}
      placeholder="Label"
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") setEditing(null);
        else if (event.key === "Enter") field.current?.blur();
      }}
    />
  );
}
