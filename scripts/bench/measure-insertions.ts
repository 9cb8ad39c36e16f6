import { newId } from "../../core/commands/env.ts";
import { runCommand } from "../../core/commands/run.ts";
import { fitIn } from "../../core/layout/fit-in.ts";
import { FIT_GAP } from "../../core/layout/make-room.ts";
import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { layOutHere } from "./own-drawing.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { seededRandom } from "./seeded-random.ts";

const ENV = { catalogue, newId, now: () => "2026-01-01T00:00:00.000Z" };
const SIZES = [20, 35, 50, 80, 120, 200] as const;
const INSERTIONS_PER_BOARD = 40;
/** A new component has so many flows: at the end of a chain, in a flow, a fan. */
const MOST_FLOWS = 3;
const SIZE = { w: 184, h: 64 } as const;
const NEW = "new";
const NEED = SIZE.h + FIT_GAP;

/** How far fitting one component into a board that was laid out moves the others, against the room that it needs, and against a fresh layout. */
export async function measureInsertions(): Promise<readonly Measurement[]> {
  const [shifts, fresh]: [number[], number[]] = [[], []];
  for (const size of SIZES) {
    const board = seededDoc(size);
    const laidOut = runCommand(board, "apply-layout", await layOutHere(board), ENV).doc;
    const random = seededRandom(size);
    for (let turn = 0; turn < INSERTIONS_PER_BOARD; turn += 1) {
      const doc = withNew(laidOut, random);
      shifts.push(farthest(laidOut, fitIn(doc, [NEW]).positions));
      if (turn === 0) fresh.push(farthest(laidOut, (await layOutHere(doc)).positions));
    }
  }
  const against = {
    unit: "px",
    reference: fresh,
    against: "laying out the whole board anew",
    target: NEED,
  } as const;
  return [
    { row: `farthest move of another when one is fitted in, ${shifts.length} insertions`, samples: shifts, ...against },
    // Where the new one also has to go below what stands above it, the next makes room for that too.
    { row: "the farthest of these moves", samples: [Math.max(...shifts)], ...against, target: 1.5 * NEED },
  ];
}

/** The board with a component that has flows from and to others, not yet in its place. */
function withNew(doc: Doc, random: () => number): Doc {
  const others = listRecords(doc, "node");
  const flows = 1 + Math.floor(random() * MOST_FLOWS);
  const start = Math.floor(random() * others.length);
  const node: NodeRecord = {
    type: "node",
    id: NEW,
    kind: "cache",
    name: "New",
    props: {},
    x: -1000,
    y: -1000,
    ...SIZE,
    zone: null,
  };
  const edges = Array.from({ length: flows }, (_, at): EdgeRecord => {
    const other = others[(start + Math.floor(random() * 8)) % others.length]?.id ?? "";
    const ends = at % 2 === 0 ? { from: other, to: NEW } : { from: NEW, to: other };
    return { type: "edge", id: `new-${at}`, ...ends, flow: "request", props: {} };
  });
  return new Map([...doc, ...[node, ...edges].map((record) => [record.id, record] as const)]);
}

/** How far the component went that was moved farthest, px; the new one is not counted. */
function farthest(
  doc: Doc,
  positions: readonly { readonly id: string; readonly x: number; readonly y: number }[],
): number {
  const moves = positions.map(({ id, x, y }) => {
    const before = getRecord(doc, "node", id);
    return before === null ? 0 : Math.hypot(x - before.x, y - before.y);
  });
  return Math.max(0, ...moves);
}
