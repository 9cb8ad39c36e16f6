import { create } from "zustand";
import type { Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";

/** A small window on the canvas. `screen` is where it opens, window px; `at` is that place on the board. */
export type CanvasPopover =
  | { readonly kind: "flows"; readonly edge: RecordId; readonly screen: Point }
  | {
      readonly kind: "next";
      readonly from: RecordId;
      readonly at: Point;
      readonly screen: Point;
      readonly before: boolean;
    }
  | { readonly kind: "add"; readonly at: Point; readonly screen: Point };

interface PopoverState {
  readonly popover: CanvasPopover | null;
}

const popoverStore = create<PopoverState>(() => ({ popover: null }));

export const useCanvasPopover = (): CanvasPopover | null => popoverStore((state) => state.popover);

export const openPopover = (popover: CanvasPopover): void => popoverStore.setState({ popover });

export const closePopover = (): void => popoverStore.setState({ popover: null });
