import { SetupError } from "../setup/setup-error.mjs";

/** Runs a task to its exit code; a failed set-up step ends it with its own sentences and code 1. */
export async function runTask(task: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await task();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
