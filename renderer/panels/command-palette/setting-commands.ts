import { boardOf } from "../../../core/model/doc.ts";
import { STAGES } from "../../../core/model/kinds.ts";
import { PROFILES } from "../../../core/review/profiles.ts";
import type { ThemeSetting } from "../../../preload/contract/app.ts";
import type { ExportFormat } from "../../../preload/contract/files.ts";
import { call } from "../../desktop.ts";
import { dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { exportBoard } from "../export/export-board.ts";
import type { Command } from "./rank-commands.ts";

const THEMES: readonly (readonly [theme: ThemeSetting, label: string])[] = [
  ["light", "Light theme"],
  ["dark", "Dark theme"],
  ["system", "Theme of the system"],
];

const FORMATS: readonly (readonly [format: ExportFormat, label: string])[] = [
  ["pdf", "PDF"],
  ["svg", "SVG"],
];

/** Commands that choose one value of a setting: how the board is reviewed, colours, exports with their colours. */
export function settingCommands(): readonly Command[] {
  const { doc, readOnly } = session.getState();
  const { stage, review } = boardOf(doc);
  const off = readOnly ? "This board is view-only." : null;
  const now = (is: boolean): string | null => (is ? "It is so already." : off);
  return [
    ...STAGES.map((each) => ({
      id: `stage:${each}`,
      group: "Review settings",
      label: `Review as ${each}`,
      words: ["stage", "maturity"],
      off: now(each === stage),
      run: () => void dispatch("set-board", { stage: each }),
    })),
    ...[...PROFILES, { id: null, label: "every rule as it is" }].map(({ id, label }) => ({
      id: `profile:${id ?? "none"}`,
      group: "Review settings",
      label: `Review profile: ${label}`,
      words: ["strictness", "rules"],
      off: now((review?.profile ?? null) === id),
      run: () => void dispatch("set-review", { profile: id }),
    })),
    ...THEMES.map(([theme, label]) => ({
      id: `theme:${theme}`,
      group: "Window",
      label,
      words: ["colours", "mode", "appearance"],
      run: () => call("app.setTheme", { theme }).then(() => undefined),
    })),
    ...FORMATS.map(([format, label]) => ({
      id: `export:${format}`,
      group: "Export",
      label: `Export as ${label} in dark colours`,
      words: ["save", "download", "picture"],
      run: () => exportBoard(format, "dark").then(() => undefined),
    })),
  ];
}
