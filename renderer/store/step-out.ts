import { commonZone } from "../../core/commands/zone-members.ts";
import { clearSelection, select } from "./selection.ts";
import { session } from "./session.ts";

/** Goes one level up: from pieces of a zone to the zone, from there to the zone around it, at last to nothing. */
export function stepOut(): void {
  const { doc, selection } = session.getState();
  const pieces = [...selection].filter((id) => doc.get(id)?.type !== "edge");
  const zone = pieces.length === 0 ? null : commonZone(doc, pieces);
  if (zone === null || selection.has(zone)) clearSelection();
  else select([zone]);
}
