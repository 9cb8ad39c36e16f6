import { useEffect, useRef } from "react";
import { STEPS } from "../../../core/model/kinds.ts";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { MarkdownArea } from "../../ui/markdown-area/MarkdownArea.tsx";
import { AboutField } from "./AboutField.tsx";
import { openDecision, useOpenDecision } from "./open-decision.ts";

const TEXTS = [
  { field: "choice", label: "Choice", hint: "What you do" },
  { field: "alternatives", label: "Alternatives", hint: "What else was possible" },
  { field: "tradeOff", label: "Trade-off", hint: "What it costs, and what it buys" },
  { field: "flipsWhen", label: "Flips when", hint: "What would change your mind" },
] as const;

/** The fields of one decision; typing in one field is one undo step. */
export function DecisionForm({ decision }: { readonly decision: DecisionRecord }) {
  const { id } = decision;
  const readOnly = useSession((state) => state.readOnly);
  const isNew = useOpenDecision((state) => state.isNew);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) title.current?.focus();
  }, [isNew]);
  const set = (fields: Partial<DecisionRecord>): void => void dispatch("set-decision", { id, fields });
  return (
    <div className="decision-form">
      <Field label="Title">
        {({ id: inputId }) => (
          <input
            ref={title}
            id={inputId}
            className="input"
            maxLength={500}
            autoComplete="off"
            placeholder="What is decided"
            disabled={readOnly}
            value={decision.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      {TEXTS.map(({ field, label, hint }) => (
        <Field key={field} label={label}>
          {({ id: inputId }) => (
            <MarkdownArea
              id={inputId}
              className="input"
              rows={2}
              maxLength={20_000}
              placeholder={hint}
              disabled={readOnly}
              value={decision[field]}
              onText={(text) => set({ [field]: text })}
            />
          )}
        </Field>
      ))}
      <Field label="Step">
        {({ id: inputId }) => (
          <select
            id={inputId}
            className="input"
            disabled={readOnly}
            value={decision.step}
            onChange={(event) => set({ step: Number(event.target.value) })}
          >
            {STEPS.map(({ step, title: name }) => (
              <option key={step} value={step}>
                {step} · {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AboutField decision={decision} />
      <Button
        small
        look="danger"
        disabled={readOnly}
        onClick={() => {
          openDecision(null);
          dispatch("remove-decision", { id });
        }}
      >
        Delete this decision
      </Button>
    </div>
  );
}
