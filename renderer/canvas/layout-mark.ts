import { create } from "zustand";

/** What a running layout shows: `slow` once it takes longer than a moment, `moving` while the boxes glide to their new places. */
export interface LayoutMark {
  readonly running: boolean;
  readonly slow: boolean;
  readonly moving: boolean;
}

export const useLayoutMark = create<LayoutMark>(() => ({ running: false, slow: false, moving: false }));

export const markLayout = (change: Partial<LayoutMark>): void => useLayoutMark.setState(change);
