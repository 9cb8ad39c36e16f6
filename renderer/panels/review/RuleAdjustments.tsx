import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { boardOf } from "../../../core/model/doc.ts";
import { SEVERITY_CHOICES } from "../../../core/model/records/review-choices.ts";
import type { Rule } from "../../../core/rules/define-rule.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";
import { NumberInput } from "../../ui/NumberInput.tsx";
import { optionLabel } from "./option-label.ts";

/** Severity and thresholds of one rule for this board. */
export function RuleAdjustments({ rule }: { readonly rule: Rule }) {
  const review = useSession((state) => boardOf(state.doc).review);
  const readOnly = useSession((state) => state.readOnly);
  const severity = review?.severities?.[rule.code] ?? "";
  return (
    <details className="prop-list">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        Adjust this rule
      </summary>
      <div className="prop-grid prop-grid-narrow">
        <Field label="On this board">
          {({ id }) => (
            <select
              id={id}
              className="input"
              disabled={readOnly}
              value={severity}
              onChange={(event) => dispatch("set-review", { rule: rule.code, severity: event.target.value || null })}
            >
              <option value="">As the rule says</option>
              {SEVERITY_CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </select>
          )}
        </Field>
        {numberOptions(rule).map(([option, standard]) => (
          <OptionField key={option} rule={rule.code} option={option} standard={standard} disabled={readOnly} />
        ))}
      </div>
    </details>
  );
}

interface OptionFieldProps {
  readonly rule: string;
  readonly option: string;
  readonly standard: number;
  readonly disabled: boolean;
}

function OptionField({ rule, option, standard, disabled }: OptionFieldProps) {
  const value = useSession((state) => boardOf(state.doc).review?.options?.[rule]?.[option] ?? standard);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Field label={optionLabel(option)} help={`Usually ${standard}`} problem={problem}>
      {({ id, describedBy }) => (
        <NumberInput
          id={id}
          describedBy={describedBy}
          disabled={disabled}
          min={0}
          value={typeof value === "number" ? value : standard}
          onValue={(next) => dispatch("set-review", { rule, option, value: next === standard ? null : next })}
          onProblem={setProblem}
        />
      )}
    </Field>
  );
}

const numberOptions = (rule: Rule): readonly (readonly [string, number])[] =>
  Object.entries(rule.options ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === "number");
