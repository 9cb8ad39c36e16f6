import { useEffect, useRef } from "react";

/** Choices of a cell, with or without a heading. */
export interface CellChoices {
  readonly title?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

interface CellSelectProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly CellChoices[];
  readonly onCommit: (value: string) => void;
  readonly onDone: () => void;
}

/** A choice being made in its cell: Enter or leaving keeps it, Escape drops it. */
export function CellSelect({ label, value, groups, onCommit, onDone }: CellSelectProps) {
  const field = useRef<HTMLSelectElement>(null);
  const dropped = useRef(false);
  useEffect(() => field.current?.focus(), []);
  const keep = () => {
    const chosen = field.current?.value ?? value;
    if (!dropped.current && chosen !== value) onCommit(chosen);
    dropped.current = true;
  };
  return (
    <select
      ref={field}
      className="cell-editor"
      aria-label={label}
      defaultValue={value}
      onBlur={() => {
        keep();
        onDone();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Escape" && event.key !== "Enter") return;
        dropped.current = event.key === "Escape";
        event.preventDefault();
        field.current?.blur();
      }}
    >
      {groups.map(({ title, choices }) => {
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
