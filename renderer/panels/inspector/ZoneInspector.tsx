import { ZONE_PLANES } from "../../../core/model/kinds.ts";
import { PLANE_LABELS } from "../../../core/model/plane-labels.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import { setCollapsed } from "../../canvas/set-collapsed.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { NameField } from "./NameField.tsx";

/** Name and meaning of a zone. */
export function ZoneInspector({ zone }: { readonly zone: ZoneRecord }) {
  const readOnly = useSession((state) => state.readOnly);
  return (
    <div className="inspector">
      <NameField id={zone.id} name={zone.name} />
      <Field label="Meaning">
        {({ id }) => (
          <select
            id={id}
            className="input"
            disabled={readOnly}
            value={zone.plane}
            onChange={(event) => dispatch("set-zone", { id: zone.id, plane: event.target.value })}
          >
            {ZONE_PLANES.map((plane) => (
              <option key={plane} value={plane}>
                {PLANE_LABELS[plane] || "Plain"}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="button-row">
        <Button disabled={readOnly} onClick={() => setCollapsed([zone.id], zone.collapsed !== true)}>
          {zone.collapsed === true ? "Expand" : "Collapse"}
        </Button>
      </div>
    </div>
  );
}
