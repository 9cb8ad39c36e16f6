import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const DAY_MS = 24 * 60 * 60 * 1000;

const refusalSchema = z.object({ version: z.string(), at: z.number(), reason: z.string() });

/** A remembered "no" to the question whether the official Electron can be downloaded here. */
export type DownloadRefusal = z.infer<typeof refusalSchema>;

/** The remembered refusal if it is of this version and less than a day old, else null. */
export function readRefusal(file: string, version: string, now: number): DownloadRefusal | null {
  if (!existsSync(file)) return null;
  const parsed = refusalSchema.safeParse(parseJson(readFileSync(file, "utf8")));
  if (!parsed.success || parsed.data.version !== version) return null;
  const age = now - parsed.data.at;
  return age >= 0 && age < DAY_MS ? parsed.data : null;
}

/** Remembers a refusal for a day. */
export function saveRefusal(file: string, refusal: DownloadRefusal): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(refusal));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged note is as good as none: the question is asked again.
    return null;
  }
}
