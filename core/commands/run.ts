import { AppError } from "../errors.ts";
import type { Doc } from "../model/doc.ts";
import { checkInvariants } from "../model/invariants.ts";
import { applyPatch, type Patch } from "../model/patch.ts";
import { recordSchema } from "../model/records.ts";
import type { CommandEnv } from "./define-command.ts";
import { findCommand } from "./registry.ts";

/** What a command did: the change, the board after it, its merge group and the label of its undo step. */
export interface CommandRun {
  readonly patch: Patch;
  readonly doc: Doc;
  /** Merge key, or null for a step of its own. */
  readonly group: string | null;
  readonly label: string;
  /** False when the change stays out of the undo history. */
  readonly undoable: boolean;
}

/** Runs a command by id. Throws `bad-request` for unknown commands and arguments, `bad-command` when it cannot be done; the board given is untouched. */
export function runCommand(doc: Doc, id: string, args: unknown, env: CommandEnv): CommandRun {
  const command = findCommand(id);
  if (command === null) throw new AppError("bad-request", { channel: id, problem: "there is no such command" });
  const { patch, group, label } = command.run(doc, args, env);
  const next = applyPatch(doc, patch);
  const problem = malformed(patch) ?? checkInvariants(next)[0] ?? null;
  if (problem !== null) throw new AppError("bad-command", { command: command.label, problem });
  return { patch, doc: next, group, label, undoable: command.undoable };
}

/** The board as a command would leave it, for a moment on the screen: whether it is sound is not looked at. Throws as `runCommand`. */
export function previewCommand(doc: Doc, id: string, args: unknown, env: CommandEnv): Doc {
  const command = findCommand(id);
  if (command === null) throw new AppError("bad-request", { channel: id, problem: "there is no such command" });
  return applyPatch(doc, command.run(doc, args, env).patch);
}

function malformed(patch: Patch): string | null {
  for (const record of [...patch.added, ...patch.updated.map(([, after]) => after)]) {
    const issue = recordSchema.safeParse(record).error?.issues[0];
    if (issue !== undefined) return `${record.type} ${record.id}: ${issue.path.join(".")} ${issue.message}`;
  }
  return null;
}
