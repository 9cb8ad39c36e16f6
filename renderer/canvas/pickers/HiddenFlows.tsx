import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useMemo, useRef } from "react";
import { endName } from "../../../core/model/component-name.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { useSession } from "../../store/session.ts";
import { FlowSample } from "./FlowSample.tsx";
import { jumpToHiddenFlow, listHiddenFlows } from "./hidden-flows.ts";
import { PopoverFrame } from "./PopoverFrame.tsx";
import { closePopover } from "./popover.ts";

interface HiddenFlowsProps {
  /** A summary flow, or a collapsed zone. */
  readonly of: string;
  readonly screen: Point;
}

/** The flows that a summary stands for; choosing one expands what hides its ends and goes there. */
export function HiddenFlows({ of, screen }: HiddenFlowsProps) {
  const doc = useSession((state) => state.doc);
  const flows = useMemo(() => listHiddenFlows(doc, of), [doc, of]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  const onKeyDown = (event: ReactKeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const options: readonly Element[] = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = document.activeElement === null ? -1 : options.indexOf(document.activeElement);
    const next = options[(at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length];
    if (next instanceof HTMLElement) next.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const label = flows.length === 1 ? "1 flow" : `${flows.length} flows`;
  return (
    <PopoverFrame label={label} screen={screen} onKeyDown={onKeyDown} wide>
      <p className="hidden-flows-title">{flows.length === 0 ? "No flow begins or ends in this zone." : label}</p>
      <ul ref={list} className="hidden-flows">
        {flows.map((edge) => (
          <li key={edge.id}>
            <button
              type="button"
              className="flow-option hidden-flow"
              onClick={() => {
                closePopover();
                jumpToHiddenFlow(edge.id);
              }}
            >
              <FlowSample flow={edge.flow} />
              <span>
                <strong>
                  {endName(doc, edge.from, catalogue)} → {endName(doc, edge.to, catalogue)}
                </strong>
                <small>
                  {[catalogue.flows.get(edge.flow)?.label ?? edge.flow, edge.label?.trim() ?? ""]
                    .filter((part) => part !== "")
                    .join(": ")}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PopoverFrame>
  );
}
