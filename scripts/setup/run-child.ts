import { spawn } from "node:child_process";
import { endOnSignals } from "./end-on-signals.ts";

/** Runs a program with this terminal as its own and resolves to its exit code; it ends with this process. */
export function runChild(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  endOnSignals();
  return new Promise((settle, reject) => {
    const child = spawn(command, args, { ...options, stdio: "inherit" });
    const end = () => child.kill();
    process.once("exit", end);
    child.on("error", reject);
    child.on("exit", (code) => {
      process.off("exit", end);
      settle(code ?? 1);
    });
  });
}
