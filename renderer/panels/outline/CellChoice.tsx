import { type KeyboardEvent, useEffect, useRef } from "react";
import type { CellStep, ChoiceEdit } from "./cell-edit.ts";

interface CellChoiceProps {
  readonly edit: ChoiceEdit;
  readonly onDone: (step: CellStep) => void;
}

/** A choice being made in its cell: Enter, Tab or leaving keeps it, Escape drops it. */
export function CellChoice({ edit, onDone }: CellChoiceProps) {
  const field = useRef<HTMLSelectElement>(null);
  const leave = useRef<{ readonly keep: boolean; readonly step: CellStep }>({ keep: true, step: "stay" });
  useEffect(() => field.current?.focus(), []);
  const onBlur = (): void => {
    const { keep, step } = leave.current;
    const chosen = field.current?.value ?? edit.value;
    if (keep && chosen !== edit.value) edit.keep(chosen);
    onDone(step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const { key, shiftKey } = event;
    if (key !== "Escape" && key !== "Enter" && key !== "Tab") return;
    event.preventDefault();
    leave.current = { keep: key !== "Escape", step: key === "Tab" ? (shiftKey ? "previous" : "next") : "stay" };
    field.current?.blur();
  };
  return (
    <select
      ref={field}
      className="cell-editor cell-field"
      aria-label={edit.label}
      defaultValue={edit.value}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {edit.groups.map(({ title, choices }) => {
        const options = choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ));
        if (title === undefined) return options;
        return (
          <optgroup key={title} label={title}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}
