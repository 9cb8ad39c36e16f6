import { newId } from "../core/commands/env.ts";
import { runCommand } from "../core/commands/run.ts";
import { layoutBoard } from "../core/layout/layout-board.ts";
import type { Doc } from "../core/model/doc.ts";
import { catalogue } from "../stencils/catalogue.ts";
import { runElk } from "./elk.ts";
import type { Surroundings } from "./surroundings.ts";

/** The board with every component that is not locked laid out anew. */
export async function layOut(doc: Doc, { now }: Surroundings): Promise<Doc> {
  const result = await layoutBoard(doc, runElk);
  return runCommand(doc, "apply-layout", result, { catalogue, newId, now }).doc;
}
