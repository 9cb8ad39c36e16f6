/** Choices of a cell, with or without a heading. */
export interface CellChoices {
  readonly title?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** A text that is changed in its cell. */
export interface TextEdit {
  readonly sort: "text";
  readonly label: string;
  readonly value: string;
  /** Shown beside the field. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
  readonly most?: number | undefined;
  /** Why a typed text cannot be kept, as a sentence, or null. */
  readonly problem?: (text: string) => string | null;
  readonly keep: (text: string) => void;
}

/** A choice that is made in its cell. */
export interface ChoiceEdit {
  readonly sort: "choice";
  readonly label: string;
  readonly value: string;
  readonly groups: readonly CellChoices[];
  readonly keep: (value: string) => void;
}

/** How a cell is changed in its place. */
export type CellEdit = TextEdit | ChoiceEdit;

/** Where the keys go when a cell is done: they stay, or the next or previous cell that can be changed is opened. */
export type CellStep = "stay" | "next" | "previous";
