import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeNode {
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
}

interface AxeHost {
  readonly axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[] }>;
  };
}

/** Puts the checker into the page as a debugger does, so that the page's own content policy stays as it is. */
export async function bringAxe(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const { exceptionDetails } = await debug.send("Runtime.evaluate", { expression: SOURCE });
  await debug.detach();
  if (exceptionDetails !== undefined) throw new Error(`axe did not start: ${exceptionDetails.text}`);
}

/** What is wrong with everything on the screen: one line for each rule and element. */
export const listViolations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as AxeHost;
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    const isTip = (target: string): boolean => target.includes("data-radix-popper-content-wrapper");
    return violations.flatMap(({ id, nodes }) =>
      nodes
        // A tip or menu belongs to what it hangs at, not to a landmark of its own.
        .filter(({ target }) => !(id === "region" && isTip(target.join(" "))))
        .map(
          ({ target, failureSummary = "" }) =>
            `${id}: ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(" ")}`,
        ),
    );
  }, TAGS);
