import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { BoardView } from "../../preload/contract/app.ts";
import { session } from "./session.ts";
import type { ViewportRequest } from "./viewport-request.ts";

const ask = (viewportRequest: ViewportRequest): void => session.setState({ viewportRequest });

/** Shows the whole board, or just these records. */
export const requestFit = (ids?: readonly RecordId[]): void => ask({ kind: "fit", ids: ids ?? null, jump: false });

/** Shows the whole of a box, board px, beside a part of the window, in px, that something else covers. */
export const requestBox = (box: Box, cover: Box | null): void => ask({ kind: "box", box, cover });

/** Shows the whole of a board that was just opened, at once: there is nothing to glide from. */
export const requestWhole = (): void => ask({ kind: "fit", ids: null, jump: true });

/**
 * Brings a record into view, to the middle when it is far away, without changing the zoom more than needed to read it. `cover` is a
 * part of the window, in px, under which it must not lie.
 */
export const requestCenter = (id: RecordId, cover: Box | null = null): void => ask({ kind: "center", id, cover });

/** Shows the same part of the board as before. */
export const requestView = (view: BoardView): void => ask({ kind: "view", view });

/** Zooms one notch in or out, or to 100 %. */
export const requestZoom = (to: "in" | "out" | "actual"): void => ask({ kind: "zoom", to });

/** Called by the canvas once it has done what was asked. */
export const clearViewportRequest = (): void => session.setState({ viewportRequest: null });
