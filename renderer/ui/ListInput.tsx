import { useEffect, useState } from "react";
import { listParts } from "./list-text.ts";

interface ListInputProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly value: readonly string[];
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly onValue: (value: readonly string[]) => void;
}

/** A list of short texts, typed with commas between them. */
export function ListInput({ id, describedBy, value, disabled = false, placeholder, onValue }: ListInputProps) {
  const [text, setText] = useState(value.join(", "));
  useEffect(() => {
    setText((typed) => (listParts(typed).join("\n") === value.join("\n") ? typed : value.join(", ")));
  }, [value]);
  return (
    <input
      id={id}
      className="input"
      autoComplete="off"
      disabled={disabled}
      aria-describedby={describedBy}
      placeholder={placeholder ?? "one, two, three"}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onValue(listParts(event.target.value));
      }}
    />
  );
}
