import { ChevronRight } from "lucide-react";
import { useEffect, useRef } from "react";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { PropDef } from "../../../core/model/stencil.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { PropField } from "./PropField.tsx";

interface PropListProps {
  readonly record: NodeRecord | EdgeRecord;
  readonly title: string;
  readonly defs: readonly PropDef[];
  /** Starts closed unless one of its properties is set or asked for. */
  readonly folded?: boolean;
}

/** A headed list of typed properties; a field asked for by a finding opens the list and takes the focus. */
export function PropList({ record, title, defs, folded = false }: PropListProps) {
  const readOnly = useSession((state) => state.readOnly);
  const wanted = useSession((state) => (state.focusField?.record === record.id ? state.focusField : null));
  const box = useRef<HTMLDetailsElement>(null);
  const isSet = defs.some((def) => record.props[def.id] !== undefined);
  useEffect(() => {
    if (wanted === null || box.current === null) return;
    const field = box.current.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted.field)}"] .input`);
    if (field === null) return;
    box.current.open = true;
    field.focus();
  }, [wanted]);
  if (defs.length === 0) return null;
  return (
    <details ref={box} className="prop-list" open={!folded || isSet}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {title}
      </summary>
      <div className="prop-grid">
        {defs.map((def) => (
          <div key={def.id} data-field={def.id} className={isWide(def) ? "prop-wide" : ""}>
            <PropField
              def={def}
              value={record.props[def.id] ?? null}
              disabled={readOnly}
              onValue={(value) => dispatch("set-prop", { id: record.id, prop: def.id, value })}
            />
          </div>
        ))}
      </div>
    </details>
  );
}

const isWide = (def: PropDef): boolean => def.type === "list" || def.type === "text" || def.help !== undefined;
