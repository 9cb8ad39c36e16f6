import { GRID } from "../canvas/grid.ts";
import { dispatch } from "../store/dispatch.ts";
import { type SessionState, session } from "../store/session.ts";
import { type Action, defineAction } from "./define-action.ts";
import { onlySelected, selectedType } from "./selected.ts";

const LEAST = { w: 96, h: 40 };

const WAYS = [
  { id: "wider", label: "Make it wider", arrow: "ArrowRight", dw: GRID, dh: 0 },
  { id: "narrower", label: "Make it narrower", arrow: "ArrowLeft", dw: -GRID, dh: 0 },
  { id: "taller", label: "Make it taller", arrow: "ArrowDown", dw: 0, dh: GRID },
  { id: "lower", label: "Make it lower", arrow: "ArrowUp", dw: 0, dh: -GRID },
] as const;

/** Actions that change the size of the selected piece by one step of the grid. */
export const SIZE_ACTIONS: readonly Action[] = WAYS.map(({ id, label, arrow, dw, dh }) =>
  defineAction({
    id,
    label,
    keys: `Mod+Shift+${arrow}`,
    section: "Edit",
    words: ["resize", "size", dw === 0 ? "height" : "width"],
    needs: "Select one component, zone or note first.",
    enabled: (state) => !state.readOnly && hasSize(state),
    perform: () => grow(dw, dh),
  }),
);

const hasSize = (state: SessionState): boolean => ["node", "zone", "note"].includes(selectedType(state) ?? "");

function grow(dw: number, dh: number): void {
  const record = session.getState().doc.get(onlySelected() ?? "");
  if (record?.type !== "node" && record?.type !== "zone" && record?.type !== "note") return;
  const { id, x, y } = record;
  const [w, h] = [Math.max(record.w + dw, LEAST.w), Math.max(record.h + dh, LEAST.h)];
  dispatch("resize", { id, x, y, w, h, gesture: "keys" });
}
