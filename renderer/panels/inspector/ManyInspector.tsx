import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
} from "lucide-react";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";

const SIDES = [
  { side: "left", label: "Align left edges", icon: AlignStartVertical },
  { side: "center", label: "Align centres", icon: AlignCenterVertical },
  { side: "right", label: "Align right edges", icon: AlignEndVertical },
  { side: "top", label: "Align top edges", icon: AlignStartHorizontal },
  { side: "middle", label: "Align middles", icon: AlignCenterHorizontal },
  { side: "bottom", label: "Align bottom edges", icon: AlignEndHorizontal },
] as const;

/** What can be done with several selected records. */
export function ManyInspector({ ids }: { readonly ids: readonly string[] }) {
  const readOnly = useSession((state) => state.readOnly);
  return (
    <div className="inspector">
      <p>{ids.length} items selected</p>
      <div className="align-row">
        {SIDES.map(({ side, label, icon }) => (
          <IconButton
            key={side}
            icon={icon}
            label={label}
            disabled={readOnly}
            onClick={() => dispatch("align", { ids, side })}
          />
        ))}
        <IconButton
          icon={AlignHorizontalSpaceAround}
          label="Distribute horizontally"
          disabled={readOnly || ids.length < 3}
          onClick={() => dispatch("distribute", { ids, axis: "x" })}
        />
        <IconButton
          icon={AlignVerticalSpaceAround}
          label="Distribute vertically"
          disabled={readOnly || ids.length < 3}
          onClick={() => dispatch("distribute", { ids, axis: "y" })}
        />
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
