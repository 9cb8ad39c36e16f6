import type { StepScore } from "../../core/review/score.ts";
import { MAX_SCORE } from "../../core/review/score.ts";
import { select } from "../store/selection.ts";
import { requestFit } from "../store/viewport.ts";

/** The score of a step; opened, what it rests on: a click on a piece of evidence shows it on the board. */
export function StepScoreRow({ score }: { readonly score: StepScore }) {
  return (
    <details className="step-score">
      <summary>
        <span className="score-track" aria-hidden="true">
          <span className="score-fill" style={{ width: `${(score.score / MAX_SCORE) * 100}%` }} />
        </span>
        Score {score.score} of {MAX_SCORE}
        {score.open.length === 0 ? "" : `, open: ${score.open.join(", ")}`}
      </summary>
      <ul>
        {score.items.map((item) => (
          <li key={item.id}>
            {item.shownBy.length === 0 ? (
              <span className="score-missing">Not yet: {item.text}</span>
            ) : (
              <button
                type="button"
                className="score-evidence"
                onClick={() => {
                  select(item.shownBy);
                  requestFit(item.shownBy);
                }}
              >
                {item.text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
