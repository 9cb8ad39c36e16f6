import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { endOnSignals } from "../setup/end-on-signals.ts";
import { SetupError } from "../setup/setup-error.mjs";
import { toXauthority } from "./xauthority.ts";

const START_MS = 15_000;
const SCREEN = "1920x1200x24";

/** A screen without a monitor, for this process's children only. */
export interface VirtualDisplay {
  readonly env: { readonly DISPLAY: string; readonly XAUTHORITY: string };
  stop(): void;
}

/** Whether this process can open a window on a screen of the user. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return platform !== "linux" || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** Starts Xvfb on a free display number, closed to other users of the machine. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  endOnSignals();
  const folder = mkdtempSync(join(tmpdir(), "loopboard-display-"));
  const authority = join(folder, "Xauthority");
  writeFileSync(authority, toXauthority(randomBytes(16)), { mode: 0o600 });
  const args = ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp", "-auth", authority];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", stop);
  try {
    const number = await displayNumber(server);
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((settle, reject) => {
    const fail = (why: string) => reject(new SetupError(`The virtual display (Xvfb) does not start: ${why}.`));
    const timer = setTimeout(() => fail(`no answer within ${START_MS / 1000} s`), START_MS);
    server.on("error", (error) => fail(error.message));
    server.on("exit", (code) => fail(`it ended with code ${code}`));
    const answer = server.stdio[3] as Readable;
    answer.once("data", (chunk: Buffer) => {
      clearTimeout(timer);
      settle(chunk.toString().trim());
    });
  });
}
