import { AppError } from "../../core/errors.ts";

/** An engine in its own thread. */
export interface Engine<Question, Answer> {
  answer(question: Question): Promise<Answer>;
  /** Ends the thread at once; a question under way is never answered. */
  terminate(): void;
}

/** Questions with a deadline and a way to stop. */
export interface EngineRunner<Question, Answer> {
  /** Rejects with `layout-failed` or `layout-timeout`. */
  readonly run: (question: Question) => Promise<Answer>;
  /** Starts the engine and lets it do something small, so that the first real question finds it warm. */
  readonly warm: (question: Question) => void;
  /** Stops the questions under way; they reject with `layout-failed`. A fresh engine starts with the next one. */
  readonly cancel: () => void;
}

/** Makes a runner; `start` makes a fresh engine whenever the last one was ended. */
export function createEngineRunner<Question, Answer>(
  start: () => Engine<Question, Answer>,
  deadlineMs: number,
): EngineRunner<Question, Answer> {
  let engine: Engine<Question, Answer> | null = null;
  const giveUps = new Set<(error: AppError) => void>();
  const stop = (error: AppError): void => {
    engine?.terminate();
    engine = null;
    for (const giveUp of giveUps) giveUp(error);
  };
  const current = (): Engine<Question, Answer> => {
    engine ??= start();
    return engine;
  };
  const run = async (question: Question): Promise<Answer> => {
    const seconds = deadlineMs / 1000;
    const timer = setTimeout(() => stop(new AppError("layout-timeout", { seconds })), deadlineMs);
    let giveUp: (error: AppError) => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    giveUps.add(giveUp);
    try {
      return await Promise.race([current().answer(question), stopped]);
    } catch (error) {
      throw toLayoutError(error);
    } finally {
      clearTimeout(timer);
      giveUps.delete(giveUp);
    }
  };
  return {
    run,
    // A failure to warm up shows when a layout is asked for.
    warm: (question) => void run(question).catch(() => undefined),
    cancel: () => stop(new AppError("layout-failed", { problem: "it was cancelled" })),
  };
}

function toLayoutError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const problem = error instanceof Error ? error.message : String(error);
  return new AppError("layout-failed", { problem: problem.split("\n", 1)[0] ?? problem }, error);
}
