import type { ClientCase, Intake, KnowledgeQuestion } from "@shadowline/treatment";
import { useMemo, useState } from "react";
import { Switch } from "react-aria-components";
import { useDraft } from "../case/draft.js";
import { withIntake } from "../case/edits.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { isAsked, openFields } from "./asked-if.js";
import { IntakeQuestion } from "./IntakeQuestion.js";
import { answerOf, withAnswer } from "./intake-answers.js";
import { groupOf, intakeFields, intakeGroups } from "./intake-fields.js";
import { ScarQuestions } from "./ScarQuestions.js";

type Props = { readonly document: ClientCase; readonly questions: readonly KnowledgeQuestion[] };

/** The answers; each change is weighed at once. What nobody answered counts as unknown, never as "no". */
export function IntakeForm({ document, questions }: Props) {
  const text = useText();
  const words = useWords();
  const { change } = useDraft.getState();
  const { intake } = document;
  const [onlyOpen, setOnlyOpen] = useState(false);
  // What was open when the filter was turned on stays until it is turned on again: nothing jumps away under a hand.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo(() => new Set(openFields(intake, questions).map(({ path }) => path)), [intake, questions]);
  const answer = (path: string, value: unknown): void =>
    change(withIntake((now: Intake) => withAnswer(now, path, value)));
  return (
    <section className="intake" aria-labelledby="intake-title">
      <div className="intake-head">
        <h2 id="intake-title">{text("intake.title")}</h2>
        <p className="open-count" role="status" data-testid="open-count">
          {open.size > 0 ? text("intake.openCount", { count: open.size }) : text("intake.allAnswered")}
        </p>
        <Switch
          className="switch"
          isSelected={onlyOpen}
          onChange={(on) => {
            setKept(open);
            setOnlyOpen(on);
          }}
        >
          <span className="switch-track" />
          {text("intake.onlyOpen")}
        </Switch>
      </div>
      <p className="muted">{text("intake.explain")}</p>
      {intakeGroups.map((group) => {
        const asked = intakeFields.filter(
          ({ path }) => groupOf(path) === group && isAsked(intake, path) && (!onlyOpen || kept.has(path)),
        );
        if (asked.length === 0) return null;
        const openHere = asked.filter(({ path }) => open.has(path)).length;
        return (
          <details key={group} className="intake-group" open data-testid={`group-${group}`}>
            <summary>
              <h3>{words(`group.${group}`) ?? group}</h3>
              {openHere > 0 && (
                <span className="level open-badge">{text("intake.openOfGroup", { count: openHere })}</span>
              )}
            </summary>
            <div className="questions">
              {asked.map((field) => (
                <IntakeQuestion
                  key={field.path}
                  field={field}
                  answer={answerOf(intake, field.path)}
                  open={open.has(field.path)}
                  onAnswered={(value) => answer(field.path, value)}
                />
              ))}
            </div>
          </details>
        );
      })}
      {!onlyOpen && <ScarQuestions document={document} />}
    </section>
  );
}
