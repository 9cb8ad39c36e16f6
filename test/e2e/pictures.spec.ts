import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "../support/e2e/app-test.ts";
import { writeBoardFile } from "../support/e2e/board-file.ts";
import { exportBoard } from "../support/e2e/export-files.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { dropFile, paintedPicture, pasteFile, textFile } from "../support/e2e/picture-files.ts";
import { canvasPoint } from "../support/e2e/pointer.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { makeTemporaryFolder } from "../support/launch.ts";

const board = () => writeBoardFile({ title: "Pictures", nodes: [{ id: "app", kind: "client-app", x: 0, y: 0 }] });

test("a pasted picture is scaled, kept inside the board, drawn in exports and taken back in one step", async ({
  launch,
}) => {
  const saveFolder = makeTemporaryFolder("exports");
  const { page } = await launch({ args: [board()], saveFolder });
  await pasteFile(page, {
    name: "latency_by_day.png",
    type: "image/png",
    bytes: await paintedPicture(page, 2600, 1300),
  });
  await expect(page.locator(".toast", { hasText: "was scaled from 2600 × 1300 to 2000 × 1000 px" })).toBeVisible();
  const image = page.getByLabel("Picture: latency by day");
  await expect(image).toBeVisible();
  const records = await savedRecords(page);
  expect(records.find(({ type }) => type === "asset")).toMatchObject({ mime: "image/png", w: 2000, h: 1000 });
  const svg = (await exportBoard(page, saveFolder, "svg")).toString();
  expect(svg).toMatch(/<image[^>]* xlink:href="data:image\/png;base64,iVBORw0KGgo/);
  expect((await exportBoard(page, saveFolder, "pdf")).toString("latin1")).toContain("/Subtype /Image");
  await page.keyboard.press("Control+z");
  await expect(image).toBeHidden();
  expect((await savedRecords(page)).map(({ type }) => type)).not.toContain("asset");
});

test("a dropped photo lies where it was dropped and is described in the panel", async ({ launch }) => {
  const { page } = await launch({ args: [board()] });
  const at = await canvasPoint(page, 0.3, 0.7);
  await dropFile(
    page,
    { name: "IMG_1.jpg", type: "image/jpeg", bytes: await paintedPicture(page, 400, 200, "image/jpeg") },
    at,
  );
  const image = page.getByLabel("Picture: not described");
  await expect(image).toBeVisible();
  const box = await image.boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - at.x)).toBeLessThan(3);
  await page.getByRole("tab", { name: "Properties" }).click();
  await page.getByLabel("Description").fill("A whiteboard sketch");
  await expect(page.getByLabel("Picture: A whiteboard sketch")).toBeVisible();
  expect((await savedRecords(page)).find(({ type }) => type === "asset")).toMatchObject({ mime: "image/jpeg", w: 400 });
});

test("a picture is chosen as a file, and what is no picture gets one sentence", async ({ launch }) => {
  const path = join(makeTemporaryFolder("file"), "drawing.svg");
  writeFileSync(
    path,
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60"/></svg>',
  );
  const { page } = await launch({ args: [board()], env: { LOOPBOARD_TEST_OPEN_PICTURE: path } });
  await page.getByRole("toolbar", { name: "Tools" }).getByRole("button", { name: "Place a picture" }).click();
  await expect(page.getByLabel("Picture: drawing")).toBeVisible();
  await pasteFile(page, textFile("fake.png", "image/png", "this is no picture"));
  await expect(page.locator(".toast", { hasText: "fake.png is not a picture that can be read." })).toBeVisible();
  expect((await savedRecords(page)).filter(({ type }) => type === "image")).toHaveLength(1);
});

test("nothing that hides in a pasted SVG or a board file runs, loads or breaks the board", async ({ launch }) => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const hostile = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100"
    onload="top.hacked=1"><script>top.hacked=1</script><image xlink:href="http://127.0.0.1:${port}/a.png" width="9" height="9"/>
    <style>@import url(http://127.0.0.1:${port}/b.css)</style><rect width="200" height="100" fill="red"/></svg>`;
  const file = writeBoardFile({
    title: "Hostile",
    nodes: [{ id: "app", kind: "client-app", x: 0, y: 0 }],
    images: [{ id: "bad", asset: "page", alt: "page", x: 0, y: 120, w: 240, h: 140 }],
    assets: [{ id: "page", mime: "image/png", w: 40, h: 40, data: Buffer.from(hostile).toString("base64") }],
  });
  const { page } = await launch({ args: [file] });
  await expect(page.getByTestId("node-bad").getByText("Picture cannot be shown")).toBeAttached();
  await pasteFile(page, textFile("hostile.svg", "image/svg+xml", hostile));
  await expect(page.getByLabel("Picture: hostile")).toBeVisible();
  const assets = (await savedRecords(page)).filter((record) => record.type === "asset");
  expect(assets.at(-1)).toMatchObject({ mime: "image/png", data: expect.stringMatching(/^iVBORw0KGgo/) });
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(asked).toBe(0);
  server.close();
  expect((await readBoard(page)).nodes.map(({ type }) => type)).toEqual(["component", "image", "image"]);
});
