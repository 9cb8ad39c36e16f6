import { FILTER_PLANES, type FilterPlane } from "../../core/model/keep-planes.ts";
import { toggleCollapsed } from "../canvas/set-collapsed.ts";
import { showAllPlanes, togglePlane } from "../store/planes.ts";
import { type Action, defineAction } from "./define-action.ts";

/** Words for the planes to filter by. */
export const FILTER_LABELS: Readonly<Record<FilterPlane, string>> = {
  offline: "Offline plane",
  nearline: "Near-line plane",
  online: "Online plane",
  plain: "Outside the planes",
};

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
    id: "show-all-planes",
    label: "Show all planes",
    section: "View",
    words: ["filter", "reset"],
    perform: showAllPlanes,
  }),
];
