interface Layered {
  readonly z?: number | undefined;
}

/** Pieces of one sort from the lowest to the highest; those of one depth stay in the order given, which is board order. */
export function inPaintOrder<T extends Layered>(pieces: readonly T[]): readonly T[] {
  if (pieces.every((piece) => depthOf(piece) === 0)) return pieces;
  return [...pieces].sort((a, b) => depthOf(a) - depthOf(b));
}

/** The depth of a piece; 0 when nobody moved it. */
export const depthOf = ({ z = 0 }: Layered): number => z;
