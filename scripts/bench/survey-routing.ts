import { createRouter } from "../../core/routing/router.ts";
import { dragAbout, laidDoc, placedDoc } from "./routing-docs.ts";
import { routingFlaws } from "./routing-flaws.ts";

/** Boards of 20 to 300 components: each fifth one is laid out, the others stand in rough columns. */
const BOARDS = 200;
const [LEAST, MOST] = [20, 300] as const;
const EACH_LAID = 5;
const DRAGS = 20;

const sums = new Map<
  string,
  { boards: number; flows: number; bends: number; through: number; own: number; shared: number }
>();

function note(kind: string, { flows, bends, through, throughOwn, shared }: ReturnType<typeof routingFlaws>): void {
  const sum = sums.get(kind) ?? { boards: 0, flows: 0, bends: 0, through: 0, own: 0, shared: 0 };
  sum.boards += 1;
  sum.flows += flows;
  sum.bends += bends;
  sum.through += through.length;
  sum.own += throughOwn.length;
  sum.shared += shared.length;
  sums.set(kind, sum);
}

for (let board = 0; board < BOARDS; board += 1) {
  const size = LEAST + Math.round((board * (MOST - LEAST)) / (BOARDS - 1));
  const isLaid = board % EACH_LAID === 0;
  const start = isLaid ? await laidDoc(size) : placedDoc(size);
  const kind = isLaid ? "laid out" : "in columns";
  note(kind, routingFlaws(start, createRouter().route(start)));
  let doc = start;
  for (const next of dragAbout(start, size, DRAGS)) doc = next;
  note(`${kind}, after ${DRAGS} drags`, routingFlaws(doc, createRouter().route(doc)));
}

for (const [kind, { boards, flows, bends, through, own, shared }] of sums)
  console.log(
    `${kind}: ${boards} boards, ${flows} flows, ${through} through a component, ${own} through their own, ` +
      `${shared} pairs of stretches on each other, ${(bends / flows).toFixed(2)} bends each`,
  );
