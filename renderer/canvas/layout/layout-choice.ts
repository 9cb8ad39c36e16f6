import { create } from "zustand";
import { toErrorInfo } from "../../../core/errors.ts";
import type { LayoutDirection, LayoutKind } from "../../../core/layout/arrange.ts";
import type { Density } from "../../../core/layout/layered/spacing.ts";
import { layoutBoard } from "../../../core/layout/layout-board.ts";
import type { LayoutResult } from "../../../core/layout/layout-result.ts";
import { boundsOf } from "../../../core/model/bounds.ts";
import type { Doc } from "../../../core/model/doc.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { BoardView } from "../../../preload/contract/app.ts";
import { cancelEngines, engines } from "../../layout/engines.ts";
import { dispatch } from "../../store/dispatch.ts";
import { closeFind } from "../../store/find.ts";
import { session } from "../../store/session.ts";
import { requestBox, requestFit, requestView } from "../../store/viewport.ts";
import { endGesture, showGesture } from "../drag/gesture.ts";
import { previewOf } from "../drag/preview.ts";
import { listBoxed } from "../project/boxes.ts";
import { glide } from "../view/glide.ts";
import { areaOf, useViewState } from "../view/view-state.ts";

/** What is laid out: everything, or the selected pieces and the members of selected zones. */
export type LayoutExtent = "all" | "selection";

/** What the layout panel shows and has chosen. */
export interface LayoutChoice {
  readonly open: boolean;
  readonly kind: LayoutKind;
  readonly extent: LayoutExtent;
  readonly direction: LayoutDirection;
  readonly density: Density;
  /** The layout shown as a preview, or null while it is sought or when it failed. */
  readonly found: LayoutResult | null;
  readonly problem: string | null;
}

export const useLayoutChoice = create<LayoutChoice>(() => ({
  open: false,
  kind: "layered",
  extent: "all",
  direction: "right",
  density: "normal",
  found: null,
  problem: null,
}));

let asked = 0;
let isBusy = false;
/** What is laid out while the panel is open, so that clicks on the canvas change nothing. */
let chosen: readonly RecordId[] = [];
/** The board and what was in view of it when the panel opened. */
let before: { readonly boardId: string | null; readonly view: BoardView } | null = null;

/** Opens the panel with a preview of the last choice; a selection of several pieces or a zone is what it begins with. */
export function openLayoutPanel(): void {
  const { selection, doc, boardId } = session.getState();
  closeFind();
  chosen = [...selection];
  before = { boardId, view: viewNow() };
  const isPart = chosen.length > 1 || chosen.some((id) => doc.get(id)?.type === "zone");
  useLayoutChoice.setState({ open: true, extent: isPart ? "selection" : "all" });
  void preview();
}

/** Whether there is a part of the board to lay out alone. */
export const hasLayoutPart = (): boolean => chosen.length > 0;

/** Chooses another layout and shows it. */
export function chooseLayout(change: Partial<Pick<LayoutChoice, "kind" | "extent" | "direction" | "density">>): void {
  useLayoutChoice.setState(change);
  void preview();
}

/** Shows the chosen layout of the board as it is now. */
export async function preview(): Promise<void> {
  const turn = ++asked;
  const { kind, extent, direction, density } = useLayoutChoice.getState();
  const { doc } = session.getState();
  if (isBusy) cancelEngines();
  isBusy = true;
  useLayoutChoice.setState({ found: null, problem: null });
  try {
    const part = extent === "selection" ? { only: chosen } : {};
    const found = await layoutBoard(doc, engines, { kind, direction, density, ...part });
    if (turn !== asked) return;
    isBusy = false;
    glide();
    const shown = previewOf(doc, "apply-layout", found);
    showGesture({ preview: shown });
    if (shown !== null && extent === "all") showBesidePanel(shown);
    useLayoutChoice.setState({ found });
  } catch (error) {
    if (turn !== asked) return;
    isBusy = false;
    endGesture();
    useLayoutChoice.setState({ problem: toErrorInfo(error).message });
  }
}

/** Puts the preview on the board: one undo step. */
export function applyLayoutChoice(): void {
  const { found, extent } = useLayoutChoice.getState();
  if (found === null) return;
  close();
  endGesture();
  dispatch("apply-layout", found);
  if (extent === "all") requestFit();
}

/** Closes the panel; the board and the view of it are as they were. */
export function cancelLayoutChoice(): void {
  if (isBusy) cancelEngines();
  close();
  glide();
  endGesture();
  if (before !== null && before.boardId === session.getState().boardId) requestView(before.view);
}

/** Where the middle of the canvas is on the board, and the zoom. */
function viewNow(): BoardView {
  const { frame } = useViewState.getState();
  const { x, y, w, h } = areaOf(frame);
  return { x: x + w / 2, y: y + h / 2, zoom: frame.zoom };
}

/** The whole of a preview, where the panel does not lie over it. */
function showBesidePanel(doc: Doc): void {
  const bounds = boundsOf(listBoxed(doc));
  const panel = document.querySelector(".layout-panel")?.getBoundingClientRect();
  if (bounds === null || panel === undefined) return;
  requestBox(bounds, { x: panel.x, y: panel.y, w: panel.width, h: panel.height });
}

function close(): void {
  asked += 1;
  isBusy = false;
  useLayoutChoice.setState({ open: false, found: null, problem: null });
}
