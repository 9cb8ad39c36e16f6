import { assertNever } from "../../../core/assert.ts";
import { dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { addBeside, addComponent, addNext } from "../add-component.ts";
import { FlowPicker } from "./FlowPicker.tsx";
import { HiddenFlows } from "./HiddenFlows.tsx";
import { KindPicker } from "./KindPicker.tsx";
import { PinPicker } from "./PinPicker.tsx";
import { PlanePicker } from "./PlanePicker.tsx";
import { type CanvasPopover, closePopover, useCanvasPopover } from "./popover.ts";
import { FIRST_KINDS, suggestedKinds } from "./suggested-kinds.ts";
import { TargetPicker } from "./TargetPicker.tsx";
import { ZonePicker } from "./ZonePicker.tsx";

const NOTHING: readonly string[] = [];

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
    case "beside":
      return (
        <KindPicker
          label={popover.side === "left" ? "What comes before?" : "What comes next?"}
          screen={popover.screen}
          suggested={suggestedFor(popover.from, popover.side === "left")}
          onPick={(id) => {
            closePopover();
            addBeside(id, popover);
          }}
        />
      );
    case "change-kind":
      return (
        <KindPicker
          label="Change into which component?"
          screen={popover.screen}
          suggested={NOTHING}
          presets={false}
          onPick={(kind) => {
            closePopover();
            dispatch("set-kind", { id: popover.node, kind });
          }}
        />
      );
    case "target":
      return <TargetPicker link={popover.link} screen={popover.screen} />;
    case "zone":
      return <ZonePicker ids={popover.ids} screen={popover.screen} />;
    case "plane":
      return <PlanePicker zone={popover.zone} screen={popover.screen} />;
    case "hidden-flows":
      return <HiddenFlows of={popover.of} screen={popover.screen} />;
    case "pin":
      return <PinPicker note={popover.note} screen={popover.screen} />;
    default:
      return assertNever(popover);
  }
}

const suggestedFor = (from: string, before: boolean): readonly string[] =>
  suggestedKinds(session.getState().graph.node(from)?.kind ?? "", before);

const keyOf = ({ kind, screen }: CanvasPopover): string => `${kind}:${screen.x}:${screen.y}`;
