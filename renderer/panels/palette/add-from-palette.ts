import { catalogue } from "../../../stencils/catalogue.ts";
import { placeInView } from "../../canvas/place-in-view.ts";
import { addedIds, dispatch } from "../../store/dispatch.ts";
import { showAdded } from "../../store/show-added.ts";

/** Type of the data that a dragged palette item carries: a kind or preset id. */
export const PALETTE_DRAG_TYPE = "application/x-loopboard-kind";

let dragged: string | null = null;

/** Remembers what is dragged: until it is dropped, the drag itself does not tell. */
export const noteDragged = (id: string | null): void => {
  dragged = id;
};

/** The kind or preset that is dragged out of the palette now, or null. */
export const draggedStencil = (): string | null => dragged;

/** Arguments of `add-node` for a kind or preset id. */
export function nodeArgsOf(id: string): { readonly kind: string; readonly preset?: string } {
  const preset = catalogue.presets.find((entry) => entry.id === id);
  return preset === undefined ? { kind: id } : { kind: preset.kind, preset: preset.id };
}

/** Adds a component in free space near what one looks at, selects it and brings it into view. */
export function addFromPalette(id: string): void {
  showAdded(addedIds(dispatch("add-node", { ...nodeArgsOf(id), ...placeInView() }), "node")[0]);
}
