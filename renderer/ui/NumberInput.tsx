import { useEffect, useState } from "react";

interface NumberInputProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly value: number | null;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean;
  readonly disabled?: boolean;
  /** Called with a valid number, or null when the field is emptied. */
  readonly onValue: (value: number | null) => void;
  /** Called with a sentence while the text is not a valid number, else null. */
  readonly onProblem: (problem: string | null) => void;
}

/** A number field that keeps what was typed and passes on only valid numbers. */
export function NumberInput(props: NumberInputProps) {
  const { id, describedBy, value, disabled = false, onValue, onProblem } = props;
  const [text, setText] = useState(shown(value));
  const [invalid, setInvalid] = useState(false);
  useEffect(() => {
    setText((typed) => (readNumber(typed) === value ? typed : shown(value)));
    setInvalid(false);
  }, [value]);
  const take = (typed: string) => {
    setText(typed);
    const problem = problemOf(typed, props);
    setInvalid(problem !== null);
    onProblem(problem);
    if (problem === null) onValue(readNumber(typed));
  };
  return (
    <input
      id={id}
      className="input"
      inputMode="decimal"
      autoComplete="off"
      disabled={disabled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      value={text}
      onChange={(event) => take(event.target.value)}
      onBlur={() => {
        if (!invalid) setText(shown(value));
      }}
    />
  );
}

/** Large numbers in groups of three digits, as they are also understood when typed. */
function shown(value: number | null): string {
  const text = value === null ? "" : String(value);
  return /^-?\d{5,}$/.test(text) ? text.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "\u202f") : text;
}

function readNumber(text: string): number | null {
  const trimmed = text.trim().replace(/(?<=\d)[\s_](?=\d)/g, "");
  return trimmed === "" ? null : Number(trimmed);
}

function problemOf(text: string, { min, max, integer = false }: NumberInputProps): string | null {
  const value = readNumber(text);
  if (value === null) return null;
  if (!Number.isFinite(value)) return "Not a number.";
  if (integer && !Number.isInteger(value)) return "A whole number is needed.";
  if (min !== undefined && value < min) return `At least ${min}.`;
  if (max !== undefined && value > max) return `At most ${max}.`;
  return null;
}
