import { useState } from "react";
import { ZONE_PLANES } from "../../../core/model/kinds.ts";
import { PLANE_LABELS } from "../../../core/model/plane-labels.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { dispatch } from "../../store/dispatch.ts";
import { PickList } from "../../ui/PickList.tsx";
import { PopoverFrame } from "./PopoverFrame.tsx";
import { closePopover } from "./popover.ts";

interface PlanePickerProps {
  readonly zone: RecordId;
  readonly screen: Point;
}

/** Picks what a zone means. */
export function PlanePicker({ zone, screen }: PlanePickerProps) {
  const [query, setQuery] = useState("");
  const items = ZONE_PLANES.map((plane) => ({ id: plane, label: PLANE_LABELS[plane] || "Plain" })).filter(({ label }) =>
    label.toLowerCase().includes(query.trim().toLowerCase()),
  );
  return (
    <PopoverFrame label="What does the zone mean?" screen={screen}>
      <PickList
        label="What does the zone mean?"
        query={query}
        onQuery={setQuery}
        items={items}
        empty={`No meaning is called “${query}”.`}
        onPick={({ id }) => {
          closePopover();
          dispatch("set-zone", { id: zone, plane: id });
        }}
      />
    </PopoverFrame>
  );
}
