import { memo } from "react";
import { focusCanvas } from "../../store/focus-canvas.ts";
import { StencilIconTile } from "../StencilIconTile.tsx";
import { addFromPalette, noteDragged, PALETTE_DRAG_TYPE } from "./add-from-palette.ts";
import type { PaletteEntry } from "./palette-groups.ts";

/** One component of the palette: click or Enter adds it, dragging places it. */
export const PaletteItem = memo(function PaletteItem({ item }: { readonly item: PaletteEntry }) {
  const isPreset = item.id !== item.stencil.id;
  return (
    <button
      type="button"
      className={`palette-item ${isPreset ? "palette-item-preset" : ""}`}
      title={item.description}
      draggable
      data-testid={`palette-item-${item.id}`}
      onDragStart={(event) => {
        event.dataTransfer.setData(PALETTE_DRAG_TYPE, item.id);
        noteDragged(item.id);
        event.dataTransfer.effectAllowed = "copy";
      }}
      onDragEnd={() => noteDragged(null)}
      onClick={(event) => {
        addFromPalette(item.id);
        // After the pointer, keys go on with what was added; who came with keys may add more.
        if (event.detail > 0) focusCanvas();
      }}
    >
      <StencilIconTile stencil={item.stencil} size={26} />
      <span className="palette-item-text">
        {item.label}
        {item.matched === null ? null : <span className="palette-item-match">{item.matched}</span>}
      </span>
    </button>
  );
});
