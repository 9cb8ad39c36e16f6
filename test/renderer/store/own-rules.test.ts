import { describe, expect, it } from "vitest";
import { acceptRules } from "../../../renderer/store/own-rules.ts";

const rule = (code: string): string =>
  JSON.stringify({
    format: "loopboard-rule",
    version: 1,
    code,
    title: "Every model has an owner",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "serve",
    why: "Pages at night go to whoever owns the component.",
    help: "Name the team that is called.",
    each: "component",
    when: { kind: ["inference-service"] },
    must: { prop: "owner", set: true },
    message: "{name} has no owner.",
  });

const accept = (texts: readonly string[]) =>
  acceptRules({ folder: "rules", files: texts.map((text, at) => ({ file: `${at}.rule.json`, text })), problems: [] });

describe("rules of one's own in the app", () => {
  it("are used when they fit", () => {
    expect(accept([rule("OWN-1"), rule("OWN-2")]).rules.map(({ code }) => code)).toEqual(["OWN-1", "OWN-2"]);
  });

  it("that do not fit are named with their file, and the others are used", () => {
    const { rules, problems } = accept(["{", rule("OWN-1")]);
    expect(rules.map(({ code }) => code)).toEqual(["OWN-1"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^0\.rule\.json: /);
  });

  it("with a code that is taken are named, and the first one stays", () => {
    const { rules, problems } = accept([rule("OWN-1"), rule("OWN-1")]);
    expect(rules).toHaveLength(1);
    expect(problems[0]).toContain("OWN-1");
  });
});
