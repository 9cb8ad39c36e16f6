import { engines } from "../../cli/engines.ts";
import { newId } from "../../core/commands/env.ts";
import { runCommand } from "../../core/commands/run.ts";
import type { Drawing } from "../../core/layout/drawing-flaws.ts";
import { layoutBoard } from "../../core/layout/layout-board.ts";
import { type Doc, listRecords } from "../../core/model/doc.ts";
import { createRouter } from "../../core/routing/router.ts";
import { catalogue } from "../../stencils/catalogue.ts";

const ENV = { catalogue, newId, now: () => "2026-01-01T00:00:00.000Z" };

/** New places for a board, in this thread. */
export const layOutHere = (doc: Doc) => layoutBoard(doc, engines);

/** A board as it is shown after its layout, with the courses that the router gives. */
export async function ownDrawing(doc: Doc): Promise<Drawing> {
  const laid = runCommand(doc, "apply-layout", await layOutHere(doc), ENV).doc;
  return {
    boxes: listRecords(laid, "node"),
    lines: [...createRouter().route(laid).values()].map(({ points }) => points),
  };
}
