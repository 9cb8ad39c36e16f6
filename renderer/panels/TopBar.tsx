import {
  LayoutGrid,
  Moon,
  PanelLeft,
  PanelRight,
  Redo2,
  SlidersHorizontal,
  Sun,
  Undo2,
  Upload,
  Workflow,
} from "lucide-react";
import { ActionIconButton } from "../actions/ActionIconButton.tsx";
import { ActionTip } from "../actions/ActionTip.tsx";
import { performAction } from "../actions/registry.ts";
import { useSession } from "../store/session.ts";
import { setUi, useUi } from "../store/ui.ts";
import { useIsDark } from "../styles/use-theme.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { BoardTitle } from "./BoardTitle.tsx";
import { SavedMark } from "./SavedMark.tsx";

/** The bar at the top: board, saved mark, undo, layout, export. */
export function TopBar() {
  const readOnly = useSession((state) => state.readOnly);
  const paletteOpen = useUi((state) => state.paletteOpen);
  const sideOpen = useUi((state) => state.sideOpen);
  const dark = useIsDark();
  return (
    <header className="top-bar">
      <ActionIconButton action="toggle-components" icon={PanelLeft} pressed={paletteOpen} />
      <ActionTip action="boards">
        <Button look="quiet" onClick={() => setUi({ dialog: "boards" })} aria-label="All boards">
          <LayoutGrid size={16} aria-hidden="true" />
          Boards
        </Button>
      </ActionTip>
      <span className="top-bar-rule" />
      <BoardTitle />
      <SavedMark />
      <div className="top-bar-space" />
      <ActionIconButton action="undo" icon={Undo2} />
      <ActionIconButton action="redo" icon={Redo2} />
      <ActionTip action="layout">
        <Button look="plain" disabled={readOnly} onClick={() => performAction("layout")} data-testid="toolbar-layout">
          <Workflow size={16} aria-hidden="true" />
          Lay out
        </Button>
      </ActionTip>
      <ActionIconButton action="layout-choices" icon={SlidersHorizontal} />
      <ActionTip action="export">
        <Button look="primary" onClick={() => setUi({ dialog: "export" })} data-testid="toolbar-export">
          <Upload size={16} aria-hidden="true" />
          Export…
        </Button>
      </ActionTip>
      <IconButton
        icon={dark ? Sun : Moon}
        label={dark ? "Light theme" : "Dark theme"}
        onClick={() => performAction("toggle-theme")}
      />
      <ActionIconButton action="toggle-panel" icon={PanelRight} pressed={sideOpen} />
    </header>
  );
}
