import { X } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { LAYOUT_KINDS, type LayoutKind } from "../../../core/layout/arrange.ts";
import { useFind } from "../../store/find.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { LayoutPicture } from "./LayoutPicture.tsx";
import {
  applyLayoutChoice,
  cancelLayoutChoice,
  chooseLayout,
  hasLayoutPart,
  preview,
  useLayoutChoice,
} from "./layout-choice.ts";

const KIND_LABELS: Readonly<Record<LayoutKind, string>> = {
  layered: "Columns",
  lanes: "Swim lanes",
  tree: "Tree",
  force: "Force",
};
const DIRECTIONS = [
  { value: "right", label: "To the right" },
  { value: "down", label: "Down" },
] as const;
const DENSITIES = [
  { value: "compact", label: "Compact" },
  { value: "normal", label: "Normal" },
  { value: "wide", label: "Wide" },
] as const;

/** The choices of a layout beside its live preview on the board. */
export function LayoutPanel() {
  const open = useLayoutChoice((choice) => choice.open);
  return open ? <OpenPanel /> : null;
}

function OpenPanel() {
  const { kind, extent, direction, density, found, problem } = useLayoutChoice();
  const doc = useSession((state) => state.doc);
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(doc);
  useEndElsewhere();
  useEffect(() => panel.current?.querySelector<HTMLElement>("[data-state=on]")?.focus(), []);
  useEffect(() => {
    if (shown.current !== doc) void preview();
    shown.current = doc;
  }, [doc]);
  const extents = [
    { value: "all", label: "Whole board" },
    ...(hasLayoutPart() ? [{ value: "selection", label: "Selection" } as const] : []),
  ] as const;
  return (
    <section
      ref={panel}
      className="layout-panel"
      aria-label="Layout choices"
      onKeyDown={onKey}
      data-testid="layout-panel"
    >
      <div className="layout-panel-head">
        <h2>Layout</h2>
        <IconButton small icon={X} label="Close without a change" onClick={cancelLayoutChoice} />
      </div>
      <ToggleGroup.Root
        type="single"
        className="layout-kinds"
        aria-label="Kind of layout"
        value={kind}
        onValueChange={(next) => {
          const chosen = LAYOUT_KINDS.find((each) => each === next);
          if (chosen !== undefined) chooseLayout({ kind: chosen });
        }}
      >
        {LAYOUT_KINDS.map((each) => (
          <ToggleGroup.Item key={each} value={each}>
            <LayoutPicture kind={each} />
            {KIND_LABELS[each]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <div className="layout-choice">
        <span>What</span>
        <Segmented
          label="What"
          value={extent}
          options={extents}
          onChange={(value) => chooseLayout({ extent: value })}
        />
      </div>
      {kind === "force" ? null : (
        <div className="layout-choice">
          <span>Flows lead</span>
          <Segmented
            label="Flows lead"
            value={direction}
            options={DIRECTIONS}
            onChange={(value) => chooseLayout({ direction: value })}
          />
        </div>
      )}
      <div className="layout-choice">
        <span>Spacing</span>
        <Segmented
          label="Spacing"
          value={density}
          options={DENSITIES}
          onChange={(value) => chooseLayout({ density: value })}
        />
      </div>
      <p className="layout-state" role="status">
        {problem ?? (found === null ? "Working it out…" : "This is a preview. Pinned and locked pieces stay.")}
      </p>
      <div className="layout-panel-foot">
        <Button onClick={cancelLayoutChoice}>Cancel</Button>
        <Button look="primary" disabled={found === null} onClick={applyLayoutChoice} data-testid="apply-layout">
          Apply
        </Button>
      </div>
    </section>
  );
}

/** A preview is of one board as it is now: it ends when another board or state is shown, or when the find bar takes its place. */
function useEndElsewhere(): void {
  const boardId = useSession((state) => state.boardId);
  const readOnly = useSession((state) => state.readOnly);
  const finding = useFind((state) => state.open);
  const opened = useRef(boardId);
  useEffect(() => {
    if (finding || readOnly || boardId !== opened.current) cancelLayoutChoice();
  }, [boardId, readOnly, finding]);
}

/** Keys stay in the panel: Escape leaves it, and none of the board's keys works under the preview. */
function onKey(event: KeyboardEvent): void {
  if (event.key === "Escape") {
    event.preventDefault();
    cancelLayoutChoice();
  }
  event.stopPropagation();
}
