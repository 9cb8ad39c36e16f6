import { useEffect, useRef, useState } from "react";
import { dispatch } from "../../store/dispatch.ts";
import { setEditing } from "../../store/focus-field.ts";

interface InlineNameProps {
  readonly id: string;
  readonly name: string;
  readonly place: "card" | "zone";
}

/** Renames a component or zone where it stands: Enter or leaving keeps the name, Escape drops it. */
export function InlineName({ id, name, place }: InlineNameProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = () => {
    setEditing(null);
    if (text.trim() !== name) dispatch("rename", { id, name: text.trim() });
  };
  return (
    <input
      ref={field}
      className={`inline-name inline-name-${place} nodrag nopan`}
      aria-label="Name"
      value={text}
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
