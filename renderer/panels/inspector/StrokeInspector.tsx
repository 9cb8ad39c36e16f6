import { PEN_COLORS, PEN_WIDTHS, type StrokeRecord } from "../../../core/model/records/stroke.ts";
import { dispatch } from "../../store/dispatch.ts";
import { Segmented } from "../../ui/Segmented.tsx";

const WIDTH_NAMES: Readonly<Record<StrokeRecord["width"], string>> = { 2: "thin", 4: "medium", 8: "thick" };

/** Colour and width of a pen stroke. */
export function StrokeInspector({ stroke }: { readonly stroke: StrokeRecord }) {
  return (
    <div className="inspector">
      <Segmented
        label="Colour of the ink"
        value={stroke.color}
        options={PEN_COLORS.map((color) => ({ value: color, label: color }))}
        onChange={(color) => dispatch("set-stroke", { ids: [stroke.id], color })}
      />
      <Segmented
        label="Width of the ink"
        value={String(stroke.width)}
        options={PEN_WIDTHS.map((width) => ({ value: String(width), label: WIDTH_NAMES[width] }))}
        onChange={(width) => dispatch("set-stroke", { ids: [stroke.id], width: Number(width) })}
      />
    </div>
  );
}
