import { layoutBoard } from "../../../core/layout/layout-board.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { cancelEngines, engines, onLayoutProgress } from "../../layout/engines.ts";
import { dispatch } from "../../store/dispatch.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { toast } from "../../store/ui.ts";
import { requestFit } from "../../store/viewport.ts";
import { glide } from "../view/glide.ts";
import { markLayout, useLayoutMark } from "./layout-mark.ts";

const SLOW_AFTER_MS = 1000;

let cancelled = false;

/** Lays out the board, or only some records, in the worker; one undo step. Nothing changes when it fails or is cancelled. */
export async function runLayout(only?: readonly RecordId[]): Promise<void> {
  if (useLayoutMark.getState().running) return;
  const { doc, boardId } = session.getState();
  cancelled = false;
  markLayout({ running: true });
  onLayoutProgress((share) => markLayout({ share }));
  const slow = setTimeout(() => markLayout({ slow: true }), SLOW_AFTER_MS);
  try {
    const result = await layoutBoard(doc, engines, only === undefined ? {} : { only });
    if (cancelled || session.getState().boardId !== boardId) return;
    if (session.getState().doc !== doc) {
      toast("The board was changed while it was laid out, so it was left as it is.", "warning");
      return;
    }
    glide();
    dispatch("apply-layout", result);
    if (only === undefined) requestFit();
  } catch (error) {
    if (!cancelled) reportProblem(error);
  } finally {
    clearTimeout(slow);
    markLayout({ running: false, slow: false, share: 0 });
  }
}

/** Stops a running layout; the board stays as it is. */
export function cancelLayout(): void {
  if (!useLayoutMark.getState().running) return;
  cancelled = true;
  cancelEngines();
}
