import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { buildStamp } from "../../scripts/build/build-stamp.ts";
import { dependencyStamp } from "../../scripts/setup/dependencies.mjs";
import { tempFolder } from "../support/temp-folder.ts";

describe("buildStamp", () => {
  const inputs = ["core", "package.json"];
  const written = new Date("2026-01-01T00:00:00Z");
  let root: string;

  const write = (path: string, text: string, at = written) => {
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), at, at);
  };

  beforeEach(() => {
    root = tempFolder();
    mkdirSync(join(root, "core", "model"), { recursive: true });
    write("core/model/ids.ts", "one");
    write("package.json", "{}");
  });

  it("stays the same while nothing changes", () => {
    expect(buildStamp(root, inputs)).toBe(buildStamp(root, inputs));
  });

  it("changes with the size, the time, the coming and the going of a file", () => {
    const before = buildStamp(root, inputs);
    write("core/model/ids.ts", "three");
    const resized = buildStamp(root, inputs);
    write("core/model/ids.ts", "three", new Date("2026-01-02T00:00:00Z"));
    const touched = buildStamp(root, inputs);
    write("core/model/new.ts", "");
    const added = buildStamp(root, inputs);
    rmSync(join(root, "package.json"));
    const removed = buildStamp(root, inputs);
    expect(new Set([before, resized, touched, added, removed]).size).toBe(5);
  });

  it("does not look outside the inputs", () => {
    const before = buildStamp(root, inputs);
    write("README.md", "text");
    expect(buildStamp(root, inputs)).toBe(before);
  });
});

describe("dependencyStamp", () => {
  it("changes with the lock file and names the platform", () => {
    expect(dependencyStamp("a")).not.toBe(dependencyStamp("b"));
    expect(dependencyStamp("a")).toMatch(new RegExp(`^[0-9a-f]{64} ${process.platform} ${process.arch}$`));
  });
});
