import { createElement } from "react";
import { catalogue } from "../../../stencils/catalogue.ts";
import { focusRecord } from "../../store/focus-canvas.ts";
import { session } from "../../store/session.ts";
import { showPieces } from "../find/show-piece.ts";
import { addFromPalette } from "../palette/add-from-palette.ts";
import { paletteGroups } from "../palette/palette-groups.ts";
import { StencilIconTile } from "../StencilIconTile.tsx";
import type { Command } from "./rank-commands.ts";

const ICON = 20;

/** One command for each component and preset: it is added in free space. */
export function addCommands(): readonly Command[] {
  const off = session.getState().readOnly ? "This board is view-only." : null;
  return paletteGroups(catalogue, "").flatMap(({ items }) =>
    items.map((entry) => ({
      id: `add:${entry.id}`,
      group: "Add a component",
      label: `Add ${entry.label}`,
      detail: entry.id === entry.stencil.id ? undefined : entry.stencil.label,
      words: entry.id === entry.stencil.id ? [...entry.stencil.keywords, ...entry.stencil.products] : [],
      icon: createElement(StencilIconTile, { stencil: entry.stencil, size: ICON }),
      off,
      run: () => addFromPalette(entry.id),
    })),
  );
}

/** One command for each component and zone of the board: it is selected and brought into view. */
export function goCommands(): readonly Command[] {
  const { doc } = session.getState();
  return [...doc.values()].flatMap((record) => {
    if (record.type !== "node" && record.type !== "zone") return [];
    const stencil = record.type === "node" ? catalogue.stencils.get(record.kind) : undefined;
    const kind = record.type === "zone" ? "Zone" : (stencil?.label ?? record.kind);
    return {
      id: `go:${record.id}`,
      group: "Go to",
      label: `Go to ${record.name.trim() || kind}`,
      detail: kind,
      words: [kind],
      icon: stencil === undefined ? undefined : createElement(StencilIconTile, { stencil, size: ICON }),
      run: () => {
        showPieces([record.id]);
        focusRecord(record.id);
      },
    };
  });
}
