import { ListChecks } from "lucide-react";
import { useMemo } from "react";
import { STEPS } from "../../core/model/kinds.ts";
import { checklistOf, isDone } from "../../core/review/checklist.ts";
import { shownSteps, withFindings } from "../../core/review/score.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { dispatch } from "../store/dispatch.ts";
import { useSession } from "../store/session.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { StepNotes } from "./StepNotes.tsx";
import { StepScoreRow } from "./StepScoreRow.tsx";

/** The self-review checklist of the seven steps: rules tick what they can, people the rest. */
export function ChecklistPanel() {
  const doc = useSession((state) => state.doc);
  const review = useSession((state) => state.review);
  const readOnly = useSession((state) => state.readOnly);
  const steps = useMemo(() => (review === null ? null : checklistOf(doc, review)), [doc, review]);
  // The board changes first and its review a little later: what hangs on the board alone is counted once.
  const shown = useMemo(() => shownSteps(doc, catalogue), [doc]);
  const scores = useMemo(() => (review === null ? null : withFindings(shown, review)), [shown, review]);
  if (steps === null) return <EmptyState icon={ListChecks} title="Reviewing…" />;
  return (
    <div className="checklist">
      {steps.map(({ step, items, done, total }) => (
        <section key={step} aria-label={STEPS[step - 1]?.title}>
          <h3 className="step-head">
            <span className="step-number">{step}</span>
            {STEPS[step - 1]?.title}
            <span className={`tag ${done === total ? "tag-ok" : ""}`}>
              {done}/{total}
            </span>
          </h3>
          {scores?.map((score) => (score.step === step ? <StepScoreRow key={step} score={score} /> : null))}
          <StepNotes step={step} title={STEPS[step - 1]?.title ?? ""} />
          <ul>
            {items.map((item) => (
              <ChecklistItem key={item.id} item={item} disabled={readOnly} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type Item = ReturnType<typeof checklistOf>[number]["items"][number];

function ChecklistItem({ item, disabled }: { readonly item: Item; readonly disabled: boolean }) {
  const isJudged = item.state === "ticked-by-rule" || item.state === "open-by-rule" || isDecided(item);
  const done = isDone(item);
  const words = evidenceWords(item);
  return (
    <li>
      <label className={`check-item ${done ? "check-item-done" : ""}`}>
        <input
          type="checkbox"
          checked={done}
          disabled={isJudged || disabled}
          onChange={(event) => dispatch("tick", { item: item.id, done: event.target.checked })}
        />
        <span>
          {item.text}
          {words === null ? null : <span className="check-evidence">{words}</span>}
        </span>
      </label>
    </li>
  );
}

const isDecided = ({ state }: Item): boolean => state === "ticked-by-decision";

/** Why an item is ticked or open, where something other than a hand says so. */
function evidenceWords(item: Item): string | null {
  if (item.state === "ticked-by-rule") return "checked by the review";
  if (item.state === "open-by-rule") return `open: ${item.evidence.join(", ")}`;
  if (isDecided(item)) return `recorded: ${item.evidence.join("; ")}`;
  return item.id === "decisions" && item.evidence.length > 0 ? `not filled in: ${item.evidence.join("; ")}` : null;
}
