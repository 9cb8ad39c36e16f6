import type { JumpStyle } from "../../core/routing/jump-style.ts";
import { removeBend, slideLabel, walkParts } from "../canvas/flow-keys.ts";
import { call } from "../desktop.ts";
import { dispatch } from "../store/dispatch.ts";
import type { SessionState } from "../store/session.ts";
import { setUi } from "../store/ui.ts";
import { type Action, defineAction } from "./define-action.ts";
import { onlySelected, selectedType } from "./selected.ts";

const ONE_FLOW = "Select one flow first.";
const LABEL_STEP = 0.05;

const selectedEdge = ({ selection, doc, readOnly }: SessionState) => {
  const edge = readOnly || selection.size !== 1 ? undefined : doc.get([...selection][0] ?? "");
  return edge?.type === "edge" ? edge : null;
};

const isFlow = (state: SessionState): boolean => selectedType(state) === "edge" && !state.readOnly;
const hasLabel = (state: SessionState): boolean => (selectedEdge(state)?.label ?? "") !== "";

const JUMPS: readonly { readonly style: JumpStyle; readonly label: string }[] = [
  { style: "arc", label: "Flows cross in arcs" },
  { style: "gap", label: "Flows cross with gaps" },
  { style: "none", label: "Flows cross plainly" },
];

/** Actions on the course of a flow, on its label, and on how flows cross. */
export const FLOW_ACTIONS: readonly Action[] = [
  defineAction({
    id: "next-part",
    label: "Choose the next part of the flow",
    keys: "Alt+]",
    section: "Edit",
    words: ["segment", "bend", "route", "move"],
    needs: ONE_FLOW,
    enabled: isFlow,
    perform: () => walkParts(1),
  }),
  defineAction({
    id: "previous-part",
    label: "Choose the previous part of the flow",
    keys: "Alt+[",
    section: "Edit",
    words: ["segment", "bend", "route", "move"],
    needs: ONE_FLOW,
    enabled: isFlow,
    perform: () => walkParts(-1),
  }),
  defineAction({
    id: "remove-bend",
    label: "Remove a bend of the flow",
    keys: "Alt+Delete",
    alsoKeys: ["Alt+Backspace"],
    section: "Edit",
    words: ["straighten", "waypoint"],
    needs: "Select one flow with a bend first.",
    enabled: (state) => selectedEdge(state)?.bends !== undefined,
    perform: removeBend,
  }),
  defineAction({
    id: "reset-route",
    label: "Reset the route",
    section: "Edit",
    words: ["straighten", "bends", "reroute"],
    needs: "Select one flow whose route was changed first.",
    enabled: (state) => {
      const edge = selectedEdge(state);
      return edge !== null && (edge.bends !== undefined || edge.route !== undefined);
    },
    perform: () => void dispatch("reset-routes", { ids: [onlySelected() ?? ""] }),
  }),
  ...([-1, 1] as const).map((way) =>
    defineAction({
      id: way < 0 ? "label-back" : "label-on",
      label: way < 0 ? "Slide the label towards the source" : "Slide the label towards the target",
      keys: way < 0 ? "Alt+," : "Alt+.",
      section: "Edit",
      needs: "Select one flow with a label first.",
      enabled: hasLabel,
      perform: () => slideLabel(way * LABEL_STEP),
    }),
  ),
  defineAction({
    id: "reset-label",
    label: "Place the label automatically",
    section: "Edit",
    needs: "Select one flow whose label was moved first.",
    enabled: (state) => selectedEdge(state)?.labelAt !== undefined,
    perform: () => void dispatch("set-label-at", { id: onlySelected() ?? "", at: null }),
  }),
  ...JUMPS.map(({ style, label }) =>
    defineAction({
      id: `jumps-${style}`,
      label,
      section: "View",
      words: ["jump", "bridge", "hop", "crossing"],
      perform: () => {
        setUi({ jumps: style });
        return call("app.setJumps", { jumps: style }).then(() => undefined);
      },
    }),
  ),
];
