import { ActionRow } from "../../actions/ActionRow.tsx";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { countPieces } from "./count-pieces.ts";

const ROWS = [
  {
    label: "Align",
    actions: ["align-left", "align-center", "align-right", "align-top", "align-middle", "align-bottom"],
  },
  { label: "Space", actions: ["distribute-x", "distribute-y"] },
  { label: "Size", actions: ["same-width", "same-height", "same-size", "swap"] },
  { label: "Order", actions: ["order-front", "order-forward", "order-backward", "order-back"] },
  { label: "Style", actions: ["copy-style", "paste-style"] },
] as const;

/** What can be done with several selected records. */
export function ManyInspector({ ids }: { readonly ids: readonly string[] }) {
  const readOnly = useSession((state) => state.readOnly);
  const counts = useSession(({ doc }) => countPieces(doc, ids));
  return (
    <div className="inspector">
      <div>
        <p>{ids.length} items selected</p>
        <p className="inspector-counts">{counts}</p>
      </div>
      <div className="arrange-rows">
        {ROWS.map(({ label, actions }) => (
          <div key={label} className="arrange-row">
            <span className="arrange-label" aria-hidden="true">
              {label}
            </span>
            <ActionRow label={label} actions={actions} />
          </div>
        ))}
      </div>
      <div className="button-row">
        <Button disabled={readOnly} onClick={() => dispatch("add-zone", { plane: "plain", members: ids })}>
          Put in a zone
        </Button>
        <Button disabled={readOnly} onClick={() => dispatch("duplicate", { ids })}>
          Duplicate
        </Button>
        <Button look="danger" disabled={readOnly} onClick={() => dispatch("delete", { ids })}>
          Delete
        </Button>
      </div>
    </div>
  );
}
