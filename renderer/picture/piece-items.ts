import type { Catalogue } from "../../core/model/stencil.ts";
import type { SceneItem } from "../../core/scene/display-list.ts";
import { edgeLabelItems, edgeLineItems } from "../../core/scene/edge-items.ts";
import { nodeItems } from "../../core/scene/node-items.ts";
import { noteItems } from "../../core/scene/note-items.ts";
import { zoneItems } from "../../core/scene/zone-items.ts";
import type { BoxPiece, FlowPiece } from "./piece.ts";

const boxes = new WeakMap<BoxPiece["record"], readonly SceneItem[]>();
const lines = new WeakMap<FlowPiece, readonly SceneItem[]>();

/** The scene's display list of a piece with a box, from its corner; made once for each record. */
export function boxItems({ record }: BoxPiece, catalogue: Catalogue): readonly SceneItem[] {
  const known = boxes.get(record);
  if (known !== undefined) return known;
  const items =
    record.type === "node"
      ? nodeItems(record, catalogue.stencils.get(record.kind) ?? null)
      : record.type === "zone"
        ? zoneItems(record)
        : noteItems(record);
  boxes.set(record, items);
  return items;
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
