import { MoreHorizontal } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { StoredStencil } from "../../../preload/contract/files.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { focusCanvas } from "../../store/focus-canvas.ts";
import { eraseOwnStencil, exportOwnStencil, useOwnStencils } from "../../store/own-stencils.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { setUi } from "../../store/ui.ts";
import { StencilIconTile } from "../StencilIconTile.tsx";
import { noteDragged, PALETTE_DRAG_TYPE } from "./add-from-palette.ts";
import { addOwnPieces, OWN_PREFIX } from "./add-own-stencil.ts";

/** One stencil of the person's own: click or Enter adds its pieces, dragging places them; a menu changes, shares and deletes it. */
export function OwnStencilItem({ stencil }: { readonly stencil: StoredStencil }) {
  const icon = catalogue.stencils.get(stencil.icon) ?? catalogue.stencils.get("app-service");
  const dragId = `${OWN_PREFIX}${stencil.id}`;
  return (
    <div className="own-stencil">
      <button
        type="button"
        className="palette-item"
        draggable
        data-testid={`own-stencil-${stencil.name}`}
        onDragStart={(event) => {
          event.dataTransfer.setData(PALETTE_DRAG_TYPE, dragId);
          noteDragged(null);
          event.dataTransfer.effectAllowed = "copy";
        }}
        onClick={(event) => {
          addOwnPieces(dragId);
          if (event.detail > 0) focusCanvas();
        }}
      >
        {icon === undefined ? null : <StencilIconTile stencil={icon} size={26} />}
        <span className="palette-item-text">{stencil.name}</span>
      </button>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button type="button" className="own-stencil-more" aria-label={`More about ${stencil.name}`}>
            <MoreHorizontal size={15} aria-hidden="true" />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end" collisionPadding={8}>
            <DropdownMenu.Item className="menu-item" onSelect={() => edit(stencil)}>
              Name, icon and words…
            </DropdownMenu.Item>
            <DropdownMenu.Item
              className="menu-item"
              onSelect={() => void exportOwnStencil(stencil.id).catch(reportProblem)}
            >
              Save as a file…
            </DropdownMenu.Item>
            <DropdownMenu.Separator className="menu-separator" />
            <DropdownMenu.Item
              className="menu-item"
              onSelect={() => void eraseOwnStencil(stencil).catch(reportProblem)}
            >
              Delete
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}

function edit(editing: StoredStencil): void {
  useOwnStencils.setState({ editing });
  setUi({ dialog: "stencil" });
}
