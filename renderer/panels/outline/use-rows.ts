import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

/** Height of a row, px. */
export const ROW_HEIGHT = 32;

/** The headings stay in view, so rows begin so far below the top, px. */
export const HEAD_HEIGHT = 28;

/** The rows in view and the one with the focus. */
export function useRows(count: number, row: number, box: RefObject<HTMLDivElement | null>) {
  return useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    // The row with the focus is always there, else scrolling would lose the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(count > 0 ? [row] : [])])].sort((a, b) => a - b),
  });
}
