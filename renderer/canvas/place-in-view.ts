import { listRecords } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { session } from "../store/session.ts";
import { shownArea, shownView } from "../store/shown-view.ts";
import { zoneAt } from "./project/boxes.ts";

/** Where a component that was given no place is put, as arguments of `add-node`; nothing: beside the one added last. */
export interface PlaceInView {
  readonly middle?: Point;
  readonly zone?: RecordId | null;
}

/** In the middle of what is shown, in the zone that is there, when the component added last is out of view: else one would be led away from what one looks at. */
export function placeInView(): PlaceInView {
  const { doc } = session.getState();
  const last = listRecords(doc, "node").at(-1);
  const [view, area] = [shownView(), shownArea()];
  if (last === undefined || view === null || area === null || isWithin(last, area)) return {};
  const middle = { x: Math.round(view.x), y: Math.round(view.y) };
  return { middle, zone: zoneAt(doc, middle)?.id ?? null };
}

const isWithin = (box: Box, area: Box): boolean =>
  box.x >= area.x && box.y >= area.y && box.x + box.w <= area.x + area.w && box.y + box.h <= area.y + area.h;
