import { ArrowRight } from "lucide-react";
import { FLOWS, type Flow } from "../../../core/model/kinds.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";
import { NodeFindings } from "./NodeFindings.tsx";
import { PieceDecisions } from "./PieceDecisions.tsx";
import { PropList } from "./PropList.tsx";

/** Kind, label and properties of one flow. */
export function EdgeInspector({ edge }: { readonly edge: EdgeRecord }) {
  const readOnly = useSession((state) => state.readOnly);
  const from = useSession((state) => state.graph.node(edge.from));
  const to = useSession((state) => state.graph.node(edge.to));
  const def = catalogue.flows.get(edge.flow);
  const isLegal = (flow: Flow): boolean => {
    const emits = catalogue.stencils.get(from?.kind ?? "")?.ports.emits;
    const accepts = catalogue.stencils.get(to?.kind ?? "")?.ports.accepts;
    return (emits?.includes(flow) ?? true) && (accepts?.includes(flow) ?? true);
  };
  return (
    <div className="inspector">
      <p className="edge-ends">
        {from?.name ?? edge.from} <ArrowRight size={14} aria-label="to" /> {to?.name ?? edge.to}
      </p>
      <NodeFindings id={edge.id} />
      <PieceDecisions id={edge.id} />
      <Field label="Flow" help={def?.description}>
        {({ id, describedBy }) => (
          <select
            id={id}
            className="input"
            aria-describedby={describedBy}
            disabled={readOnly}
            value={edge.flow}
            onChange={(event) => dispatch("set-edge", { id: edge.id, flow: event.target.value })}
          >
            {FLOWS.map((flow) => (
              <option key={flow} value={flow}>
                {catalogue.flows.get(flow)?.label ?? flow}
                {isLegal(flow) ? "" : " — unusual here"}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Label">
        {({ id }) => (
          <input
            id={id}
            className="input"
            autoComplete="off"
            disabled={readOnly}
            value={edge.label ?? ""}
            onChange={(event) =>
              dispatch("set-edge", { id: edge.id, label: event.target.value === "" ? null : event.target.value })
            }
          />
        )}
      </Field>
      <PropList record={edge} title="Properties" defs={def?.props ?? []} />
    </div>
  );
}
