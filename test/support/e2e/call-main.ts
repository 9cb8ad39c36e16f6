import type { Page } from "@playwright/test";
import type { Result } from "../../../core/result.ts";
import { BRIDGE_NAME, type CallName, type Calls } from "../../../preload/contract.ts";

interface AnyBridge {
  readonly call: (name: string, args: unknown) => Promise<Result<unknown>>;
}

/** Asks main through the page's own bridge: what the library really holds. Throws with main's sentence when it refuses. */
export async function callMain<N extends CallName>(
  page: Page,
  name: N,
  args: Calls[N]["args"],
): Promise<Calls[N]["value"]> {
  const result = await page.evaluate(
    ([bridge, call, given]) => {
      const host = globalThis as unknown as Readonly<Record<string, AnyBridge>>;
      return host[bridge]?.call(call, given);
    },
    [BRIDGE_NAME, name, args] as const,
  );
  if (result === undefined) throw new Error("The page has no bridge.");
  if (!result.ok) throw new Error(result.error.message);
  return result.value as Calls[N]["value"];
}
