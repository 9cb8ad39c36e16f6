import { useState } from "react";
import type { PropDef, PropValue } from "../../../core/model/stencil.ts";
import { Field } from "../../ui/Field.tsx";
import { ListInput } from "../../ui/ListInput.tsx";
import { NumberInput } from "../../ui/NumberInput.tsx";
import { unitText } from "./unit-text.ts";

interface PropFieldProps {
  readonly def: PropDef;
  readonly value: PropValue | null;
  readonly disabled: boolean;
  readonly onValue: (value: PropValue | null) => void;
}

/** A typed property as a labelled field with its unit; an emptied field is unset. */
export function PropField({ def, value, disabled, onValue }: PropFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Field label={def.label} unit={unitText(def.unit)} help={def.help} problem={problem}>
      {({ id, describedBy }) => {
        const common = { id, describedBy, disabled };
        switch (def.type) {
          case "number":
          case "integer":
            return (
              <NumberInput
                {...common}
                value={typeof value === "number" ? value : null}
                min={def.min}
                max={def.max}
                integer={def.type === "integer"}
                onValue={onValue}
                onProblem={setProblem}
              />
            );
          case "list":
            return (
              <ListInput
                {...common}
                value={listOf(value)}
                placeholder={def.values?.slice(0, 3).join(", ") ?? "one, two, three"}
                onValue={(list) => onValue(list.length === 0 ? null : list)}
              />
            );
          case "flag":
            return (
              <ChoiceInput
                {...common}
                values={["yes", "no"]}
                value={flagText(value)}
                onChoice={(text) => onValue(text === null ? null : text === "yes")}
              />
            );
          case "choice":
            return (
              <ChoiceInput
                {...common}
                values={def.values ?? []}
                value={value === null ? null : String(value)}
                onChoice={onValue}
              />
            );
          default:
            return (
              <input
                id={id}
                className="input"
                autoComplete="off"
                aria-describedby={describedBy}
                disabled={disabled}
                value={value === null ? "" : String(value)}
                onChange={(event) => onValue(event.target.value === "" ? null : event.target.value)}
              />
            );
        }
      }}
    </Field>
  );
}

interface ChoiceInputProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly disabled: boolean;
  readonly values: readonly string[];
  readonly value: string | null;
  readonly onChoice: (value: string | null) => void;
}

function ChoiceInput({ id, describedBy, disabled, values, value, onChoice }: ChoiceInputProps) {
  const shown = value === null || values.includes(value) ? values : [...values, value];
  return (
    <select
      id={id}
      className="input"
      aria-describedby={describedBy}
      disabled={disabled}
      value={value ?? ""}
      onChange={(event) => onChoice(event.target.value === "" ? null : event.target.value)}
    >
      <option value="">Not set</option>
      {shown.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

const flagText = (value: PropValue | null): string | null =>
  typeof value === "boolean" ? (value ? "yes" : "no") : null;

function listOf(value: PropValue | null): readonly string[] {
  if (value === null) return [];
  return Array.isArray(value)
    ? value
    : String(value)
        .split(",")
        .map((part) => part.trim());
}
