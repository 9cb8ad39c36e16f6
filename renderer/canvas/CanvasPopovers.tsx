import { assertNever } from "../../core/assert.ts";
import { isComponentKind } from "../../core/model/kinds.ts";
import { NEXT_KINDS } from "../../stencils/next-kinds.ts";
import { session } from "../store/session.ts";
import { addComponent, addNext } from "./add-component.ts";
import { FlowPicker } from "./FlowPicker.tsx";
import { KindPicker } from "./KindPicker.tsx";
import { type CanvasPopover, closePopover, useCanvasPopover } from "./popover.ts";

const FIRST_KINDS = ["client-app", "event-collector", "feature-store", "trainer", "inference-service", "monitor"];

/** The small window that is open on the canvas, if any. */
export function CanvasPopovers() {
  const popover = useCanvasPopover();
  return popover === null ? null : <OpenPopover key={keyOf(popover)} popover={popover} />;
}

function OpenPopover({ popover }: { readonly popover: CanvasPopover }) {
  switch (popover.kind) {
    case "flows":
      return <FlowPicker edge={popover.edge} screen={popover.screen} />;
    case "next":
      return (
        <KindPicker
          label={popover.before ? "What comes before?" : "What comes next?"}
          screen={popover.screen}
          suggested={suggestedFor(popover.from, popover.before)}
          onPick={(id) => {
            closePopover();
            addNext(id, popover);
          }}
        />
      );
    case "add":
      return (
        <KindPicker
          label="Add a component"
          screen={popover.screen}
          suggested={FIRST_KINDS}
          onPick={(id) => {
            closePopover();
            addComponent(id, popover.at);
          }}
        />
      );
    default:
      return assertNever(popover);
  }
}

function suggestedFor(from: string, before: boolean): readonly string[] {
  const kind = session.getState().graph.node(from)?.kind ?? "";
  if (!isComponentKind(kind)) return FIRST_KINDS;
  return before ? NEXT_KINDS[kind].upstream : NEXT_KINDS[kind].downstream;
}

const keyOf = ({ kind, screen }: CanvasPopover): string => `${kind}:${screen.x}:${screen.y}`;
