import { createWriteStream, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise } from "yauzl";
import { unpackedPath } from "./stand-in.ts";

/** Unix permission bits of an archive entry; a plain file where the archive has none. */
const permissions = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;

/** Unpacks the stand-in's archive into `folder`, without the parts that Loopboard does not use. */
export async function unpackStandIn(archive: string, folder: string): Promise<void> {
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const path = unpackedPath(entry.fileName);
    if (path === null) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: permissions(entry) }));
  }
}
