import {
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import { focusCanvas, focusRecord } from "../../store/focus-canvas.ts";
import { session } from "../../store/session.ts";
import { closePopover } from "./popover.ts";

interface PopoverFrameProps {
  readonly label: string;
  readonly screen: Point;
  readonly onKeyDown?: (event: ReactKeyboardEvent) => void;
  /** Wider, for choices that come with an explanation. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const GAP = 8;

/** A small window at a place of the screen, kept inside it; a press elsewhere or Escape closes it. */
export function PopoverFrame({ label, screen, onKeyDown, wide = false, children }: PopoverFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(screen);
  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return;
    setPlace({
      x: Math.max(GAP, Math.min(screen.x + GAP, window.innerWidth - box.width - GAP)),
      y: Math.max(GAP, Math.min(screen.y + GAP, window.innerHeight - box.height - GAP)),
    });
  }, [screen]);
  useEffect(() => giveFocusBack, []);
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || frame.current?.contains(event.target) !== true) closePopover();
    };
    window.addEventListener("pointerdown", onPress, true);
    return () => window.removeEventListener("pointerdown", onPress, true);
  }, []);
  return (
    <div
      ref={frame}
      role="dialog"
      aria-label={label}
      className={`canvas-popover ${wide ? "canvas-popover-wide" : ""}`}
      style={{ left: place.x, top: place.y }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          closePopover();
        } else onKeyDown?.(event);
      }}
    >
      {children}
    </div>
  );
}

/** When nothing else has taken the focus, what is selected gets it back, so that the keys go on from there. */
function giveFocusBack(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const [id] = session.getState().selection;
    if (id === undefined) focusCanvas();
    else focusRecord(id);
  });
}
