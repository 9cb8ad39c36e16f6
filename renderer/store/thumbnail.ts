import { scoresOf } from "../../core/review/score.ts";
import { boardScene } from "../../core/scene/board-scene.ts";
import { THEMES } from "../../core/scene/themes.ts";
import { sceneToSvg } from "../../core/scene/to-svg.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { call } from "../desktop.ts";
import { noteFaceChange } from "./faces.ts";
import { reportProblem } from "./report-problem.ts";
import { type SessionState, session } from "./session.ts";
import { thumbnailScene } from "./thumbnail-scene.ts";

const QUIET_MS = 2000;

/** Gives the library a small picture of the board and its scores once it has been left alone for two seconds, or is left for another. Returns a stop function. */
export function startThumbnails(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const stop = session.subscribe((state, before) => {
    if (state.doc === before.doc) return;
    if (timer !== null && state.boardId !== before.boardId) send(before);
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
  const svg = sceneToSvg(thumbnailScene(boardScene(doc, catalogue)), { theme: THEMES.light });
  // What is wrong does not count for the score, so no finding is needed for it.
  const scores = scoresOf(doc, { findings: [] }, catalogue).map(({ score }) => score);
  call("boards.setThumbnail", { id: boardId, svg, scores })
    .then(() => noteFaceChange(boardId))
    .catch(reportProblem);
}
