import { decisions } from "@shadowline/treatment";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { SelectBox } from "../app/SelectBox.js";
import { DecisionChip } from "../case/DecisionChip.js";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { useSaid } from "../text/core-sentences.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { ClinicGate } from "./ClinicGate.js";
import { conditionSentence, figureSentence } from "./condition-sentence.js";
import { KnowledgeVersion } from "./KnowledgeVersion.js";
import { RuleText } from "./RuleText.js";
import { type AnyRule, inWords, rulesIn } from "./rules.js";

/** Every rule and question of the assessment, to be searched and read in plain words. */
export function RulesPage() {
  const text = useText();
  return (
    <section>
      <h2>{text("library.rules")}</h2>
      <p className="lead">{text("rules.lead")}</p>
      <ClinicGate>{(clinic) => <Rules clinic={clinic} />}</ClinicGate>
    </section>
  );
}

function Rules({ clinic }: { readonly clinic: ClinicKnowledge }) {
  const text = useText();
  const words = useWords();
  const said = useSaid();
  const navigate = useNavigate({ from: "/library/rules" });
  const search = useSearch({ from: "/library/rules" });
  const query = useDeferredValue(search.q ?? "");
  const rules = useMemo(
    () =>
      rulesIn(clinic.knowledge).map((rule) => ({
        rule,
        when: rule.when === null ? figureSentence(rule.tests, text) : conditionSentence(rule.when, text, words),
        name: words(`ask.${rule.field ?? ""}`) ?? "",
      })),
    [clinic.knowledge, text, words],
  );
  const decision = decisions.find((one) => one === search.decision) ?? null;
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter(({ rule, when, name }) => {
    if (decision !== null && rule.decision !== decision) return false;
    if (search.changed && !isChanged(clinic, rule)) return false;
    const all =
      `${rule.item} ${said(inWords(rule.id))} ${said(rule.words)} ${when} ${name} ${said(rule.seeWhom ?? "")}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
  return (
    <>
      <KnowledgeVersion clinic={clinic} />
      <div className="fields">
        <SearchField
          className="field"
          value={search.q ?? ""}
          onChange={(q) => void navigate({ search: (now) => ({ ...now, q }), replace: true })}
        >
          <Label>{text("evidence.search")}</Label>
          <Input />
        </SearchField>
        <SelectBox
          label={text("rules.decision")}
          value={decision ?? "all"}
          options={[
            { id: "all", name: text("evidence.allStrengths") },
            ...decisions.map((id) => ({ id, name: text(`decision.${id}`) })),
          ]}
          onChosen={(id) =>
            void navigate({ search: (now) => ({ ...now, decision: id === "all" ? "" : id }), replace: true })
          }
        />
        <SelectBox
          label={text("rules.show")}
          value={search.changed ? "changed" : "all"}
          options={[
            { id: "all", name: text("evidence.allStrengths") },
            { id: "changed", name: text("rules.onlyChanged") },
          ]}
          onChosen={(id) => void navigate({ search: (now) => ({ ...now, changed: id === "changed" }), replace: true })}
        />
      </div>
      <p role="status">{text("rules.count", { count: found.length, all: rules.length })}</p>
      <ul className="rule-list">
        {found.map(({ rule, when, name }) => (
          <li key={rule.item} className="registry-entry" data-testid={rule.item}>
            <p className="rule-head">
              <DecisionChip decision={rule.decision} />{" "}
              <Link to="/library/$collection/$id" params={{ collection: rule.collection, id: rule.id }}>
                {rule.isQuestion ? text("rules.question", { name: name || rule.id }) : said(inWords(rule.id))}
              </Link>{" "}
              {isChanged(clinic, rule) && (
                <span className="badge badge-kind-clinic">{text("library.changedHere")}</span>
              )}
              {rule.off && <span className="badge badge-d">{text("rules.off")}</span>}
            </p>
            <p>
              <RuleText sentence={rule.words} />
            </p>
            {when !== "" && (
              <p className="muted">
                <strong>{text(rule.isQuestion ? "rules.askedIf" : "rules.when")}</strong> {when}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const isChanged = (clinic: ClinicKnowledge, rule: AnyRule): boolean =>
  clinic.knowledge.changed.some(({ item }) => item === rule.item);
