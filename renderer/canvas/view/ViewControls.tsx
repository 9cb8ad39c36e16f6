import { Panel, useStore } from "@xyflow/react";
import { Grid2x2, Map as MapIcon, Maximize, Minus, Plus } from "lucide-react";
import { mapIsShown, setUi, useUi } from "../../store/ui.ts";
import { requestFit, requestZoom } from "../../store/viewport.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { PlaneFilter } from "./PlaneFilter.tsx";

/** Zoom, fit, minimap and grid, at the lower left of the canvas. */
export function ViewControls() {
  const zoom = useStore((state) => Math.round(state.transform[2] * 100));
  const minimapOpen = useUi(mapIsShown);
  const snap = useUi((state) => state.snap);
  return (
    <Panel position="bottom-left" className="view-controls">
      <IconButton small icon={Minus} label="Zoom out" keys="-" onClick={() => requestZoom("out")} />
      <button
        type="button"
        className="zoom-value"
        title="Zoom to 100 %"
        aria-label={`Zoom ${zoom} %, set to 100 %`}
        onClick={() => requestZoom("actual")}
      >
        {zoom} %
      </button>
      <IconButton small icon={Plus} label="Zoom in" keys="=" onClick={() => requestZoom("in")} />
      <IconButton small icon={Maximize} label="Show the whole board" keys="1" onClick={() => requestFit()} />
      <IconButton
        small
        icon={MapIcon}
        label="Minimap"
        keys="M"
        aria-pressed={minimapOpen}
        onClick={() => setUi({ minimapOpen: !minimapOpen })}
      />
      <PlaneFilter />
      <IconButton
        small
        icon={Grid2x2}
        label="Snap to grid"
        keys="G"
        aria-pressed={snap}
        onClick={() => setUi({ snap: !snap })}
      />
    </Panel>
  );
}
