import { announce } from "./announce.ts";
import { type SessionState, session } from "./session.ts";
import { findingKey } from "./ui.ts";

const SETTLED_MS = 700;

/** Says what happens without a command: another board, findings that come and go, trouble with saving. Returns a stop function. */
export function startAnnouncing(): () => void {
  const findings = createFindingNews(announceFindings);
  let opening: string | null = null;
  const stop = session.subscribe((state, before) => {
    if (state.boardId !== before.boardId) opening = state.boardId;
    // The board's records come a moment after its id.
    if (opening !== null && state.doc !== before.doc && state.boardId === before.boardId) {
      opening = null;
      announceBoard(state);
    }
    if (state.boardId !== before.boardId || state.review !== before.review) findings.hear(state);
    if (state.save.state !== before.save.state) announceSaving(state, before);
  });
  return () => {
    stop();
    findings.stop();
  };
}

function announceBoard({ title, graph }: SessionState): void {
  const { length } = graph.nodes;
  announce(`Board ${title}, ${length} ${length === 1 ? "component" : "components"}`, "board");
}

function announceSaving({ save }: SessionState, before: SessionState): void {
  if (save.state === "failed") announce(`Not saved: ${save.problem}`, "saving");
  else if (save.state === "saved" && before.save.state === "failed") announce("Saved again", "saving");
}

function announceFindings(come: number, gone: number, all: number): void {
  const words = [
    ...(come > 0 ? [`${come} new ${come === 1 ? "finding" : "findings"}`] : []),
    ...(gone > 0 ? [`${gone} ${gone === 1 ? "finding" : "findings"} gone`] : []),
  ];
  if (words.length > 0) announce(`${words.join(", ")}. ${all} in all`, "findings");
}

/** Compares the findings with those last spoken of, once they have stood still for a moment. */
function createFindingNews(tell: (come: number, gone: number, all: number) => void) {
  let known: { readonly board: string; readonly keys: ReadonlySet<string> } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const settle = (): void => {
    timer = null;
    const { boardId, review } = session.getState();
    if (boardId === null || review === null) return;
    const keys = new Set(review.findings.map(findingKey));
    if (known?.board === boardId) {
      const old = known.keys;
      const come = [...keys].filter((key) => !old.has(key)).length;
      const gone = [...old].filter((key) => !keys.has(key)).length;
      tell(come, gone, keys.size);
    }
    known = { board: boardId, keys };
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
  };
  return {
    hear: ({ review }: SessionState): void => {
      stop();
      if (review !== null) timer = setTimeout(settle, known?.board === session.getState().boardId ? SETTLED_MS : 0);
    },
    stop,
  };
}
