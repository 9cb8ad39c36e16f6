import { create } from "zustand";

/**
 * What a running layout shows: `slow` once it takes longer than a moment, `share` how much of it is done from 0 to 1, `moving`
 * while the boxes glide to their new places.
 */
export interface LayoutMark {
  readonly running: boolean;
  readonly slow: boolean;
  readonly share: number;
  readonly moving: boolean;
}

export const useLayoutMark = create<LayoutMark>(() => ({ running: false, slow: false, share: 0, moving: false }));

export const markLayout = (change: Partial<LayoutMark>): void => useLayoutMark.setState(change);
