import type { NodeProps } from "@xyflow/react";
import { memo, useEffect, useMemo, useState } from "react";
import { brokenPicture, imageItems } from "../../../core/scene/image-items.ts";
import { ResizeHandles } from "../drag/ResizeHandles.tsx";
import type { ImageFlowNode } from "../project/flow-types.ts";
import { SceneItems } from "./SceneItems.tsx";
import { useRenderCount } from "./use-render-count.ts";

/** A picture on the board; one that cannot be decoded is shown as a frame that says so. */
export const ImageNode = memo(
  function ImageNode({ data, selected }: NodeProps<ImageFlowNode>) {
    const { face, asset, ghost } = data;
    const renders = useRenderCount();
    const isBroken = useIsBroken(asset === null || ghost ? null : `data:${asset.mime};base64,${asset.data}`);
    const items = useMemo(
      () => (ghost ? [] : isBroken ? brokenPicture(face.w, face.h) : imageItems(face, asset)),
      [face, asset, isBroken, ghost],
    );
    return (
      <>
        <svg className="scene" width={face.w} height={face.h} aria-hidden="true" data-renders={renders}>
          <SceneItems items={items} />
        </svg>
        {face.locked === true ? null : <ResizeHandles visible={selected} type="image" keepRatio />}
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

/** Whether a picture turned out to be damaged; a picture that is still being decoded counts as sound. */
function useIsBroken(url: string | null): boolean {
  const [broken, setBroken] = useState<string | null>(null);
  useEffect(() => {
    if (url === null) return;
    const image = new Image();
    const note = () => setBroken(url);
    image.addEventListener("error", note);
    image.src = url;
    return () => image.removeEventListener("error", note);
  }, [url]);
  return url !== null && broken === url;
}
