import type { Flow } from "../model/kinds.ts";

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

/** How much a flow wishes to be straight, from 1 to 10: the path of a request reads as one line. */
export const STRAIGHTNESS: Readonly<Record<Flow, number>> = {
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

/** Room in px for a flow's label along a level line and across it; a little generous, as the font is not known here. */
export const labelSize = (label: string): { readonly along: number; readonly across: number } => ({
  along: Math.min(190, Math.ceil(label.length * 6.4) + 12),
  across: 20,
});
