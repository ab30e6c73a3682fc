import { applyEdits, type ClientCase, changedFindings, type Plan } from "@shadowline/treatment";
import { useEffect, useMemo, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { FindingChanges } from "../assessment/FindingChanges.js";
import { isUnchanged } from "../assessment/finding-changes.js";
import { ChangeList } from "../library/ChangeList.js";
import { allChanges } from "../library/item-history.js";
import { usePlanner, usePlanning } from "../planning/PlanningContext.js";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { useText } from "../text/useText.js";
import { useDraft } from "./draft.js";
import { withKnowledge } from "./edits.js";
import { PlanChanges } from "./PlanChanges.js";

type Props = {
  readonly document: ClientCase;
  readonly clinic: ClinicKnowledge;
  readonly onDone: () => void;
};

/** What the clinic's newer knowledge does to this case: looked at first, then accepted as one step of undo. */
export function KnowledgeUpdate({ document, clinic, onDone }: Props) {
  const text = useText();
  const planner = usePlanner();
  const now = usePlanning((state) => state.plan);
  const [next, setNext] = useState<Plan | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const updated = useMemo(() => withKnowledge(clinic.edits)(document), [document, clinic.edits]);
  useEffect(() => {
    let wanted = true;
    planner.foresee(updated).then(
      (plan) => wanted && setNext(plan),
      (error: unknown) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [planner, updated]);
  const changes = useMemo(
    () => allChanges(applyEdits(document.knowledge.edits), clinic.knowledge),
    [document.knowledge.edits, clinic.knowledge],
  );
  const findings = now && next && changedFindings(now.assessment, next.assessment);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onDone()}>
      <Modal className="modal modal-wide">
        <Dialog className="knowledge-update" data-testid="knowledge-update">
          <Heading slot="title">{text("version.title")}</Heading>
          <p>{text("version.explain")}</p>
          <h3>{text("version.knowledge")}</h3>
          <ChangeList changes={changes} named />
          <h3>{text("version.findings")}</h3>
          {failure !== null && <Failure error={failure} />}
          {!next && failure === null && <p role="status">{text("version.computing")}</p>}
          {findings &&
            (isUnchanged(findings) ? <p>{text("version.sameFindings")}</p> : <FindingChanges changes={findings} />)}
          <h3>{text("version.values")}</h3>
          {now && next && <PlanChanges before={now} after={next} />}
          <div className="row">
            <Button
              className="react-aria-Button primary"
              isDisabled={!next}
              onPress={() => {
                useDraft.getState().change(withKnowledge(clinic.edits));
                onDone();
              }}
            >
              {text("version.accept", { version: clinic.edits.length })}
            </Button>
            <Button autoFocus onPress={onDone}>
              {text("version.keep")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
