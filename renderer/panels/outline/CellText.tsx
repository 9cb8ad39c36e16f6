import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { CellStep, TextEdit } from "./cell-edit.ts";

interface CellTextProps {
  readonly edit: TextEdit;
  readonly onDone: (step: CellStep) => void;
}

interface Leave {
  readonly keep: boolean;
  readonly step: CellStep;
}

/** A text being changed in its cell: Enter, Tab or leaving keeps it, Escape drops it; what cannot be kept says why and stays open. */
export function CellText({ edit, onDone }: CellTextProps) {
  const [text, setText] = useState(edit.value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const leave = useRef<Leave>({ keep: true, step: "stay" });
  const problemId = useId();
  const problem = edit.problem?.(text) ?? null;
  useEffect(() => field.current?.select(), []);
  // Only what has left the field is said aloud: what is being typed is not read back.
  const onBlur = (): void => {
    const { keep, step } = leave.current;
    const kept = edit.lines === true ? text.trimEnd() : text.trim();
    if (keep && problem === null && kept !== edit.value) edit.keep(kept);
    onDone(step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const { key, shiftKey } = event;
    const isBreak = key === "Enter" && shiftKey && edit.lines === true;
    if (event.nativeEvent.isComposing || isBreak || !["Enter", "Tab", "Escape"].includes(key)) return;
    event.preventDefault();
    if (problem !== null && key !== "Escape") return;
    leave.current = { keep: key !== "Escape", step: key === "Tab" ? (shiftKey ? "previous" : "next") : "stay" };
    field.current?.blur();
  };
  const shared = {
    ref: field,
    className: "cell-field",
    "aria-label": edit.unit === undefined ? edit.label : `${edit.label} in ${edit.unit}`,
    "aria-invalid": problem !== null,
    "aria-describedby": problem === null ? undefined : problemId,
    autoComplete: "off",
    maxLength: edit.most,
    placeholder: edit.hint,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    onBlur,
    onKeyDown,
  };
  return (
    <span className={`cell-editor ${edit.lines === true ? "cell-editor-lines" : ""}`}>
      {edit.lines === true ? <textarea rows={4} {...shared} /> : <input {...shared} />}
      {edit.unit === undefined ? null : <span className="cell-unit">{edit.unit}</span>}
      {problem === null ? null : (
        <span id={problemId} className="cell-problem" role="status">
          {problem}
        </span>
      )}
    </span>
  );
}
