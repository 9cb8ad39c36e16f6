import { useEffect, useRef, useState } from "react";

interface CellInputProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly onDone: () => void;
}

/** A text being changed in its cell: Enter or leaving keeps it, Escape drops it. */
export function CellInput({ label, value, onCommit, onDone }: CellInputProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const dropped = useRef(false);
  useEffect(() => field.current?.select(), []);
  const keep = () => {
    if (!dropped.current && text.trim() !== value) onCommit(text.trim());
    dropped.current = true;
  };
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label={label}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
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
    />
  );
}
