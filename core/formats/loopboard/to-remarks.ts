import type { AnyRecord } from "../../model/records.ts";
import type { BoardFile } from "./file-schema.ts";
import type { FreshId } from "./fresh-ids.ts";

/** Decisions, waivers, ticks and step notes of a file as records. */
export function toRemarks(board: BoardFile, freshId: FreshId): readonly AnyRecord[] {
  return [
    ...board.decisions.map(
      ({ id, choice, alternatives, tradeOff, flipsWhen, about, ...rest }): AnyRecord => ({
        type: "decision",
        id: id ?? freshId("decision"),
        ...rest,
        choice: choice ?? "",
        alternatives: alternatives ?? "",
        tradeOff: tradeOff ?? "",
        flipsWhen: flipsWhen ?? "",
        about: about ?? [],
      }),
    ),
    ...board.waivers.map(
      ({ id, rule, at, expires, covers, ...rest }): AnyRecord => ({
        type: "waiver",
        id: id ?? freshId(`waiver-${rule}`),
        rule,
        at: at ?? [],
        ...rest,
        ...(expires === undefined ? {} : { expires }),
        ...(covers === undefined ? {} : { covers }),
      }),
    ),
    ...board.ticks.map(
      ({ id, item, done, note }): AnyRecord => ({
        type: "tick",
        id: id ?? freshId(`tick-${item}`),
        item,
        done,
        ...(note === undefined ? {} : { note }),
      }),
    ),
    ...board.steps.map(
      ({ id, step, notes }): AnyRecord => ({ type: "step", id: id ?? freshId(`step-${step}`), step, notes }),
    ),
  ];
}
