import type { AnyRecord } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import { FIND_FIELDS, type FindField, recordTexts } from "./record-texts.ts";
import { toIndexLine } from "./words.ts";

/** The words of a record for a full-text index, one line for each place; kinds also as their token. */
export type IndexColumns = Readonly<Record<FindField, string>>;

/** The word that stands for a kind in the index, so that its synonyms need not be in it. */
export const kindToken = (kind: string): string => `kindof${kind.toLowerCase().replace(/[^a-z0-9]/g, "")}`;

/** The words of a record, or null when it has none but those of its kind, as most flows do. */
export function indexColumns(record: AnyRecord, catalogue: Catalogue): IndexColumns | null {
  const texts = recordTexts(record, catalogue);
  if (texts.every(({ field }) => field === "kind")) return null;
  const lines = FIND_FIELDS.map((field) => {
    const own = texts.filter((text) => text.field === field);
    const words = own.map(({ label, text }) => toIndexLine(field === "property" ? `${label ?? ""} ${text}` : text));
    return [field, [...words, ...(field === "kind" ? tokensOf(record) : [])].join(" ")] as const;
  });
  return Object.fromEntries(lines) as IndexColumns;
}

function tokensOf(record: AnyRecord): readonly string[] {
  if (record.type === "node") return [kindToken(record.kind)];
  return record.type === "edge" ? [kindToken(record.flow)] : [];
}
