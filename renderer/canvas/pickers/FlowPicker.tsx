import { Fragment, type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef } from "react";
import type { Flow } from "../../../core/model/kinds.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import { legalFlows, rankFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { useSession } from "../../store/session.ts";
import { chooseFlow } from "../link/make-link.ts";
import { FlowSample } from "./FlowSample.tsx";
import { PopoverFrame } from "./PopoverFrame.tsx";
import { closePopover } from "./popover.ts";

interface FlowPickerProps {
  readonly edge: string;
  readonly screen: Point;
}

/** The nine flows for one that was just drawn, usual ones first; each has a number key. */
export function FlowPicker({ edge, screen }: FlowPickerProps) {
  const record = useSession((state) => state.doc.get(edge));
  const graph = useSession((state) => state.graph);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  if (record?.type !== "edge") return null;
  const [from, to] = [graph.node(record.from)?.kind ?? "", graph.node(record.to)?.kind ?? ""];
  const legal = legalFlows(from, to, catalogue);
  const flows = rankFlows(from, to, catalogue);
  const choose = (flow: Flow | undefined) => {
    if (flow === undefined) return;
    closePopover();
    chooseFlow(edge, flow);
  };
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (/^[1-9]$/.test(event.key)) choose(flows[Number(event.key) - 1]);
    else if (event.key === "ArrowDown") focusBy(list.current, 1);
    else if (event.key === "ArrowUp") focusBy(list.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <PopoverFrame label="Kind of flow" screen={screen} onKeyDown={onKeyDown}>
      <div ref={list} className="flow-picker">
        {flows.map((flow, index) => (
          <Fragment key={flow}>
            {index === legal.length ? <p className="flow-unusual">Unusual between these two</p> : null}
            <FlowOption
              flow={flow}
              digit={index + 1}
              current={record.flow === flow}
              usual={legal.includes(flow)}
              onChoose={() => choose(flow)}
            />
          </Fragment>
        ))}
      </div>
    </PopoverFrame>
  );
}

interface FlowOptionProps {
  readonly flow: Flow;
  readonly digit: number;
  readonly current: boolean;
  readonly usual: boolean;
  readonly onChoose: () => void;
}

function FlowOption({ flow, digit, current, usual, onChoose }: FlowOptionProps) {
  const def = catalogue.flows.get(flow);
  return (
    <button
      type="button"
      aria-pressed={current}
      className={`flow-option ${usual ? "" : "flow-option-unusual"}`}
      title={usual ? def?.description : `${def?.description ?? ""} Not usual between these two.`}
      data-testid={`flow-option-${flow}`}
      onClick={onChoose}
    >
      <FlowSample flow={flow} />
      <span>{def?.label ?? flow}</span>
      <kbd className="kbd">{digit}</kbd>
    </button>
  );
}

function focusBy(list: HTMLElement | null, by: number): void {
  const options = [...(list?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
  const at = options.indexOf(document.activeElement as HTMLButtonElement);
  options[(at + by + options.length) % options.length]?.focus();
}
