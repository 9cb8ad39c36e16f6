import { useSession } from "../store/session.ts";
import { useCanvasPopover } from "./pickers/popover.ts";
import { isBoxed } from "./project/boxes.ts";

/** What to do on a board with nothing on it. */
export function EmptyHint() {
  const isEmpty = useSession(({ doc }) => ![...doc.values()].some(isBoxed));
  const isPicking = useCanvasPopover() !== null;
  if (!isEmpty || isPicking) return null;
  return (
    <div className="empty-hint">
      <strong>Start with what asks for predictions</strong>
      <span>Drag a component from the left, or double-click here and type its name.</span>
    </div>
  );
}
