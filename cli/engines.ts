import { arrange } from "../core/layout/arrange.ts";
import type { Engines } from "../core/layout/engines.ts";
import { runElk } from "./elk.ts";

/** Both layout engines in this thread. */
export const engines: Engines = { arrange: async (request) => arrange(request), elk: runElk };
