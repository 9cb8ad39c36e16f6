import type { Flow } from "../model/kinds.ts";
import type { ElkOptions } from "./elk-graph.ts";

/** Up to this many components there is time to look longer for an order with few crossings. */
const FEW_NODES = 60;

/** Options of a whole layout; px. The one place where the layout is tuned. */
export function boardOptions(nodes: number): ElkOptions {
  return {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.json.shapeCoords": "ROOT",
    "elk.json.edgeCoords": "ROOT",
    "elk.randomSeed": "7",
    "elk.padding": "[top=0,left=0,bottom=0,right=0]",
    "elk.separateConnectedComponents": "true",
    "elk.spacing.componentComponent": "64",
    "elk.spacing.nodeNode": "32",
    "elk.spacing.edgeNode": "20",
    "elk.spacing.edgeEdge": "14",
    "elk.spacing.edgeLabel": "6",
    "elk.layered.spacing.nodeNodeBetweenLayers": "64",
    "elk.layered.spacing.edgeNodeBetweenLayers": "24",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "14",
    "elk.layered.mergeEdges": "false",
    "elk.layered.thoroughness": nodes <= FEW_NODES ? "30" : "10",
    "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
    "elk.layered.edgeLabels.centerLabelPlacementStrategy": "MEDIAN_LAYER",
  };
}

/** Options of a whole layout whose columns are given: an item stands in the column at its `x`, and flows to the left run backwards. */
export const COLUMNS_GIVEN: ElkOptions = {
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
};

/** Options of a whole layout whose columns the engine finds. */
export const COLUMNS_FOUND: ElkOptions = { "elk.layered.cycleBreaking.strategy": "GREEDY" };

/** How strongly a flow pulls its ends into neighbouring columns, and what it costs when it runs backwards. */
export const PULLS: Readonly<Record<Flow, { readonly pull: number; readonly back: number }>> = {
  request: { pull: 3, back: 12 },
  features: { pull: 2, back: 5 },
  batch: { pull: 2, back: 6 },
  artifact: { pull: 1.5, back: 2 },
  prediction: { pull: 1.5, back: 4 },
  event: { pull: 1.5, back: 3 },
  label: { pull: 1, back: 1.5 },
  metric: { pull: 0.7, back: 2 },
  control: { pull: 0.7, back: 0.5 },
};

/** How much a flow wishes to be straight: the path of a request reads as one line. */
const STRAIGHTNESS: Readonly<Record<Flow, number>> = {
  request: 10,
  features: 5,
  batch: 5,
  artifact: 5,
  prediction: 3,
  event: 3,
  label: 2,
  metric: 1,
  control: 1,
};

/** Options of one flow. */
export const flowOptions = (flow: Flow): ElkOptions => ({
  "elk.layered.priority.straightness": String(STRAIGHTNESS[flow]),
});

/** Options of the label of a flow. */
export const LABEL_OPTIONS: ElkOptions = { "elk.edgeLabels.placement": "CENTER" };

/** Size in px of a flow's label; a little generous, as the font is not known here. */
export const labelSize = (label: string): { readonly width: number; readonly height: number } => ({
  width: Math.min(190, Math.ceil(label.length * 6.4) + 12),
  height: 20,
});
