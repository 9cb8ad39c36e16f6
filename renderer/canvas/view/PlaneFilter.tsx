import { Check, Layers } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { FILTER_PLANES } from "../../../core/model/keep-planes.ts";
import { FILTER_LABELS, OTHER_PLANES, type OtherPlanes } from "../../../core/model/plane-filter.ts";
import { setOtherPlanes, showAllPlanes, togglePlane, usePlanes } from "../../store/planes.ts";

const OTHERS_LABELS: Readonly<Record<OtherPlanes, string>> = { hidden: "Hide the others", dimmed: "Dim the others" };

/** Which planes are shown, and whether the others are hidden or dimmed, as a menu of the view. */
export function PlaneFilter() {
  const { planes, others } = usePlanes();
  const rest = others === "dimmed" ? ", the others dimmed" : "";
  const label =
    planes === null ? "Planes: all shown" : `Planes: ${planes.size} of ${FILTER_PLANES.length} shown${rest}`;
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
          <DropdownMenu.RadioGroup value={others} aria-label="Planes that are off">
            {OTHER_PLANES.map((each) => (
              <DropdownMenu.RadioItem
                key={each}
                className="menu-item"
                value={each}
                onSelect={(event) => {
                  event.preventDefault();
                  setOtherPlanes(each);
                }}
              >
                {OTHERS_LABELS[each]}
                <DropdownMenu.ItemIndicator className="menu-check">
                  <Check size={14} aria-hidden="true" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="menu-separator" />
          <DropdownMenu.Item className="menu-item" disabled={planes === null} onSelect={showAllPlanes}>
            Show all
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
