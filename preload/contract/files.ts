import type { OwnStencil } from "../../core/commands/own-stencil.ts";

/** The rule files of the user's own: the folder they are kept in, their texts, and a sentence for each that could not be read. */
export interface OwnRuleFiles {
  readonly folder: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly string[];
}

/** A picture file: its name without folder, and its bytes as they are on the disk. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A stencil of the person's own as it is kept in the library. */
export type StoredStencil = OwnStencil & { readonly id: string };

/** Formats of an export from the app. */
export type ExportFormat = "svg" | "pdf" | "loopboard";

/** Where an export went: file name without folder, or null when the dialog was cancelled. */
export interface ExportOutcome {
  readonly fileName: string | null;
}
