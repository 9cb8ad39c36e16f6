/** Who may import whom: a folder's own files, the listed folders and the listed packages. Type imports count. */
export const IMPORT_RULES: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }>
> = {
  core: { folders: [], packages: [/^zod$/, /^marked$/, /^perfect-freehand$/] },
  stencils: { folders: ["core/model"], packages: [] },
  templates: { folders: ["core/model"], packages: [] },
  preload: { folders: ["core"], packages: [/^electron$/] },
  main: {
    folders: ["core", "stencils", "templates", "preload/contract.ts", "preload/contract"],
    packages: [
      /^node:/,
      /^electron$/,
      /^zod$/,
      /^better-sqlite3$/,
      /^pdfkit$/,
      /^subset-font$/,
      /^fontkit$/,
      /^@fontsource\//,
    ],
  },
  renderer: {
    folders: ["core", "stencils", "preload/contract.ts", "preload/contract"],
    packages: [
      /^react($|\/)/,
      /^react-dom($|\/)/,
      /^@xyflow\/react/,
      /^elkjs\//,
      /^zustand($|\/)/,
      /^@tanstack\/react-virtual$/,
      /^radix-ui$/,
      /^lucide-react$/,
      /^@fontsource\//,
    ],
  },
  cli: { folders: ["core", "stencils", "main/export"], packages: [/^node:/, /^elkjs(\/|$)/] },
};

/** What the folders inside core may import from one another. `*` is any core folder. */
export const CORE_RULES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  numbers: ["model"],
  rules: ["model", "numbers"],
  review: ["model", "rules", "commands"],
  commands: ["model", "rules"],
  diff: ["model", "rules", "review", "numbers"],
  routing: ["model"],
  layout: ["model", "routing"],
  scene: ["model", "routing"],
  formats: ["model", "layout", "rules"],
  find: ["model", "rules"],
};

/** Packages and globals that only one place may use. */
export const SINGLE_DOORS: readonly { readonly what: string; readonly uses: RegExp; readonly door: RegExp }[] = [
  { what: "better-sqlite3", uses: /from "better-sqlite3"/, door: /^main\/db\// },
  { what: "ipcMain", uses: /\bipcMain\b/, door: /^main\/ipc\/register\.ts$/ },
  { what: "ipcRenderer", uses: /\bipcRenderer\b/, door: /^preload\/index\.ts$/ },
  {
    what: "window.loopboard (use renderer/desktop.ts)",
    uses: /\bBRIDGE_NAME\b|window\.loopboard/,
    door: /^(renderer\/desktop\.ts|preload\/)/,
  },
  { what: "@xyflow", uses: /from "@xyflow\//, door: /^renderer\/canvas\// },
  { what: "elkjs", uses: /["']elkjs/, door: /^(renderer\/layout\/|cli\/elk\.ts$)/ },
  { what: "marked", uses: /from "marked"/, door: /^core\/scene\/markdown\// },
  { what: "perfect-freehand", uses: /from "perfect-freehand"/, door: /^core\/scene\/stroke-outline\.ts$/ },
  { what: "shell.openExternal", uses: /openExternal/, door: /^main\/security\.ts$/ },
];
