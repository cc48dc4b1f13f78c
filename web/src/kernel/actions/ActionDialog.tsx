import { Alert, Modal } from "antd";
import { useId, useMemo } from "react";
import { useT } from "@/lib/words";
import { toWire } from "../fields";
import { FieldGrid } from "../form/FieldGrid";
import { useErrors } from "../form/useErrors";
import { useValues } from "../form/useValues";
import { type ActionSpec, fieldOf, type ObjectSpec } from "../metadata";
import { useActionStart } from "./useActionStart";
import type { ActionTarget } from "./useActions";
import { useRunAction } from "./useRunAction";

interface ActionDialogProps {
  spec: ObjectSpec;
  action: ActionSpec;
  target: ActionTarget;
  onClose: () => void;
}

/** What an action needs to be told, drawn from its input. The words typed stay when the server refuses. */
function AskingDialog({
  spec,
  action,
  target,
  onClose,
  start,
}: ActionDialogProps & { start: Record<string, unknown> }) {
  const t = useT();
  const formId = useId();
  const fields = action.input;
  const { values, set } = useValues(fields, () => start);
  const { errors, refuse, checkRequired, clear } = useErrors(formId, fields);
  const { run, isRunning } = useRunAction(spec);
  const context = useMemo(() => ({ ...target.record }), [target.record]);

  const cancel = () => {
    onClose();
    target.onCancel?.();
  };
  const submit = async () => {
    clear();
    if (isRunning || !checkRequired(values)) return;
    try {
      await run(action, target, toWire(fields, values), true);
      onClose();
      target.onDone?.();
    } catch (error) {
      refuse(error);
    }
  };
  return (
    <Modal
      open
      title={action.label}
      width={fields.length > 3 ? 680 : 480}
      onCancel={cancel}
      onOk={() => void submit()}
      okText={action.label}
      okButtonProps={{ danger: action.danger, loading: isRunning }}
      mask={{ closable: false }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void submit();
        }}
        style={{ display: "grid", gap: 14, paddingTop: 4 }}
      >
        {action.confirm && <p>{action.confirm}</p>}
        {target.ids.length > 1 && <p className="gx-faint">{t("actions.many", { n: target.ids.length })}</p>}
        {errors.general && <Alert type="error" showIcon role="alert" title={errors.general} />}
        {fields.length > 0 && (
          <FieldGrid
            formId={formId}
            fields={fields}
            values={values}
            errors={errors.fields}
            context={context}
            labelOf={(name) => fieldOf(spec, name)?.label ?? name}
            autoFocus={fields.find((field) => !(field.name in values))?.name}
            onChange={(name, value) => {
              clear(name);
              set(name, value);
            }}
          />
        )}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Modal>
  );
}

/** Asks first for what the server would fill in, so that nothing moves under the cursor. */
export function ActionDialog(props: ActionDialogProps) {
  const start = useActionStart(props.spec, props.action, props.target);
  return start ? <AskingDialog {...props} start={start} /> : null;
}
