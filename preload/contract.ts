import type { OwnStencil } from "../core/commands/own-stencil.ts";
import type { FindField } from "../core/find/record-texts.ts";
import type { Snippet } from "../core/find/snippet.ts";
import type { JsonText } from "../core/model/json-text.ts";
import type { FilterPlane } from "../core/model/keep-planes.ts";
import type { Patch } from "../core/model/patch.ts";
import type { OtherPlanes } from "../core/model/plane-filter.ts";
import type { AnyRecord, RecordId, RecordType } from "../core/model/records.ts";
import type { Result } from "../core/result.ts";
import type { JumpStyle } from "../core/routing/jump-style.ts";
import type { StartProgress } from "./start-progress.ts";

export type { StartProgress, StartReason } from "./start-progress.ts";

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

/** How an entry acted on the undo history. */
export type JournalKind = "do" | "undo" | "redo" | "ignore";

/** One change as sent to the journal. `clientId` makes a repeated send harmless; entries of one `group` in a row are one undo step. */
export interface JournalEntry {
  readonly clientId: string;
  readonly kind: JournalKind;
  readonly command: string;
  readonly label: string;
  readonly group: string | null;
  readonly patch: Patch;
}

/** A journal entry as stored. */
export interface StoredEntry extends JournalEntry {
  readonly seq: number;
  readonly at: string;
}

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

/** One entry of the timeline: when, what was done, how many records it touched and the name of the first that has one. */
export interface HistoryRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: JournalKind;
  readonly command: string;
  readonly label: string;
  readonly group: string | null;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly subject: string | null;
}

/** A page of the timeline, newest first; `newest` is the number of the board's last entry. */
export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  readonly more: boolean;
  readonly newest: number;
}

/** Changes in a row for a replay, oldest first. */
export interface HistoryChunk {
  readonly patches: readonly { readonly seq: number; readonly patch: Patch }[];
  readonly more: boolean;
}

/** A state of a board that a person gave a name: the entry after which it is, and when it was named. */
export interface NamedVersion {
  readonly id: string;
  readonly seq: number;
  readonly name: string;
  readonly at: string;
}

/** What a window shows of a board: the middle in board px, and the zoom. */
export interface BoardView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** An open board of the last program, with what it showed when that is known. */
export interface OpenTab {
  readonly board: string;
  readonly title: string;
  readonly view: BoardView | null;
}

/** Most boards that are remembered as open. */
export const MOST_TABS = 50;

/** Colour scheme setting. */
export type ThemeSetting = "light" | "dark" | "system";

/** Facts about the program and how it was started. */
export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  readonly runtime: string;
  readonly theme: ThemeSetting;
  readonly jumps: JumpStyle;
  /** Board to show first: opened file, last board or the sample. */
  readonly firstBoard: string | null;
  /** The boards that were open when the program ended. */
  readonly tabs: readonly OpenTab[];
  /** Why the library is view-only or was recovered, or null. */
  readonly notice: string | null;
}

/** The rule files of the user's own: the folder they are kept in, their texts, and a sentence for each that could not be read. */
export interface OwnRuleFiles {
  readonly folder: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly string[];
}

/** Keys that the person chose, by action id, such as `Mod+Shift+K`; an empty list leaves the action without keys. */
export type Keymap = Readonly<Record<string, readonly string[]>>;

/** What a person has set up for working by keyboard. */
export interface Preferences {
  readonly keymap: Keymap;
  /** Ids of the commands chosen last from the command palette, the newest first. */
  readonly recentCommands: readonly string[];
}

/** A picture file: its name without folder, and its bytes as they are on the disk. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A stencil of the person's own as it is kept in the library. */
export type StoredStencil = OwnStencil & { readonly id: string };

/** Formats of an export from the app. */
export type ExportFormat = "svg" | "pdf" | "loopboard";

/** Where an export went: file name without folder, or null when the dialog was cancelled. */
export interface ExportOutcome {
  readonly fileName: string | null;
}

/** Every call from the page to main: arguments and value. One object argument each. */
export interface Calls {
  /** What keeps the library from being open, or null; answered at once, while every other call waits for the library. */
  "start.progress": { args: Record<never, never>; value: StartProgress | null };
  "app.info": { args: Record<never, never>; value: AppInfo };
  "app.setTheme": { args: { readonly theme: ThemeSetting }; value: null };
  /** Remembers the open boards for the next start. */
  "app.setTabs": { args: { readonly tabs: readonly Omit<OpenTab, "title">[] }; value: null };
  /** Keeps how flows jump over others, on the canvas and in exports. */
  "app.setJumps": { args: { readonly jumps: JumpStyle }; value: null };
  /** The answer to `app.flush`: every change of the page is committed. */
  "app.flushed": { args: Record<never, never>; value: null };
  /** Copies, cuts or pastes in the window, as the keys do; the page then hears the event. */
  "app.clipboard": { args: { readonly action: "copy" | "cut" | "paste" }; value: null };
  "preferences.get": { args: Record<never, never>; value: Preferences };
  /** Keeps what is given and leaves the rest; the menu bar follows the keys. */
  "preferences.set": {
    args: { readonly keymap?: Keymap | undefined; readonly recentCommands?: readonly string[] | undefined };
    value: null;
  };
  "boards.list": { args: { readonly binned: boolean }; value: readonly BoardSummary[] };
  "boards.create": { args: { readonly title: string; readonly template: string | null }; value: BoardSummary };
  /** With `peek` the board is only read, and not remembered as the one that was shown last. */
  "boards.open": { args: { readonly id: string; readonly peek?: boolean | undefined }; value: OpenedBoard };
  "boards.rename": { args: { readonly id: string; readonly title: string }; value: BoardSummary };
  "boards.duplicate": { args: { readonly id: string }; value: BoardSummary };
  "boards.bin": { args: { readonly id: string }; value: BoardSummary };
  "boards.restore": { args: { readonly id: string }; value: BoardSummary };
  "boards.erase": { args: { readonly id: string }; value: null };
  /** Removes all boards in the bin for good; how many there were. */
  "boards.emptyBin": { args: Record<never, never>; value: { readonly erased: number } };
  /** Keeps what a board looks like in the list: picture and score of each step. */
  "boards.setThumbnail": {
    args: { readonly id: string; readonly svg: string; readonly scores: readonly number[] };
    value: null;
  };
  /** The pictures of up to 60 boards; a board without one is left out. */
  "boards.thumbnails": { args: { readonly ids: readonly string[] }; value: readonly Thumbnail[] };
  /** Some pieces of a saved board (none: all of them) as an SVG drawing with fonts and these pieces inside. */
  "drawings.svg": {
    args: { readonly board: string; readonly only: readonly string[]; readonly theme: "light" | "dark" };
    value: { readonly svg: string };
  };
  /** Looks for words in the records of all boards; boards in the bin only when asked. */
  "boards.search": { args: { readonly query: string; readonly binned: boolean }; value: SearchAnswer };
  "boards.templates": { args: Record<never, never>; value: readonly TemplateSummary[] };
  "journal.append": {
    args: { readonly board: string; readonly entries: readonly JournalEntry[] };
    value: { readonly seq: number };
  };
  "history.list": {
    args: { readonly board: string; readonly before: number | null };
    value: HistoryPage;
  };
  /** The records of a board as they were after an entry. */
  "history.at": {
    args: { readonly board: string; readonly seq: number };
    value: { readonly records: readonly AnyRecord[] };
  };
  "history.chunk": { args: { readonly board: string; readonly after: number }; value: HistoryChunk };
  /** A new board that is as another one was after an entry. */
  "history.copy": {
    args: { readonly board: string; readonly seq: number; readonly title: string };
    value: BoardSummary;
  };
  "versions.list": { args: { readonly board: string }; value: readonly NamedVersion[] };
  /** Names the state after an entry; null is the present one. */
  "versions.add": {
    args: { readonly board: string; readonly seq: number | null; readonly name: string };
    value: NamedVersion;
  };
  "versions.rename": { args: { readonly id: string; readonly name: string }; value: NamedVersion };
  "versions.delete": { args: { readonly id: string }; value: null };
  /** The person's own stencils, by name. */
  "stencils.list": { args: Record<never, never>; value: readonly StoredStencil[] };
  /** Keeps a stencil; its name gets a number when another one has it, and the same stencil again stays one. */
  "stencils.add": { args: OwnStencil; value: StoredStencil };
  "stencils.change": { args: Omit<StoredStencil, "records">; value: StoredStencil };
  "stencils.erase": { args: { readonly id: string }; value: null };
  "stencils.export": { args: { readonly id: string }; value: ExportOutcome };
  /** Takes a stencil from a file that a person chose. */
  "stencils.import": { args: Record<never, never>; value: { readonly stencil: StoredStencil | null } };
  "rules.own": { args: Record<never, never>; value: OwnRuleFiles };
  /** Puts the board files that a person chose into the library: the new boards, and one message about those that are none. */
  "files.open": {
    args: Record<never, never>;
    value: { readonly boards: readonly string[]; readonly problem: string | null };
  };
  /** Puts a board file that was dropped on the window into the library: its name for sentences, and its contents. */
  "files.openDropped": {
    args: { readonly name: string; readonly bytes: Uint8Array };
    value: { readonly board: string };
  };
  /** The bytes of a picture file that a person chose; the page decodes and encodes them anew. */
  "files.openPicture": { args: Record<never, never>; value: { readonly picture: PictureFile | null } };
  "files.export": {
    args: {
      readonly board: string;
      readonly format: ExportFormat;
      readonly theme: "light" | "dark";
      /** Draws only what lies in these planes; a board file is always whole. */
      readonly planes?: readonly FilterPlane[] | undefined;
      /** Whether the other planes are left out, as without it, or dimmed. */
      readonly others?: OtherPlanes | undefined;
    };
    value: ExportOutcome;
  };
}

/** A template in the "new board" dialog. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly nodes: number;
}

/** Name of a call. */
export type CallName = keyof Calls;

const CALLS: Readonly<Record<CallName, true>> = {
  "start.progress": true,
  "app.info": true,
  "app.setTheme": true,
  "app.setTabs": true,
  "app.setJumps": true,
  "app.flushed": true,
  "app.clipboard": true,
  "preferences.get": true,
  "preferences.set": true,
  "boards.list": true,
  "boards.create": true,
  "boards.open": true,
  "boards.rename": true,
  "boards.duplicate": true,
  "boards.bin": true,
  "boards.restore": true,
  "boards.erase": true,
  "boards.emptyBin": true,
  "boards.setThumbnail": true,
  "boards.thumbnails": true,
  "drawings.svg": true,
  "boards.search": true,
  "boards.templates": true,
  "journal.append": true,
  "history.list": true,
  "history.at": true,
  "history.chunk": true,
  "history.copy": true,
  "versions.list": true,
  "versions.add": true,
  "versions.rename": true,
  "versions.delete": true,
  "stencils.list": true,
  "stencils.add": true,
  "stencils.change": true,
  "stencils.erase": true,
  "stencils.export": true,
  "stencils.import": true,
  "rules.own": true,
  "files.open": true,
  "files.openDropped": true,
  "files.openPicture": true,
  "files.export": true,
};

/** Every call there is: the bridge passes no other name. */
export const CALL_NAMES = Object.keys(CALLS) as readonly CallName[];

/** Messages from main to the page. */
export interface Messages {
  /** A long start has got further; null: the library is open. */
  "start.moved": { readonly progress: StartProgress | null };
  /** A menu item was chosen: the action id. */
  "menu.action": { readonly action: string };
  /** A file was opened from outside: show that board. */
  "board.show": { readonly board: string };
  /** A sentence for the person (a file that could not be opened, a full disk). */
  "app.notice": { readonly message: string };
  /** The window is about to close: send what is pending, then call `app.flushed`. */
  "app.flush": Record<never, never>;
}

/** Name of a message. */
export type MessageName = keyof Messages;

const MESSAGES: Readonly<Record<MessageName, true>> = {
  "start.moved": true,
  "menu.action": true,
  "board.show": true,
  "app.notice": true,
  "app.flush": true,
};

/** Every message there is: the bridge listens to no other name. */
export const MESSAGE_NAMES = Object.keys(MESSAGES) as readonly MessageName[];

/** The wire name of a call or message. */
export const channelOf = (name: CallName | MessageName): string => `loopboard:${name}`;

/** What the page sees as `window.loopboard`. */
export interface Bridge {
  call<N extends CallName>(name: N, args: Calls[N]["args"]): Promise<Result<Calls[N]["value"]>>;
  /** Returns a function that stops listening. */
  on<N extends MessageName>(name: N, listener: (message: Messages[N]) => void): () => void;
}

/** Name under which the bridge is exposed. */
export const BRIDGE_NAME = "loopboard";
