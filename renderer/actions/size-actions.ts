import { LEAST_SIZES } from "../../core/model/least-size.ts";
import { GRID } from "../canvas/drag/grid.ts";
import { scalableBounds } from "../canvas/drag/scale-gesture.ts";
import { dispatch } from "../store/dispatch.ts";
import { type SessionState, session } from "../store/session.ts";
import { type Action, defineAction } from "./define-action.ts";
import { onlySelected, selectedType } from "./selected.ts";

const WAYS = [
  { id: "wider", label: "Make it wider", arrow: "ArrowRight", dw: GRID, dh: 0 },
  { id: "narrower", label: "Make it narrower", arrow: "ArrowLeft", dw: -GRID, dh: 0 },
  { id: "taller", label: "Make it taller", arrow: "ArrowDown", dw: 0, dh: GRID },
  { id: "lower", label: "Make it lower", arrow: "ArrowUp", dw: 0, dh: -GRID },
] as const;

const SCALES = [
  { id: "scale-up", label: "Make all of it larger", by: 1.1, words: ["bigger", "grow"] },
  { id: "scale-down", label: "Make all of it smaller", by: 1 / 1.1, words: ["shrink"] },
] as const;

/** Actions that change the size of the selected piece, or of several as one box, by one step of the grid or in proportion. */
export const SIZE_ACTIONS: readonly Action[] = [
  ...WAYS.map(({ id, label, arrow, dw, dh }) =>
    defineAction({
      id,
      label,
      keys: `Mod+Shift+${arrow}`,
      section: "Edit",
      words: ["resize", "size", dw === 0 ? "height" : "width"],
      needs: "Select components, zones or notes first.",
      enabled: (state) => !state.readOnly && (hasSize(state) || isMany(state)),
      perform: () => (isMany(session.getState()) ? growAll(dw, dh) : grow(dw, dh)),
    }),
  ),
  ...SCALES.map(({ id, label, by, words }) =>
    defineAction({
      id,
      label,
      section: "Edit",
      words: ["resize", "scale", "proportional", ...words],
      needs: "Select two pieces or more first.",
      enabled: (state) => !state.readOnly && isMany(state),
      perform: () => scaleAll(by),
    }),
  ),
];

const hasSize = (state: SessionState): boolean => ["node", "zone", "note"].includes(selectedType(state) ?? "");

const isMany = ({ doc, selection }: SessionState): boolean =>
  selection.size > 1 && scalableBounds(doc, selection) !== null;

function grow(dw: number, dh: number): void {
  const record = session.getState().doc.get(onlySelected() ?? "");
  if (record?.type !== "node" && record?.type !== "zone" && record?.type !== "note") return;
  const { id, x, y, type } = record;
  const [w, h] = [Math.max(record.w + dw, LEAST_SIZES[type].w), Math.max(record.h + dh, LEAST_SIZES[type].h)];
  dispatch("resize", { id, x, y, w, h, gesture: "keys" });
}

/** The corner at the top left stays. */
function growAll(dw: number, dh: number): void {
  const { doc, selection } = session.getState();
  const box = scalableBounds(doc, selection);
  if (box === null) return;
  const size = { w: Math.max(LEAST_SIDE, box.w + dw), h: Math.max(LEAST_SIDE, box.h + dh) };
  dispatch("scale", { ids: [...selection], box: { ...box, ...size }, gesture: "keys" });
}

/** In proportion, around the middle. */
function scaleAll(by: number): void {
  const { doc, selection } = session.getState();
  const box = scalableBounds(doc, selection);
  if (box === null) return;
  const [w, h] = [box.w * by, box.h * by];
  dispatch("scale", { ids: [...selection], box: { x: box.x - (w - box.w) / 2, y: box.y - (h - box.h) / 2, w, h } });
}

const LEAST_SIDE = 8;
