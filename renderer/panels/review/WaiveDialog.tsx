import { useState } from "react";
import { dispatch } from "../../store/dispatch.ts";
import { findRule } from "../../store/own-rules.ts";
import { findingKey, setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { focusNextCard } from "./focus-card.ts";

/** Asks for the reason, owner and last day before a finding is set aside. */
export function WaiveDialog() {
  const waiving = useUi((state) => state.waiving);
  const open = useUi((state) => state.dialog === "waive");
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState("");
  const [expires, setExpires] = useState("");
  const isComplete = reason.trim() !== "" && owner.trim() !== "";
  const close = () => {
    setUi({ dialog: null, waiving: null });
    setReason("");
    setExpires("");
  };
  const save = () => {
    if (waiving === null || !isComplete) return;
    const args = { rule: waiving.code, at: waiving.at, reason: reason.trim(), owner: owner.trim() };
    focusNextCard(findingKey(waiving));
    dispatch("waive", expires === "" ? args : { ...args, expires });
    close();
  };
  return (
    <Dialog
      title="Not relevant here"
      open={open}
      onClose={close}
      foot={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isComplete} onClick={save}>
            Set aside
          </Button>
        </>
      }
    >
      <div className="form">
        <p className="form-lead">
          {waiving === null ? "" : `${waiving.code}: ${findRule(waiving.code)?.meta.title ?? ""}.`} The reason stays on
          the board and in every report.
        </p>
        <Field label="Reason (needed)">
          {({ id }) => (
            <textarea
              id={id}
              className="input"
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field label="Owner (needed)" help="Who answers for leaving it as it is.">
          {({ id, describedBy }) => (
            <input
              id={id}
              className="input"
              aria-describedby={describedBy}
              value={owner}
              onChange={(event) => setOwner(event.target.value)}
            />
          )}
        </Field>
        <Field label="Valid until" help="Empty: until what it names changes.">
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="input"
              type="date"
              value={expires}
              onChange={(event) => setExpires(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
