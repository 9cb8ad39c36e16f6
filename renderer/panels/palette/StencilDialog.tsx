import { useState } from "react";
import { fragmentOf } from "../../../core/commands/fragment.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { addOwnStencil, changeOwnStencil, useOwnStencils } from "../../store/own-stencils.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { ListInput } from "../../ui/ListInput.tsx";
import { StencilIconTile } from "../StencilIconTile.tsx";
import { stencilIcons, suggestedName } from "./stencil-icons.ts";

/** Name, icon and words of a stencil: of the selection that is saved as one, or of one that is there. */
export function StencilDialog() {
  const open = useUi((state) => state.dialog === "stencil");
  return open ? <OpenStencilDialog /> : null;
}

function OpenStencilDialog() {
  const editing = useOwnStencils((state) => state.editing);
  const [records] = useState(
    () => editing?.records ?? fragmentOf(session.getState().doc, session.getState().selection).records,
  );
  const icons = stencilIcons(records);
  const [name, setName] = useState(editing?.name ?? suggestedName(records));
  const [icon, setIcon] = useState(editing?.icon ?? icons[0] ?? "app-service");
  const [keywords, setKeywords] = useState<readonly string[]>(editing?.keywords ?? []);
  const close = (): void => {
    setUi({ dialog: null });
    useOwnStencils.setState({ editing: null });
  };
  const save = (): void => {
    const words = keywords.map((each) => each.slice(0, 100)).slice(0, 30);
    const facts = { name: name.trim(), icon, keywords: words };
    const saving =
      editing === null ? addOwnStencil({ ...facts, records }) : changeOwnStencil({ ...facts, id: editing.id });
    saving.catch(reportProblem);
    close();
  };
  return (
    <Dialog
      title={editing === null ? "Save as a stencil" : "Stencil"}
      open
      onClose={close}
      foot={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={name.trim() === ""} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") save();
        }}
      >
        <Field label="Name">
          {({ id }) => (
            <input
              id={id}
              className="input"
              autoComplete="off"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="icon-choice">
          <legend className="field-label">Icon</legend>
          {icons.map((kind) => {
            const stencil = catalogue.stencils.get(kind);
            return stencil === undefined ? null : (
              <label key={kind} title={stencil.label}>
                <input
                  type="radio"
                  name="stencil-icon"
                  aria-label={stencil.label}
                  checked={icon === kind}
                  onChange={() => setIcon(kind)}
                />
                <StencilIconTile stencil={stencil} size={30} />
              </label>
            );
          })}
        </fieldset>
        <Field label="Words to find it by" help="Separated by commas: product names, roles, abbreviations.">
          {({ id, describedBy }) => (
            <ListInput id={id} describedBy={describedBy} value={keywords} onValue={setKeywords} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
