import { useMemo, useState } from "react";
import type { Doc } from "../../../core/model/doc.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { fuzzyScore } from "../../ui/fuzzy-score.ts";
import { PickList } from "../../ui/PickList.tsx";
import { pieceName } from "../piece-name.ts";
import { PopoverFrame } from "./PopoverFrame.tsx";
import { closePopover } from "./popover.ts";

interface PinPickerProps {
  readonly note: RecordId;
  readonly screen: Point;
}

const MOST = 60;

/** Picks what a note is about: the nearest components and zones first, then flows. */
export function PinPicker({ note, screen }: PinPickerProps) {
  const [query, setQuery] = useState("");
  const doc = useSession((state) => state.doc);
  const targets = useMemo(() => listPinTargets(doc, note), [doc, note]);
  const items = targets
    .filter(({ label }) => query.trim() === "" || fuzzyScore(query, label, []) > 0)
    .slice(0, MOST)
    .map(({ id, label, group }) => ({ id, label, group, detail: "", icon: null }));
  return (
    <PopoverFrame label="Pin the note to" screen={screen}>
      <PickList
        label="Pin the note to"
        query={query}
        onQuery={setQuery}
        items={items}
        empty={targets.length === 0 ? "There is nothing to pin it to yet." : `Nothing is called “${query}”.`}
        onPick={({ id }) => {
          closePopover();
          dispatch("set-note", { id: note, about: id });
        }}
      />
    </PopoverFrame>
  );
}

interface PinTarget {
  readonly id: RecordId;
  readonly label: string;
  readonly group: string;
}

const GROUPS = { node: "Components", zone: "Zones", edge: "Flows" } as const;

function listPinTargets(doc: Doc, note: RecordId): readonly PinTarget[] {
  const from = doc.get(note);
  const distance = (box: Box): number =>
    from?.type === "note" ? Math.hypot(middleOf(box).x - middleOf(from).x, middleOf(box).y - middleOf(from).y) : 0;
  const boxes = [...doc.values()].filter((record) => record.type === "node" || record.type === "zone");
  const nearest = boxes.sort((a, b) => a.type.localeCompare(b.type) || distance(a) - distance(b));
  const flows = [...doc.values()].filter((record) => record.type === "edge");
  return [...nearest, ...flows].map((record) => ({
    id: record.id,
    label: pieceName(doc, record.id, catalogue),
    group: GROUPS[record.type],
  }));
}

const middleOf = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });
