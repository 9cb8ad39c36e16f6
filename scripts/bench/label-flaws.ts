import { type Doc, docOf, listRecords } from "../../core/model/doc.ts";
import { meets } from "../../core/model/meets.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import { lengthOf, pointAtShare } from "../../core/routing/along.ts";
import { type BoxIndex, indexBoxes, widen } from "../../core/routing/box-index.ts";
import type { Routes } from "../../core/routing/routes.ts";
import { edgeLabelBox } from "../../core/scene/edge-items.ts";

/** What is wrong with the labels of a board. */
export interface LabelFlaws {
  readonly labels: number;
  /** Labels that cover a component although another place on their flow covers none. */
  readonly onBox: readonly string[];
  /** Labels that cover a component and have no place that covers none. */
  readonly nowhere: readonly string[];
  /** Labels that cover another label. */
  readonly onLabel: readonly string[];
}

const STEP = 2;
/** A plate that reaches no farther than this into a component only touches it, px. */
const TOUCH = 0.5;
const WORDS = ["features", "model v2", "scores", "click events", "p99 40 ms", "Kafka topic", "nightly", "labels"];

/** The board with a label on every flow. */
export const labelledDoc = (doc: Doc): Doc =>
  docOf(
    [...doc.values()].map((each, at) =>
      each.type === "edge" ? { ...each, label: WORDS[at % WORDS.length] ?? "" } : each,
    ),
  );

/** Looks for flaws in the labels of a board, with the plates as they are drawn. */
export function labelFlaws(doc: Doc, routes: Routes): LabelFlaws {
  const boxes = indexBoxes(listRecords(doc, "node"));
  const [onBox, nowhere, onLabel]: [string[], string[], string[]] = [[], [], []];
  const plates: Box[] = [];
  for (const edge of listRecords(doc, "edge")) {
    const route = routes.get(edge.id);
    const plate = route === undefined ? null : edgeLabelBox(edge, route);
    if (route === undefined || plate === null) continue;
    if (boxes.near(widen(plate, -TOUCH)).length > 0)
      (hasPlace(route.points, plate, boxes) ? onBox : nowhere).push(edge.id);
    if (plates.some((other) => meets(other, plate))) onLabel.push(edge.id);
    plates.push(plate);
  }
  return { labels: plates.length, onBox, nowhere, onLabel };
}

function hasPlace(points: readonly Point[], { w, h }: Box, boxes: BoxIndex): boolean {
  const length = lengthOf(points);
  for (let at = 0; at <= length; at += STEP) {
    const { x, y } = pointAtShare(points, at / length);
    if (boxes.near({ x: x - w / 2, y: y - h / 2, w, h }).length === 0) return true;
  }
  return false;
}
