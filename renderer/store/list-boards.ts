import { readText } from "../../core/model/json-text.ts";
import type { BoardSummary } from "../../preload/contract/boards.ts";
import { call } from "../desktop.ts";

/** The boards of the library, or those in its bin, last changed first. */
export const listBoards = async (binned: boolean): Promise<readonly BoardSummary[]> =>
  readText(await call("boards.list", { binned }));
