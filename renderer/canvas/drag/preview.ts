import { previewCommand } from "../../../core/commands/run.ts";
import { toErrorInfo } from "../../../core/errors.ts";
import type { Doc } from "../../../core/model/doc.ts";
import { commandEnv } from "../../store/command-env.ts";

/** The board as a command would leave it, or null when it cannot be done; nothing is recorded. A gesture shows it until it ends. */
export function previewOf(doc: Doc, commandId: string, args: unknown): Doc | null {
  try {
    return previewCommand(doc, commandId, args, commandEnv);
  } catch (error) {
    console.warn(`preview of ${commandId}: ${toErrorInfo(error).message}`);
    return null;
  }
}
