import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { SetupError } from "./setup-error.mjs";

/** The integrity value of a file as lock files write it: `sha512-` and the hash in base64. */
export async function fileIntegrity(file: string): Promise<string> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest("base64")}`;
}

/** Throws unless the file is byte for byte the one whose integrity is pinned. */
export async function assertIntegrity(file: string, pinned: string): Promise<void> {
  const found = await fileIntegrity(file);
  if (found === pinned) return;
  throw new SetupError(
    `${basename(file)} is not the file that Loopboard pins, so it is not used.\n  expected ${pinned}\n  found    ${found}`,
  );
}
