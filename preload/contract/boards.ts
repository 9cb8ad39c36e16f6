import type { FindField } from "../../core/find/record-texts.ts";
import type { Snippet } from "../../core/find/snippet.ts";
import type { JsonText } from "../../core/model/json-text.ts";
import type { AnyRecord, RecordId, RecordType } from "../../core/model/records.ts";
import type { StoredEntry } from "./journal.ts";

/** A board in the list: id, title, times (ISO), counts, score 0-4 of each of the seven steps or null, bin time or null. */
export interface BoardSummary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly nodes: number;
  readonly edges: number;
  readonly scores: readonly number[] | null;
  readonly binnedAt: string | null;
}

/** The small picture of a board: SVG in light colours. */
export interface Thumbnail {
  readonly id: string;
  readonly svg: string;
}

/** Most pictures that one call asks for. */
export const MOST_THUMBNAILS = 60;

/** A board as opened: its records and the journal entries from which undo is rebuilt (oldest first); as texts, which pass ten times as fast. */
export interface OpenedBoard {
  readonly summary: BoardSummary;
  readonly records: JsonText<readonly AnyRecord[]>;
  readonly journal: JsonText<readonly StoredEntry[]>;
  readonly readOnly: boolean;
  /** True until a first layout of nodes that came without a position is recorded. */
  readonly needsLayout: boolean;
}

/** A piece of some board that was found: its board, record, name (null when it has none), and the text that has the words. */
export interface SearchHit {
  readonly board: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly binned: boolean;
  readonly record: RecordId;
  readonly type: RecordType;
  /** Kind of a component, else null. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly field: FindField;
  /** What the text is, such as the label of a property, or null. */
  readonly label: string | null;
  readonly snippet: Snippet;
}

/** What was found in all boards, best first; `more` says that there is more than is listed. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

/** A template in the "new board" dialog. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly nodes: number;
}
