import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { BoardView } from "../../preload/contract/app.ts";

/** What the canvas is asked to show; each request is a new object, so the same one can be made twice. A jump is not animated. */
export type ViewportRequest =
  | { readonly kind: "fit"; readonly ids: readonly RecordId[] | null; readonly jump: boolean }
  | { readonly kind: "box"; readonly box: Box; readonly cover: Box | null }
  | { readonly kind: "center"; readonly id: RecordId; readonly cover: Box | null }
  | { readonly kind: "view"; readonly view: BoardView }
  | { readonly kind: "zoom"; readonly to: "in" | "out" | "actual" };

/** Whether a board that was just opened still waits for its place in the window. */
export const isOpening = (request: ViewportRequest | null): boolean =>
  request?.kind === "view" || (request?.kind === "fit" && request.jump);
