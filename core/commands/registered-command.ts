import { AppError } from "../errors.ts";
import type { Doc } from "../model/doc.ts";
import type { Patch } from "../model/patch.ts";
import type { Command, CommandEnv } from "./define-command.ts";

/** A command that takes its arguments unchecked and checks them itself. */
export interface RegisteredCommand {
  readonly id: string;
  readonly label: string;
  /** False when its changes stay out of the undo history. */
  readonly undoable: boolean;
  /** Whether it makes sense now; false for arguments that do not fit. */
  readonly isEnabled: (doc: Doc, args: unknown) => boolean;
  /** Throws `bad-request` with the path of the argument that does not fit, `bad-command` when it cannot be done. */
  readonly run: (doc: Doc, args: unknown, env: CommandEnv) => PlannedChange;
}

/** A change with its merge key (null: a step of its own) and the label of its undo step. */
export interface PlannedChange {
  readonly patch: Patch;
  readonly group: string | null;
  readonly label: string;
}

/** Puts the argument check before a command, so that commands of all argument types fit in one list. */
export function register<A>(command: Command<A>): RegisteredCommand {
  const { id, label, history } = command;
  return {
    id,
    label,
    undoable: history !== "ignore",
    isEnabled: (doc, args) => {
      const parsed = command.args.safeParse(args);
      return parsed.success && command.enabled?.(doc, parsed.data) !== false;
    },
    run: (doc, args, env) => {
      const checked = checkArgs(command, args);
      return {
        patch: command.run(doc, checked, env),
        group: typeof history === "object" ? history.merge(checked) : null,
        label: command.stepLabel?.(checked) ?? label,
      };
    },
  };
}

function checkArgs<A>(command: Command<A>, args: unknown): A {
  const parsed = command.args.safeParse(args);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.map(String).join(".") ?? "";
  const problem = issue?.message ?? "the arguments do not fit";
  throw new AppError("bad-request", { channel: command.id, problem: path === "" ? problem : `${path}: ${problem}` });
}
