import { FILTER_PLANES } from "../../core/model/keep-planes.ts";
import { FILTER_LABELS } from "../../core/model/plane-filter.ts";
import { toggleCollapsed } from "../canvas/set-collapsed.ts";
import { setOtherPlanes, showAllPlanes, togglePlane, usePlanes } from "../store/planes.ts";
import { type Action, defineAction } from "./define-action.ts";

/** Actions on zones and planes. */
export const ZONE_ACTIONS: readonly Action[] = [
  defineAction({
    id: "toggle-collapsed",
    label: "Collapse or expand the zone",
    keys: "Alt+C",
    section: "View",
    words: ["fold", "unfold", "hide", "summary"],
    needs: "Select a zone first.",
    enabled: ({ doc, selection, readOnly }) => !readOnly && [...selection].some((id) => doc.get(id)?.type === "zone"),
    perform: toggleCollapsed,
  }),
  ...FILTER_PLANES.map((plane) =>
    defineAction({
      id: `toggle-plane-${plane}`,
      label: `Show or hide: ${FILTER_LABELS[plane].toLowerCase()}`,
      section: "View",
      words: ["filter", "plane", "layer"],
      perform: () => togglePlane(plane),
    }),
  ),
  defineAction({
    id: "dim-other-planes",
    label: "Dim or hide the planes that are off",
    section: "View",
    words: ["filter", "plane", "layer", "fade", "focus"],
    perform: () => setOtherPlanes(usePlanes.getState().others === "dimmed" ? "hidden" : "dimmed"),
  }),
  defineAction({
    id: "show-all-planes",
    label: "Show all planes",
    section: "View",
    words: ["filter", "reset"],
    perform: showAllPlanes,
  }),
];
