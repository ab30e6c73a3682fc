import { evidenceSubjects, strengths } from "@shadowline/treatment";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { SelectBox } from "../app/SelectBox.js";
import { citations } from "../library/citations.js";
import { evidenceList } from "../server/case-queries.js";
import { useClinicKnowledge } from "../server/knowledge-queries.js";
import { useSaid } from "../text/core-sentences.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { EvidenceNote } from "./EvidenceNote.js";
import { found } from "./find-evidence.js";

/** The registry: every figure the planner uses, with its source, its strength, who says otherwise and who uses it. */
export function EvidencePage() {
  const text = useText();
  const said = useSaid();
  const search = useSearch({ from: "/library/evidence" });
  const navigate = useNavigate({ from: "/library/evidence" });
  const registry = useQuery(evidenceList);
  const clinic = useClinicKnowledge();
  const query = useDeferredValue(search.q ?? "");
  const strength = strengths.find((known) => known === search.strength) ?? null;
  const subject = evidenceSubjects.find((known) => known.subject === search.subject) ?? null;
  const onlyContradicted = search.contradicted ?? false;
  const entries = useMemo(() => {
    const within = subject && new Set(subject.evidence.map(({ id }) => id));
    return found(registry.data ?? [], query, strength, said).filter(
      ({ id, contradicts }) => (!within || within.has(id)) && (!onlyContradicted || contradicts.length > 0),
    );
  }, [registry.data, query, strength, subject, onlyContradicted, said]);
  const byId = useMemo(() => new Map((registry.data ?? []).map((entry) => [entry.id, entry])), [registry.data]);
  const users = useMemo(() => clinic.data && citations(clinic.data.knowledge), [clinic.data]);
  return (
    <section>
      <h2>{text("evidence.title")}</h2>
      <p className="lead">{text("evidence.lead")}</p>
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
          label={text("evidence.subject")}
          value={subject?.subject ?? "all"}
          options={[
            { id: "all", name: text("evidence.allSubjects") },
            ...evidenceSubjects.map((one) => ({ id: one.subject, name: said(one.subject) })),
          ]}
          onChosen={(id) =>
            void navigate({ search: (now) => ({ ...now, subject: id === "all" ? "" : id }), replace: true })
          }
        />
        <SelectBox
          label={text("evidence.strength")}
          value={strength ?? "all"}
          options={[
            { id: "all", name: text("evidence.allStrengths") },
            ...strengths.map((id) => ({ id, name: text(`strength.${id}`) })),
          ]}
          onChosen={(id) =>
            void navigate({ search: (now) => ({ ...now, strength: id === "all" ? "" : id }), replace: true })
          }
        />
        <SelectBox
          label={text("evidence.contradicted")}
          value={onlyContradicted ? "only" : "all"}
          options={[
            { id: "all", name: text("evidence.allStrengths") },
            { id: "only", name: text("evidence.onlyContradicted") },
          ]}
          onChosen={(id) =>
            void navigate({ search: (now) => ({ ...now, contradicted: id === "only" }), replace: true })
          }
        />
      </div>
      {registry.isPending && <p role="status">{text("evidence.loading")}</p>}
      {registry.isError && <Failure error={registry.error} onRetry={() => void registry.refetch()} />}
      {registry.data && (
        <>
          <p role="status">{text("evidence.count", { count: entries.length, all: registry.data.length })}</p>
          {entries.map((entry) => {
            const usedBy = users?.get(entry.id) ?? [];
            return (
              <section key={entry.id} className="registry-entry">
                <p className="muted">
                  <Said words={entry.usedFor} />
                </p>
                <EvidenceNote entry={entry} against={entry.contradicts.flatMap((id) => byId.get(id) ?? [])} />
                {usedBy.length > 0 && (
                  <details>
                    <summary>{text("evidence.usedBy", { count: usedBy.length })}</summary>
                    <ul>
                      {usedBy.map(({ collection, id, name }) => (
                        <li key={`${collection}/${id}`}>
                          <Link to="/library/$collection/$id" params={{ collection, id }}>
                            <Said words={name} />
                          </Link>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </section>
            );
          })}
        </>
      )}
    </section>
  );
}
