import { useLayoutEffect, useMemo, useRef } from "react";
import { THEMES } from "../../../core/scene/themes.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import type { Picture } from "../../picture/picture.ts";
import { onPixels } from "../../picture/pixels.ts";
import { session, useSession } from "../../store/session.ts";
import { isOpening } from "../../store/viewport-request.ts";
import { useIsDark } from "../../styles/use-theme.ts";
import { useGesture } from "../drag/gesture.ts";
import { useLink } from "../link/link.ts";
import type { FindingMark } from "../project/finding-marks.ts";
import { useSteadySize } from "../view/use-steady-size.ts";
import { useViewState } from "../view/view-state.ts";
import { type BoardCanvas, createBoardCanvas } from "./board-canvas.ts";
import type { CanvasLook } from "./look-change.ts";

const NOTHING: ReadonlySet<string> = new Set();

interface PictureLayerProps {
  readonly picture: Picture;
  readonly marks: ReadonlyMap<string, FindingMark>;
  readonly dimmed: ReadonlySet<string>;
}

/** A large board as one drawing; hands work on what is mounted over it. */
export function PictureLayer({ picture, marks, dimmed }: PictureLayerProps) {
  const base = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLCanvasElement>(null);
  const far = useRef<BoardCanvas | null>(null);
  const look = useCanvasLook({ marks, dimmed }, picture.version());
  const counts = useSession(({ graph }) => `${graph.nodes.length} components, ${graph.edges.length} flows`);
  useLayoutEffect(() => {
    if (base.current === null || live.current === null) return;
    const canvas = createBoardCanvas({ base: base.current, live: live.current }, picture);
    far.current = canvas;
    return followWindow(canvas);
  }, [picture]);
  useLayoutEffect(() => far.current?.update(look), [look]);
  return (
    <div className="picture-layer">
      <canvas ref={base} role="img" aria-label={`Drawing of the board: ${counts}`} data-testid="board-picture" />
      <canvas ref={live} />
    </div>
  );
}

/** Keeps a drawing to the view, and to fonts and pictures as they come. Returns a stop function. */
function followWindow(canvas: BoardCanvas): () => void {
  const follow = (): void => {
    const { frame, moving } = useViewState.getState();
    canvas.move(frame);
    canvas.setShown(!isOpening(session.getState().viewportRequest));
    if (!moving) canvas.sharpen();
  };
  follow();
  const stops = [useViewState.subscribe(follow), onPixels(canvas.refresh)];
  document.fonts.addEventListener("loadingdone", canvas.refresh);
  return () => {
    for (const stop of stops) stop();
    canvas.stop();
    document.fonts.removeEventListener("loadingdone", canvas.refresh);
  };
}

/** A new look for each version of the picture. */
function useCanvasLook(
  { marks, dimmed }: Pick<PictureLayerProps, "marks" | "dimmed">,
  version: number,
): CanvasLook & { readonly version: number } {
  const isDark = useIsDark();
  const steady = useSteadySize();
  const selection = useSession((state) => state.selection);
  const hints = useLink((link) => link?.legal ?? NOTHING);
  const inGesture = useGesture((gesture) => gesture.preview !== null);
  return useMemo(
    () => ({
      catalogue,
      marks,
      selection,
      steady,
      hints,
      dimmed,
      inGesture,
      version,
      theme: isDark ? THEMES.dark : THEMES.light,
    }),
    [marks, dimmed, selection, steady, hints, inGesture, version, isDark],
  );
}
