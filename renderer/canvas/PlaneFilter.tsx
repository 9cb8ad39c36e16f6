import { Check, Layers } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { FILTER_PLANES } from "../../core/model/keep-planes.ts";
import { FILTER_LABELS } from "../actions/zone-actions.ts";
import { showAllPlanes, togglePlane, usePlanes } from "../store/planes.ts";

/** Which planes are shown, as a menu of the view; a dot says that some are hidden. */
export function PlaneFilter() {
  const planes = usePlanes((state) => state.planes);
  const label = planes === null ? "Planes: all shown" : `Planes: ${planes.size} of ${FILTER_PLANES.length} shown`;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className={`icon-button icon-button-small ${planes === null ? "" : "plane-filter-on"}`}
          aria-label={label}
          title={label}
        >
          <Layers size={14} strokeWidth={1.9} aria-hidden="true" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" side="top" align="start" sideOffset={8} collisionPadding={8}>
          {FILTER_PLANES.map((plane) => (
            <DropdownMenu.CheckboxItem
              key={plane}
              className="menu-item"
              checked={planes?.has(plane) ?? true}
              onCheckedChange={() => togglePlane(plane)}
              onSelect={(event) => event.preventDefault()}
            >
              {FILTER_LABELS[plane]}
              <DropdownMenu.ItemIndicator className="menu-check">
                <Check size={14} aria-hidden="true" />
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.CheckboxItem>
          ))}
          <DropdownMenu.Separator className="menu-separator" />
          <DropdownMenu.Item className="menu-item" disabled={planes === null} onSelect={showAllPlanes}>
            Show all
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
