/** Room that a layout keeps, px. */
export interface Spacing {
  /** Between boxes of a column. */
  readonly boxes: number;
  /** Between a box and a line that passes it. */
  readonly boxToLine: number;
  /** Between lines. */
  readonly lines: number;
  /** Between columns, at least. */
  readonly columns: number;
  /** Between parts that no line connects. */
  readonly parts: number;
}

/** How wide a drawing can be. */
export const DENSITIES = ["compact", "normal", "wide"] as const;

/** How wide a drawing is. */
export type Density = (typeof DENSITIES)[number];

/** The room kept at each density. */
export const SPACINGS: Readonly<Record<Density, Spacing>> = {
  compact: { boxes: 24, boxToLine: 16, lines: 12, columns: 56, parts: 48 },
  normal: { boxes: 32, boxToLine: 20, lines: 14, columns: 72, parts: 64 },
  wide: { boxes: 56, boxToLine: 32, lines: 20, columns: 112, parts: 96 },
};
