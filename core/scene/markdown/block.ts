/** A stretch of text in one style. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly struck: boolean;
  /** The words of a link. */
  readonly link: boolean;
  /** What stands small beside the words: the address of a link. */
  readonly aside: boolean;
}

/** What stands before the first line of a list item. */
export type Marker =
  | { readonly kind: "bullet" }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "task"; readonly done: boolean };

/** A paragraph, heading, list item, block of code or rule: its lines of spans, how deep it is indented, and whether room is left above it. */
export interface Block {
  readonly kind: "text" | "heading" | "code" | "rule";
  /** Depth of a heading from 1, else 0. */
  readonly level: number;
  readonly indent: number;
  /** The indents at which the quotes that it stands in begin, the outermost first. */
  readonly quotes: readonly number[];
  readonly marker: Marker | null;
  readonly lines: readonly (readonly Span[])[];
  readonly spaced: boolean;
}
