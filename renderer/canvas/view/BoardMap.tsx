import { Panel, useReactFlow } from "@xyflow/react";
import { type PointerEvent, useEffect, useMemo, useRef, type WheelEvent } from "react";
import { boundsOf } from "../../../core/model/bounds.ts";
import { getRecord } from "../../../core/model/doc.ts";
import type { AssetRecord } from "../../../core/model/records/asset.ts";
import type { ImageRecord } from "../../../core/model/records/image.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { fadedTheme } from "../../../core/scene/faded-theme.ts";
import { isPictureSound } from "../../../core/scene/picture-type.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { onPixels, pixelsOf } from "../../picture/pixels.ts";
import { usePlanes } from "../../store/planes.ts";
import { useSession } from "../../store/session.ts";
import { mapIsShown, setUi, useUi } from "../../store/ui.ts";
import { requestZoom } from "../../store/viewport.ts";
import { useIsDark } from "../../styles/use-theme.ts";
import { listBoxed } from "../project/boxes.ts";
import { drawnBoard } from "../project/drawn-board.ts";
import { boardPointOf, type MapView, mapViewFor } from "./map-view.ts";
import { paintMap } from "./paint-map.ts";
import { areaOf, useViewState } from "./view-state.ts";

const SIZE = { w: 168, h: 112 };

/** The whole board in a corner; drag in it to move around, turn the wheel to zoom. */
export function BoardMap() {
  const open = useUi(mapIsShown);
  useNarrowWindow();
  return open ? <OpenMap /> : null;
}

function OpenMap() {
  const whole = useSession((state) => state.doc);
  const planes = usePlanes();
  const { doc, dimmed } = drawnBoard(whole, planes);
  const bounds = useMemo(() => boundsOf(listBoxed(doc)), [doc]);
  const frame = useViewState((state) => state.frame);
  const isDark = useIsDark();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { left, top, scale } = mapViewFor(bounds ?? areaOf(frame), SIZE);
  const steer = useSteering({ left, top, scale });
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!canvas.current || !pen) return;
    canvas.current.width = SIZE.w * window.devicePixelRatio;
    canvas.current.height = SIZE.h * window.devicePixelRatio;
    pen.scale(window.devicePixelRatio, window.devicePixelRatio);
    const theme = isDark ? THEMES.dark : THEMES.light;
    const themeOf = (id: RecordId) => (dimmed.has(id) ? fadedTheme(theme) : theme);
    const imageOf = ({ id, asset }: ImageRecord) => (dimmed.has(id) ? null : decoded(getRecord(doc, "asset", asset)));
    // A picture that was not decoded yet is painted as soon as it is.
    const paint = () => {
      pen.clearRect(0, 0, SIZE.w, SIZE.h);
      paintMap(pen, listBoxed(doc), { left, top, scale }, { themeOf, imageOf });
    };
    paint();
    return onPixels(paint);
  }, [doc, dimmed, left, top, scale, isDark]);
  if (bounds === null) return null;
  const seen = areaOf(frame);
  return (
    <Panel position="bottom-right" className="board-map" data-testid="minimap" {...steer}>
      <canvas ref={canvas} role="img" aria-label="Minimap" style={{ width: SIZE.w, height: SIZE.h }} />
      <div
        className="board-map-view"
        style={{
          transform: `translate(${(seen.x - left) / scale}px, ${(seen.y - top) / scale}px)`,
          width: seen.w / scale,
          height: seen.h / scale,
        }}
      />
    </Panel>
  );
}

function decoded(asset: AssetRecord | null): HTMLImageElement | null {
  const pixels = asset !== null && isPictureSound(asset) ? pixelsOf(asset) : "broken";
  return pixels instanceof HTMLImageElement ? pixels : null;
}

/** A press brings that place to the middle, a drag goes on doing so; the map stands still meanwhile. */
function useSteering(view: MapView) {
  const { setCenter, getZoom } = useReactFlow();
  const held = useRef<MapView | null>(null);
  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (held.current === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { x, y } = boardPointOf(held.current, { x: event.clientX - box.x, y: event.clientY - box.y });
    void setCenter(x, y, { zoom: getZoom() });
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = view;
      go(event);
    },
    onPointerMove: go,
    onPointerUp: () => {
      held.current = null;
    },
    onWheel: (event: WheelEvent) => requestZoom(event.deltaY < 0 ? "in" : "out"),
  };
}

/** In a narrow window the map would cover a third of the board, so it is shown there only when asked for. */
function useNarrowWindow(): void {
  useEffect(() => {
    const narrow = matchMedia("(max-width: 1100px)");
    const note = () => setUi({ narrow: narrow.matches });
    note();
    narrow.addEventListener("change", note);
    return () => narrow.removeEventListener("change", note);
  }, []);
}
