import { run } from "../../cli/run.ts";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { caseDoc } from "./case-doc.ts";

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function runCli(words: readonly string[], folder: string, stdin = ""): Promise<CliRun> {
  const out: Uint8Array[] = [];
  let err = "";
  const code = await run(
    words,
    {
      writeStdout: (data) => void out.push(Buffer.from(data)),
      readStdin: async () => Buffer.from(stdin),
      folder,
      now: () => "2026-11-22T10:00:00.000Z",
    },
    {
      writeStderr: (text) => {
        err += text;
      },
      version: "1.2.3",
    },
  );
  return { code, out: Buffer.concat(out).toString("utf8"), err };
}

/** A small file with a design that has findings and components without a position. */
export const SMALL_BOARD = JSON.stringify({
  format: "loopboard",
  version: 1,
  title: "Small board",
  nodes: [
    { id: "app", kind: "client-app", name: "Shop" },
    { id: "svc", kind: "inference-service", name: "Ranker" },
  ],
  edges: [{ from: "app", to: "svc", flow: "request" }],
});

/** The file of a reference board, which has no findings. */
export const CLEAN_BOARD = serializeBoard(caseDoc("visual-search"));
