import { ZONE_PLANES, type ZonePlane } from "../model/kinds.ts";
import { PLANE_LABELS } from "../model/plane-labels.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { CARD } from "./card-bundle.ts";
import { cleanLine } from "./clean-text.ts";
import type { SceneItem } from "./display-list.ts";
import { LOCK_ICON, STACK_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";
import { cutText } from "./wrap-text.ts";

const NAME = { size: 13, weight: 600 } as const;
const COUNT = { size: 11, weight: 400 } as const;
/** Room at the right for the button that expands it. */
const ROOM = 34;
const BEHIND = 5;

/** A collapsed zone as drawn, relative to its top-left corner: a card on another one, its name, meaning and number of components. */
export function standInItems(node: NodeRecord, look: { readonly hideName?: boolean } = {}): readonly SceneItem[] {
  const { w, h } = node;
  const plane = planeOf(node);
  const ink = `zone-${plane}` as const;
  const card = { t: "rect", w, r: CARD.radius, fill: `zone-tint-${plane}`, stroke: ink, width: 1 } as const;
  const tile = { x: CARD.padding, y: (h - CARD.tile) / 2 };
  const inset = (CARD.tile - CARD.icon) / 2;
  return [
    { ...card, x: BEHIND, y: BEHIND, h, w: w - BEHIND * 2 + BEHIND },
    { ...card, x: 0, y: 0, h },
    { t: "rect", ...tile, w: CARD.tile, h: CARD.tile, r: CARD.tileRadius, fill: "surface" },
    ...iconItems(STACK_ICON, { x: tile.x + inset, y: tile.y + inset, size: CARD.icon, ink }),
    ...(look.hideName === true ? [] : textItems(node, plane)),
    ...(node.locked === true ? iconItems(LOCK_ICON, { x: w - 17, y: 6, size: 11, ink }) : []),
  ];
}

function textItems(node: NodeRecord, plane: ZonePlane): readonly SceneItem[] {
  const ink = `zone-${plane}` as const;
  const x = CARD.padding + CARD.tile + CARD.gap;
  const maxWidth = node.w - x - ROOM;
  const meaning = PLANE_LABELS[plane];
  const name = cutText(cleanLine(node.name).trim() || meaning || "Zone", { ...NAME, maxWidth });
  const count = Number(node.props.inside ?? 0);
  const counted = count === 1 ? "1 component" : `${count} components`;
  const isSaid = meaning === "" || name.toLowerCase().includes(meaning.toLowerCase());
  const line = cutText(isSaid ? counted : `${meaning} · ${counted}`, { ...COUNT, maxWidth });
  return [
    { t: "text", x, y: node.h / 2 - 2, text: name, ...NAME, fill: ink },
    { t: "text", x, y: node.h / 2 + 14, text: line, ...COUNT, fill: "text-muted" },
  ];
}

const planeOf = ({ props }: NodeRecord): ZonePlane => ZONE_PLANES.find((plane) => plane === props.plane) ?? "plain";
