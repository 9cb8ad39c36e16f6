import { FILTER_PLANES } from "../../core/model/keep-planes.ts";
import { FILTER_LABELS } from "../../core/model/plane-filter.ts";
import type { AnyRecord } from "../../core/model/records.ts";
import { openPopover } from "../canvas/pickers/popover.ts";
import { popoverPlace } from "../canvas/pickers/popover-place.ts";
import { toggleCollapsed } from "../canvas/set-collapsed.ts";
import { setOtherPlanes, showAllPlanes, togglePlane, usePlanes } from "../store/planes.ts";
import { type Action, defineAction } from "./define-action.ts";
import { onlySelected } from "./selected.ts";

const isCollapsed = (record: AnyRecord | undefined): boolean => record?.type === "zone" && record.collapsed === true;

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
  defineAction({
    id: "list-hidden-flows",
    label: "List the flows of the collapsed zone",
    section: "View",
    words: ["summary", "hidden", "connections", "unfold"],
    needs: "Select one collapsed zone first.",
    enabled: ({ doc, selection }) => selection.size === 1 && isCollapsed(doc.get([...selection][0] ?? "")),
    perform: () => {
      const zone = onlySelected();
      if (zone !== null) openPopover({ kind: "hidden-flows", of: zone, screen: popoverPlace(zone) });
    },
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
