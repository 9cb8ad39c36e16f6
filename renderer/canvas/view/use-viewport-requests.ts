import { type ReactFlowInstance, useReactFlow, useStore, useStoreApi, type Viewport } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { assertNever } from "../../../core/assert.ts";
import { boundsOf } from "../../../core/model/bounds.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { useSession } from "../../store/session.ts";
import { clearViewportRequest } from "../../store/viewport.ts";
import type { ViewportRequest } from "../../store/viewport-request.ts";
import { isBoxed } from "../project/boxes.ts";
import { drawnBounds } from "../project/drawn-bounds.ts";
import type { BoardFlowEdge, BoardFlowNode } from "../project/flow-types.ts";
import { shownNow } from "../project/shown-board.ts";
import { motionMs } from "./motion.ts";
import { freeMiddle, isCovered } from "./uncovered.ts";
import { barsBelow, type Frame, revealShift, viewportBeside, viewportFor } from "./viewport-for.ts";

type Flow = ReactFlowInstance<BoardFlowNode, BoardFlowEdge>;

const MOVE_MS = 200;
const READABLE_ZOOM = 0.5;

/** Does what the rest of the window asks the canvas to show. */
export function useViewportRequests(ready: boolean): void {
  const flow = useReactFlow<BoardFlowNode, BoardFlowEdge>();
  const store = useStoreApi();
  const request = useSession((state) => state.viewportRequest);
  useEffect(() => {
    if (!ready || request === null) return;
    const { width, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    show(flow, request, { width, height, x, y, zoom });
    clearViewportRequest();
  }, [ready, request, flow, store]);
  useRefit(flow);
}

/** Shows the whole board again when the room for it changes, as long as nobody has moved away from that view. */
function useRefit(flow: Flow): void {
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const before = useRef({ width, height });
  useEffect(() => {
    const old = viewportOfAll(before.current);
    before.current = { width, height };
    const now = flow.getViewport();
    // The courses of flows may have come since the board was shown whole.
    if (!isSameView(now, old) && (shownWhole === null || !isSameView(now, shownWhole))) return;
    shownWhole = viewportOfAll({ width, height });
    void flow.setViewport(shownWhole);
  }, [flow, width, height]);
}

/** The view with which the board was last shown whole. */
let shownWhole: Viewport | null = null;

const viewportOfAll = (frame: Pick<Frame, "width" | "height">): Viewport => viewportFor(drawnBounds(), frame);

const isSameView = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;

function show(flow: Flow, request: ViewportRequest, frame: Frame): void {
  const duration = motionMs(MOVE_MS);
  switch (request.kind) {
    case "zoom":
      if (request.to === "in") void flow.zoomIn({ duration });
      else if (request.to === "out") void flow.zoomOut({ duration });
      else void flow.zoomTo(1, { duration });
      return;
    case "view": {
      const { x, y, zoom } = request.view;
      void flow.setViewport({ x: frame.width / 2 - x * zoom, y: frame.height / 2 - y * zoom, zoom });
      return;
    }
    case "fit": {
      const viewport = request.ids === null ? viewportOfAll(frame) : viewportFor(boundsOf(boxesOf(request.ids)), frame);
      if (request.ids === null) shownWhole = viewport;
      void flow.setViewport(viewport, { duration: request.jump ? 0 : duration });
      return;
    }
    case "box":
      void flow.setViewport(viewportBeside(request.box, frame, onCanvas(request.cover)), { duration });
      return;
    case "center": {
      const box = boundsOf(boxesOf([request.id]));
      const cover = onCanvas(request.cover);
      if (box === null) return;
      const hidden = isCovered(box, frame, cover);
      if (isReadable(box, frame) && !hidden) return;
      if (frame.zoom >= READABLE_ZOOM && isPartlyShown(box, frame) && !hidden) {
        const by = revealShift(box, frame);
        void flow.setViewport({ x: frame.x + by.x, y: frame.y + by.y, zoom: frame.zoom }, { duration });
        return;
      }
      const zoom = Math.max(frame.zoom, 0.8);
      const middle = freeMiddle(frame, cover);
      const x = middle.x - (box.x + box.w / 2) * zoom;
      void flow.setViewport({ x, y: middle.y - (box.y + box.h / 2) * zoom, zoom }, { duration });
      return;
    }
    default:
      assertNever(request);
  }
}

/** Boxes of the records; a flow counts with both its ends. */
function boxesOf(ids: readonly RecordId[]): readonly Box[] {
  const { doc, standIns } = shownNow();
  return ids
    .flatMap((id) => {
      const record = doc.get(standIns.get(id) ?? id);
      return record?.type === "edge" ? [doc.get(record.from), doc.get(record.to)] : [record];
    })
    .filter(isBoxed);
}

function isReadable(box: Box, { width, height, x, y, zoom }: Frame): boolean {
  if (zoom < READABLE_ZOOM) return false;
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return left >= 0 && top >= 0 && left + box.w * zoom <= width && top + box.h * zoom <= height - barsBelow(width);
}

function isPartlyShown(box: Box, { width, height, x, y, zoom }: Frame): boolean {
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return left < width && top < height && left + box.w * zoom > 0 && top + box.h * zoom > 0;
}

/** A part of the window in px of the canvas. */
function onCanvas(part: Box | null): Box | null {
  const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
  return part === null || canvas === undefined ? null : { ...part, x: part.x - canvas.x, y: part.y - canvas.y };
}
