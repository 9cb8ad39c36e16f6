import {
  ChevronDown,
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
import { performAction } from "../actions/registry.ts";
import { useSession } from "../store/session.ts";
import { setUi, useUi } from "../store/ui.ts";
import { useIsDark } from "../styles/use-theme.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Tip } from "../ui/Tip.tsx";
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
      <IconButton
        icon={PanelLeft}
        label={paletteOpen ? "Hide components" : "Show components"}
        aria-pressed={paletteOpen}
        onClick={() => setUi({ paletteOpen: !paletteOpen })}
      />
      <Tip text="All boards">
        <Button look="quiet" onClick={() => setUi({ dialog: "boards" })} aria-label="All boards">
          Boards <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </Tip>
      <span className="top-bar-rule" />
      <BoardTitle />
      <SavedMark />
      <div className="top-bar-space" />
      <ActionIconButton action="undo" icon={Undo2} />
      <ActionIconButton action="redo" icon={Redo2} />
      <Button look="plain" disabled={readOnly} onClick={() => performAction("layout")} data-testid="toolbar-layout">
        <Workflow size={16} aria-hidden="true" />
        Lay out
      </Button>
      <ActionIconButton action="layout-choices" icon={SlidersHorizontal} />
      <Button look="primary" onClick={() => setUi({ dialog: "export" })} data-testid="toolbar-export">
        <Upload size={16} aria-hidden="true" />
        Export…
      </Button>
      <IconButton
        icon={dark ? Sun : Moon}
        label={dark ? "Light theme" : "Dark theme"}
        onClick={() => performAction("toggle-theme")}
      />
      <IconButton
        icon={PanelRight}
        label={sideOpen ? "Hide panel" : "Show panel"}
        aria-pressed={sideOpen}
        onClick={() => setUi({ sideOpen: !sideOpen })}
      />
    </header>
  );
}
