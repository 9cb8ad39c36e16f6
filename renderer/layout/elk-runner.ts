import { AppError } from "../../core/errors.ts";
import type { ElkNode } from "../../core/layout/elk-graph.ts";

/** A layout engine in its own thread. */
export interface Engine {
  layout(graph: ElkNode): Promise<ElkNode>;
  /** Ends the thread at once; a layout under way is never answered. */
  terminate(): void;
}

/** Layouts one at a time, with a deadline and a way to stop. */
export interface ElkRunner {
  /** Rejects with `layout-failed` or `layout-timeout`. */
  readonly run: (graph: ElkNode) => Promise<ElkNode>;
  /** Starts the engine, so that the first layout finds it warm. */
  readonly warm: () => void;
  /** Stops the layouts under way; they reject with `layout-failed`. */
  readonly cancel: () => void;
}

/** Makes a runner; `start` makes a fresh engine whenever the last one was ended. */
export function createElkRunner(start: () => Engine, deadlineMs: number): ElkRunner {
  let engine: Engine | null = null;
  const giveUps = new Set<(error: AppError) => void>();
  const stop = (error: AppError) => {
    engine?.terminate();
    engine = null;
    for (const giveUp of giveUps) giveUp(error);
  };
  const current = (): Engine => {
    engine ??= start();
    return engine;
  };
  const run = async (graph: ElkNode): Promise<ElkNode> => {
    const seconds = deadlineMs / 1000;
    const timer = setTimeout(() => stop(new AppError("layout-timeout", { seconds })), deadlineMs);
    let giveUp: (error: AppError) => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    giveUps.add(giveUp);
    try {
      return await Promise.race([current().layout(graph), stopped]);
    } catch (error) {
      throw toLayoutError(error);
    } finally {
      clearTimeout(timer);
      giveUps.delete(giveUp);
    }
  };
  return {
    run,
    warm: () => void current(),
    cancel: () => stop(new AppError("layout-failed", { problem: "it was cancelled" })),
  };
}

function toLayoutError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const problem = error instanceof Error ? error.message : String(error);
  return new AppError("layout-failed", { problem: problem.split("\n", 1)[0] ?? problem }, error);
}
