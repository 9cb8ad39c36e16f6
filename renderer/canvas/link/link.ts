import { create } from "zustand";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";

/** A flow that is being drawn or re-attached. */
export interface Link {
  /** The component at the end that stays. */
  readonly fixed: RecordId;
  /** The end that follows the pointer. */
  readonly moving: "from" | "to";
  /** The flow that is re-attached, or null for a new one. */
  readonly edge: RecordId | null;
  /** Where the pointer is, board px. */
  readonly point: Point;
  readonly over: RecordId | null;
  /** Components for which the port table knows a flow. */
  readonly legal: ReadonlySet<RecordId>;
}

interface LinkState {
  readonly link: Link | null;
}

const linkStore = create<LinkState>(() => ({ link: null }));

/** Reads the flow being drawn; null when there is none. */
export const useLink = <T>(selector: (link: Link | null) => T): T => linkStore((state) => selector(state.link));

export const getLink = (): Link | null => linkStore.getState().link;

export const setLink = (link: Link | null): void => linkStore.setState({ link });
