import { type Scope, STEPS, type Step } from "../../../core/model/kinds.ts";
import type { Finding } from "../../../core/rules/define-rule.ts";
import { findRule } from "../../store/own-rules.ts";
import { setReviewFilter, useUi } from "../../store/ui.ts";

/** From this many findings on it helps to list only some. */
const MANY = 6;

const PLANES: readonly { readonly plane: Scope; readonly label: string }[] = [
  { plane: "brief", label: "Brief" },
  { plane: "data", label: "Data" },
  { plane: "train", label: "Training" },
  { plane: "serve", label: "Serving" },
  { plane: "monitor", label: "Monitoring" },
  { plane: "llm", label: "LLM" },
  { plane: "whole", label: "Whole system" },
  { plane: "any", label: "Drawing" },
];

/** Lists only the findings of one step or plane; shown when there are many, or while a filter is on. */
export function ReviewFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const { step, plane } = useUi((state) => state.reviewFilter);
  if (findings.length < MANY && step === null && plane === null) return null;
  const steps = STEPS.filter((each) => each.step === step || findings.some((finding) => finding.step === each.step));
  const planes = PLANES.filter(
    (each) => each.plane === plane || findings.some((finding) => findRule(finding.code)?.meta.scope === each.plane),
  );
  return (
    <div className="review-filters">
      <select
        className="input"
        aria-label="Step"
        value={step ?? ""}
        onChange={(event) =>
          setReviewFilter({ step: steps.find((each) => String(each.step) === event.target.value)?.step ?? null })
        }
      >
        <option value="">All steps</option>
        {steps.map((each) => (
          <option key={each.id} value={each.step satisfies Step}>
            {each.step} {each.title}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label="Plane"
        value={plane ?? ""}
        onChange={(event) =>
          setReviewFilter({ plane: planes.find((each) => each.plane === event.target.value)?.plane ?? null })
        }
      >
        <option value="">All planes</option>
        {planes.map((each) => (
          <option key={each.plane} value={each.plane}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}
