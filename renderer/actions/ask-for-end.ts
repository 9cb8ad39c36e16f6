import type { EdgeRecord } from "../../core/model/records/edge.ts";
import { openPopover } from "../canvas/pickers/popover.ts";
import { popoverPlace } from "../canvas/pickers/popover-place.ts";

/** Asks for the component at one end of a flow. */
export function askForEnd(edge: EdgeRecord, moving: "from" | "to"): void {
  const fixed = moving === "to" ? edge.from : edge.to;
  openPopover({ kind: "target", link: { fixed, moving, edge: edge.id }, screen: popoverPlace(fixed) });
}
