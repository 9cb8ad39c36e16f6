import { useMemo, useState } from "react";
import type { Point } from "../../../core/model/records/fields.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { type PaletteEntry, paletteGroups } from "../../panels/palette/palette-groups.ts";
import { StencilIconTile } from "../../panels/StencilIconTile.tsx";
import { PickList } from "../../ui/PickList.tsx";
import { PopoverFrame } from "./PopoverFrame.tsx";

interface KindPickerProps {
  readonly label: string;
  readonly screen: Point;
  /** Kinds offered before anything is typed, likeliest first. */
  readonly suggested: readonly string[];
  /** Whether presets are offered as well as kinds. */
  readonly presets?: boolean;
  readonly onPick: (id: string) => void;
}

const MOST = 30;

/** Picks a component by keyboard or pointer: likely ones first, typing searches all of them. */
export function KindPicker({ label, screen, suggested, presets = true, onPick }: KindPickerProps) {
  const [query, setQuery] = useState("");
  const items = useMemo(
    () =>
      listEntries(query, suggested)
        .filter((entry) => presets || entry.id === entry.stencil.id)
        .map((entry) => ({
          id: entry.id,
          label: entry.label,
          detail: entry.matched ?? undefined,
          icon: <StencilIconTile stencil={entry.stencil} size={24} />,
          testId: `kind-option-${entry.id}`,
        })),
    [query, suggested, presets],
  );
  return (
    <PopoverFrame label={label} screen={screen}>
      <PickList
        label={label}
        query={query}
        onQuery={setQuery}
        items={items}
        empty={`Nothing is called “${query}”.`}
        onPick={({ id }) => onPick(id)}
      />
    </PopoverFrame>
  );
}

function listEntries(query: string, suggested: readonly string[]): readonly PaletteEntry[] {
  const all = paletteGroups(catalogue, query).flatMap((group) => group.items);
  if (query.trim() !== "") return all.slice(0, MOST);
  const first = suggested.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  return [...first, ...all.filter((entry) => !first.includes(entry))];
}
