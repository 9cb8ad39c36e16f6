import type { Page } from "@playwright/test";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { colourAt, inWindow, placeOf, writeLargeBoard } from "../support/e2e/large-board.ts";
import { savedRecord } from "../support/e2e/library.ts";
import { dragPointer, showWhole } from "../support/e2e/pointer.ts";
import { readBoard } from "../support/e2e/read-board.ts";

const SIZE = 1000;
/** Ten by ten red pixels. */
const RED_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mP4z8CABzGMSmNDALfKY53W1e90AAAAAElFTkSuQmCC";

const open = async (launch: Launch): Promise<Page> => (await launch({ args: [writeLargeBoard(SIZE)] })).page;

/** The middle of a component in the window, whether it is mounted or only drawn. */
const middle = (page: Page, at: number) => {
  const { x, y } = placeOf(at);
  return inWindow(page, { x: x + 92, y: y + 32 });
};

const mountedIds = async (page: Page): Promise<readonly string[]> => (await readBoard(page)).nodes.map(({ id }) => id);

const selectedIds = async (page: Page): Promise<readonly string[]> =>
  (await readBoard(page)).nodes.filter(({ selected }) => selected).map(({ id }) => id);

test("a board of 1,000 components shown whole is a drawing; what the pointer comes to is real", async ({ launch }) => {
  const page = await open(launch);
  expect(await mountedIds(page)).toEqual([]);
  expect(await colourAt(page, await middle(page, 500))).not.toBe("");
  await expect(page.getByTestId("board-picture")).toHaveAttribute("aria-label", /1000 components, 960 flows/);
  const spot = await middle(page, 500);
  await page.mouse.move(spot.x, spot.y);
  expect(await mountedIds(page)).toEqual(["n500"]);
  await expect(page.locator(".far-name")).toContainText("Cache 500");
  await page.mouse.click(spot.x, spot.y);
  expect(await selectedIds(page)).toEqual(["n500"]);
  const other = await middle(page, 620);
  await page.mouse.click(other.x, other.y);
  expect(await selectedIds(page)).toEqual(["n620"]);
  const empty = await inWindow(page, { x: -20, y: -20 });
  await page.mouse.click(empty.x, empty.y);
  expect(await selectedIds(page)).toEqual([]);
});

test("a component of a large board is dragged where it is too small to read, and undo puts it back", async ({
  launch,
}) => {
  const page = await open(launch);
  const from = await middle(page, 500);
  const to = await inWindow(page, { x: placeOf(500).x + 92, y: -400 });
  expect(await colourAt(page, to)).toBe("");
  await page.mouse.move(from.x, from.y);
  // Handles would cover a component of a few pixels, and a press would draw a flow.
  await expect(page.getByTestId("node-n500").locator(".link-handle").first()).toBeHidden();
  await page.mouse.down();
  // The distance at which a press becomes a drag is not made up for.
  await page.mouse.move(from.x, from.y - 5);
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => colourAt(page, to)).not.toBe("");
  const moved = await savedRecord(page, "n500");
  expect(moved?.type === "node" ? moved.y : 0).toBeLessThan(-350);
  await page.keyboard.press("Control+z");
  await expect.poll(() => colourAt(page, to)).toBe("");
  expect(await savedRecord(page, "n500")).toMatchObject(placeOf(500));
});

test("a drag on a large board draws nothing again but what it touches", async ({ launch }) => {
  const page = await open(launch);
  await page.keyboard.press("0");
  await expect.poll(async () => (await mountedIds(page)).length).toBeGreaterThan(10);
  const before = await readBoard(page);
  const ids = before.nodes.map(({ id }) => Number(id.slice(1)));
  const dragged = ids[Math.floor(ids.length / 2)] ?? 0;
  const start = await middle(page, dragged);
  await dragPointer(page, start, { x: start.x + 30, y: start.y + 20 });
  await expect.poll(async () => (await savedRecord(page, `n${dragged}`))?.type).toBe("node");
  const after = await readBoard(page);
  const touched = new Set([`n${dragged}`, `e${dragged}`, `e${dragged - 40}`]);
  const renders = ({ nodes, edges }: typeof before) =>
    new Map([...nodes, ...edges].filter(({ id }) => !touched.has(id)).map(({ id, renders: times }) => [id, times]));
  const later = renders(after);
  expect(before.nodes.length).toBeLessThan(200);
  for (const [id, times] of renders(before)) expect(later.get(id) ?? times, id).toBe(times);
});

test("a marquee takes everything that it covers, drawn or mounted, and a drag moves all of it", async ({ launch }) => {
  const page = await open(launch);
  // Between the columns and rows, from beside 410 to beyond 454: two columns of five.
  const from = await inWindow(page, { x: placeOf(410).x - 40, y: placeOf(410).y - 20 });
  const to = await inWindow(page, { x: placeOf(454).x + 220, y: placeOf(454).y + 80 });
  await dragPointer(page, from, to);
  await expect.poll(async () => (await selectedIds(page)).length).toBe(10);
  const start = await middle(page, 412);
  await dragPointer(page, start, { x: start.x, y: start.y - 90 });
  const shiftOf = async (at: number): Promise<number> => {
    const record = await savedRecord(page, `n${at}`);
    return record?.type === "node" ? record.y - placeOf(at).y : Number.NaN;
  };
  await expect.poll(() => shiftOf(410)).toBeLessThan(-200);
  expect(await shiftOf(454)).toBe(await shiftOf(410));
  expect([await shiftOf(409), await shiftOf(455), await shiftOf(370)]).toEqual([0, 0, 0]);
});

test("zooming in mounts components where they were drawn", async ({ launch }) => {
  const page = await open(launch);
  const spot = await middle(page, 500);
  await page.mouse.move(spot.x, spot.y);
  await page.keyboard.press("0");
  await expect.poll(async () => (await mountedIds(page)).length).toBeGreaterThan(10);
  const shown = (await mountedIds(page)).map((id) => Number(id.slice(1)));
  for (const at of shown.slice(0, 5)) {
    const expected = await inWindow(page, placeOf(at));
    const box = await page.getByTestId(`node-n${at}`).boundingBox();
    expect(Math.abs((box?.x ?? 0) - expected.x)).toBeLessThan(1);
    expect(Math.abs((box?.y ?? 0) - expected.y)).toBeLessThan(1);
  }
  await showWhole(page);
  await expect.poll(() => mountedIds(page)).toEqual([]);
  await expect(page.locator(".picture-layer")).toBeVisible();
});

test("what comes into view is drawn, however soon after zooming the board is panned", async ({ launch }) => {
  const page = await open(launch);
  const spot = await middle(page, 500);
  await page.mouse.move(spot.x, spot.y);
  await page.keyboard.press("0");
  for (const [right, down] of [
    [150, 90],
    [-400, -300],
    [900, 700],
  ] as const) {
    await page.mouse.wheel(right, down);
    await expect.poll(() => bareComponents(page)).toEqual([]);
  }
});

/** The components in view that are not drawn. */
async function bareComponents(page: Page): Promise<readonly number[]> {
  const pane = await page.locator(".react-flow__pane").boundingBox();
  if (pane === null) throw new Error("There is no board.");
  const origin = await inWindow(page, { x: 0, y: 0 });
  const bare: number[] = [];
  for (let at = 0; at < SIZE; at += 1) {
    const place = placeOf(at);
    const [x, y] = [origin.x + (place.x + 92) * origin.zoom, origin.y + (place.y + 32) * origin.zoom];
    const isInView = x > pane.x && x < pane.x + pane.width && y > pane.y && y < pane.y + pane.height;
    if (isInView && (await colourAt(page, { x, y })) === "") bare.push(at);
  }
  return bare;
}

test("flows are only drawn, also where they can be read, until the pointer comes to one", async ({ launch }) => {
  const page = await open(launch);
  const spot = await middle(page, 500);
  await page.mouse.move(spot.x, spot.y);
  await page.keyboard.press("0");
  await expect.poll(async () => (await mountedIds(page)).length).toBeGreaterThan(10);
  expect((await readBoard(page)).edges).toEqual([]);
  const { x, y } = placeOf(500);
  const onLine = await inWindow(page, { x: x + 215, y: y + 32 });
  await expect.poll(() => colourAt(page, onLine)).not.toBe("");
  await page.mouse.move(onLine.x, onLine.y);
  await expect.poll(async () => (await readBoard(page)).edges.map(({ id }) => id)).toEqual(["e500"]);
});

test("pictures and pen strokes are part of the drawing of a large board", async ({ launch }) => {
  const place = { x: -900, y: 0, w: 600, h: 600 };
  const points: [number, number, number][] = [
    [0, 0, 1],
    [600, 0, 1],
  ];
  const board = writeLargeBoard(SIZE, {
    assets: [{ id: "red", mime: "image/png", w: 10, h: 10, data: RED_PNG }],
    images: [{ id: "picture", asset: "red", alt: "Red", ...place }],
    strokes: [{ id: "line", points, color: "blue", width: 8, ...place, y: 1200, h: 8 }],
  });
  const { page } = await launch({ args: [board] });
  const onPicture = await inWindow(page, { x: -600, y: 300 });
  await expect.poll(() => colourAt(page, onPicture)).toBe("255,0,0,255");
  await expect.poll(async () => colourAt(page, await inWindow(page, { x: -600, y: 1200 }))).not.toBe("");
  expect(await mountedIds(page)).toEqual([]);
  await page.mouse.click(onPicture.x, onPicture.y);
  expect(await selectedIds(page)).toEqual(["picture"]);
});

test("the drawing of a large board takes on the other theme", async ({ launch }) => {
  const page = await open(launch);
  const { x, y } = placeOf(500);
  const onCard = await inWindow(page, { x: x + 175, y: y + 56 });
  const light = await colourAt(page, onCard);
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect.poll(() => colourAt(page, onCard)).not.toBe(light);
});

test("a component that is only drawn is reached, renamed and nudged by keys", async ({ launch }) => {
  const page = await open(launch);
  const spot = await middle(page, 500);
  await page.mouse.click(spot.x, spot.y);
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => await savedRecord(page, "n500")).toMatchObject({ y: placeOf(500).y + 1 });
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Name", exact: true }).and(page.locator(".inline-name")).fill("Hot cache");
  await page.keyboard.press("Enter");
  await expect.poll(async () => await savedRecord(page, "n500")).toMatchObject({ name: "Hot cache" });
});

test("a flow on which the pointer rests is raised with its ends, and everything else steps back until it leaves", async ({
  launch,
}) => {
  const page = await open(launch);
  const { x, y } = placeOf(500);
  const spot = await inWindow(page, { x: x + 184 + 38, y: y + 32 });
  await page.mouse.move(spot.x, spot.y, { steps: 3 });
  const raised = page.getByTestId("raised-flow");
  await expect(raised).toHaveAttribute("data-flow", "e500");
  await expect(raised.locator(".raised-ring")).toHaveCount(2);
  await expect(page.getByTestId("canvas")).toHaveAttribute("data-rest", "true");
  const empty = await inWindow(page, { x: -20, y: -20 });
  await page.mouse.move(empty.x, empty.y);
  await expect(raised).toHaveCount(0);
  await expect(page.getByTestId("canvas")).toHaveAttribute("data-rest", "false");
});

test("what is painted a part at a time is what is painted at once", async ({ launch }) => {
  const page = await open(launch);
  const far = await middle(page, 500);
  await page.mouse.move(far.x, far.y);
  await page.keyboard.press("0");
  await expect.poll(async () => (await mountedIds(page)).length).toBeGreaterThan(10);
  const spot = await middle(page, 500);
  await dragPointer(page, spot, { x: spot.x + 130, y: spot.y + 170 });
  for (const key of ["Control+z", "Control+Shift+z", "Control+z", "Shift+ArrowDown"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
  await expect.poll(() => selectedIds(page)).toEqual(["n500"]);
  await page.keyboard.press("Escape");
  await page.mouse.move(4, 4);
  // The courses of the flows and the first review come by themselves.
  await expect.poll(() => changedPixels(page, { keep: true }), { intervals: [500] }).toBe(0);
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect.poll(() => changedPixels(page)).toBeGreaterThan(10_000);
  await page.getByRole("button", { name: "Light theme" }).click();
  await expect.poll(() => changedPixels(page)).toBe(0);
});

/** How many colours of pixels are others than in the picture that was kept last; faint rims of lines may be. */
async function changedPixels(page: Page, { keep } = { keep: false }): Promise<number> {
  return page.getByTestId("board-picture").evaluate((element, isKept) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error("There is no drawing of the board.");
    const faint = 16;
    const { data } = element.getContext("2d")?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
    const shown = (pixels: ArrayLike<number>, at: number): number => {
      const alpha = (pixels[at - (at % 4) + 3] ?? 0) / 255;
      return (pixels[at] ?? 0) * alpha + 255 * (1 - alpha);
    };
    const before: ArrayLike<number> = Reflect.get(window, "pixelsBefore") ?? [];
    if (isKept) Object.assign(window, { pixelsBefore: data });
    let changed = Math.abs(before.length - data.length);
    for (let at = 0; at < data.length; at += 1)
      if (at % 4 < 3 && Math.abs(shown(before, at) - shown(data, at)) > faint) changed += 1;
    return changed;
  }, keep);
}
