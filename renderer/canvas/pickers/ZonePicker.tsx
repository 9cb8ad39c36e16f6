import { useState } from "react";
import { listRecords } from "../../../core/model/doc.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { moveToZone } from "../../store/move-to-zone.ts";
import { useSession } from "../../store/session.ts";
import { fuzzyScore } from "../../ui/fuzzy-score.ts";
import { PickList } from "../../ui/PickList.tsx";
import { PopoverFrame } from "./PopoverFrame.tsx";
import { closePopover } from "./popover.ts";

interface ZonePickerProps {
  readonly ids: readonly RecordId[];
  readonly screen: Point;
}

const OUTSIDE = "";

/** Picks the zone into which the selection goes, or none. */
export function ZonePicker({ ids, screen }: ZonePickerProps) {
  const [query, setQuery] = useState("");
  const doc = useSession((state) => state.doc);
  const zones = listRecords(doc, "zone")
    .filter((zone) => !ids.includes(zone.id))
    .map((zone) => ({ id: zone.id, label: zone.name.trim() || zone.plane, detail: zone.plane }));
  const items = [...zones, { id: OUTSIDE, label: "Outside of all zones" }].filter(
    ({ label }) => query.trim() === "" || fuzzyScore(query, label) > 0,
  );
  return (
    <PopoverFrame label="Move into which zone?" screen={screen}>
      <PickList
        label="Move into which zone?"
        query={query}
        onQuery={setQuery}
        items={items}
        empty={`No zone is called “${query}”.`}
        onPick={({ id }) => {
          closePopover();
          moveToZone(ids, id === OUTSIDE ? null : id);
        }}
      />
    </PopoverFrame>
  );
}
