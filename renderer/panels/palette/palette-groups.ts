import { GROUPS } from "../../../core/model/kinds.ts";
import type { Catalogue, StencilDef } from "../../../core/model/stencil.ts";

/** A component or preset as listed; `matched` is the synonym that was found. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly stencil: StencilDef;
  readonly matched: string | null;
}

/** A headed list of entries. */
export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteEntry[];
}

/** The palette for a search text: all groups when it is empty, else one list with the best hits first. */
export function paletteGroups(catalogue: Catalogue, query: string): readonly PaletteGroup[] {
  const entries = listEntries(catalogue);
  const wanted = query.trim().toLowerCase();
  if (wanted === "") {
    return GROUPS.map((group) => ({
      id: group.id,
      title: group.title,
      items: entries.filter((entry) => entry.stencil.group === group.id),
    }));
  }
  const hits = entries
    .map((entry) => ({ entry, ...scoreOf(entry, wanted) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((hit) => ({ ...hit.entry, matched: hit.matched }));
  return hits.length === 0 ? [] : [{ id: "found", title: "Found", items: hits }];
}

function listEntries(catalogue: Catalogue): readonly PaletteEntry[] {
  const entries: PaletteEntry[] = [];
  for (const stencil of catalogue.stencils.values()) {
    entries.push({ id: stencil.id, label: stencil.label, description: stencil.description, stencil, matched: null });
    for (const preset of catalogue.presets) {
      if (preset.kind !== stencil.id) continue;
      entries.push({
        id: preset.id,
        label: preset.label,
        description: `${stencil.label}: ${propsLine(preset.props)}`,
        stencil,
        matched: null,
      });
    }
  }
  return entries;
}

function scoreOf(entry: PaletteEntry, wanted: string): { readonly score: number; readonly matched: string | null } {
  const label = entry.label.toLowerCase();
  if (label === wanted) return { score: 100, matched: null };
  if (label.startsWith(wanted)) return { score: 80, matched: null };
  if (label.split(/[\s/-]+/).some((word) => word.startsWith(wanted))) return { score: 70, matched: null };
  if (entry.id !== entry.stencil.id) return { score: label.includes(wanted) ? 30 : 0, matched: null };
  const words = [...entry.stencil.keywords, ...entry.stencil.products];
  const exact = words.find((word) => word.toLowerCase() === wanted);
  if (exact !== undefined) return { score: 60, matched: exact };
  const starts = words.find((word) => word.toLowerCase().startsWith(wanted));
  if (starts !== undefined) return { score: 50, matched: starts };
  const inside = words.find((word) => word.toLowerCase().includes(wanted));
  if (inside !== undefined) return { score: 40, matched: inside };
  if (label.includes(wanted)) return { score: 30, matched: null };
  return { score: entry.description.toLowerCase().includes(wanted) ? 10 : 0, matched: null };
}

const propsLine = (props: Readonly<Record<string, unknown>>): string =>
  Object.entries(props)
    .map(([key, value]) => `${key} = ${String(value)}`)
    .join(", ");
