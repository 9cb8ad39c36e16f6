import type { CommandEnv } from "../../core/commands/define-command.ts";
import { newId } from "../../core/commands/env.ts";
import { catalogue } from "../../stencils/catalogue.ts";

/** What commands are given in the app. */
export const commandEnv: CommandEnv = { catalogue, newId, now: () => new Date().toISOString() };
