import type { OwnStencil } from "../core/commands/own-stencil.ts";
import type { JsonText } from "../core/model/json-text.ts";
import type { FilterPlane } from "../core/model/keep-planes.ts";
import type { OtherPlanes } from "../core/model/plane-filter.ts";
import type { AnyRecord } from "../core/model/records.ts";
import type { Result } from "../core/result.ts";
import type { JumpStyle } from "../core/routing/jump-style.ts";
import type { AppInfo, ClosedTab, Keymap, OpenTab, Preferences, ThemeSetting } from "./contract/app.ts";
import type { BoardSummary, OpenedBoard, SearchAnswer, TemplateSummary, Thumbnail } from "./contract/boards.ts";
import type { ExportFormat, ExportOutcome, OwnRuleFiles, PictureFile, StoredStencil } from "./contract/files.ts";
import type { HistoryChunk, HistoryPage, JournalEntry, NamedVersion } from "./contract/journal.ts";
import type { StartProgress } from "./contract/start-progress.ts";

/** Every call from the page to main: arguments and value. One object argument each. */
export interface Calls {
  /** What keeps the library from being open, or null; answered at once, while every other call waits for the library. */
  "start.progress": { args: Record<never, never>; value: StartProgress | null };
  "app.info": { args: Record<never, never>; value: AppInfo };
  "app.setTheme": { args: { readonly theme: ThemeSetting }; value: null };
  /** Remembers the open boards, and those whose tabs were closed, for the next start. */
  "app.setTabs": {
    args: { readonly tabs: readonly Omit<OpenTab, "title">[]; readonly closed: readonly Omit<ClosedTab, "title">[] };
    value: null;
  };
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
  /** The boards, or those in the bin, last changed first; as a text, which passes ten times as fast. */
  "boards.list": { args: { readonly binned: boolean }; value: JsonText<readonly BoardSummary[]> };
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
