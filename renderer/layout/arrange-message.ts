import type { ArrangeRequest } from "../../core/layout/arrange.ts";
import type { Arranged } from "../../core/layout/layered/place-layers.ts";

/** What the worker is asked. */
export interface ArrangeQuestion {
  readonly id: number;
  readonly request: ArrangeRequest;
}

/** What it says: how much is done (0 to 1), the places, or why there are none. */
export type ArrangeAnswer =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly arranged: Arranged }
  | { readonly id: number; readonly problem: string };
