import { newId } from "../core/commands/env.ts";
import { runCommand } from "../core/commands/run.ts";
import { type LayoutOptions, layoutBoard } from "../core/layout/layout-board.ts";
import type { Doc } from "../core/model/doc.ts";
import { catalogue } from "../stencils/catalogue.ts";
import { engines } from "./engines.ts";
import type { Surroundings } from "./surroundings.ts";

/** The board with every component that is not locked or pinned laid out anew. */
export async function layOut(doc: Doc, { now }: Surroundings, options: LayoutOptions = {}): Promise<Doc> {
  const result = await layoutBoard(doc, engines, options);
  return runCommand(doc, "apply-layout", result, { catalogue, newId, now }).doc;
}
