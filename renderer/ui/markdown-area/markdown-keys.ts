import { isPressed, type KeyPress } from "../../actions/keys.ts";
import { closeFence } from "./close-fence.ts";
import { continueLine } from "./continue-line.ts";
import { type MarkedText, markSelection } from "./mark-selection.ts";
import { stepIn, stepOut } from "./step-items.ts";

type Edit = (edited: MarkedText) => MarkedText | null;

const EDITS: readonly (readonly [keys: string, edit: Edit])[] = [
  ["Mod+B", (edited) => markSelection(edited, "**")],
  ["Mod+I", (edited) => markSelection(edited, "_")],
  ["Mod+E", (edited) => markCode(edited)],
  ["Mod+Shift+X", (edited) => markSelection(edited, "~~")],
  ["Enter", continueLine],
  ["`", closeFence],
  ["Tab", stepIn],
  ["Shift+Tab", stepOut],
];

/** What a key makes of a text in Markdown, or null when the key is an ordinary one there. */
export function editFor(press: KeyPress, edited: MarkedText): MarkedText | null {
  const edit = EDITS.find(([keys]) => isPressed(keys, press));
  return edit === undefined ? null : edit[1](edited);
}

/** Several lines become a block of code, words within a line code in it. */
function markCode(edited: MarkedText): MarkedText {
  const { text, start, end } = edited;
  const inside = text.slice(start, end);
  if (!inside.includes("\n")) return markSelection(edited, "`");
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const lead = `${before === "" || before.endsWith("\n") ? "" : "\n"}\`\`\`\n`;
  const tail = `${inside.endsWith("\n") ? "" : "\n"}\`\`\`${after === "" || after.startsWith("\n") ? "" : "\n"}`;
  const from = start + lead.length;
  return { text: before + lead + inside + tail + after, start: from, end: from + inside.length };
}
