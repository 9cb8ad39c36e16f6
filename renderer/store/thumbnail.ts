import { call } from "../desktop.ts";
import { drawThumbnail } from "./draw-thumbnail.ts";
import { noteFaceChange } from "./faces.ts";
import { reportProblem } from "./report-problem.ts";
import { type SessionState, session } from "./session.ts";

const QUIET_MS = 2000;

/** Gives the library a small picture of the board and its scores once it has been left alone for two seconds, or is left for another after an edit. Returns a stop function. */
export function startThumbnails(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isEdited = false;
  /** The board whose records have come; what changes after that is an edit. */
  let read: string | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const stop = session.subscribe((state, before) => {
    if (state.doc === before.doc) return;
    const isSame = state.boardId === before.boardId;
    if (timer !== null && !isSame && isEdited) send(before);
    isEdited = isSame && read === state.boardId;
    read = isSame ? state.boardId : null;
    cancel();
    timer = setTimeout(() => {
      timer = null;
      send(session.getState());
    }, QUIET_MS);
  });
  return () => {
    stop();
    cancel();
  };
}

function send({ doc, boardId, readOnly }: SessionState): void {
  if (boardId === null || readOnly) return;
  drawThumbnail(doc)
    .then((face) => call("boards.setThumbnail", { id: boardId, ...face }))
    .then(() => noteFaceChange(boardId))
    .catch(reportProblem);
}
