import { GROUPS } from "../../../core/model/kinds.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";
import { StencilIconTile } from "../StencilIconTile.tsx";
import { NameField } from "./NameField.tsx";
import { NodeFindings } from "./NodeFindings.tsx";
import { PieceDecisions } from "./PieceDecisions.tsx";
import { PropList } from "./PropList.tsx";

/** Name, kind and properties of one component. */
export function NodeInspector({ node }: { readonly node: NodeRecord }) {
  const readOnly = useSession((state) => state.readOnly);
  const stencil = catalogue.stencils.get(node.kind) ?? null;
  const own = stencil?.props ?? [];
  const common = catalogue.commonProps.filter((def) => !own.some((prop) => prop.id === def.id));
  return (
    <div className="inspector">
      <div className="inspector-head">
        {stencil === null ? null : <StencilIconTile stencil={stencil} size={34} />}
        <p>{stencil?.description ?? `Unknown component “${node.kind}”. It is kept as it is.`}</p>
      </div>
      <NodeFindings id={node.id} />
      <PieceDecisions id={node.id} />
      <NameField id={node.id} name={node.name} />
      <Field label="Component">
        {({ id }) => (
          <select
            id={id}
            className="input"
            disabled={readOnly}
            value={node.kind}
            onChange={(event) => dispatch("set-kind", { id: node.id, kind: event.target.value })}
          >
            {stencil === null ? <option value={node.kind}>{node.kind}</option> : null}
            {GROUPS.map((group) => (
              <optgroup key={group.id} label={group.title}>
                {group.kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {catalogue.stencils.get(kind)?.label ?? kind}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={node.pinned === true}
          disabled={readOnly}
          onChange={(event) => dispatch("pin", { ids: [node.id], pinned: event.target.checked })}
        />
        Keep its place in a layout
      </label>
      <PropList record={node} title="Properties" defs={own} />
      <PropList record={node} title="More properties" defs={common} folded />
    </div>
  );
}
