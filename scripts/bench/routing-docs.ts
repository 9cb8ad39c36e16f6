import { engines } from "../../cli/engines.ts";
import { newId } from "../../core/commands/env.ts";
import { runCommand } from "../../core/commands/run.ts";
import { layoutBoard } from "../../core/layout/layout-board.ts";
import { quickPlace } from "../../core/layout/quick-place.ts";
import { type Doc, docOf, listRecords } from "../../core/model/doc.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { seededDoc } from "./seeded-doc.ts";
import { seededRandom } from "./seeded-random.ts";

const ENV = { catalogue, newId, now: () => "2026-01-01T00:00:00.000Z" };
/** Room that a dropped component keeps from others, px: enough for a line and its distance to both. */
const ROOM = 24;
const GRID = 8;
const TRIES = 200;

/** A seeded board in the rough columns that a pasted list gets: no flow has a stored course. */
export function placedDoc(size: number): Doc {
  const doc = seededDoc(size);
  const places = quickPlace(doc, new Set(listRecords(doc, "node").map(({ id }) => id)));
  return docOf(
    [...doc.values()].map((record) => (record.type === "node" ? { ...record, ...places.get(record.id) } : record)),
  );
}

/** A seeded board after a layout. */
export const laidDoc = (size: number): Promise<Doc> => layOut(seededDoc(size));

/** A board after a layout. */
export const layOut = async (doc: Doc): Promise<Doc> =>
  runCommand(doc, "apply-layout", await layoutBoard(doc, engines), ENV).doc;

/** The board after a component was moved. */
export const movedDoc = (doc: Doc, id: string, by: { readonly dx: number; readonly dy: number }): Doc =>
  runCommand(doc, "move", { ids: [id], ...by }, ENV).doc;

/** The board after each of some drags, one component at a time to a free place anywhere on the board. */
export function* dragAbout(start: Doc, seed: number, times: number): Generator<Doc, void> {
  const random = seededRandom(seed);
  let doc = start;
  for (let drag = 0; drag < times; drag += 1) {
    const nodes = listRecords(doc, "node");
    const far = { x: Math.max(...nodes.map(({ x }) => x)), y: Math.max(...nodes.map(({ y }) => y)) };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const node = nodes[Math.floor(random() * nodes.length)];
      const at = { x: snap(random() * far.x), y: snap(random() * far.y) };
      if (node === undefined || !isFree({ ...node, ...at }, nodes)) continue;
      doc = movedDoc(doc, node.id, { dx: at.x - node.x, dy: at.y - node.y });
      break;
    }
    yield doc;
  }
}

const snap = (value: number): number => Math.round(value / GRID) * GRID;

const isFree = (place: NodeRecord, nodes: readonly NodeRecord[]): boolean =>
  nodes.every(
    (other) =>
      other.id === place.id ||
      place.x + place.w + ROOM <= other.x ||
      other.x + other.w + ROOM <= place.x ||
      place.y + place.h + ROOM <= other.y ||
      other.y + other.h + ROOM <= place.y,
  );
