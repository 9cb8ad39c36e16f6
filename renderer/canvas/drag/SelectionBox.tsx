import { useStore, useStoreApi } from "@xyflow/react";
import { type PointerEvent, useMemo, useRef } from "react";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import { useSession } from "../../store/session.ts";
import { useGesture } from "./gesture.ts";
import { GRIPS, type Grip } from "./scale-box.ts";
import { endScale, scalableBounds, startScale, stepScale, useScaling } from "./scale-gesture.ts";

/** Room between the pieces and their frame, CSS px. */
const ROOM = 7;

/** A frame with handles around several selected pieces, by which they are sized as one. */
export function SelectionBox() {
  const scaling = useScaling((state) => state.active);
  const preview = useGesture((gesture) => gesture.preview);
  const isSelecting = useStore((state) => state.userSelectionActive);
  const saved = useSession((state) => state.doc);
  const selection = useSession((state) => state.selection);
  const isFree = useSession(({ readOnly, editing }) => !readOnly && editing === null);
  const isHidden = selection.size < 2 || !isFree || isSelecting || (preview !== null && !scaling);
  const doc = scaling && preview !== null ? preview : saved;
  const box = useMemo(() => (isHidden ? null : scalableBounds(doc, selection)), [isHidden, doc, selection]);
  return box === null ? null : <PlacedFrame box={box} scaling={scaling} />;
}

function PlacedFrame({ box, scaling }: { readonly box: Box; readonly scaling: boolean }) {
  const [left, top, zoom] = useStore((state) => state.transform);
  const style = {
    left: box.x * zoom + left - ROOM,
    top: box.y * zoom + top - ROOM,
    width: box.w * zoom + ROOM * 2,
    height: box.h * zoom + ROOM * 2,
  };
  return (
    <div className="selection-layer" data-scaling={scaling} aria-hidden="true">
      <div className="selection-box" style={style} data-testid="selection-box">
        {GRIPS.map((grip) => (
          <Handle key={nameOf(grip)} grip={grip} />
        ))}
      </div>
    </div>
  );
}

function Handle({ grip }: { readonly grip: Grip }) {
  const store = useStoreApi();
  const pressed = useRef<Point | null>(null);
  const end = (): void => {
    if (pressed.current !== null) endScale();
    pressed.current = null;
  };
  const move = (event: PointerEvent): void => {
    if (pressed.current === null) return;
    const zoom = store.getState().transform[2];
    const by = { x: (event.clientX - pressed.current.x) / zoom, y: (event.clientY - pressed.current.y) / zoom };
    if (by.x === 0 && by.y === 0) return;
    stepScale({ by, zoom, keep: event.shiftKey, centred: event.altKey, free: event.ctrlKey || event.metaKey });
  };
  return (
    <span
      className={`selection-grip selection-grip-${grip.x === 0 || grip.y === 0 ? "side" : "corner"}`}
      style={{ left: `${(grip.x + 1) * 50}%`, top: `${(grip.y + 1) * 50}%`, cursor: CURSORS[nameOf(grip)] }}
      data-grip={nameOf(grip)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { x: event.clientX, y: event.clientY };
        startScale(grip);
      }}
      onPointerMove={move}
      onPointerUp={end}
      onLostPointerCapture={end}
    />
  );
}

/** The side of the compass on which a handle is. */
const nameOf = ({ x, y }: Grip): string => `${["n", "", "s"][y + 1] ?? ""}${["w", "", "e"][x + 1] ?? ""}`;

const CURSORS: Readonly<Record<string, string>> = {
  n: "ns-resize",
  s: "ns-resize",
  e: "ew-resize",
  w: "ew-resize",
  nw: "nwse-resize",
  se: "nwse-resize",
  ne: "nesw-resize",
  sw: "nesw-resize",
};
