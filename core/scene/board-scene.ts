import { boundsOf } from "../model/bounds.ts";
import { isBoxed } from "../model/boxed.ts";
import { decisionsAbout } from "../model/decisions-about.ts";
import { boardOf, type Doc, getRecord, listRecords } from "../model/doc.ts";
import { foldZones, isStandIn } from "../model/fold-zones.ts";
import { FILTER_PLANES, type FilterPlane, keepPlanes } from "../model/keep-planes.ts";
import { inPaintOrder } from "../model/paint-order.ts";
import { dimmedIn, FILTER_LABELS, type OtherPlanes } from "../model/plane-filter.ts";
import type { DecisionRecord } from "../model/records/decision.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box } from "../model/records/fields.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { NoteRecord } from "../model/records/note.ts";
import type { ZoneRecord } from "../model/records/zone.ts";
import type { Catalogue } from "../model/stencil.ts";
import { type JumpStyle, withJumps } from "../routing/jump-style.ts";
import { type Route, type Routes, routeBoard } from "../routing/route.ts";
import { boxAround, growBox, snapBox } from "./bounds.ts";
import { decisionMarkBox, decisionMarkItems } from "./decision-mark.ts";
import type { GroupItem, Scene, SceneItem } from "./display-list.ts";
import { edgeLabelBox, edgeLabelItems, edgeLineItems } from "./edge-items.ts";
import { imageItems } from "./image-items.ts";
import { leaderItems } from "./leader-items.ts";
import { legendGroup } from "./legend-items.ts";
import { nodeItems } from "./node-items.ts";
import { noteItems } from "./note-items.ts";
import { strokeItems } from "./stroke-items.ts";
import { zoneItems } from "./zone-items.ts";

/** What to draw: only these records (a flow also when both its ends are named), margin in px, a legend of the flows below; courses of the flows where they are known; how flows jump over others (in arcs). */
export interface SceneOptions {
  readonly only?: ReadonlySet<string>;
  readonly margin?: number;
  readonly legend?: boolean;
  readonly courses?: Routes;
  readonly jumps?: JumpStyle;
  /** Only what lies in these planes; the others are left out or, when `others` says so, dimmed and below. */
  readonly planes?: ReadonlySet<FilterPlane>;
  readonly others?: OtherPlanes;
}

const MARGIN = 24;
const LEGEND_GAP = 24;
const HEAD_REACH = 7;
const EMPTY: Box = { x: 0, y: 0, w: 320, h: 160 };

/** A whole board as a drawing, cropped to everything that is drawn: zones behind, then flows, pictures, components, notes, pen strokes, flow labels. */
export function boardScene(board: Doc, catalogue: Catalogue, options: SceneOptions = {}): Scene {
  const { planes, others } = options;
  const dims = planes !== undefined && others === "dimmed";
  const { doc } = foldZones(planes === undefined || dims ? board : keepPlanes(board, planes));
  const isShown = (id: string): boolean => options.only === undefined || options.only.has(id);
  const zones = sortByDepth(
    doc,
    listRecords(doc, "zone").filter(({ id }) => isShown(id)),
  );
  const nodes = inPaintOrder(listRecords(doc, "node").filter(({ id }) => isShown(id)));
  const notes = inPaintOrder(listRecords(doc, "note").filter(({ id }) => isShown(id)));
  const images = inPaintOrder(listRecords(doc, "image").filter(({ id }) => isShown(id)));
  const strokes = inPaintOrder(listRecords(doc, "stroke").filter(({ id }) => isShown(id)));
  const flows = listFlows(
    doc,
    withJumps((doc === board ? options.courses : undefined) ?? routeBoard(doc), options.jumps ?? "arc"),
    (edge) => isShown(edge.id) || (isShown(edge.from) && isShown(edge.to)),
  );
  const decisions = decisionsAbout(doc);
  const drawnGroups: GroupItem[] = [
    ...zones.map((zone) => groupAt(zone, zone.name, zoneItems(zone))),
    ...flows.map(([edge, course]) => flowGroup(doc, catalogue, edge, edgeLineItems(edge, course))),
    ...images.map((image) =>
      groupAt(image, image.alt || "Picture", imageItems(image, getRecord(doc, "asset", image.asset))),
    ),
    ...nodes.map((node) => nodeGroup(node, catalogue, decisions.get(node.id) ?? [])),
    ...notes.flatMap((note) => leaderGroups(doc, note, flows, isShown)),
    ...notes.map((note) => groupAt(note, "Note", noteItems(note))),
    ...strokes.map((stroke) => groupAt(stroke, "Pen stroke", strokeItems(stroke))),
    ...flows.flatMap(([edge, course]) => labelGroups(edge, course)),
  ];
  const groups = dims ? stepBack(drawnGroups, dimmedIn(board, doc, planes)) : drawnGroups;
  const drawn = boundsOf([
    ...zones,
    ...images,
    ...nodes,
    ...nodes.filter(({ id }) => decisions.has(id)).map(decisionMarkBox),
    ...notes,
    ...strokes,
    ...flows.flatMap(([edge, course]) => flowBoxes(edge, course)),
  ]);
  const legend = options.legend === true && drawn !== null && flows.length > 0;
  const below = legend ? legendGroup(catalogue, new Set(flows.map(([edge]) => edge.flow)), legendPlace(drawn)) : null;
  const all = drawn === null ? EMPTY : (boundsOf(below === null ? [drawn] : [drawn, below.box]) ?? drawn);
  return {
    title: `${boardOf(doc).title}${planes === undefined ? "" : planesTitle(planes, others)}`,
    bounds: snapBox(growBox(all, options.margin ?? MARGIN)),
    items: below === null ? groups : [...groups, below.group],
  };
}

/** What is dimmed, faded and below all that is not. */
function stepBack(groups: readonly GroupItem[], dimmed: ReadonlySet<string>): readonly GroupItem[] {
  const isBack = ({ record = "" }: GroupItem): boolean => dimmed.has(record);
  return [
    ...groups.filter(isBack).map((group) => ({ ...group, faded: true })),
    ...groups.filter((group) => !isBack(group)),
  ];
}

/** Says in the title of a drawing what it does not show in full. */
function planesTitle(planes: ReadonlySet<FilterPlane>, others: OtherPlanes = "hidden"): string {
  const names = FILTER_PLANES.filter((plane) => planes.has(plane)).map((plane) => FILTER_LABELS[plane].toLowerCase());
  return ` (${names.join(", ")}; the rest ${others === "dimmed" ? "dimmed" : "left out"})`;
}

const legendPlace = (drawn: Box): Box => ({ x: drawn.x, y: drawn.y + drawn.h + LEGEND_GAP, w: drawn.w, h: 0 });

function listFlows(
  doc: Doc,
  courses: Routes,
  isShown: (edge: EdgeRecord) => boolean,
): readonly (readonly [EdgeRecord, Route])[] {
  const shown = listRecords(doc, "edge").filter(isShown);
  const ids = new Set(shown.map(({ id }) => id));
  return shown.flatMap((edge) => {
    const course = courses.get(edge.id);
    return course === undefined ? [] : [[edge, overShown(course, ids)] as const];
  });
}

/** Nothing is jumped over that is not in the drawing. */
const overShown = (course: Route, ids: ReadonlySet<string>): Route =>
  course.jumps === undefined ? course : { ...course, jumps: course.jumps.filter(({ over }) => ids.has(over)) };

function sortByDepth(doc: Doc, zones: readonly ZoneRecord[]): readonly ZoneRecord[] {
  const depthOf = (zone: ZoneRecord): number => {
    const seen = new Set<string>();
    for (let id = zone.parent; id !== null && !seen.has(id); id = getRecord(doc, "zone", id)?.parent ?? null)
      seen.add(id);
    return seen.size;
  };
  return zones
    .map((zone) => ({ zone, depth: depthOf(zone) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ zone }) => zone);
}

const groupAt = (
  record: { readonly id: string; readonly x: number; readonly y: number },
  title: string,
  items: readonly SceneItem[],
): GroupItem => ({ t: "group", record: record.id, title, at: { x: record.x, y: record.y }, items });

/** The texts inside name a component, so a title is given only where they had to be cut. */
function nodeGroup(node: NodeRecord, catalogue: Catalogue, decisions: readonly DecisionRecord[]): GroupItem {
  const stencil = catalogue.stencils.get(node.kind) ?? null;
  const items = [...nodeItems(node, stencil), ...decisionMarkItems(decisions)];
  const isCut = items.some((item) => item.t === "text" && item.text.endsWith("…"));
  const kind = stencil?.label ?? (isStandIn(node) ? "Collapsed zone" : node.kind);
  const group = { t: "group", record: node.id, at: { x: node.x, y: node.y }, items } as const;
  return isCut ? { ...group, title: `${node.name} (${kind})` } : group;
}

/** The line from a pinned note to what it is about, if that is drawn too. */
function leaderGroups(
  doc: Doc,
  note: NoteRecord,
  flows: readonly (readonly [EdgeRecord, Route])[],
  isShown: (id: string) => boolean,
): readonly GroupItem[] {
  const course = flows.find(([edge]) => edge.id === note.about)?.[1];
  const target = doc.get(note.about ?? "");
  const isDrawn = target !== undefined && isBoxed(target) && isShown(target.id);
  const items =
    course === undefined
      ? isDrawn
        ? leaderItems(note, target)
        : []
      : leaderItems(note, { ...course.label, w: 0, h: 0 });
  return items.length === 0 ? [] : [{ t: "group", record: note.id, items }];
}

function flowGroup(doc: Doc, catalogue: Catalogue, edge: EdgeRecord, items: readonly SceneItem[]): GroupItem {
  const [from, to] = [edge.from, edge.to].map((id) => getRecord(doc, "node", id)?.name ?? id);
  const flow = catalogue.flows.get(edge.flow)?.label ?? edge.flow;
  return { t: "group", record: edge.id, title: `${flow}: ${from} → ${to}`, items };
}

function labelGroups(edge: EdgeRecord, course: Route): readonly GroupItem[] {
  const items = edgeLabelItems(edge, course);
  return items.length === 0 ? [] : [{ t: "group", record: edge.id, items }];
}

function flowBoxes(edge: EdgeRecord, course: Route): readonly Box[] {
  return [boxAround(course.points, HEAD_REACH), edgeLabelBox(edge, course)].filter((box) => box !== null);
}
