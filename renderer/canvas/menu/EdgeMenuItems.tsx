import { ContextMenu } from "radix-ui";
import { legalFlows, rankFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { setEditing } from "../../store/focus-field.ts";
import { useSession } from "../../store/session.ts";
import { FlowSample } from "../pickers/FlowSample.tsx";
import { ActionSubmenu } from "./ActionSubmenu.tsx";
import { ActionMenuItem, MenuItem } from "./MenuItem.tsx";

const STYLE = [["copy-style", "paste-style"]];
const SELECT = [["select-same-kind", "select-upstream", "select-downstream", "select-connected"]];

/** The menu of one flow. */
export function EdgeMenuItems({ id }: { readonly id: string }) {
  const readOnly = useSession((state) => state.readOnly);
  const edge = useSession((state) => state.doc.get(id));
  const graph = useSession((state) => state.graph);
  if (edge?.type !== "edge") return null;
  const [from, to] = [graph.node(edge.from)?.kind ?? "", graph.node(edge.to)?.kind ?? ""];
  const legal = legalFlows(from, to, catalogue);
  return (
    <>
      <ContextMenu.RadioGroup value={edge.flow} onValueChange={(flow) => dispatch("set-edge", { id, flow })}>
        {rankFlows(from, to, catalogue).map((flow) => (
          <ContextMenu.RadioItem key={flow} value={flow} className="menu-item menu-radio" disabled={readOnly}>
            <FlowSample flow={flow} />
            {catalogue.flows.get(flow)?.label ?? flow}
            {legal.includes(flow) ? null : <span className="flow-option-note">unusual</span>}
          </ContextMenu.RadioItem>
        ))}
      </ContextMenu.RadioGroup>
      <ContextMenu.Separator className="menu-separator" />
      <MenuItem
        label="Edit label"
        keys="F2"
        disabled={readOnly}
        onSelect={() => requestAnimationFrame(() => setEditing(id))}
      />
      <MenuItem
        label="Reset route"
        disabled={readOnly || (edge.route === undefined && edge.bends === undefined)}
        onSelect={() => dispatch("reset-routes", { ids: [id] })}
      />
      <MenuItem
        label="Place label automatically"
        disabled={readOnly || edge.labelAt === undefined}
        onSelect={() => dispatch("set-label-at", { id, at: null })}
      />
      <ContextMenu.Separator className="menu-separator" />
      <ActionSubmenu label="Style" groups={STYLE} />
      <ActionSubmenu label="Select" groups={SELECT} />
      <ContextMenu.Separator className="menu-separator" />
      <ActionMenuItem action="delete" disabled={readOnly} />
    </>
  );
}
