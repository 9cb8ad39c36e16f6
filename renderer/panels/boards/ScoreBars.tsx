import { STEPS } from "../../../core/model/kinds.ts";
import { MAX_SCORE } from "../../../core/review/score.ts";
import { Tip } from "../../ui/Tip.tsx";
import { MAX_TOTAL } from "./total-score.ts";

interface ScoreBarsProps {
  readonly scores: readonly number[];
  readonly total: number;
}

/** The score of each of the seven steps as a bar, and their sum. */
export function ScoreBars({ scores, total }: ScoreBarsProps) {
  const lines = STEPS.map(({ step, title }, at) => `${step} ${title}: ${scores[at] ?? 0}`).join(" · ");
  return (
    <Tip text={`Score ${total} of ${MAX_TOTAL}. ${lines}`}>
      <span className="score-bars" role="img" aria-label={`Score ${total} of ${MAX_TOTAL}`}>
        {STEPS.map(({ step }, at) => (
          <span key={step} className="score-bar">
            <span style={{ height: `${((scores[at] ?? 0) / MAX_SCORE) * 100}%` }} />
          </span>
        ))}
        <span className="score-total">{total}</span>
      </span>
    </Tip>
  );
}
