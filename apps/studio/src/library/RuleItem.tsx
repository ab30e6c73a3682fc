import { type Condition, decisions, isSafetyRule, type KnowledgeRule } from "@shadowline/treatment";
import { useState } from "react";
import { Button, Input, Label, Switch, TextArea, TextField } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { DecisionChip } from "../case/DecisionChip.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { useSaid } from "../text/core-sentences.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { conditionSentence, fieldName, figureSentence, thresholdsOf } from "./condition-sentence.js";
import { EditForm } from "./EditForm.js";
import { withValue } from "./figures.js";
import { itemIn } from "./items.js";
import { ownCondition } from "./own-condition.js";
import { RuleEffects } from "./RuleEffects.js";
import { RuleText } from "./RuleText.js";
import { registry } from "./registry.js";
import { type AnyRule, inWords, ruleIn } from "./rules.js";

type Props = { readonly clinic: ClinicKnowledge; readonly item: string };

/** One rule in plain words, and where a clinic may: stricter, in other words, from another number on. */
export function RuleItem({ clinic, item }: Props) {
  const text = useText();
  const words = useWords();
  const said = useSaid();
  const [draft, setDraft] = useState<object | null>(null);
  const rule = ruleIn(clinic.knowledge, item);
  const changed = clinic.knowledge.changed.find((one) => one.item === item);
  const published = itemIn(clinic.published, item);
  const name = rule.isQuestion
    ? text("rules.question", { name: fieldName(rule.field ?? "", words) })
    : said(inWords(rule.id));
  const isPlanRule = rule.collection === "planRules";
  // A plan's own figures take a plan to look at; the answers alone change nothing about them.
  const effects = (edits: ClinicKnowledge["edits"]) => <RuleEffects before={clinic.edits} after={edits} />;
  return (
    <>
      <h2>{name}</h2>
      {changed && (
        <p className="notice">
          {text("library.changedBy", { author: changed.author, date: changed.date })} <span>{changed.reason}</span>
        </p>
      )}
      <dl className="rule-facts">
        <div>
          <dt>{text("rule.decision")}</dt>
          <dd>
            <DecisionChip decision={rule.decision} />{" "}
            {rule.off && <span className="badge badge-d">{text("rules.off")}</span>}
          </dd>
        </div>
        <div>
          <dt>{text(rule.isQuestion ? "rules.askedIf" : "rules.when")}</dt>
          <dd data-testid="rule-when">
            {rule.when !== null
              ? conditionSentence(rule.when, text, words)
              : figureSentence(rule.tests, text) || text("condition.always")}
          </dd>
        </div>
        <div>
          <dt>{text(rule.isQuestion ? "rule.question" : "rule.because")}</dt>
          <dd>
            <RuleText sentence={rule.words} />
          </dd>
        </div>
        {rule.seeWhom !== null && (
          <div>
            <dt>{text("finding.seeWhom")}</dt>
            <dd>
              <Said words={rule.seeWhom} />
            </dd>
          </div>
        )}
        {rule.wouldChange !== null && (
          <div>
            <dt>{text("finding.wouldChange")}</dt>
            <dd>
              <Said words={rule.wouldChange} />
            </dd>
          </div>
        )}
        {!rule.isQuestion && !isPlanRule && (
          <div>
            <dt>{text("rule.overridable")}</dt>
            <dd>{text(rule.overridable ? "rule.canOverride" : "rule.cannotOverride")}</dd>
          </div>
        )}
      </dl>
      {draft === null ? (
        <div className="row">
          <Button onPress={() => setDraft(itemIn(clinic.knowledge, item) ?? null)}>{text("edit.edit")}</Button>
          {changed && published && <Button onPress={() => setDraft(published)}>{text("edit.asPublished")}</Button>}
        </div>
      ) : (
        <section className="rule-edit" aria-label={text("edit.edit")}>
          <RuleFields rule={rule} published={published ?? null} draft={draft} onChange={setDraft} />
          <EditForm
            clinic={clinic}
            item={item}
            value={draft}
            preview={isPlanRule ? undefined : effects}
            onSaved={() => setDraft(null)}
            onGivenUp={() => setDraft(null)}
          />
        </section>
      )}
      <section aria-labelledby="rule-evidence">
        <h3 id="rule-evidence">{text("origin.evidence")}</h3>
        <EvidenceList ids={rule.evidence} plan={registry} />
      </section>
    </>
  );
}

type FieldsProps = {
  readonly rule: AnyRule;
  readonly published: object | null;
  readonly draft: object;
  readonly onChange: (draft: object) => void;
};

/** Never made weaker: a safety rule, and any question whose silence would be taken for a "no". */
const protects = (published: object | null): boolean =>
  published !== null && ("question" in published || isSafetyRule(published as KnowledgeRule));

function RuleFields({ rule, published, draft, onChange }: FieldsProps) {
  const text = useText();
  const words = useWords();
  const now = draft as Readonly<Record<string, unknown>>;
  const decisionKey = rule.isQuestion ? "weighs" : "decision";
  const isPlanRule = rule.collection === "planRules";
  const conditionKey = rule.isQuestion ? "onlyIf" : "when";
  const before = published as Readonly<Record<string, unknown>> | null;
  const condition = isPlanRule ? undefined : (now[conditionKey] as Condition | undefined);
  const safe = protects(published);
  const part = condition && ownCondition(condition, (before?.[conditionKey] as Condition | undefined) ?? null, safe);
  const sentences = rule.isQuestion
    ? ["question"]
    : isPlanRule
      ? ["because", "wouldChange"]
      : ["because", "seeWhom", "wouldChange"];
  const weights = rule.isQuestion ? (["caution", "defer"] as const) : isPlanRule ? decisions.slice(0, 3) : decisions;
  return (
    <>
      <p className="muted">{text("edit.ruleExplain")}</p>
      <Choice
        label={text("rule.decision")}
        value={String(now[decisionKey])}
        options={weights.map((id) => ({ id: id as string, name: text(`decision.${id}`) }))}
        onChosen={(decision) => onChange(withValue(draft, decisionKey, decision))}
      />
      {part &&
        thresholdsOf(part.own).map((threshold) => (
          <TextField
            key={threshold.path}
            className="field narrow"
            defaultValue={String(threshold.value)}
            onChange={(typed) => {
              const value = Number(typed.trim().replace(",", "."));
              if (typed.trim() !== "" && Number.isFinite(value))
                onChange(withValue(draft, conditionKey, part.whole(withValue(part.own, threshold.path, value))));
            }}
          >
            <Label>{text(`threshold.${threshold.kind}`, { field: fieldName(threshold.field, words) })}</Label>
            <Input className="react-aria-Input number-input" inputMode="decimal" />
          </TextField>
        ))}
      {isPlanRule &&
        rule.tests.flatMap((test, at) =>
          (["above", "below"] as const).flatMap((bound) =>
            test[bound] === undefined
              ? []
              : [
                  <TextField
                    key={`${test.figure} ${bound}`}
                    className="field narrow"
                    defaultValue={String(test[bound])}
                    onChange={(typed) => {
                      const value = Number(typed.trim().replace(",", "."));
                      if (typed.trim() !== "" && Number.isFinite(value))
                        onChange(withValue(draft, `when.${at}.${bound}`, value));
                    }}
                  >
                    <Label>{text(`threshold.${bound}`, { field: test.figure })}</Label>
                    <Input className="react-aria-Input number-input" inputMode="decimal" />
                  </TextField>,
                ],
          ),
        )}
      {sentences.map((key) => (
        <TextField
          key={key}
          lang="en"
          value={String(now[key] ?? "")}
          onChange={(typed) => onChange(withValue(draft, key, key === "seeWhom" && typed.trim() === "" ? null : typed))}
        >
          <Label lang={undefined}>{words(`rule.${key}`)}</Label>
          <TextArea rows={2} />
        </TextField>
      ))}
      {safe && part && thresholdsOf(part.own).length > 0 && <p className="muted">{text("edit.safeExplain")}</p>}
      {!rule.isQuestion && !safe && (
        <Switch
          className="switch"
          isSelected={now.off === true}
          onChange={(off) => {
            const { off: _, ...others } = now;
            onChange(off ? { ...now, off: true } : others);
          }}
        >
          <span className="switch-track" />
          {text("rule.switchOff")}
        </Switch>
      )}
    </>
  );
}
