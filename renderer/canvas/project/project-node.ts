import type { HTMLAttributes } from "react";
import { isLocked } from "../../../core/commands/boxed-record.ts";
import type { AssetRecord } from "../../../core/model/records/asset.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { LEVELS } from "../../picture/piece.ts";
import { nameOfImage, nameOfNode, nameOfNote, nameOfZone } from "./accessible-name.ts";
import type { BoxedRecord } from "./boxes.ts";
import type { FindingMark } from "./finding-marks.ts";
import type { BoardFlowNode } from "./flow-types.ts";
import { isSameFace } from "./same-face.ts";

/** All that decides how a record looks on the canvas. */
export interface NodeView {
  readonly record: BoxedRecord;
  readonly mark: FindingMark | null;
  /** How many decisions are about it. */
  readonly decisions: number;
  readonly selected: boolean;
  readonly editing: boolean;
  readonly isDropTarget: boolean;
  /** Bytes of a picture. */
  readonly asset: AssetRecord | null;
  /** Nesting depth of a zone. */
  readonly depth: number;
  readonly readOnly: boolean;
  /** Whether the picture draws it, so that only what hands need is mounted. */
  readonly ghost: boolean;
  /** Whether it steps back and hands pass over it. */
  readonly dimmed: boolean;
}

/** A note grows over its neighbours while it is written on. */
const EDITED_AT = 40;

/** Dimmed components lie below the flows that are not. */
const DIMMED_AT = -1;
const DIMMED = { className: "is-dimmed", style: { pointerEvents: "none" }, focusable: false } as const;

/** A record as a React Flow node; parts that did not change are taken from the node drawn before. */
export function projectNode(view: NodeView, before: BoardFlowNode | undefined, catalogue: Catalogue): BoardFlowNode {
  const { record, selected, readOnly } = view;
  const size = { width: Math.round(record.w), height: Math.round(record.h) };
  const data = dataOf(view, before, catalogue);
  const base = {
    id: record.id,
    position: { x: record.x, y: record.y },
    ...size,
    measured: size,
    selected,
    // What may be moved leaves it to the tool in hand.
    ...(readOnly || isLocked(record) ? { draggable: false } : {}),
    connectable: false,
    domAttributes: testIdOf(record.id),
    ...(view.isDropTarget ? { className: "is-drop-target" } : {}),
    ...(view.dimmed ? DIMMED : {}),
  };
  if (data.type === "component") {
    const ariaLabel = nameOfNode(data.data.face, view.mark, catalogue, view.decisions);
    return { ...base, ...data, ariaLabel, zIndex: view.dimmed ? DIMMED_AT : LEVELS.node + (selected ? 1 : 0) };
  }
  if (data.type === "note")
    return { ...base, ...data, ariaLabel: nameOfNote(data.data.face), zIndex: view.editing ? EDITED_AT : LEVELS.note };
  if (data.type === "image") return { ...base, ...data, ariaLabel: nameOfImage(data.data.face), zIndex: LEVELS.image };
  if (data.type === "stroke")
    return { ...base, ...data, ariaLabel: "Pen stroke", zIndex: LEVELS.stroke, style: { pointerEvents: "none" } };
  const zIndex = LEVELS.zone + view.depth;
  return { ...base, ...data, ariaLabel: nameOfZone(data.data.face), zIndex, style: { pointerEvents: "none" } };
}

type TypedData = {
  [K in BoardFlowNode["type"] & string]: {
    readonly type: K;
    readonly data: Extract<BoardFlowNode, { type?: K | undefined }>["data"];
  };
}[BoardFlowNode["type"] & string];

function dataOf(view: NodeView, before: BoardFlowNode | undefined, catalogue: Catalogue): TypedData {
  const { record, editing, mark, ghost } = view;
  if (record.type === "node") {
    const old = before?.type === "component" ? before.data : undefined;
    const face = old !== undefined && isSameFace(old.face, record) ? old.face : record;
    if (old?.face === face && old.mark === mark && old.editing === editing && old.ghost === ghost) {
      return { type: "component", data: old };
    }
    const stencil = catalogue.stencils.get(record.kind) ?? null;
    return { type: "component", data: { face, stencil, mark, editing, ghost } };
  }
  if (record.type === "zone") {
    const { isDropTarget } = view;
    const old = before?.type === "zone" ? before.data : undefined;
    const face = old !== undefined && isSameFace(old.face, record) ? old.face : record;
    if (old?.face === face && old.editing === editing && old.isDropTarget === isDropTarget && old.ghost === ghost) {
      return { type: "zone", data: old };
    }
    return { type: "zone", data: { face, editing, isDropTarget, ghost } };
  }
  if (record.type === "image") {
    const { asset } = view;
    const old = before?.type === "image" ? before.data : undefined;
    const face = old !== undefined && isSameFace(old.face, record) ? old.face : record;
    if (old?.face === face && old.asset === asset && old.ghost === ghost) return { type: "image", data: old };
    return { type: "image", data: { face, asset, ghost } };
  }
  if (record.type === "stroke") {
    const old = before?.type === "stroke" ? before.data : undefined;
    const isSame = old !== undefined && isSameFace(old.face, record) && old.ghost === ghost;
    return { type: "stroke", data: isSame ? old : { face: record, ghost } };
  }
  const old = before?.type === "note" ? before.data : undefined;
  const face = old !== undefined && isSameFace(old.face, record) ? old.face : record;
  if (old?.face === face && old.editing === editing && old.ghost === ghost) return { type: "note", data: old };
  return { type: "note", data: { face, editing, ghost } };
}

function testIdOf(id: string): HTMLAttributes<HTMLDivElement> {
  const attributes: HTMLAttributes<HTMLDivElement> & { readonly "data-testid": string } = {
    "data-testid": `node-${id}`,
  };
  return attributes;
}
