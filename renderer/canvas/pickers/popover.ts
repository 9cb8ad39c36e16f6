import { create } from "zustand";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";

/** A small window on the canvas. `screen` is where it opens, window px; `at` is that place on the board, null for a free one. */
export type CanvasPopover =
  | { readonly kind: "flows"; readonly edge: RecordId; readonly screen: Point }
  | {
      readonly kind: "next";
      readonly from: RecordId;
      readonly at: Point;
      readonly screen: Point;
      readonly before: boolean;
    }
  /** The next component on one side, chosen by keyboard: the place is found, the flow is asked for when several are usual. */
  | { readonly kind: "beside"; readonly from: RecordId; readonly side: Side; readonly screen: Point }
  | { readonly kind: "add"; readonly at: Point | null; readonly screen: Point }
  | { readonly kind: "change-kind"; readonly node: RecordId; readonly screen: Point }
  | { readonly kind: "target"; readonly link: OpenLink; readonly screen: Point }
  | { readonly kind: "zone"; readonly ids: readonly RecordId[]; readonly screen: Point }
  | { readonly kind: "pin"; readonly note: RecordId; readonly screen: Point }
  /** The flows that a summary flow stands for, or all that begin or end in a collapsed zone. */
  | { readonly kind: "hidden-flows"; readonly of: RecordId; readonly screen: Point }
  | { readonly kind: "plane"; readonly zone: RecordId; readonly screen: Point };

/** A side of a component. */
export type Side = "left" | "right" | "up" | "down";

/** A flow that lacks the component at one end: a new one, or one that is hung elsewhere. */
export interface OpenLink {
  /** The component at the other end. */
  readonly fixed: RecordId;
  /** The end that is looked for. */
  readonly moving: "from" | "to";
  readonly edge: RecordId | null;
}

interface PopoverState {
  readonly popover: CanvasPopover | null;
}

const popoverStore = create<PopoverState>(() => ({ popover: null }));

export const useCanvasPopover = (): CanvasPopover | null => popoverStore((state) => state.popover);

export const openPopover = (popover: CanvasPopover): void => popoverStore.setState({ popover });

export const closePopover = (): void => popoverStore.setState({ popover: null });
