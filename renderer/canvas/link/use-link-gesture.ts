import { useReactFlow } from "@xyflow/react";
import { type PointerEvent as ReactPointerEvent, useCallback } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { hitComponent } from "../../picture/hit.ts";
import { focusCanvas } from "../../store/focus-canvas.ts";
import { session } from "../../store/session.ts";
import { shownPicture } from "../large/shown-picture.ts";
import { openPopover } from "../pickers/popover.ts";
import { drawnNow } from "../project/drawn-board.ts";
import { LINK_FROM } from "./LinkHandles.tsx";
import { legalEnds } from "./legal-ends.ts";
import { getLink, type Link, setLink } from "./link.ts";
import { attachLink, makeLink } from "./make-link.ts";

const CLICK_REACH = 4;
const BESIDE = 60;

/** Draws new flows from the handles of a component and re-attaches the ends of a selected flow. */
export function useLinkGesture(): (event: ReactPointerEvent) => void {
  const { screenToFlowPosition } = useReactFlow();
  return useCallback(
    (event: ReactPointerEvent) => {
      if (event.button !== 0 || session.getState().readOnly) return;
      const start = startOf(event.target, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      if (start === null) return;
      event.preventDefault();
      event.stopPropagation();
      focusCanvas();
      setLink(start);
      follow(start, { x: event.clientX, y: event.clientY }, sideOf(event.target), screenToFlowPosition);
    },
    [screenToFlowPosition],
  );
}

function startOf(target: EventTarget, point: Point): Link | null {
  if (!(target instanceof Element)) return null;
  const { graph, doc } = session.getState();
  const make = (fixed: RecordId, moving: "from" | "to", edge: RecordId | null): Link => ({
    fixed,
    moving,
    edge,
    point,
    over: null,
    legal: legalEnds(graph, fixed, moving, catalogue),
  });
  const from = target.getAttribute(LINK_FROM);
  if (from !== null) return make(from, "to", null);
  const edge = doc.get(target.getAttribute("data-link-edge") ?? "");
  if (edge?.type !== "edge") return null;
  const moving = target.getAttribute("data-link-end") === "from" ? "from" : "to";
  return make(moving === "to" ? edge.from : edge.to, moving, edge.id);
}

type ToBoard = (point: Point) => Point;

/** Follows the pointer until it is released or Escape is pressed. */
function follow(start: Link, from: Point, side: string | null, toBoard: ToBoard): void {
  let moved = false;
  const onMove = (event: PointerEvent): void => {
    const screen = { x: event.clientX, y: event.clientY };
    moved ||= Math.hypot(screen.x - from.x, screen.y - from.y) > CLICK_REACH;
    setLink({ ...start, point: toBoard(screen), over: componentAt(screen, toBoard(screen), start.fixed) });
  };
  const stop = (): void => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", stop);
    window.removeEventListener("keydown", onKey, true);
    setLink(null);
  };
  const onUp = (event: PointerEvent): void => {
    const link = getLink();
    stop();
    if (link === null) return;
    const screen = { x: event.clientX, y: event.clientY };
    if (moved) finish(link, screen, toBoard(screen));
    else if (link.edge === null) offerNext(link.fixed, side, screen);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", stop);
  window.addEventListener("keydown", onKey, true);
}

function finish({ fixed, moving, edge, over }: Link, screen: Point, at: Point): void {
  if (over !== null) {
    if (edge !== null) attachLink(edge, moving, over);
    else makeLink(fixed, over, screen);
  } else if (edge === null && isOnCanvas(screen)) openPopover({ kind: "next", from: fixed, at, screen, before: false });
}

/** A click on a handle offers the next component beside it; on the left side, the one before. */
function offerNext(id: RecordId, side: string | null, screen: Point): void {
  const node = session.getState().graph.node(id);
  if (node === null) return;
  const middle = { x: node.x + node.w / 2, y: node.y + node.h / 2 };
  const places: Readonly<Record<string, Point>> = {
    top: { x: middle.x, y: node.y - BESIDE - node.h / 2 },
    bottom: { x: middle.x, y: node.y + node.h + BESIDE + node.h / 2 },
    left: { x: node.x - BESIDE, y: middle.y },
    right: { x: node.x + node.w + BESIDE, y: middle.y },
  };
  openPopover({ kind: "next", from: id, at: places[side ?? "right"] ?? middle, screen, before: side === "left" });
}

const sideOf = (target: EventTarget): string | null =>
  target instanceof Element ? target.getAttribute("data-side") : null;

function componentAt(screen: Point, at: Point, except: RecordId): RecordId | null {
  const picture = shownPicture();
  if (picture !== null) return hitComponent(picture, at, new Set([except, ...drawnNow().dimmed]));
  const id = document
    .elementsFromPoint(screen.x, screen.y)
    .find((element) => element.closest(".react-flow__node-component") !== null)
    ?.closest("[data-id]")
    ?.getAttribute("data-id");
  return id === undefined || id === null || id === except ? null : id;
}

const isOnCanvas = ({ x, y }: Point): boolean => document.elementFromPoint(x, y)?.closest(".react-flow") !== null;
