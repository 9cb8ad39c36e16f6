import { useEffect, useState } from "react";
import { numberProblem, numberText, readNumber } from "./number-text.ts";

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
  const [text, setText] = useState(numberText(value));
  const [invalid, setInvalid] = useState(false);
  useEffect(() => {
    setText((typed) => (readNumber(typed) === value ? typed : numberText(value)));
    setInvalid(false);
  }, [value]);
  const take = (typed: string) => {
    setText(typed);
    const problem = numberProblem(typed, props);
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
        if (!invalid) setText(numberText(value));
      }}
    />
  );
}
