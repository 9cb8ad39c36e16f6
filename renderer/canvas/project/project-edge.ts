import type { SVGAttributes } from "react";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import type { Route } from "../../../core/routing/route.ts";
import { nameOfEdge } from "./accessible-name.ts";
import type { BoardFlowEdge } from "./flow-types.ts";

/** All that decides how a flow looks on the canvas. */
export interface EdgeView {
  readonly record: EdgeRecord;
  readonly course: Route;
  readonly fromName: string;
  readonly toName: string;
  readonly selected: boolean;
  readonly editing: boolean;
  /** Whether the picture draws it. */
  readonly ghost: boolean;
  /** Whether it steps back and hands pass over it. */
  readonly dimmed: boolean;
}

/** A selected flow lies above the components, so that the knobs at its ends can be taken hold of. */
const ABOVE_NODES = 30;
/** Dimmed flows lie below dimmed components. */
const BELOW_NODES = -2;

/** A flow as a React Flow edge. */
export const projectEdge = (view: EdgeView, catalogue: Catalogue): BoardFlowEdge => ({
  id: view.record.id,
  type: "flow",
  source: view.record.from,
  target: view.record.to,
  selected: view.selected,
  zIndex: view.selected ? ABOVE_NODES : view.dimmed ? BELOW_NODES : 0,
  ...(view.dimmed ? { className: "is-dimmed" } : {}),
  data: {
    record: view.record,
    course: view.course,
    editing: view.editing,
    ghost: view.ghost,
    dimmed: view.dimmed,
  },
  ariaLabel: nameOfEdge(
    view.record,
    { from: view.fromName, to: view.toName },
    catalogue.flows.get(view.record.flow)?.label ?? view.record.flow,
  ),
  domAttributes: testIdOf(view.record.id),
});

function testIdOf(id: string): SVGAttributes<SVGGElement> {
  const attributes: SVGAttributes<SVGGElement> & { readonly "data-testid": string } = { "data-testid": `edge-${id}` };
  return attributes;
}
