import { useVirtualizer } from "@tanstack/react-virtual";
import { GitCompareArrows, History, Redo2, Undo2 } from "lucide-react";
import { useMemo, useRef } from "react";
import { readOlder, useBoardHistory } from "../../store/board-history.ts";
import { compareWithEntry } from "../../store/compare.ts";
import { lookAt } from "../../store/past.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { dayText, timeText } from "./time-text.ts";
import { type TimelineStep, timelineDays, timelineSteps } from "./timeline-steps.ts";

const ROW = 44;
const HEAD = 32;

type Line = { readonly day: string } | { readonly step: TimelineStep };

/** Every change of the board, newest first, by day. Choosing one shows the board as it was after it. */
export function Timeline() {
  const { rows, more, loading } = useBoardHistory();
  const lines = useMemo((): readonly Line[] => {
    const days = timelineDays(timelineSteps(rows));
    return days.flatMap(({ day, steps }): Line[] => [{ day }, ...steps.map((step) => ({ step }))]);
  }, [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (isDay(lines[at]) ? HEAD : ROW),
    getItemKey: (at) => keyOf(lines[at], at),
    overscan: 12,
  });
  if (loading) return <EmptyState icon={History} title="Reading the history…" />;
  return (
    <section className="timeline" aria-label="Timeline">
      <div ref={scroller} className="timeline-scroll" data-testid="timeline">
        <div style={{ height: list.getTotalSize() }} className="timeline-lines">
          {list.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <div key={key} className="timeline-line" style={{ transform: `translateY(${start}px)` }}>
                {isDay(line) ? (
                  <h3 className="history-head">{dayText(line.day, Date.now())}</h3>
                ) : (
                  <StepRow step={line.step} isNewest={index === 1} />
                )}
              </div>
            );
          })}
        </div>
      </div>
      {more ? (
        <Button small look="quiet" onClick={readOlder}>
          Show older changes
        </Button>
      ) : null}
    </section>
  );
}

const ICONS = { undo: Undo2, redo: Redo2 } as const;

function StepRow({ step, isNewest }: { readonly step: TimelineStep; readonly isNewest: boolean }) {
  const isShown = useSession((state) => state.past?.seq === step.seq);
  const Icon = step.kind === "undo" || step.kind === "redo" ? ICONS[step.kind] : null;
  return (
    <div className="history-row" data-shown={isShown}>
      <button
        type="button"
        className="history-look"
        aria-current={isShown}
        onClick={() => void lookAt({ seq: step.seq, label: step.text, at: step.at }).catch(reportProblem)}
      >
        <span className="history-time">{timeText(step.at)}</span>
        <span className="history-text">
          <span>
            {Icon === null ? null : <Icon size={12} aria-hidden="true" />} {step.text}
          </span>
          {step.detail === "" ? null : <span className="muted">{step.detail}</span>}
        </span>
      </button>
      {isNewest ? null : (
        <IconButton
          small
          icon={GitCompareArrows}
          label={`Compare the board after “${step.text}” with now`}
          onClick={() => void compareWithEntry(`${step.text}, ${timeText(step.at)}`, step.seq).catch(reportProblem)}
        />
      )}
    </div>
  );
}

const isDay = (line: Line | undefined): line is { readonly day: string } => line !== undefined && "day" in line;

const keyOf = (line: Line | undefined, at: number): string | number => {
  if (line === undefined) return at;
  return isDay(line) ? line.day : line.step.seq;
};
