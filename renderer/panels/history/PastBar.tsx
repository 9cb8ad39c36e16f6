import { Copy, GitCompareArrows, Undo2, X } from "lucide-react";
import { compareWithEntry } from "../../store/compare.ts";
import { backToNow, bringBack, copyPast } from "../../store/past.ts";
import { useReplay } from "../../store/replay.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { type PastView, useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ReplayBar } from "./ReplayBar.tsx";
import { pointText } from "./time-text.ts";

/** Says that an earlier state is on the screen, and the ways on from it. */
export function PastBar() {
  const past = useSession((state) => state.past);
  const readOnly = useSession((state) => state.past?.present.readOnly === true);
  const isReplay = useReplay((state) => state.steps !== null);
  if (past === null) return null;
  if (isReplay) return <ReplayBar />;
  return (
    <section className="past-bar" aria-label="Earlier state" data-testid="past-bar">
      <p>
        <strong>{past.label}</strong>
        <span className="muted">The board as it was {pointText(past.at, Date.now())}</span>
      </p>
      <Button small onClick={() => void compare(past).catch(reportProblem)}>
        <GitCompareArrows size={14} aria-hidden="true" />
        Compare with now
      </Button>
      <Button small onClick={() => void copyPast().catch(reportProblem)} disabled={readOnly}>
        <Copy size={14} aria-hidden="true" />
        Open as a copy
      </Button>
      <Button small onClick={bringBack} disabled={readOnly}>
        <Undo2 size={14} aria-hidden="true" />
        Bring back
      </Button>
      <Button small look="primary" onClick={backToNow}>
        <X size={14} aria-hidden="true" />
        Back to now
      </Button>
    </section>
  );
}

const compare = ({ label, at, seq }: PastView): Promise<void> =>
  compareWithEntry(`${label}, ${pointText(at, Date.now())}`, seq);
