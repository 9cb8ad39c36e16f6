import { readdirSync, readFileSync } from "node:fs";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import type { Doc } from "../../core/model/doc.ts";
import { createRouter } from "../../core/routing/router.ts";
import type { Routes } from "../../core/routing/routes.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { labelFlaws, labelledDoc } from "./label-flaws.ts";
import { dragAbout, laidDoc, layOut, placedDoc } from "./routing-docs.ts";
import { routingFlaws } from "./routing-flaws.ts";

/** Boards of 20 to 300 components: each fifth one is laid out, the others stand in rough columns; every flow has a label. */
const BOARDS = Number(process.argv[2] ?? 200);
const [LEAST, MOST] = [20, 300] as const;
const EACH_LAID = 5;
const DRAGS = 20;
/** So many of the last drags are also looked at on their way. */
const WATCHED = 5;

/** Sums of what is wrong, by kind of board. */
const sums = new Map<string, Map<string, number>>();

function note(kind: string, doc: Doc, routes: Routes): void {
  const { flows, bends, through, throughOwn, shared, crowded } = routingFlaws(doc, routes);
  const { onBox, nowhere, onLabel } = labelFlaws(doc, routes);
  const counts: Readonly<Record<string, number>> = {
    boards: 1,
    flows,
    bends,
    "through a component": through.length,
    "through their own": throughOwn.length,
    "on each other": shared.length - crowded.length,
    "on each other without space": crowded.length,
    "labels on a component": onBox.length,
    "labels on a component without another place": nowhere.length,
    "labels on a label": onLabel.length,
  };
  const sum = sums.get(kind) ?? new Map<string, number>();
  for (const [name, count] of Object.entries(counts)) sum.set(name, (sum.get(name) ?? 0) + count);
  sums.set(kind, sum);
}

for (let board = 0; board < BOARDS; board += 1) {
  const size = LEAST + Math.round((board * (MOST - LEAST)) / Math.max(1, BOARDS - 1));
  const isLaid = board % EACH_LAID === 0;
  const start = labelledDoc(isLaid ? await laidDoc(size) : placedDoc(size));
  const kind = isLaid ? "laid out" : "in columns";
  const router = createRouter();
  note(kind, start, router.route(start));
  let doc = start;
  const docs = [...dragAbout(start, size, DRAGS)];
  docs.forEach((next, drag) => {
    if (drag >= DRAGS - WATCHED) {
      router.route(doc);
      note(`${kind}, during drags`, next, router.preview(next));
    }
    doc = next;
  });
  note(`${kind}, after ${DRAGS} drags`, doc, router.route(doc));
}
const templates = new URL("../../templates/", import.meta.url);
for (const file of readdirSync(templates).filter((name) => name.endsWith(".loopboard"))) {
  const doc = await layOut(parseBoard(readFileSync(new URL(file, templates), "utf8"), { catalogue, file }).doc);
  note("templates", doc, createRouter().route(doc));
}

for (const [kind, counts] of sums)
  console.log(`${kind}: ${[...counts].map(([name, count]) => `${count} ${name}`).join(", ")}`);
