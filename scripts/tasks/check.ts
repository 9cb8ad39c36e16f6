import { CHECK_PARTS } from "../test-run/parts.ts";
import { runParts } from "../test-run/run-parts.ts";
import { runTask } from "./run-task.ts";

await runTask(() => runParts(CHECK_PARTS, []));
