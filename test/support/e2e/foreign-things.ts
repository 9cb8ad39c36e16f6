import type { Page } from "@playwright/test";

/** What the content policy has stopped so far, each kind once, in order. */
export const listViolations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...new Set<string>(Reflect.get(globalThis, "violations"))].sort());

/** Runs in the page: begins to note what the policy stops. */
export function recordViolations(): void {
  const violations: string[] = [];
  Reflect.set(globalThis, "violations", violations);
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    violations.push(`${effectiveDirective} ${blockedURI}`);
  });
}

/** Runs in the page: what happens to text run as code. From timers, because what a test evaluates itself is let through. */
export async function tryCode(): Promise<Readonly<Record<string, string>>> {
  const run = "globalThis.foreignCodeRan = true";
  const outcome = (work: () => unknown): Promise<string> =>
    new Promise((resolve) => {
      setTimeout(() => {
        try {
          work();
          resolve("ran");
        } catch (error) {
          resolve(error instanceof Error ? error.name : String(error));
        }
      });
    });
  return {
    eval: await outcome(() => Reflect.apply(Reflect.get(globalThis, "eval"), globalThis, [run])),
    Function: await outcome(() => Reflect.construct(Function, [run])()),
  };
}

/** Runs in the page: everything that a page under attack would try. */
export async function tryForeignThings(): Promise<void> {
  const run = "globalThis.foreignCodeRan = true";
  const append = (tag: string, values: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(values)) {
      if (name === "text") element.textContent = value;
      else element.setAttribute(name, value);
    }
    document.body.append(element);
    return element;
  };
  const attempts: readonly (() => unknown)[] = [
    () => append("script", { text: run }),
    () => append("script", { src: `data:text/javascript,${run}` }),
    () => append("button", { onclick: run }).click(),
    () => append("img", { src: "https://example.com/seen" }),
    () => append("iframe", { src: "https://example.com" }),
    () => append("style", { text: "body { color: red }" }),
    () => new WebSocket("wss://example.com/"),
    () => navigator.sendBeacon("https://example.com/sent"),
    () => new Worker(URL.createObjectURL(new Blob([run]))),
    () => fetch("https://example.com/asked"),
  ];
  const outcomes = attempts.map(async (attempt) => attempt());
  await Promise.allSettled(outcomes);
}
