import { ipcMain } from "electron";
import type { z } from "zod";
import { AppError, toErrorInfo } from "../../core/errors.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { CALL_NAMES, type CallName, type Calls, channelOf } from "../../preload/contract.ts";
import type { Log } from "../log.ts";
import { limitOf, SCHEMAS } from "./schemas.ts";
import { isOwnPage, type OwnPage } from "./sender.ts";
import { isLargerThan } from "./size.ts";

/** What main does for each call. */
export type Handlers = {
  readonly [N in CallName]: (args: Calls[N]["args"]) => Calls[N]["value"] | Promise<Calls[N]["value"]>;
};

/** Handlers that are there from the first moment, and those that come with the library: a call that is early waits for them. */
export interface Border {
  readonly early: Partial<Handlers>;
  readonly handlers: Promise<Partial<Handlers>>;
}

/** Opens the border: every call of the contract, each checked the same way, and nothing else. */
export function registerCalls(border: Border, ownPage: () => OwnPage | null, log: Log): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(channelOf(name), (event, args: unknown) => {
      if (isOwnPage(ownPage(), event.sender, event.senderFrame)) return answer(border, name, args, log);
      log.warn(`${name} refused: it does not come from the page`);
      return fail(toErrorInfo(refused(name, "it does not come from the page")));
    });
  }
}

async function answer<N extends CallName>(
  border: Border,
  name: N,
  args: unknown,
  log: Log,
): Promise<Result<Calls[N]["value"]>> {
  try {
    const handle = border.early[name] ?? (await border.handlers)[name];
    if (handle === undefined) throw new Error(`nothing answers ${name}`);
    return ok(await handle(checked(name, args)));
  } catch (error) {
    if (error instanceof AppError) log.warn(`${name}: ${error.code}`);
    else log.error(`${name} failed`, error);
    return fail(toErrorInfo(error));
  }
}

function checked<N extends CallName>(name: N, args: unknown): Calls[N]["args"] {
  if (isLargerThan(args, limitOf(name))) throw refused(name, "it is too large");
  const schema: z.ZodType<Calls[N]["args"]> = SCHEMAS[name];
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw refused(name, `${issue?.path.join(".") ?? ""} ${issue?.message ?? "invalid"}`.trim());
}

const refused = (channel: string, problem: string): AppError => new AppError("bad-request", { channel, problem });
