import { hasDisplay, startVirtualDisplay } from "./virtual-display.ts";

/** Runs work that opens windows: on the user's screen when there is one, else on a virtual one. */
export async function withDisplay<T>(env: NodeJS.ProcessEnv, work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (hasDisplay()) return work(env);
  const display = await startVirtualDisplay();
  try {
    return await work({ ...env, ...display.env });
  } finally {
    display.stop();
  }
}
