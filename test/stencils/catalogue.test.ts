import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMPONENT_KINDS, FLOWS, GROUPS } from "../../core/model/kinds.ts";
import { type PropDef, UNITS } from "../../core/model/stencil.ts";
import { catalogue } from "../../stencils/catalogue.ts";

const FOLDER = join(import.meta.dirname, "../../stencils");
const PORTS = JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/ports.json"), "utf8")) as unknown;
const stencils = [...catalogue.stencils.values()];
const flows = [...catalogue.flows.values()];
const owners: readonly { readonly id: string; readonly props: readonly PropDef[] }[] = [
  ...stencils,
  ...flows,
  { id: "every component", props: catalogue.commonProps },
];
const everyProp = owners.flatMap((owner) => owner.props.map((prop) => ({ of: `${owner.id}.${prop.id}`, prop })));

describe("the catalogue", () => {
  it("has the 55 kinds in palette order, each under its own id", () => {
    expect([...catalogue.stencils.keys()]).toEqual(COMPONENT_KINDS);
    expect(stencils.map((stencil) => stencil.id)).toEqual(COMPONENT_KINDS);
  });

  it("puts each kind into the palette group that lists it", () => {
    const listed = GROUPS.flatMap((group) => group.kinds.map((kind) => [kind, group.id]));
    expect(stencils.map((stencil) => [stencil.id, stencil.group])).toEqual(listed);
  });

  it("keeps each kind in a file of its name in the folder of its group, and no other file there", () => {
    const files = GROUPS.flatMap((group) =>
      readdirSync(join(FOLDER, group.id)).map((file) => `${group.id}/${basename(file, ".ts")}`),
    );
    expect(files.sort()).toEqual(stencils.map((stencil) => `${stencil.group}/${stencil.id}`).sort());
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(
      [...GROUPS.map((group) => group.id), "flows", "props"].sort(),
    );
  });

  it("gives each kind the ports of the agreed port table", () => {
    const found = stencils.map(({ id, group, ports }) => [id, { group, accepts: ports.accepts, emits: ports.emits }]);
    expect(Object.fromEntries(found)).toEqual(PORTS);
  });

  it("has the nine flows in order, each in a file of its name", () => {
    expect([...catalogue.flows.keys()]).toEqual(FLOWS);
    expect(flows.map((flow) => flow.id)).toEqual(FLOWS);
    const files = readdirSync(join(FOLDER, "flows")).map((file) => basename(file, ".ts"));
    expect(files.sort()).toEqual([...FLOWS].sort());
  });

  it("describes each kind and flow in a sentence and gives it a label of its own", () => {
    for (const { description } of [...stencils, ...flows]) expect(description).toMatch(/^[A-Z].*[^.]\.$/);
    const labels = [...stencils, ...flows].map((each) => each.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const stencil of stencils) expect(stencil.products.length).toBeGreaterThan(1);
  });

  it("writes the search words in lower case and each of them once", () => {
    for (const { id, keywords } of stencils) {
      expect(keywords, id).toEqual([...new Set(keywords.map((word) => word.toLowerCase().trim()))]);
      expect(keywords.length, id).toBeGreaterThan(2);
    }
  });
});

describe("the properties", () => {
  it("have ids that are unique within their owner", () => {
    for (const { id, props } of owners) {
      const ids = props.map((prop) => prop.id);
      expect(ids, id).toEqual([...new Set(ids)]);
    }
  });

  it("have labels that are unique within their owner and start with a capital", () => {
    for (const { id, props } of owners) {
      const labels = props.map((prop) => prop.label);
      expect(labels, id).toEqual([...new Set(labels)]);
      for (const label of labels) expect(label, id).toMatch(/^[A-Z]/);
    }
  });

  it("have values, units and limits that fit their type", () => {
    for (const { of, prop } of everyProp) {
      const isNumber = prop.type === "number" || prop.type === "integer";
      if (prop.type === "choice") expect(prop.values?.length, of).toBeGreaterThan(1);
      if (prop.values !== undefined) {
        expect(["choice", "list"], of).toContain(prop.type);
        expect(prop.values, of).toEqual([...new Set(prop.values)]);
      }
      if (prop.unit !== undefined) expect(UNITS, of).toContain(prop.unit);
      if (!isNumber) expect([prop.unit, prop.min, prop.max], of).toEqual([undefined, undefined, undefined]);
      if (isNumber) expect(prop.min, of).toBeGreaterThanOrEqual(0);
      if (prop.unit === "ratio") expect([prop.min, prop.max], of).toEqual([0, 1]);
      if (prop.help !== undefined) expect(prop.help, of).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("mean the same wherever the same id is a number: one unit", () => {
    const units = new Map<string, Set<string>>();
    for (const { prop } of everyProp) {
      if (prop.type !== "number" && prop.type !== "integer") continue;
      units.set(prop.id, (units.get(prop.id) ?? new Set()).add(prop.unit ?? "none"));
    }
    expect([...units].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

it("is reached through one door only: stencils import nothing but each other and the model's types", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const foreign = files.flatMap((file) =>
    [...readFileSync(join(FOLDER, file), "utf8").matchAll(/^import (type )?.* from "(.+)";$/gm)]
      .map(([, type, path]) => ({ type, path: join(dirname(file), path ?? "") }))
      .filter(({ type, path }) => path.startsWith("..") && !(type !== undefined && path.startsWith("../core/model/")))
      .map(({ path }) => `${file}: ${path}`),
  );
  expect(foreign).toEqual([]);
});
