import { toText } from "../../../core/model/json-text.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { ok, type Result } from "../../../core/result.ts";
import type { OpenedBoard } from "../../../preload/contract/boards.ts";
import type { StoredEntry } from "../../../preload/contract/journal.ts";
import { BRIDGE_NAME, type Bridge, type CallName, type Calls } from "../../../preload/contract.ts";

/** A bridge that remembers what was asked; `answer` may replace the answer to a call. */
export interface FakeBridge {
  readonly asked: readonly { readonly name: CallName; readonly args: unknown }[];
  answer: (name: CallName, args: unknown) => Promise<Result<unknown>>;
}

/** A board as a test writes it down: its texts are still values. */
export type FakeBoard = Omit<OpenedBoard, "records" | "journal"> & {
  readonly records: readonly AnyRecord[];
  readonly journal: readonly StoredEntry[];
};

/** Puts a fake bridge where the page looks for it. */
export function installFakeBridge(boards: Readonly<Record<string, FakeBoard>> = {}): FakeBridge {
  const asked: { name: CallName; args: unknown }[] = [];
  const fake: FakeBridge = {
    asked,
    answer: async (name, args) => {
      if (name === "boards.open") return ok(asTexts(boards[(args as { readonly id: string }).id]));
      return ok(name === "journal.append" ? { seq: asked.length } : null);
    },
  };
  const bridge: Bridge = {
    call: async <N extends CallName>(name: N, args: Calls[N]["args"]) => {
      asked.push({ name, args });
      return (await fake.answer(name, args)) as Result<Calls[N]["value"]>;
    },
    on: () => () => undefined,
  };
  Object.assign(globalThis, { [BRIDGE_NAME]: bridge });
  return fake;
}

const asTexts = (board: FakeBoard | undefined): OpenedBoard | undefined =>
  board === undefined ? undefined : { ...board, records: toText(board.records), journal: toText(board.journal) };
