import type { ImageRecord } from "../../../core/model/records/image.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";

/** What a picture shows in words, its size on the board and that of its bytes. */
export function ImageInspector({ image }: { readonly image: ImageRecord }) {
  const readOnly = useSession((state) => state.readOnly);
  const asset = useSession(({ doc }) => doc.get(image.asset));
  return (
    <div className="inspector">
      <Field label="Description" help="Read aloud by screen readers and kept in exports.">
        {({ id, describedBy }) => (
          <textarea
            id={id}
            className="input"
            rows={3}
            maxLength={500}
            aria-describedby={describedBy}
            placeholder="What does the picture show?"
            disabled={readOnly}
            value={image.alt}
            onChange={(event) =>
              dispatch("set-image", { id: image.id, alt: event.target.value.replace(/[\r\n]+/g, " ") })
            }
          />
        )}
      </Field>
      {asset?.type === "asset" ? (
        <p className="field-help">
          {asset.mime === "image/jpeg" ? "JPEG" : asset.mime === "image/png" ? "PNG" : "WebP"}, {asset.w} × {asset.h}{" "}
          px, {kilobytes(asset.data)}, kept inside the board
        </p>
      ) : null}
    </div>
  );
}

const kilobytes = (base64: string): string => `${Math.max(1, Math.round((base64.length * 3) / 4000))} kB`;
