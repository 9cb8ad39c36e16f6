import type { ZonePlane } from "../model/kinds.ts";
import { PLANE_LABELS } from "../model/plane-labels.ts";
import type { ZoneRecord } from "../model/records/zone.ts";
import type { SceneItem } from "./display-list.ts";
import { LOCK_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";
import { measureText } from "./text-metrics.ts";
import { cutText } from "./wrap-text.ts";

/** Measures of a zone in px; the title bar is the part above the members. */
export const ZONE = { radius: 14, padding: 14, titleHeight: 32 } as const;

const TITLE = { size: 12, weight: 600 } as const;
const TAG = { size: 11, weight: 500 } as const;
const BASELINE = 21;
const LOCK = 12;

const DASHES: Readonly<Partial<Record<ZonePlane, readonly number[]>>> = {
  trust: [8, 4],
  region: [2, 4],
  team: [12, 5],
};

/** What may differ in the drawing of a zone: its name is hidden while it is edited in place. */
export interface ZoneLook {
  readonly hideName?: boolean;
}

/** A zone as drawn, relative to its top-left corner. */
export function zoneItems(zone: ZoneRecord, look: ZoneLook = {}): readonly SceneItem[] {
  const { w, h, plane } = zone;
  const ink = `zone-${plane}` as const;
  const dash = DASHES[plane];
  const frame: SceneItem = { t: "rect", x: 0, y: 0, w, h, r: ZONE.radius, fill: `zone-tint-${plane}`, stroke: ink };
  return [
    { ...frame, width: 1, ...(dash === undefined ? {} : { dash }) },
    ...(look.hideName === true ? [] : titleItems(zone)),
    ...(zone.locked === true ? iconItems(LOCK_ICON, { x: w - ZONE.padding - LOCK, y: 10, size: LOCK, ink }) : []),
  ];
}

function titleItems({ name, plane, w: whole, locked }: ZoneRecord): readonly SceneItem[] {
  const ink = `zone-${plane}` as const;
  const label = PLANE_LABELS[plane];
  const w = locked === true ? whole - LOCK - 6 : whole;
  const room = w - ZONE.padding * 2;
  const title = cutText(name.trim() === "" ? label : name, { ...TITLE, maxWidth: room });
  if (title === "") return [];
  const items: SceneItem[] = [{ t: "text", x: ZONE.padding, y: BASELINE, text: title, ...TITLE, fill: ink }];
  const taken = measureText(title, TITLE.size, TITLE.weight) + measureText(label, TAG.size, TAG.weight) + 24;
  const isSaid = title.toLowerCase().includes(label.toLowerCase());
  if (label === "" || isSaid || taken > room) return items;
  return [...items, { t: "text", x: w - ZONE.padding, y: BASELINE, text: label, ...TAG, fill: ink, anchor: "end" }];
}
