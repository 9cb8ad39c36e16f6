import { ArrowLeft, CircleCheck, Copy } from "lucide-react";
import type { PieceChange, PieceDiff } from "../../../core/diff/board-diff.ts";
import { isEmptyDiff } from "../../../core/diff/diff-boards.ts";
import { boardSections, changeText, outcomeSections } from "../../../core/diff/diff-lines.ts";
import { diffToMarkdown } from "../../../core/diff/to-markdown.ts";
import { endCompare, useCompare } from "../../store/compare.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { toast } from "../../store/ui.ts";
import { requestCenter } from "../../store/viewport.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

const MARKS: Readonly<Record<PieceChange, string>> = { added: "+", removed: "−", changed: "•", moved: "↔" };
const GROUPS: readonly (readonly [PieceChange, string])[] = [
  ["added", "Added"],
  ["removed", "Removed"],
  ["changed", "Changed"],
  ["moved", "Moved only"],
];

/** What differs between an earlier state, or another board, and the board on the screen. */
export function ComparePanel() {
  const { other, diff } = useCompare();
  if (other === null || diff === null) return null;
  const texts = [...boardSections(diff), ...outcomeSections(diff)];
  return (
    <div className="history" data-testid="panel-compare">
      <div className="button-row">
        <Button small look="quiet" onClick={endCompare}>
          <ArrowLeft size={14} aria-hidden="true" />
          Back to history
        </Button>
        <Button small onClick={() => void copyText().catch(reportProblem)}>
          <Copy size={14} aria-hidden="true" />
          Copy as Markdown
        </Button>
      </div>
      <p>
        From <strong>{other.name}</strong> to the board now
      </p>
      {isEmptyDiff(diff) ? (
        <EmptyState icon={CircleCheck} title="No differences">
          <p>Both say the same.</p>
        </EmptyState>
      ) : null}
      {GROUPS.map(([what, title]) => (
        <PieceGroup key={what} what={what} title={title} pieces={diff.pieces.filter((piece) => piece.what === what)} />
      ))}
      {texts.map(({ heading, lines }) => (
        <section key={heading} aria-label={heading}>
          <h3 className="history-head">{heading}</h3>
          <ul className="diff-texts">
            {lines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface PieceGroupProps {
  readonly what: PieceChange;
  readonly title: string;
  readonly pieces: readonly PieceDiff[];
}

function PieceGroup({ what, title, pieces }: PieceGroupProps) {
  const shown = pieces.filter(({ type }) => type !== "asset");
  if (shown.length === 0) return null;
  const heading = (
    <>
      {title} <span className="tag">{shown.length}</span>
    </>
  );
  // Moves are many and say little: they are there for those who look for them.
  if (what === "moved")
    return (
      <details className="diff-moved">
        <summary className="history-head">{heading}</summary>
        <PieceList what={what} pieces={shown} />
      </details>
    );
  return (
    <section aria-label={title}>
      <h3 className="history-head">{heading}</h3>
      <PieceList what={what} pieces={shown} />
    </section>
  );
}

function PieceList({ what, pieces }: Omit<PieceGroupProps, "title">) {
  return (
    <ul className="history-list">
      {pieces.map((piece) => (
        <li key={piece.after ?? piece.before}>
          <button
            type="button"
            className={`diff-piece diff-${what}`}
            disabled={piece.after === null}
            onClick={() => show(piece)}
          >
            <span className="diff-sign" aria-hidden="true">
              {MARKS[what]}
            </span>
            <span className="history-text">
              {piece.name}
              {piece.changes.map((change) => (
                <span key={change.field} className="muted">
                  {changeText(change)}
                </span>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function show({ after }: PieceDiff): void {
  if (after === null) return;
  select([after]);
  requestCenter(after);
}

async function copyText(): Promise<void> {
  const { other, diff } = useCompare.getState();
  if (other === null || diff === null) return;
  await navigator.clipboard.writeText(diffToMarkdown(diff, { before: other.name, after: session.getState().title }));
  toast("The comparison is on the clipboard as Markdown.");
}
