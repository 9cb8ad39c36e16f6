import type { Edge, Node } from "@xyflow/react";
import type { AssetRecord } from "../../../core/model/records/asset.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { ImageRecord } from "../../../core/model/records/image.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { NoteRecord } from "../../../core/model/records/note.ts";
import type { StrokeRecord } from "../../../core/model/records/stroke.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import type { StencilDef } from "../../../core/model/stencil.ts";
import type { Route } from "../../../core/routing/route.ts";
import type { FindingMark } from "./finding-marks.ts";

/** `face` is the record as far as its drawing goes: a node that only moved keeps its old face object, so it is not drawn again. A ghost is drawn by the picture of the board. */
export type ComponentData = {
  readonly face: NodeRecord;
  readonly stencil: StencilDef | null;
  readonly mark: FindingMark | null;
  readonly editing: boolean;
  readonly ghost: boolean;
};

export type ZoneData = {
  readonly face: ZoneRecord;
  readonly editing: boolean;
  readonly isDropTarget: boolean;
  readonly ghost: boolean;
};

export type NoteData = { readonly face: NoteRecord; readonly editing: boolean; readonly ghost: boolean };

/** `asset` holds the bytes; null when they are missing. */
export type ImageData = {
  readonly face: ImageRecord;
  readonly asset: AssetRecord | null;
  readonly ghost: boolean;
};

export type StrokeData = { readonly face: StrokeRecord; readonly ghost: boolean };

export type FlowData = {
  readonly record: EdgeRecord;
  readonly course: Route;
  readonly editing: boolean;
  readonly ghost: boolean;
  readonly dimmed: boolean;
};

export type ComponentFlowNode = Node<ComponentData, "component">;
export type ZoneFlowNode = Node<ZoneData, "zone">;
export type NoteFlowNode = Node<NoteData, "note">;
export type ImageFlowNode = Node<ImageData, "image">;
export type StrokeFlowNode = Node<StrokeData, "stroke">;
/** Anything that React Flow draws as a node. */
export type BoardFlowNode = ComponentFlowNode | ZoneFlowNode | NoteFlowNode | ImageFlowNode | StrokeFlowNode;
/** What React Flow draws as an edge. */
export type BoardFlowEdge = Edge<FlowData, "flow">;
