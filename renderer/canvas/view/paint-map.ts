import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Theme } from "../../../core/scene/display-list.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import type { BoxedRecord } from "../project/boxes.ts";
import type { MapView } from "./map-view.ts";

/** Smallest side of a piece on the map, px. */
const SMALLEST = 1.5;

/** Paints every piece as a rectangle in its colour of the theme that it has, zones first. */
export function paintMap(
  pen: CanvasRenderingContext2D,
  pieces: readonly BoxedRecord[],
  view: MapView,
  themeOf: (id: RecordId) => Theme,
): void {
  const place = ({ x, y, w, h }: BoxedRecord) =>
    [
      (x - view.left) / view.scale,
      (y - view.top) / view.scale,
      Math.max(SMALLEST, w / view.scale),
      Math.max(SMALLEST, h / view.scale),
    ] as const;
  for (const zone of pieces) {
    if (zone.type !== "zone") continue;
    const theme = themeOf(zone.id);
    pen.fillStyle = theme[`zone-tint-${zone.plane}`];
    pen.strokeStyle = theme[`zone-${zone.plane}`];
    pen.fillRect(...place(zone));
    pen.strokeRect(...place(zone));
  }
  for (const piece of pieces) {
    const colour = colourOf(piece, themeOf(piece.id));
    if (colour === null) continue;
    pen.fillStyle = colour;
    pen.fillRect(...place(piece));
  }
}

function colourOf(piece: BoxedRecord, theme: Theme): string | null {
  if (piece.type === "node") return nodeColour(piece, theme);
  if (piece.type === "note") return theme[`note-${piece.color}`];
  return piece.type === "image" ? theme["line-strong"] : null;
}

function nodeColour({ kind }: NodeRecord, theme: Theme): string {
  const group = catalogue.stencils.get(kind)?.group;
  return group === undefined ? theme["line-strong"] : theme[`group-${group}`];
}
