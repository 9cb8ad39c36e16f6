import { boardScene } from "../../core/scene/board-scene.ts";
import { THEMES } from "../../core/scene/themes.ts";
import { sceneToSvg } from "../../core/scene/to-svg.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { call } from "../desktop.ts";
import { reportProblem } from "./report-problem.ts";
import { session } from "./session.ts";
import { thumbnailScene } from "./thumbnail-scene.ts";

const QUIET_MS = 2000;

/** Gives the library a small picture of the board once it has been left alone for two seconds. Returns a stop function. */
export function startThumbnails(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const send = (): void => {
    const { doc, boardId, readOnly } = session.getState();
    if (boardId === null || readOnly) return;
    const svg = sceneToSvg(thumbnailScene(boardScene(doc, catalogue)), { theme: THEMES.light });
    call("boards.setThumbnail", { id: boardId, svg }).catch(reportProblem);
  };
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
  };
  const stop = session.subscribe((state, before) => {
    if (state.doc === before.doc) return;
    cancel();
    timer = setTimeout(send, QUIET_MS);
  });
  return () => {
    stop();
    cancel();
  };
}
