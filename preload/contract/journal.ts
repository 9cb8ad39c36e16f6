import type { Patch } from "../../core/model/patch.ts";

/** How an entry acted on the undo history. */
export type JournalKind = "do" | "undo" | "redo" | "ignore";

/** One change as sent to the journal. `clientId` makes a repeated send harmless; entries of one `group` in a row are one undo step. */
export interface JournalEntry {
  readonly clientId: string;
  readonly kind: JournalKind;
  readonly command: string;
  readonly label: string;
  readonly group: string | null;
  readonly patch: Patch;
}

/** A journal entry as stored. */
export interface StoredEntry extends JournalEntry {
  readonly seq: number;
  readonly at: string;
}

/** One entry of the timeline: when, what was done, how many records it touched and the name of the first that has one. */
export interface HistoryRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: JournalKind;
  readonly command: string;
  readonly label: string;
  readonly group: string | null;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly subject: string | null;
}

/** A page of the timeline, newest first; `newest` is the number of the board's last entry. */
export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  readonly more: boolean;
  readonly newest: number;
}

/** Changes in a row for a replay, oldest first. */
export interface HistoryChunk {
  readonly patches: readonly { readonly seq: number; readonly patch: Patch }[];
  readonly more: boolean;
}

/** A state of a board that a person gave a name: the entry after which it is, and when it was named. */
export interface NamedVersion {
  readonly id: string;
  readonly seq: number;
  readonly name: string;
  readonly at: string;
}
