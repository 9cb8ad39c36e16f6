import { describe, expect, it } from "vitest";
import { CLEAN_BOARD, runCli } from "../support/run-cli.ts";
import { boardFile, checkFolder } from "./check-folder.ts";

type Found = { readonly findings: readonly { readonly code: string }[] };
const codes = (report: Found): readonly string[] => report.findings.map(({ code }) => code);

describe("check --fix", { timeout: 60_000 }, () => {
  it("writes the fixed board back, says what was done and reports what is left", async () => {
    const { check, json, read } = checkFolder({ "x.loopboard": boardFile() });
    expect(codes(await json("x.loopboard"))).toContain("MON-01");
    const { out } = await check("x.loopboard", "--fix");
    const fixed = [...out.matchAll(/^Fixed ([A-Z]+-\d+): /gm)].map(([, code]) => code);
    expect(fixed).toContain("MON-01");
    const after = codes(await json("x.loopboard"));
    expect(after).not.toContain("MON-01");
    expect(JSON.parse(read("x.loopboard")).nodes.map(({ kind }: { kind: string }) => kind)).toContain("monitor");
  });

  it("is done after one run", async () => {
    const { check, read } = checkFolder({ "x.loopboard": boardFile() });
    await check("x.loopboard", "--fix");
    const once = read("x.loopboard");
    expect((await check("x.loopboard", "--fix")).out).not.toContain("Fixed ");
    expect(read("x.loopboard")).toBe(once);
  });

  it("keeps the JSON report as it is and says what was done beside it", async () => {
    const { check } = checkFolder({ "x.loopboard": boardFile() });
    const { out, err } = await check("x.loopboard", "--fix", "--format", "json");
    expect(Object.keys(JSON.parse(out))).toEqual(["board", "summary", "findings"]);
    expect(err).toMatch(/^loopboard: x\.loopboard: fixed MON-01: .+\n/m);
  });

  it("leaves a board without findings untouched, byte for byte", async () => {
    const text = CLEAN_BOARD.replace(/\n$/, "\n\n");
    const { check, read } = checkFolder({ "x.loopboard": text });
    expect((await check("x.loopboard", "--fix")).code).toBe(0);
    expect(read("x.loopboard")).toBe(text);
  });

  it("writes another file, or standard output, when asked to", async () => {
    const { check, read, folder } = checkFolder({ "x.loopboard": boardFile() });
    await check("x.loopboard", "--fix", "-o", "y.loopboard");
    expect(read("x.loopboard")).toBe(boardFile());
    expect(read("y.loopboard")).toContain('"monitor"');
    const piped = await runCli(["check", "-", "--fix", "-o", "-"], folder, boardFile());
    expect(piped.out).toBe(read("y.loopboard"));
    expect(piped.err).toContain("Fixed MON-01");
  });

  it("fixes every board of a folder in place", async () => {
    const { check, read } = checkFolder({
      "a/x.loopboard": boardFile(),
      "a/y.loopboard": boardFile({ title: "Other" }),
    });
    await check("a", "--fix");
    for (const name of ["a/x.loopboard", "a/y.loopboard"]) expect(read(name)).toContain('"monitor"');
  });
});

describe("check with a baseline", { timeout: 60_000 }, () => {
  it("passes over findings that are known and fails on new ones", async () => {
    const { check, json, write } = checkFolder({ "a/x.loopboard": boardFile() });
    expect((await check("a/x.loopboard", "--write-baseline", "known.json")).code).toBe(0);
    const { code, out } = await check("a/x.loopboard", "--baseline", "known.json", "--fail-on", "info");
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ findings known from the baseline\./);
    expect((await json("a/x.loopboard", "--baseline", "known.json")).summary).toMatchObject({
      error: 0,
      warning: 0,
      info: 0,
    });
    const board = JSON.parse(boardFile());
    write("a/x.loopboard", boardFile({ nodes: [...board.nodes, { id: "hot", kind: "cache" }], title: "Renamed" }));
    expect(codes(await json("a/x.loopboard", "--baseline", "known.json"))).toEqual(["STR-02"]);
    expect((await check("a", "--baseline", "known.json", "--fail-on", "warning")).code).toBe(1);
  });

  it("is a readable file with a line for each finding, whatever the order of the boards", async () => {
    const { check, read } = checkFolder({ "a/x.loopboard": boardFile(), "a/y.loopboard": boardFile() });
    await check("a/y.loopboard", "a/x.loopboard", "--write-baseline", "one.json");
    await check("a", "--write-baseline", "a/two.json");
    expect(Object.keys(JSON.parse(read("one.json")).boards)).toEqual(["a/x.loopboard", "a/y.loopboard"]);
    expect(Object.keys(JSON.parse(read("a/two.json")).boards)).toEqual(["x.loopboard", "y.loopboard"]);
    expect(read("one.json")).toContain('\n      "MON-01 at svc",\n');
  });

  it("is kept whole when it is written anew with itself given", async () => {
    const { check, read } = checkFolder({ "x.loopboard": boardFile() });
    await check("x.loopboard", "--write-baseline", "known.json");
    const once = read("known.json");
    await check("x.loopboard", "--baseline", "known.json", "--write-baseline", "known.json");
    expect(read("known.json")).toBe(once);
  });

  it("is refused when it is none", async () => {
    const { check } = checkFolder({ "x.loopboard": boardFile(), "known.json": '{"boards": {}}' });
    expect((await check("x.loopboard", "--baseline", "known.json")).err).toContain(
      'known.json: format: must be "loopboard-baseline"',
    );
    expect((await check("x.loopboard", "--baseline", "gone.json")).err).toContain(
      "gone.json cannot be read: there is no such file",
    );
  });
});
