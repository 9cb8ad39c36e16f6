import { useStore } from "@xyflow/react";
import { catalogue } from "../../../stencils/catalogue.ts";
import { useSession } from "../../store/session.ts";
import { useGesture } from "../drag/gesture.ts";
import { useLink } from "../link/link.ts";
import { useCanvasPopover } from "../pickers/popover.ts";
import { FAR_ZOOM, farNameOf } from "./far-name.ts";
import { useHovered } from "./hovered.ts";

const BADGE_ROOM = 22;
/** Its own height, so that it stays inside the canvas. */
const HEIGHT = 48;

/** Name and kind of what the pointer rests on, or else of the one thing selected, while the board is too small to read. */
export function FarNameTip() {
  const isFar = useStore(({ transform }) => transform[2] < FAR_ZOOM);
  const inGesture = useGesture((gesture) => gesture.preview !== null);
  const isLinking = useLink((link) => link !== null);
  const isPicking = useCanvasPopover() !== null;
  const hovered = useHovered((state) => state.id);
  const selected = useSession(({ selection }) => (selection.size === 1 ? ([...selection][0] ?? null) : null));
  const id = hovered ?? selected;
  if (!isFar || inGesture || isLinking || isPicking || id === null) return null;
  return <Tip id={id} />;
}

function Tip({ id }: { readonly id: string }) {
  const doc = useSession((state) => state.doc);
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const shown = farNameOf(doc, id, catalogue);
  if (shown === null) return null;
  const left = Math.min(Math.max(shown.at.x * zoom + x, 0), width);
  const top = Math.max(shown.at.y * zoom + y - BADGE_ROOM, HEIGHT);
  // Near a side it grows to the other one.
  const shift = left < width * 0.2 ? 0 : left > width * 0.8 ? -100 : -50;
  return (
    <div className="far-name" aria-hidden="true" style={{ left, top, transform: `translate(${shift}%, -100%)` }}>
      <strong>{shown.name}</strong>
      {shown.detail === "" ? null : <span>{shown.detail}</span>}
    </div>
  );
}
