import type { HistoryRow } from "../../../preload/contract/journal.ts";
import { localDay } from "./time-text.ts";

/** One line of the timeline: one undo step, or one row that is no step of its own. */
export interface TimelineStep {
  /** The last entry of the step: the state after it is shown. */
  readonly seq: number;
  readonly at: string;
  readonly text: string;
  /** What it touched, such as a name or "3 pieces"; empty when there is nothing to say. */
  readonly detail: string;
  readonly kind: HistoryRow["kind"];
}

/** A day with its steps, newest first. */
export interface TimelineDay {
  /** `YYYY-MM-DD` in local time. */
  readonly day: string;
  readonly steps: readonly TimelineStep[];
}

const VERBS: Readonly<Record<HistoryRow["kind"], string>> = {
  do: "",
  ignore: "",
  undo: "Undid: ",
  redo: "Did again: ",
};

/** Records of a blank board: the board itself and its brief. */
const WITHOUT_PIECES = 2;

/** Rows, newest first, as the steps that a person took: entries of one group in a row are one step. */
export function timelineSteps(rows: readonly HistoryRow[]): readonly TimelineStep[] {
  const steps: { readonly last: HistoryRow; touched: number; subject: string | null }[] = [];
  let group: string | null = null;
  for (const row of rows) {
    const touched = row.added + row.updated + row.removed;
    const open = steps.at(-1);
    if (open !== undefined && row.kind === "do" && row.group !== null && row.group === group) {
      open.touched = Math.max(open.touched, touched);
      open.subject = row.subject ?? open.subject;
    } else steps.push({ last: row, touched, subject: row.subject });
    group = row.kind === "do" ? row.group : null;
  }
  return steps.map(({ last, touched, subject }) => ({
    seq: last.seq,
    at: last.at,
    text: VERBS[last.kind] + last.label,
    detail: detailOf(last, touched, subject),
    kind: last.kind,
  }));
}

/** A piece that came or went is named before what came or went with it; pieces that only changed are counted. */
function detailOf({ command, added, removed }: HistoryRow, touched: number, subject: string | null): string {
  if (command === "create") return added > WITHOUT_PIECES ? `${added - WITHOUT_PIECES} pieces` : "";
  if (touched === 1) return subject ?? "";
  if (subject === null || added + removed === 0) return `${touched} pieces`;
  return `${subject} + ${touched - 1}`;
}

/** Steps by the day on which they were made, newest first. */
export function timelineDays(steps: readonly TimelineStep[]): readonly TimelineDay[] {
  const days = new Map<string, TimelineStep[]>();
  for (const step of steps) {
    const day = localDay(step.at);
    const list = days.get(day);
    if (list === undefined) days.set(day, [step]);
    else list.push(step);
  }
  return [...days].map(([day, list]) => ({ day, steps: list }));
}
