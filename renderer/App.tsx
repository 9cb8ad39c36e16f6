import { Tooltip } from "radix-ui";
import { useEffect } from "react";
import { useMenuActions } from "./actions/use-menu-actions.ts";
import { useShortcuts } from "./actions/use-shortcuts.ts";
import { Canvas } from "./canvas/Canvas.tsx";
import { BoardsDialog } from "./panels/boards/BoardsDialog.tsx";
import { NewBoardDialog } from "./panels/boards/NewBoardDialog.tsx";
import { CommandPalette } from "./panels/command-palette/CommandPalette.tsx";
import { FileDrop } from "./panels/drop/FileDrop.tsx";
import { ExportDialog } from "./panels/export/ExportDialog.tsx";
import { FindBar } from "./panels/find/FindBar.tsx";
import { SearchDialog } from "./panels/find/SearchDialog.tsx";
import { PastBar } from "./panels/history/PastBar.tsx";
import { NoLibrary } from "./panels/NoLibrary.tsx";
import { NoticeBar } from "./panels/NoticeBar.tsx";
import { OutlineView } from "./panels/outline/OutlineView.tsx";
import { Palette } from "./panels/palette/Palette.tsx";
import { StencilDialog } from "./panels/palette/StencilDialog.tsx";
import { WaiveDialog } from "./panels/review/WaiveDialog.tsx";
import { SidePanel } from "./panels/SidePanel.tsx";
import { ShortcutsDialog } from "./panels/shortcuts/ShortcutsDialog.tsx";
import { StartPage, useStartPage } from "./panels/start/StartPage.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { TabStrip } from "./panels/tabs/TabStrip.tsx";
import { useSession } from "./store/session.ts";
import { startSession } from "./store/start-session.ts";
import { useUi } from "./store/ui.ts";
import { useFirstBoard } from "./store/use-first-board.ts";
import { Announcer } from "./ui/Announcer.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Toasts } from "./ui/Toasts.tsx";

/** The window: bar, palette, canvas, panel, dialogs. */
export function App() {
  useEffect(startSession, []);
  useFirstBoard();
  useShortcuts();
  useMenuActions();
  const paletteOpen = useUi((state) => state.paletteOpen);
  const outlineOpen = useUi((state) => state.outlineOpen);
  const sideOpen = useUi((state) => state.sideOpen);
  const isOpen = useSession((state) => state.boardId !== null);
  const noLibrary = useUi((state) => state.noLibrary && !isOpen);
  const starting = useStartPage();
  const bare = noLibrary || starting;
  return (
    <Tooltip.Provider delayDuration={500}>
      <div className="app" data-palette={paletteOpen} data-side={sideOpen}>
        {bare ? null : <TopBar />}
        {bare ? null : <TabStrip />}
        {bare ? null : <NoticeBar />}
        <div className="work">
          {paletteOpen && !bare ? <Palette /> : null}
          <div className="stage-column">
            <main className="stage">
              <ErrorBoundary>
                {isOpen ? <Canvas /> : null}
                {isOpen ? <PastBar /> : null}
                {noLibrary ? <NoLibrary /> : null}
                {starting && !noLibrary ? <StartPage /> : null}
                {isOpen ? <FindBar /> : null}
              </ErrorBoundary>
            </main>
            {outlineOpen && isOpen ? (
              <ErrorBoundary>
                <OutlineView />
              </ErrorBoundary>
            ) : null}
          </div>
          {sideOpen && !bare ? (
            <ErrorBoundary>
              <SidePanel />
            </ErrorBoundary>
          ) : null}
        </div>
      </div>
      <BoardsDialog />
      <NewBoardDialog />
      <SearchDialog />
      <ExportDialog />
      <StencilDialog />
      <WaiveDialog />
      <ShortcutsDialog />
      <CommandPalette />
      <FileDrop />
      <Toasts />
      <Announcer />
    </Tooltip.Provider>
  );
}
