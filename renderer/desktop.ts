import { AppError } from "../core/errors.ts";
import {
  BRIDGE_NAME,
  type Bridge,
  type CallName,
  type Calls,
  type MessageName,
  type Messages,
} from "../preload/contract.ts";

type Host = { readonly [BRIDGE_NAME]?: Bridge };

function bridge(): Bridge {
  const found = (globalThis as Host)[BRIDGE_NAME];
  if (found === undefined) throw new AppError("internal", { problem: "the page runs outside the application" });
  return found;
}

/** Asks main; throws AppError with main's code when it refuses. */
export async function call<N extends CallName>(name: N, args: Calls[N]["args"]): Promise<Calls[N]["value"]> {
  const result = await bridge().call(name, args);
  if (result.ok) return result.value;
  throw new AppError(result.error.code, result.error.data);
}

/** Hears messages from main; returns a function that stops. */
export const listen = <N extends MessageName>(name: N, listener: (message: Messages[N]) => void): (() => void) =>
  bridge().on(name, listener);
