import { SetupError } from "../setup/setup-error.mjs";
import { PARTS_BY_NAME } from "../test-run/parts.ts";
import { runParts } from "../test-run/run-parts.ts";
import { runTask } from "./run-task.ts";

await runTask(async () => {
  const [name = "all", ...extra] = process.argv.slice(2);
  const parts = PARTS_BY_NAME[name];
  if (parts === undefined) {
    throw new SetupError(`There is no part "${name}". Parts: ${Object.keys(PARTS_BY_NAME).join(", ")}.`);
  }
  return runParts(parts, extra);
});
