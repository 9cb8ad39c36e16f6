import type { ImageRecord } from "../../../core/model/records/image.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { StrokeRecord } from "../../../core/model/records/stroke.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Theme } from "../../../core/scene/display-list.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import type { Pen } from "../../picture/sheet.ts";
import type { BoxedRecord } from "../project/boxes.ts";
import type { MapView } from "./map-view.ts";

/** Smallest side of a piece on the map, px. */
const SMALLEST = 1.5;
/** Least width of a pen stroke on the map, px. */
const SMALLEST_LINE = 0.75;

/** How pieces look on the map. */
export interface MapLook {
  readonly themeOf: (id: RecordId) => Theme;
  /** What a picture shows; null while it is not decoded, and where it is dimmed. */
  readonly imageOf: (picture: ImageRecord) => CanvasImageSource | null;
}

/** Paints every piece as a rectangle in its colour, zones first; pen strokes as lines, pictures as what they show. */
export function paintMap(pen: Pen, pieces: readonly BoxedRecord[], view: MapView, { themeOf, imageOf }: MapLook): void {
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
    pen.lineWidth = 1;
    pen.strokeRect(...place(zone));
  }
  for (const piece of pieces) {
    if (piece.type === "stroke") {
      paintStroke(pen, piece, view, themeOf(piece.id));
      continue;
    }
    const image = piece.type === "image" ? imageOf(piece) : null;
    if (image !== null) {
      pen.drawImage(image, ...place(piece));
      continue;
    }
    const colour = colourOf(piece, themeOf(piece.id));
    if (colour === null) continue;
    pen.fillStyle = colour;
    pen.fillRect(...place(piece));
  }
}

function paintStroke(pen: Pen, stroke: StrokeRecord, { left, top, scale }: MapView, theme: Theme) {
  pen.strokeStyle = theme[`pen-${stroke.color}`];
  pen.lineWidth = Math.max(SMALLEST_LINE, stroke.width / scale);
  pen.lineCap = "round";
  pen.beginPath();
  // The first point twice: so a dot has a line too.
  for (const [x, y] of [...stroke.points.slice(0, 1), ...stroke.points])
    pen.lineTo((stroke.x + x - left) / scale, (stroke.y + y - top) / scale);
  pen.stroke();
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
