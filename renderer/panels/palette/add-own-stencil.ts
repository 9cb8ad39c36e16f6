import { freeSpot } from "../../../core/commands/free-space.ts";
import { boundsOf } from "../../../core/model/bounds.ts";
import { isBoxed } from "../../../core/model/boxed.ts";
import { listRecords } from "../../../core/model/doc.ts";
import { placeInView } from "../../canvas/place-in-view.ts";
import { pastePieces } from "../../clipboard/paste-pieces.ts";
import { useOwnStencils } from "../../store/own-stencils.ts";
import { session } from "../../store/session.ts";
import { requestFit } from "../../store/viewport.ts";

/** Before the id of a stencil of one's own where kinds and presets are named too. */
export const OWN_PREFIX = "own:";

/** Puts the pieces of a stencil around a point, or in free space; false when there is no such stencil. */
export function addOwnPieces(id: string, around?: { readonly x: number; readonly y: number }): boolean {
  const stencil = useOwnStencils.getState().stencils.find((each) => `${OWN_PREFIX}${each.id}` === id);
  const bounds = stencil === undefined ? null : boundsOf(stencil.records.filter(isBoxed));
  if (stencil === undefined || bounds === null) return false;
  if (around !== undefined) {
    pastePieces(stencil.records, { around });
    return true;
  }
  const { doc } = session.getState();
  const near = listRecords(doc, "node")
    .slice(-1)
    .map((node) => node.id);
  const { x, y } = freeSpot(doc, { size: bounds, near, side: "right", outside: true, middle: placeInView().middle });
  pastePieces(stencil.records, { around: { x: x + bounds.w / 2, y: y + bounds.h / 2 } });
  requestFit([...session.getState().selection]);
  return true;
}
