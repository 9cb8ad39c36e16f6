import type { ErrorInfo } from "../../core/errors.ts";
import type { StartProgress } from "../../preload/contract/start-progress.ts";

/** What the thread is to prepare: the library's file, its backups, the time (ISO). */
export interface ThreadOrder {
  readonly file: string;
  readonly backups: string;
  readonly at: string;
}

/** What the thread says: lines for the log, how far it is, and in the end that it is done or why it is not. */
export type ThreadWord =
  | { readonly kind: "log"; readonly line: string }
  | { readonly kind: "progress"; readonly progress: Pick<StartProgress, "step" | "done" | "total"> }
  | { readonly kind: "done"; readonly notice: string | null }
  | { readonly kind: "failed"; readonly error: ErrorInfo };
