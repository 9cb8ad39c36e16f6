import { createRequire } from "node:module";
import type { ELK, ElkNode } from "elkjs/lib/elk-api.js";

type ElkModule = new () => ELK;

/** Runs ELK in this thread: fine for a program that does one board and ends. */
export async function runElk(graph: ElkNode): Promise<ElkNode> {
  // The bundled build starts no worker; it is CommonJS without named exports.
  const Elk = createRequire(import.meta.url)("elkjs/lib/elk.bundled.js") as ElkModule;
  return new Elk().layout(graph);
}
