import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { electronProgram } from "../../../scripts/setup/electron-program.ts";
import { projectRoot } from "../../../scripts/setup/setup.ts";

const END = "\0";
const PAGE = "loopboard://app/";
const PATIENCE_MS = 30_000;
const POLL_MS = 50;

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/** The app driven through a pipe: a debugger of the usual kind listens on a socket, which here would hide the app's own. */
export interface PipedApp {
  readonly program: ChildProcess;
  /** Runs a function without arguments in the page. */
  evaluate<T>(work: () => T | Promise<T>): Promise<T>;
  /** Waits until a function in the page answers true. */
  until(what: string, work: () => boolean): Promise<void>;
  /** Closes the window and waits until the program has ended; answers with its exit code. */
  close(): Promise<number | null>;
}

interface PipedOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Program and arguments under which the app is run. */
  readonly under: readonly string[];
}

/** Starts the built app under another program, such as a tracer, and waits until a board is on the screen. */
export async function launchPiped({ args, env, under }: PipedOptions): Promise<PipedApp> {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) throw new Error("No Electron is chosen. Start this through its npm script, such as: npm test -- e2e");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const [command = "", ...rest] = [...under, electronProgram(dist), ...sandbox, "--remote-debugging-pipe", projectRoot];
  const program = spawn(command, [...rest, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const send = talk(program.stdio[3] as Writable, program.stdio[4] as Readable);
  try {
    const app = drive(program, send, await firstPage(send));
    await app.until("A board on the screen", () => document.body?.dataset.ready === "true");
    return app;
  } catch (error) {
    program.kill("SIGKILL");
    throw error;
  }
}

type Send = (method: string, params: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>;

/** Messages of the debugging protocol, each ended by a zero byte. */
function talk(input: Writable, output: Readable): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = "";
  let lastId = 0;
  output.setEncoding("utf8").on("data", (chunk: string) => {
    const messages = (rest + chunk).split(END);
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), PATIENCE_MS);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        if (error !== undefined) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      input.write(JSON.stringify({ id, method, params, sessionId }) + END);
    });
}

/** Session of the window's page, which opens a moment after the start. */
async function firstPage(send: Send): Promise<string> {
  const target = await poll("The window", async () => {
    const { targetInfos } = await send("Target.getTargets", {});
    return (targetInfos as readonly Target[]).find(({ url }) => url.startsWith(PAGE)) ?? null;
  });
  const { sessionId } = await send("Target.attachToTarget", { targetId: target.targetId, flatten: true });
  return String(sessionId);
}

function drive(program: ChildProcess, send: Send, session: string): PipedApp {
  const evaluate = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const params = { expression: `(${work})()`, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send("Runtime.evaluate", params, session);
    if (exceptionDetails !== undefined) throw new Error(`The page threw: ${JSON.stringify(exceptionDetails)}`);
    return (result as { readonly value: T }).value;
  };
  return {
    program,
    evaluate,
    until: async (what, work) => {
      await poll(what, async () => ((await evaluate(work).catch(notYet)) ? true : null));
    },
    close: async () => {
      const ended = once(program, "exit");
      await evaluate(() => Boolean(setTimeout(() => window.close())));
      return (await ended)[0] as number | null;
    },
  };
}

/** Until the page has loaded there is nowhere to run anything. */
function notYet(error: unknown): false {
  if (error instanceof Error && /execution context/i.test(error.message)) return false;
  throw error;
}

async function poll<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${what} did not come within ${PATIENCE_MS / 1000} s.`);
}
