import type { RecordId } from "../../core/model/records.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import { CARD } from "../../core/scene/card-bundle.ts";
import { fadedTheme } from "../../core/scene/faded-theme.ts";
import { NOTE } from "../../core/scene/note-items.ts";
import { ZONE } from "../../core/scene/zone-items.ts";
import { type BadgeMark, paintBadge } from "./paint-badge.ts";
import { paintCards, paintLines } from "./paint-far.ts";
import { paintItems } from "./paint-items.ts";
import type { BoxPiece, FlowPiece, Piece } from "./piece.ts";
import { boxItems, labelItems, lineItems } from "./piece-items.ts";
import { type Sheet, toBoardPixels, traceLine } from "./sheet.ts";

/** How pieces look apart from their records. */
export interface BoardLook {
  readonly catalogue: Catalogue;
  readonly selection: ReadonlySet<RecordId>;
  readonly marks: ReadonlyMap<RecordId, BadgeMark>;
  /** Factor by which badges are enlarged. */
  readonly steady: number;
  /** Components at which the flow being drawn may end. */
  readonly hints: ReadonlySet<RecordId>;
  /** What steps back because its plane is off. */
  readonly dimmed: ReadonlySet<RecordId>;
}

/** Below this zoom cards and lines are drawn without texts, icons and heads. */
export const DETAIL_ZOOM = 0.2;

/** Paints pieces, given in paint order, as the mounted board shows them, what is dimmed below the rest: zones, flows, images, components, notes, pen strokes, labels, badges. */
export function paintBoard(pieces: readonly Piece[], look: BoardLook, sheet: Sheet): void {
  const { dimmed } = look;
  if (dimmed.size === 0) {
    paintPieces(pieces, look, sheet);
    return;
  }
  const back = pieces.filter(({ id }) => dimmed.has(id));
  paintPieces(back, look, { ...sheet, theme: fadedTheme(sheet.theme) });
  const front = pieces.filter(({ id }) => !dimmed.has(id));
  paintPieces(front, look, sheet);
}

function paintPieces(pieces: readonly Piece[], look: BoardLook, sheet: Sheet): void {
  toBoardPixels(sheet);
  const flows = pieces.filter((piece) => piece.sort === "flow");
  const boxes = pieces.filter((piece) => piece.sort === "box");
  const zones = boxes.filter(({ record }) => record.type === "zone");
  const images = boxes.filter(({ record }) => record.type === "image");
  const strokes = boxes.filter(({ record }) => record.type === "stroke");
  const cards = boxes.filter(({ record }) => record.type === "node" || record.type === "note");
  const isDetailed = sheet.zoom >= DETAIL_ZOOM;
  for (const zone of zones) paintItems(boxItems(zone, look.catalogue), sheet, zone.record);
  if (isDetailed) for (const flow of flows) paintItems(lineItems(flow), sheet);
  else paintLines(flows, sheet);
  for (const image of images) paintItems(boxItems(image, look.catalogue), sheet, image.record);
  if (isDetailed) for (const card of cards) paintCard(card, look, sheet);
  else paintCards(cards, look.catalogue, sheet);
  for (const stroke of strokes) paintItems(boxItems(stroke, look.catalogue), sheet, stroke.record);
  if (look.selection.size > 0) paintSelection(pieces, look, sheet);
  if (look.hints.size > 0) paintHints(cards, look, sheet);
  if (isDetailed) for (const flow of flows) paintItems(labelItems(flow), sheet);
  paintBadges(cards, look, sheet);
}

/** Paints the badges of some components: they lie above everything else. */
export function paintBadges(
  cards: readonly BoxPiece[],
  { marks, steady }: Pick<BoardLook, "marks" | "steady">,
  sheet: Sheet,
): void {
  for (const { record } of cards) {
    const mark = marks.get(record.id);
    if (mark !== undefined) paintBadge(record, mark, steady, sheet);
  }
}

const SHADOW = { colour: "#0f172a", alpha: 0.05, below: 1.5 } as const;

function paintCard(card: BoxPiece, { catalogue }: BoardLook, sheet: Sheet): void {
  const { pen } = sheet;
  const { x, y, w, h } = card.record;
  pen.globalAlpha = SHADOW.alpha;
  pen.fillStyle = SHADOW.colour;
  pen.beginPath();
  pen.roundRect(x - 1, y, w + 2, h + SHADOW.below, radiusOf(card));
  pen.fill();
  pen.globalAlpha = 1;
  paintItems(boxItems(card, catalogue), sheet, card.record);
}

const RADII = { node: CARD.radius, note: NOTE.radius, zone: ZONE.radius, image: 4, stroke: 4 } as const;

const radiusOf = ({ record }: BoxPiece): number => RADII[record.type];

const RING = { width: 2, least: 1.5 } as const;
/** The halos of more flows than that would cover one another, and everything else, far away; their lines take on the colour of the selection then. */
const MOST_HALOS = 200;
const HALO = { width: 8, alpha: 0.3, least: 4 } as const;

/** A ring around what is selected; a selected flow lies above the components, on a halo. */
function paintSelection(pieces: readonly Piece[], { selection }: BoardLook, sheet: Sheet): void {
  const { pen, theme, zoom } = sheet;
  const selected = pieces.filter(({ id }) => selection.has(id));
  const flows = selected.filter((piece) => piece.sort === "flow");
  if (zoom >= DETAIL_ZOOM) for (const flow of flows) paintSelectedFlow(flow, sheet);
  else if (flows.length > MOST_HALOS) paintLines(flows, sheet, theme.accent);
  else if (flows.length > 0) {
    paintHalo(flows, sheet);
    paintLines(flows, sheet);
  }
  const width = Math.max(RING.width, RING.least / zoom);
  pen.strokeStyle = theme.accent;
  pen.lineWidth = width;
  pen.setLineDash([]);
  for (const piece of selected) {
    if (piece.sort === "flow") continue;
    const { x, y, w, h } = piece.record;
    const ring = [x - width / 2, y - width / 2, w + width, h + width] as const;
    // Thousands of round corners that nobody could see take many times as long as square ones.
    if (zoom < DETAIL_ZOOM) pen.strokeRect(...ring);
    else {
      pen.beginPath();
      pen.roundRect(...ring, radiusOf(piece) + width / 2);
      pen.stroke();
    }
  }
}

const HINT = { gap: 4, width: 2, least: 1, radius: 13, alpha: 0.65, dash: [6, 4] } as const;

/** A dashed frame around each component at which a flow may end. */
function paintHints(cards: readonly BoxPiece[], { hints }: BoardLook, { pen, theme, zoom }: Sheet): void {
  pen.strokeStyle = theme.accent;
  pen.lineWidth = Math.max(HINT.width, HINT.least / zoom);
  pen.setLineDash([...HINT.dash]);
  pen.globalAlpha = HINT.alpha;
  for (const { id, record } of cards) {
    if (!hints.has(id)) continue;
    const { x, y, w, h } = record;
    pen.beginPath();
    pen.roundRect(x - HINT.gap, y - HINT.gap, w + HINT.gap * 2, h + HINT.gap * 2, HINT.radius);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function paintSelectedFlow(flow: FlowPiece, sheet: Sheet): void {
  paintHalo([flow], sheet);
  paintItems(lineItems(flow), sheet);
}

function paintHalo(flows: readonly FlowPiece[], { pen, theme, zoom }: Sheet): void {
  pen.strokeStyle = theme.accent;
  pen.lineWidth = Math.max(HALO.width, HALO.least / zoom);
  const isFar = zoom < DETAIL_ZOOM;
  pen.lineCap = isFar ? "butt" : "round";
  pen.lineJoin = isFar ? "miter" : "round";
  pen.setLineDash([]);
  pen.globalAlpha = HALO.alpha;
  pen.beginPath();
  for (const { course } of flows) traceLine(pen, course.points);
  pen.stroke();
  pen.globalAlpha = 1;
}
