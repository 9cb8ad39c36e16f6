import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Boxes, Link2, Plus, Replace } from "lucide-react";
import { neighbourOf } from "../canvas/neighbour.ts";
import { openPopover, type Side } from "../canvas/pickers/popover.ts";
import { popoverPlace } from "../canvas/pickers/popover-place.ts";
import { readingOrder } from "../canvas/project/reading-order.ts";
import { shownNow } from "../canvas/project/shown-board.ts";
import { announce } from "../store/announce.ts";
import { addedIds, dispatch } from "../store/dispatch.ts";
import { focusRecord } from "../store/focus-canvas.ts";
import { select } from "../store/selection.ts";
import { type SessionState, session } from "../store/session.ts";
import { editAdded } from "../store/show-added.ts";
import { requestCenter } from "../store/viewport.ts";
import { askForEnd } from "./ask-for-end.ts";
import { type Action, defineAction } from "./define-action.ts";
import { onlySelected, selectedType } from "./selected.ts";

const SIDES = [
  { side: "right", arrow: "ArrowRight", icon: ArrowRight, next: "Add the next component to the right" },
  { side: "down", arrow: "ArrowDown", icon: ArrowDown, next: "Add the next component below" },
  { side: "up", arrow: "ArrowUp", icon: ArrowUp, next: "Add the next component above" },
  { side: "left", arrow: "ArrowLeft", icon: ArrowLeft, next: "Add a component before, to the left" },
] as const;

const SIDE_WORDS: Readonly<Record<Side, string>> = {
  right: "to the right",
  down: "below",
  up: "above",
  left: "to the left",
};

const ONE_COMPONENT = "Select one component first.";
const isNode = (state: SessionState): boolean => selectedType(state) === "node" && !state.readOnly;
const isEdge = (state: SessionState): boolean => selectedType(state) === "edge" && !state.readOnly;

const addBesideActions: readonly Action[] = SIDES.map(({ side, arrow, icon, next }) =>
  defineAction({
    id: `add-${side}`,
    label: next,
    icon,
    keys: `Mod+${arrow}`,
    section: "Add and connect",
    words: ["new", "flowchart", "connect", "successor", side === "left" ? "upstream" : "downstream"],
    needs: ONE_COMPONENT,
    enabled: isNode,
    perform: () => {
      const from = onlySelected() ?? "";
      openPopover({ kind: "beside", from, side, screen: popoverPlace(from) });
    },
  }),
);

const goActions: readonly Action[] = SIDES.map(({ side, arrow }) =>
  defineAction({
    id: `go-${side}`,
    label: `Go to the component ${SIDE_WORDS[side]}`,
    keys: `Alt+${arrow}`,
    section: "Add and connect",
    words: ["neighbour", "select", "walk", "navigate"],
    needs: "There is no component yet.",
    enabled: (state) => state.graph.nodes.length > 0,
    perform: () => goTo(side),
  }),
);

/** Actions with which a board is built without a pointer. */
export const BUILD_ACTIONS = [
  defineAction({
    id: "add-component",
    label: "Add a component…",
    icon: Plus,
    keys: "A",
    section: "Add and connect",
    words: ["new", "insert", "stencil", "node"],
    enabled: (state) => !state.readOnly,
    perform: () => openPopover({ kind: "add", at: null, screen: popoverPlace(onlySelected()) }),
  }),
  ...addBesideActions,
  defineAction({
    id: "connect-to",
    label: "Connect to…",
    icon: Link2,
    keys: "K",
    section: "Add and connect",
    words: ["link", "flow", "edge", "arrow", "downstream"],
    needs: ONE_COMPONENT,
    enabled: isNode,
    perform: () => connect("to"),
  }),
  defineAction({
    id: "connect-from",
    label: "Connect from…",
    keys: "Shift+K",
    section: "Add and connect",
    words: ["link", "flow", "edge", "arrow", "upstream"],
    needs: ONE_COMPONENT,
    enabled: isNode,
    perform: () => connect("from"),
  }),
  ...goActions,
  defineAction({
    id: "change-kind",
    label: "Change the kind of component, flow or zone…",
    icon: Replace,
    keys: "F",
    section: "Add and connect",
    words: ["type", "replace", "meaning", "plane", "convert"],
    needs: "Select one component, flow or zone first.",
    enabled: (state) => ["node", "edge", "zone"].includes(selectedType(state) ?? "") && !state.readOnly,
    perform: changeKind,
  }),
  defineAction({
    id: "reconnect-end",
    label: "Hang the end of the flow elsewhere…",
    section: "Add and connect",
    words: ["reconnect", "target", "to", "move the arrow"],
    needs: "Select one flow first.",
    enabled: isEdge,
    perform: () => reconnect("to"),
  }),
  defineAction({
    id: "reconnect-start",
    label: "Hang the start of the flow elsewhere…",
    section: "Add and connect",
    words: ["reconnect", "source", "from", "move the arrow"],
    needs: "Select one flow first.",
    enabled: isEdge,
    perform: () => reconnect("from"),
  }),
  defineAction({
    id: "add-zone",
    label: "Add an empty zone",
    icon: Boxes,
    keys: "Z",
    section: "Add and connect",
    words: ["container", "frame", "boundary", "online", "offline"],
    enabled: (state) => !state.readOnly,
    perform: () => editAdded(addedIds(dispatch("add-zone", { plane: "plain" }), "zone")[0]),
  }),
  defineAction({
    id: "move-to-zone",
    label: "Move into a zone…",
    keys: "Shift+Z",
    section: "Add and connect",
    words: ["container", "out of the zone"],
    needs: "Select what is to go into the zone first.",
    enabled: ({ selection, doc, readOnly }) =>
      !readOnly && [...selection].some((id) => ["node", "zone"].includes(doc.get(id)?.type ?? "")),
    perform: () =>
      openPopover({ kind: "zone", ids: [...session.getState().selection], screen: popoverPlace(onlySelected()) }),
  }),
];

function goTo(side: Side): void {
  const { doc } = shownNow();
  const from = onlySelected();
  const next = from === null ? (readingOrder(doc)[0] ?? null) : neighbourOf(doc, from, side);
  if (next === null) {
    announce(`No component ${SIDE_WORDS[side]}`);
    return;
  }
  select([next]);
  requestCenter(next);
  focusRecord(next);
}

function connect(moving: "from" | "to"): void {
  const fixed = onlySelected() ?? "";
  openPopover({ kind: "target", link: { fixed, moving, edge: null }, screen: popoverPlace(fixed) });
}

function reconnect(moving: "from" | "to"): void {
  const edge = session.getState().doc.get(onlySelected() ?? "");
  if (edge?.type === "edge") askForEnd(edge, moving);
}

function changeKind(): void {
  const id = onlySelected() ?? "";
  const screen = popoverPlace(id);
  const type = selectedType(session.getState());
  if (type === "node") openPopover({ kind: "change-kind", node: id, screen });
  else if (type === "edge") openPopover({ kind: "flows", edge: id, screen });
  else if (type === "zone") openPopover({ kind: "plane", zone: id, screen });
}
