import type { z } from "zod";
import type { Doc } from "../model/doc.ts";
import type { Patch } from "../model/patch.ts";
import type { Catalogue } from "../model/stencil.ts";

/** What a command may ask of the outside: fresh ids, the time, the stencils. */
export interface CommandEnv {
  readonly catalogue: Catalogue;
  /** A fresh id that is not on the board; the prefix makes files readable (`cache-3`). */
  readonly newId: (doc: Doc, prefix: string) => string;
  /** ISO date and time. */
  readonly now: () => string;
}

/** How a command enters the undo history; repeats with the same merge key are one step, null does not merge. */
export type HistoryPolicy<A> = "record" | "ignore" | { readonly merge: (args: A) => string | null };

/** One way to change a board: pure, from board and arguments to a patch. */
export interface Command<A = unknown> {
  readonly id: string;
  /** Label in menus and in "Undo ...". */
  readonly label: string;
  /** Label of one undo step where it says more than `label`. */
  readonly stepLabel?: (args: A) => string;
  readonly args: z.ZodType<A>;
  readonly history: HistoryPolicy<A>;
  /** Whether it makes sense now; absent means always. */
  readonly enabled?: (doc: Doc, args: A) => boolean;
  readonly run: (doc: Doc, args: A, env: CommandEnv) => Patch;
}

/** Declares a command; the argument type comes from its schema. */
export const defineCommand = <A>(command: Command<A>): Command<A> => command;
