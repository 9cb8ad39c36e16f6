import { type CSSProperties, useEffect, useRef, useState } from "react";
import { setEditing } from "../../store/focus-field.ts";

interface InPlaceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly placeholder?: string;
  /** Called with the trimmed text when it is another one than before. */
  readonly onKeep: (text: string) => void;
}

/** A text changed where it stands on the canvas: Enter or leaving keeps it, Escape drops it. */
export function InPlaceField({ label, value, className, style, placeholder, onKeep }: InPlaceFieldProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = () => {
    setEditing(null);
    const next = text.trim();
    if (next !== value) onKeep(next);
  };
  return (
    <input
      ref={field}
      className={`${className} nodrag nopan`}
      aria-label={label}
      style={style}
      value={text}
      placeholder={placeholder}
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
