import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCli } from "../support/run-cli.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** A fresh folder with files, and `check` run in it. */
export function checkFolder(files: Readonly<Record<string, string>>) {
  const folder = tempFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const check = (...words: readonly string[]) => runCli(["check", ...words], folder);
  const json = async (...words: readonly string[]) => JSON.parse((await check(...words, "--format", "json")).out);
  return { folder, write, check, json, read: (name: string) => readFileSync(join(folder, name), "utf8") };
}

/** A board file with the fields given over a small design that has findings. */
export const boardFile = (fields: object = {}): string =>
  JSON.stringify(
    {
      format: "loopboard",
      version: 1,
      title: "Small board",
      nodes: [
        { id: "app", kind: "client-app", name: "Shop" },
        { id: "svc", kind: "inference-service", name: "Ranker <A&B>" },
      ],
      edges: [{ from: "app", to: "svc", flow: "request" }],
      ...fields,
    },
    null,
    2,
  );
