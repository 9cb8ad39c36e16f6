/** The number at a place of a list that has one there. */
export const at = (list: ArrayLike<number>, place: number): number => list[place] ?? 0;
