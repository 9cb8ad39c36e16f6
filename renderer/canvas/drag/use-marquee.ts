import { useStoreApi } from "@xyflow/react";
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { RecordId } from "../../../core/model/records.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { shownNow } from "../project/shown-board.ts";
import { listCovered } from "../view/covered.ts";

interface MarqueeHandlers {
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onSelectionStart: () => void;
  readonly onSelectionEnd: () => void;
}

const NOTHING: ReadonlySet<RecordId> = new Set();

/** Selects what a marquee covers, mounted or not; with Shift, in addition to what was selected before, with Alt also what it only touches. `isDrawn` tells whether one is under way. */
export function useMarquee(): { readonly handlers: MarqueeHandlers; readonly isDrawn: () => boolean } {
  const store = useStoreApi();
  const pressed = useRef(NOTHING);
  const touching = useRef(false);
  const kept = useRef<ReadonlySet<RecordId> | null>(null);
  useEffect(
    () =>
      store.subscribe(({ userSelectionRect: rect, transform: [x, y, zoom] }, before) => {
        if (kept.current === null || rect === null || rect === before.userSelectionRect) return;
        const area = { x: (rect.x - x) / zoom, y: (rect.y - y) / zoom, w: rect.width / zoom, h: rect.height / zoom };
        select([...kept.current, ...listCovered(shownNow().doc, area, touching.current)]);
      }),
    [store],
  );
  return useMemo(
    () => ({
      isDrawn: () => kept.current !== null,
      handlers: {
        onPointerDownCapture: (event) => {
          touching.current = event.altKey;
          pressed.current = event.shiftKey ? session.getState().selection : NOTHING;
        },
        onSelectionStart: () => {
          kept.current = pressed.current;
          select(pressed.current);
        },
        onSelectionEnd: () => {
          kept.current = null;
        },
      },
    }),
    [],
  );
}
