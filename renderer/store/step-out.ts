import { commonZone } from "../../core/commands/zone-members.ts";
import { backToNow } from "./past.ts";
import { clearSelection, select } from "./selection.ts";
import { session } from "./session.ts";

/** Goes one level up: from pieces of a zone to the zone, from there to the zone around it, then to nothing, at last from an earlier state of the board to now. */
export function stepOut(): void {
  const { doc, selection, past } = session.getState();
  if (selection.size === 0 && past !== null) {
    backToNow();
    return;
  }
  const pieces = [...selection].filter((id) => doc.get(id)?.type !== "edge");
  const zone = pieces.length === 0 ? null : commonZone(doc, pieces);
  if (zone === null || selection.has(zone)) clearSelection();
  else select([zone]);
}
