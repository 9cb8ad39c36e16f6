import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMPTY_HISTORY,
  type History,
  type JournalRow,
  rebuildHistory,
  record,
  redo,
  undo,
} from "../../../core/commands/history.ts";
import { COMMANDS } from "../../../core/commands/registry.ts";
import { runCommand } from "../../../core/commands/run.ts";
import { AppError } from "../../../core/errors.ts";
import { serializeBoard } from "../../../core/formats/loopboard/serialize-board.ts";
import { type Doc, emptyDoc } from "../../../core/model/doc.ts";
import { checkInvariants } from "../../../core/model/invariants.ts";
import { applyPatch } from "../../../core/model/patch.ts";
import { recordSchema } from "../../../core/model/records.ts";
import { env, sample } from "./board.ts";
import { ARGS, commandFrom, commandSeed } from "./random-command.ts";

const SEQUENCES = { numRuns: 200 };
const sequence = fc.array(commandSeed, { minLength: 30, maxLength: 30 });

interface Session {
  readonly doc: Doc;
  readonly history: History;
  readonly journal: readonly JournalRow[];
}

const fresh = (doc: Doc): Session => ({ doc, history: EMPTY_HISTORY, journal: [] });

/** Runs a command as the app does; one that cannot be done leaves everything as it is. */
function step(session: Session, id: string, args: unknown): Session {
  try {
    const { doc, patch, group, label } = runCommand(session.doc, id, args, env);
    const entry = { command: id, label, group, patch };
    const row: JournalRow = { kind: "do", ...entry };
    return { doc, history: record(session.history, entry), journal: [...session.journal, row] };
  } catch (error) {
    if (error instanceof AppError && error.code === "bad-command") return session;
    throw error;
  }
}

const play = (seeds: readonly (readonly number[])[], start: Doc): Session =>
  seeds.reduce<Session>((session, seed) => {
    const { id, args } = commandFrom(seed, session.doc);
    return step(session, id, args);
  }, fresh(start));

function undoAll({ doc, history }: Pick<Session, "doc" | "history">): { readonly doc: Doc; readonly history: History } {
  const move = undo(history);
  return move === null ? { doc, history } : undoAll({ doc: applyPatch(doc, move.patch), history: move.history });
}

function redoAll({ doc, history }: Pick<Session, "doc" | "history">): { readonly doc: Doc; readonly history: History } {
  const move = redo(history);
  return move === null ? { doc, history } : redoAll({ doc: applyPatch(doc, move.patch), history: move.history });
}

const sorted = (doc: Doc) => new Map([...doc].sort(([a], [b]) => (a < b ? -1 : 1)));

describe("random sequences of commands", () => {
  it("use every command", () => expect(Object.keys(ARGS)).toEqual(COMMANDS.map((command) => command.id)));

  it("do something with every command", () => {
    const done = new Set<string>();
    const seeds = fc.sample(sequence, { numRuns: 200, seed: 1 });
    for (const seed of seeds) for (const { command } of play(seed, sample()).journal) done.add(command);
    expect([...done].sort()).toEqual(Object.keys(ARGS).sort());
  });

  it("leave a sound board after each command", () => {
    fc.assert(
      fc.property(sequence, (seeds) => {
        let session = fresh(emptyDoc("Random"));
        for (const seed of seeds) {
          const { id, args } = commandFrom(seed, session.doc);
          session = step(session, id, args);
          expect(checkInvariants(session.doc), id).toEqual([]);
        }
        for (const each of session.doc.values())
          expect(recordSchema.parse(JSON.parse(JSON.stringify(each)))).toEqual(each);
      }),
      SEQUENCES,
    );
  });

  it("end at the start when everything is taken back, and at the end when it is done again", () => {
    fc.assert(
      fc.property(sequence, (seeds) => {
        const start = sample();
        const end = play(seeds, start);
        const back = undoAll(end);
        expect(sorted(back.doc)).toEqual(sorted(start));
        expect(serializeBoard(back.doc)).toBe(serializeBoard(start));
        expect(sorted(redoAll(back).doc)).toEqual(sorted(end.doc));
      }),
      SEQUENCES,
    );
  });

  it("give the same history when it is rebuilt from the journal", () => {
    fc.assert(
      fc.property(sequence, (seeds) => {
        const { history, journal } = play(seeds, sample());
        expect(rebuildHistory(journal)).toEqual(history);
      }),
      SEQUENCES,
    );
  });

  it("never change the board they are given", () => {
    fc.assert(
      fc.property(sequence, (seeds) => {
        const start = sample();
        const before = JSON.stringify([...start]);
        play(seeds, start);
        expect(JSON.stringify([...start])).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
