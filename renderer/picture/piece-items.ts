import { assertNever } from "../../core/assert.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import type { SceneItem } from "../../core/scene/display-list.ts";
import { edgeLabelItems, edgeLineItems } from "../../core/scene/edge-items.ts";
import { imageItems } from "../../core/scene/image-items.ts";
import { nodeItems } from "../../core/scene/node-items.ts";
import { noteItems } from "../../core/scene/note-items.ts";
import { strokeItems } from "../../core/scene/stroke-items.ts";
import { zoneItems } from "../../core/scene/zone-items.ts";
import type { BoxPiece, FlowPiece } from "./piece.ts";

const boxes = new WeakMap<BoxPiece["record"], readonly SceneItem[]>();
const lines = new WeakMap<FlowPiece, readonly SceneItem[]>();

/** The scene's display list of a piece with a box, from its corner; made once for each record. */
export function boxItems({ record, asset }: BoxPiece, catalogue: Catalogue): readonly SceneItem[] {
  const known = boxes.get(record);
  if (known !== undefined) return known;
  const items = itemsOf(record, asset, catalogue);
  boxes.set(record, items);
  return items;
}

function itemsOf(record: BoxPiece["record"], asset: BoxPiece["asset"], catalogue: Catalogue): readonly SceneItem[] {
  switch (record.type) {
    case "node":
      return nodeItems(record, catalogue.stencils.get(record.kind) ?? null);
    case "zone":
      return zoneItems(record);
    case "note":
      return noteItems(record);
    case "image":
      return imageItems(record, asset);
    case "stroke":
      return strokeItems(record);
    default:
      return assertNever(record);
  }
}

/** The scene's display list of a flow's line, head and tail, in board px; made once for each course. */
export function lineItems(piece: FlowPiece): readonly SceneItem[] {
  const known = lines.get(piece);
  if (known !== undefined) return known;
  const items = edgeLineItems(piece.record, piece.course);
  lines.set(piece, items);
  return items;
}

/** The scene's display list of a flow's label, in board px. */
export const labelItems = ({ record, course }: FlowPiece): readonly SceneItem[] => edgeLabelItems(record, course);
