import "@xyflow/react/dist/base.css";
import "./canvas.css";
import "./pieces/edges.css";
import "./pieces/editors.css";
import "./pieces/badges.css";
import "./overlays.css";
import "./found.css";
import "./menu/arrange.css";
import "./drag/guides.css";
import "./layout/layout-panel.css";
import "./drag/selection-box.css";
import { ReactFlowProvider } from "@xyflow/react";
import { type CSSProperties, useRef } from "react";
import type { Point } from "../../core/model/records/fields.ts";
import { InkLayer } from "../ink/InkLayer.tsx";
import { ToolBar } from "../ink/ToolBar.tsx";
import { useTool } from "../ink/tool.ts";
import { useSession } from "../store/session.ts";
import { useGesture } from "./drag/gesture.ts";
import { SelectionBox } from "./drag/SelectionBox.tsx";
import { useRouteGesture } from "./drag/use-route-gesture.ts";
import { EmptyHint } from "./EmptyHint.tsx";
import { FlowSurface } from "./FlowSurface.tsx";
import { FarNameTip } from "./large/FarNameTip.tsx";
import { LayoutBusy } from "./layout/LayoutBusy.tsx";
import { LayoutPanel } from "./layout/LayoutPanel.tsx";
import { useLayoutMark } from "./layout/layout-mark.ts";
import { useFirstLayout } from "./layout/use-first-layout.ts";
import { useLinkGesture } from "./link/use-link-gesture.ts";
import { ArrangeBar } from "./menu/ArrangeBar.tsx";
import { CanvasMenu } from "./menu/CanvasMenu.tsx";
import { CanvasPopovers } from "./pickers/CanvasPopovers.tsx";
import { useRest } from "./pieces/raised.ts";
import { useCanvasKeys } from "./use-canvas-keys.ts";
import { useClipboard } from "./use-clipboard.ts";
import { useDropAndDoubleClick } from "./use-drop.ts";
import { useKeyboardFocus } from "./use-keyboard-focus.ts";
import { useShownView } from "./view/use-shown-view.ts";
import { useIsTiny, useSteadySize } from "./view/use-steady-size.ts";

/** The board: one projection of its records to React Flow, and the hands on it. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasRoot />
    </ReactFlowProvider>
  );
}

function CanvasRoot() {
  const root = useRef<HTMLDivElement>(null);
  const pointer = useRef<Point | null>(null);
  const startLink = useLinkGesture();
  const startRoute = useRouteGesture();
  const moving = useLayoutMark((mark) => mark.moving);
  const inGesture = useGesture((gesture) => gesture.preview !== null);
  const hasMany = useSession((state) => state.selection.size > 1);
  const isResting = useRest();
  const tool = useTool((state) => (state.tool === "select" ? undefined : state.tool));
  const places = useDropAndDoubleClick();
  const style: CSSProperties & Record<"--steady", number> = { "--steady": useSteadySize() };
  const isTiny = useIsTiny();
  const onFocus = useKeyboardFocus();
  useFirstLayout();
  useShownView();
  useCanvasKeys(root);
  useClipboard(root, pointer);
  return (
    <CanvasMenu>
      {/* The canvas handles its own keys; each component in it can be focused and has a name. */}
      <div
        ref={root}
        className="canvas"
        data-testid="canvas"
        data-moving={moving}
        data-gesture={inGesture}
        data-many={hasMany}
        data-rest={isResting}
        data-tiny={isTiny}
        data-tool={tool}
        style={style}
        role="application"
        aria-label="Board"
        tabIndex={-1}
        onPointerDownCapture={(event) => {
          if (!startRoute(event)) startLink(event);
        }}
        onPointerMove={(event) => {
          pointer.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerLeave={() => {
          pointer.current = null;
        }}
        onFocus={onFocus}
        {...places}
      >
        <FlowSurface />
        <InkLayer root={root} />
        <ToolBar />
        <SelectionBox />
        <ArrangeBar />
        <EmptyHint />
        <FarNameTip />
        <LayoutBusy />
        <LayoutPanel />
        <CanvasPopovers />
      </div>
    </CanvasMenu>
  );
}
