import { Eraser, Hand, Image, MousePointer2, Pencil, StickyNote } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { PEN_COLORS, PEN_WIDTHS, type StrokeRecord } from "../../core/model/records/stroke.ts";
import { ActionIconButton } from "../actions/ActionIconButton.tsx";
import { useSession } from "../store/session.ts";
import { Tip } from "../ui/Tip.tsx";
import { setTool, useTool } from "./tool.ts";

const TOOLS = [
  { tool: "select", action: "select-tool", icon: MousePointer2 },
  { tool: "hand", action: "hand-tool", icon: Hand },
  { tool: "pen", action: "pen-tool", icon: Pencil },
  { tool: "eraser", action: "eraser-tool", icon: Eraser },
] as const;

const COLOR_NAMES: Readonly<Record<StrokeRecord["color"], string>> = {
  ink: "Ink",
  red: "Red",
  blue: "Blue",
  green: "Green",
  orange: "Orange",
};
const WIDTH_NAMES: Readonly<Record<StrokeRecord["width"], string>> = { 2: "Thin", 4: "Medium", 8: "Thick" };

/** Select, hand, pen, eraser, note and picture, at the lower middle of the canvas; with the pen in hand also its ink. */
export function ToolBar() {
  const tool = useTool((state) => state.tool);
  const readOnly = useSession((state) => state.readOnly);
  if (readOnly) return null;
  return (
    <div className="tool-bar" role="toolbar" aria-label="Tools">
      {tool === "pen" ? <InkChoices /> : null}
      <div className="tool-row">
        {TOOLS.map(({ tool: each, action, icon }) => (
          <ActionIconButton key={each} action={action} icon={icon} pressed={tool === each} />
        ))}
        <span className="tool-line" aria-hidden="true" />
        <ActionIconButton action="add-note" icon={StickyNote} />
        <ActionIconButton action="insert-picture" icon={Image} />
      </div>
    </div>
  );
}

function InkChoices() {
  const color = useTool((state) => state.color);
  const width = useTool((state) => state.width);
  return (
    <div className="tool-row ink-choices">
      <ToggleGroup.Root
        type="single"
        className="ink-group"
        aria-label="Colour of the pen"
        value={color}
        onValueChange={(next) => next !== "" && setTool({ color: next as StrokeRecord["color"] })}
      >
        {PEN_COLORS.map((each) => (
          <Tip key={each} text={COLOR_NAMES[each]} side="top">
            <ToggleGroup.Item value={each} className="ink-choice" aria-label={COLOR_NAMES[each]}>
              <span className={`ink-dot ink-dot-${each}`} />
            </ToggleGroup.Item>
          </Tip>
        ))}
      </ToggleGroup.Root>
      <span className="tool-line" aria-hidden="true" />
      <ToggleGroup.Root
        type="single"
        className="ink-group"
        aria-label="Width of the pen"
        value={String(width)}
        onValueChange={(next) => {
          const found = PEN_WIDTHS.find((each) => String(each) === next);
          if (found !== undefined) setTool({ width: found });
        }}
      >
        {PEN_WIDTHS.map((each) => (
          <Tip key={each} text={WIDTH_NAMES[each]} side="top">
            <ToggleGroup.Item value={String(each)} className="ink-choice" aria-label={WIDTH_NAMES[each]}>
              <span className={`ink-line ink-line-${each}`} />
            </ToggleGroup.Item>
          </Tip>
        ))}
      </ToggleGroup.Root>
    </div>
  );
}
