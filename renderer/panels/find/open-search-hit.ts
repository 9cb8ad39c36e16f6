import type { SearchHit } from "../../../preload/contract/boards.ts";
import { call } from "../../desktop.ts";
import { openBoard } from "../../store/open-board.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { setUi, toast } from "../../store/ui.ts";
import { showPieces } from "./show-piece.ts";

/** Opens the board of a hit, out of the bin when it lies there, and shows the piece. */
export async function openSearchHit(hit: SearchHit): Promise<void> {
  setUi({ dialog: null });
  try {
    if (hit.binned) {
      await call("boards.restore", { id: hit.board });
      toast(`“${hit.title}” was taken out of the bin.`);
    }
    if (session.getState().boardId !== hit.board) await openBoard(hit.board);
    showPieces([hit.record]);
  } catch (error) {
    reportProblem(error);
  }
}
