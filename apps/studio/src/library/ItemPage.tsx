import { type KnowledgeCollection, knowledgeCollections } from "@shadowline/treatment";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { EvidenceList } from "../evidence/EvidenceList.js";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { ClinicGate } from "./ClinicGate.js";
import { EditForm } from "./EditForm.js";
import { FigureTable } from "./FigureTable.js";
import { ItemHistory } from "./ItemHistory.js";
import { itemIn } from "./items.js";
import { RuleItem } from "./RuleItem.js";
import { registry } from "./registry.js";
import { inWords, ruleCollections } from "./rules.js";

const tabOf: Readonly<Record<KnowledgeCollection, "protocols" | "rules" | "materials" | "course">> = {
  rules: "rules",
  scarRules: "rules",
  questions: "rules",
  scarQuestions: "rules",
  protocols: "protocols",
  materials: "materials",
  tissue: "materials",
  planRules: "rules",
  aftercare: "course",
  prices: "course",
};

/** One item of the knowledge: to read, to edit with a reason, and with all that was ever changed in it. */
export function ItemPage() {
  const text = useText();
  const { collection, id } = useParams({ from: "/library/$collection/$id" });
  const known = knowledgeCollections.find((one) => one === collection);
  return (
    <ClinicGate>
      {(clinic) => {
        const item = `${collection}/${id}`;
        const value = itemIn(clinic.knowledge, item);
        if (!known || !value)
          return (
            <section>
              <h2>{text("failure.notFoundTitle")}</h2>
              <p>{text("library.noItem")}</p>
              <Link to="/library/protocols">{text("library.title")}</Link>
            </section>
          );
        return (
          <section>
            <p className="back">
              <Link to={`/library/${tabOf[known]}`}>
                {text("library.back", { name: text(`library.${tabOf[known]}`) })}
              </Link>
            </p>
            {ruleCollections.some((one) => one === known) ? (
              <RuleItem key={item} clinic={clinic} item={item} />
            ) : (
              <FigureItem key={item} clinic={clinic} item={item} value={value} />
            )}
            <section aria-labelledby="item-history">
              <h2 id="item-history">{text("library.history")}</h2>
              <ItemHistory clinic={clinic} item={item} />
            </section>
          </section>
        );
      }}
    </ClinicGate>
  );
}

type FigureItemProps = {
  readonly clinic: ClinicKnowledge;
  readonly item: string;
  readonly value: { readonly id: string; readonly name?: string; readonly evidence?: readonly string[] };
};

function FigureItem({ clinic, item, value }: FigureItemProps) {
  const text = useText();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<typeof value | null>(null);
  const [collection] = item.split("/");
  const published = itemIn(clinic.published, item);
  const changed = clinic.knowledge.changed.find((one) => one.item === item);
  const copied = draft !== null && draft.id !== value.id;
  const done = (): void => setDraft(null);
  return (
    <>
      <h2>
        <Said words={value.name ?? inWords(value.id)} />
      </h2>
      {changed && (
        <p className="notice">
          {text("library.changedBy", { author: changed.author, date: changed.date })} <span>{changed.reason}</span>
        </p>
      )}
      {draft === null ? (
        <div className="row">
          <Button onPress={() => setDraft(value)}>{text("edit.edit")}</Button>
          <Button
            onPress={() => setDraft({ ...value, id: freeId(clinic, collection, value.id), ...copyOf(value.name) })}
          >
            {text("edit.copy")}
          </Button>
          {changed && published && (
            <Button onPress={() => setDraft(published as typeof value)}>{text("edit.asPublished")}</Button>
          )}
        </div>
      ) : (
        <p className="muted">{text("edit.figuresExplain")}</p>
      )}
      {copied && (
        <TextField
          className="field narrow"
          value={draft.id}
          maxLength={64}
          onChange={(id) => setDraft({ ...draft, id: id.trim() })}
        >
          <Label>{text("edit.newId")}</Label>
          <Input />
        </TextField>
      )}
      <FigureTable
        key={draft === null ? "read" : "edit"}
        item={draft ?? value}
        onChange={draft === null ? undefined : setDraft}
      />
      {draft !== null && (
        <EditForm
          clinic={clinic}
          item={`${collection}/${draft.id}`}
          value={draft}
          onSaved={() => {
            done();
            if (copied)
              void navigate({ to: "/library/$collection/$id", params: { collection: collection ?? "", id: draft.id } });
          }}
          onGivenUp={done}
        />
      )}
      {value.evidence && value.evidence.length > 0 && (
        <details>
          <summary>{text("finding.evidence", { count: value.evidence.length })}</summary>
          <EvidenceList ids={value.evidence} plan={registry} />
        </details>
      )}
    </>
  );
}

const copyOf = (name: string | undefined) => (name === undefined ? {} : { name: `${name} (2)` });

/** The first of "x-2", "x-3" ... that is not taken. */
function freeId(clinic: ClinicKnowledge, collection: string | undefined, id: string): string {
  for (let number = 2; ; number++) {
    const free = `${id.slice(0, 60)}-${number}`;
    if (!itemIn(clinic.knowledge, `${collection}/${free}`)) return free;
  }
}
