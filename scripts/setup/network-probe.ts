import { runCommand } from "./run-command.ts";

const PROBE_MS = 4_000;

const ASK = `
const answer = await fetch(process.argv[1], { method: "HEAD", redirect: "manual" });
process.exit(answer.status < 400 ? 0 : 3);
`;

/**
 * Asks once whether an address answers. The question runs in a process of its own that is ended after four seconds:
 * a name look-up that hangs cannot be cancelled from inside and would hold up the set-up.
 */
export async function doesAnswer(url: string, timeoutMs: number = PROBE_MS): Promise<boolean> {
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1" };
  const args = ["--input-type=module", "--eval", ASK, url];
  const result = await runCommand(process.execPath, args, { env, timeoutMs });
  return result.code === 0;
}
