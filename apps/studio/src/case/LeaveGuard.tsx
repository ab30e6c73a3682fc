import { useBlocker } from "@tanstack/react-router";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../text/useText.js";
import { isUnsaved, useDraft } from "./draft.js";

/** Asks before unsaved work is left behind; moving between the tabs of the same case is not leaving. */
export function LeaveGuard() {
  const text = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => {
      const from = "caseId" in current.params ? current.params.caseId : null;
      const to = "caseId" in next.params ? next.params.caseId : null;
      return from !== to && isUnsaved(useDraft.getState());
    },
    enableBeforeUnload: () => isUnsaved(useDraft.getState()),
    withResolver: true,
  });
  return (
    <ModalOverlay className="overlay" isOpen={status === "blocked"} onOpenChange={(open) => !open && reset?.()}>
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{text("leave.title")}</Heading>
          <p>{text("leave.question")}</p>
          <div className="row">
            <Button autoFocus onPress={() => reset?.()}>
              {text("leave.stay")}
            </Button>
            <Button
              onPress={() => {
                const { stored } = useDraft.getState();
                if (stored) useDraft.getState().open(stored);
                proceed?.();
              }}
            >
              {text("leave.leave")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
