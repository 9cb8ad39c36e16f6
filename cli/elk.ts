import { createRequire } from "node:module";
import type { ELK, ElkNode } from "elkjs/lib/elk-api.js";
import { AppError } from "../core/errors.ts";

type ElkModule = new () => ELK;

let engine: ELK | null = null;

/** Runs ELK in this thread: fine for a program that does one board and ends. Rejects with `layout-failed`. */
export async function runElk(graph: ElkNode): Promise<ElkNode> {
  engine ??= startElk();
  try {
    return await engine.layout(graph);
  } catch (error) {
    throw new AppError("layout-failed", { problem: error instanceof Error ? error.message : String(error) }, error);
  }
}

function startElk(): ELK {
  // The bundled build starts no worker; it is CommonJS without named exports.
  const Elk = createRequire(import.meta.url)("elkjs/lib/elk.bundled.js") as ElkModule;
  return new Elk();
}
