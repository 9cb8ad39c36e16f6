import { useStore } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import { boundsOf } from "../../../core/model/bounds.ts";
import { ActionRow } from "../../actions/ActionRow.tsx";
import { usePlanes } from "../../store/planes.ts";
import { useSession } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { useGesture } from "../drag/gesture.ts";
import { isBoxed } from "../project/boxes.ts";
import { shownBoard } from "../project/shown-board.ts";
import { arrangeBarPlace } from "./arrange-bar-place.ts";

const ROWS = [
  { label: "Align across", actions: ["align-left", "align-center", "align-right"] },
  { label: "Align down", actions: ["align-top", "align-middle", "align-bottom"] },
  { label: "Space out", actions: ["distribute-x", "distribute-y"] },
  { label: "Size and place", actions: ["same-width", "same-height", "swap"] },
] as const;

/** A small bar over several selected pieces, to arrange them; it is away while something is dragged or chosen in a dialog. */
export function ArrangeBar() {
  const box = useSession(({ doc, selection, readOnly, editing }) => {
    if (selection.size < 2 || readOnly || editing !== null) return null;
    const shown = shownBoard(doc, usePlanes.getState().planes).doc;
    const pieces = [...selection].map((id) => shown.get(id)).filter(isBoxed);
    const bounds = pieces.length < 2 ? null : boundsOf(pieces);
    return bounds === null ? null : `${bounds.x} ${bounds.y} ${bounds.w} ${bounds.h}`;
  });
  const isBusy = useGesture((gesture) => gesture.preview !== null);
  const isSelecting = useStore((state) => state.userSelectionActive);
  const hasDialog = useUi((state) => state.dialog !== null);
  if (box === null || isBusy || isSelecting || hasDialog) return null;
  const [x = 0, y = 0, w = 0, h = 0] = box.split(" ").map(Number);
  return <PlacedBar box={{ x, y, w, h }} />;
}

function PlacedBar({ box }: { readonly box: { x: number; y: number; w: number; h: number } }) {
  const [left, top, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const bar = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 420, height: 40 });
  useLayoutEffect(() => {
    const element = bar.current;
    if (element !== null) setSize({ width: element.offsetWidth, height: element.offsetHeight });
  }, []);
  const shown = { x: box.x * zoom + left, y: box.y * zoom + top, w: box.w * zoom, h: box.h * zoom };
  const place = arrangeBarPlace(shown, { width, height }, size);
  if (place === null) return null;
  return (
    <div
      ref={bar}
      className="arrange-bar nopan"
      role="toolbar"
      aria-label="Arrange the selection"
      data-testid="arrange-bar"
      style={{ left: place.x, top: place.y }}
    >
      {ROWS.map(({ label, actions }) => (
        <ActionRow key={label} label={label} actions={actions} />
      ))}
    </div>
  );
}
