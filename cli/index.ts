import { readFileSync } from "node:fs";
import { run } from "./run.ts";

interface Manifest {
  readonly version: string;
}

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Manifest;

/** A reader that closes early (`| head`) ends the output, not with an error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

// The exit code is set, not forced: output still on its way to a pipe is written first.
process.exitCode = await run(
  process.argv.slice(2),
  {
    writeStdout: (data) => void process.stdout.write(data),
    readStdin,
    folder: process.cwd(),
    now: () => new Date().toISOString(),
  },
  { writeStderr: (text) => void process.stderr.write(text), version: manifest.version },
);
