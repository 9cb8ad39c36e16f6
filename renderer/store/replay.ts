import { create } from "zustand";
import { type Doc, emptyDoc } from "../../core/model/doc.ts";
import { EMPTY_PATCH, invertPatch, type Patch, replayPatch } from "../../core/model/patch.ts";
import { isMove } from "../../core/model/patch-kind.ts";
import type { BoardView } from "../../preload/contract/app.ts";
import { call } from "../desktop.ts";
import { flushJournal } from "./journal.ts";
import { showPast } from "./past.ts";
import { reportProblem } from "./report-problem.ts";
import { session } from "./session.ts";
import { shownView } from "./shown-view.ts";
import { requestFit, requestView } from "./viewport.ts";

/** Steps a second of each speed. */
export const SPEEDS = [1, 2, 4, 8] as const;

interface ReplayStep {
  readonly seq: number;
  readonly patch: Patch;
}

interface ReplayState {
  /** Changes of the replay, oldest first, or null when none is shown. */
  readonly steps: readonly ReplayStep[] | null;
  readonly loading: boolean;
  /** How many of the steps the board on the screen has. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: (typeof SPEEDS)[number];
  readonly skipMoves: boolean;
}

/** A replay of the open board from blank to now. */
export const useReplay = create<ReplayState>(() => ({
  steps: null,
  loading: false,
  at: 0,
  playing: false,
  speed: 2,
  skipMoves: true,
}));

let timer: ReturnType<typeof setTimeout> | null = null;

/** Reads all changes of the board and plays them from the blank board on. Rejects when they cannot be read. */
export async function startReplay(): Promise<void> {
  await flushJournal();
  const { boardId } = session.getState();
  if (boardId === null) return;
  useReplay.setState({ loading: true });
  try {
    const steps: ReplayStep[] = [];
    for (let more = true; more && session.getState().boardId === boardId; ) {
      const chunk = await call("history.chunk", { board: boardId, after: steps.at(-1)?.seq ?? 0 });
      steps.push(...chunk.patches);
      more = chunk.more;
    }
    if (session.getState().boardId !== boardId) return;
    useReplay.setState({ steps, at: 0, playing: false });
    const view = shownView();
    show(emptyDoc(session.getState().title), 0);
    endWithPast(boardId, view);
    play();
  } finally {
    useReplay.setState({ loading: false });
  }
}

/** Goes on by itself, from the start again when it has ended. */
export function play(): void {
  const { steps, at } = useReplay.getState();
  if (steps === null) return;
  if (at === steps.length) seek(0);
  useReplay.setState({ playing: true });
  schedule();
}

/** Stops where it is. */
export function pause(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  useReplay.setState({ playing: false });
}

/** Shows the board with this many of the steps. */
export function seek(to: number): void {
  const { steps, at } = useReplay.getState();
  if (steps === null) return;
  const wanted = Math.min(steps.length, Math.max(0, to));
  // The first change brings the board and its brief, so what comes before it is nothing at all.
  const doc = at === 0 ? new Map() : new Map(session.getState().doc);
  for (let n = at; n < wanted; n += 1) replayPatch(doc, patchAt(steps, n));
  for (let n = at; n > wanted; n -= 1) replayPatch(doc, invertPatch(patchAt(steps, n - 1)));
  show(wanted === 0 ? emptyDoc(session.getState().title) : doc, wanted);
}

/** The next step in a direction; moves are passed over when the person wants that. */
export function step(by: 1 | -1): void {
  const { steps, at, skipMoves } = useReplay.getState();
  if (steps === null) return;
  let to = at + by;
  while (skipMoves && to > 0 && to < steps.length && isMove(patchAt(steps, to - 1))) to += by;
  seek(to);
}

function schedule(): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    const { steps, playing } = useReplay.getState();
    if (!playing || steps === null || session.getState().past === null) return pause();
    try {
      step(1);
    } catch (error) {
      pause();
      reportProblem(error);
      return;
    }
    if (useReplay.getState().at >= steps.length) pause();
    else schedule();
  }, 1000 / useReplay.getState().speed);
}

/** Whatever leaves the earlier states, such as another board, ends the replay too; the board is seen as before it. */
function endWithPast(board: string, view: BoardView | null): void {
  const unsubscribe = session.subscribe((state) => {
    if (state.past !== null) return;
    unsubscribe();
    pause();
    useReplay.setState({ steps: null, at: 0 });
    if (state.boardId === board && view !== null) requestView(view);
  });
}

function show(doc: Doc, at: number): void {
  const before = session.getState().doc.size;
  const seq = useReplay.getState().steps?.[at - 1]?.seq ?? 0;
  showPast(doc, { seq, label: `step ${at}`, at: "" });
  useReplay.setState({ at });
  // The camera follows only when there is something new to see.
  if (doc.size !== before) requestFit();
}

const patchAt = (steps: readonly ReplayStep[], at: number): Patch => steps[at]?.patch ?? EMPTY_PATCH;
