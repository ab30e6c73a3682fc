import { strengths } from "@shadowline/treatment";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { SelectBox } from "../app/SelectBox.js";
import { evidenceList } from "../server/case-queries.js";
import { useText } from "../text/useText.js";
import { EvidenceNote } from "./EvidenceNote.js";
import { found } from "./find-evidence.js";

/** The registry: every figure the planner uses, with its source, its strength, and who says otherwise. */
export function EvidencePage() {
  const text = useText();
  const search = useSearch({ from: "/evidence" });
  const navigate = useNavigate({ from: "/evidence" });
  const registry = useQuery(evidenceList);
  const query = useDeferredValue(search.q ?? "");
  const strength = strengths.find((known) => known === search.strength) ?? null;
  const entries = useMemo(() => found(registry.data ?? [], query, strength), [registry.data, query, strength]);
  const byId = useMemo(() => new Map((registry.data ?? []).map((entry) => [entry.id, entry])), [registry.data]);
  return (
    <div className="page">
      <title>{`${text("evidence.title")} – Shadowline`}</title>
      <h1>{text("evidence.title")}</h1>
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
      </div>
      {registry.isPending && <p role="status">{text("evidence.loading")}</p>}
      {registry.isError && <Failure error={registry.error} onRetry={() => void registry.refetch()} />}
      {registry.data && (
        <>
          <p role="status">{text("evidence.count", { count: entries.length, all: registry.data.length })}</p>
          {entries.map((entry) => (
            <section key={entry.id} className="registry-entry">
              <p className="muted" lang="en">
                {entry.usedFor}
              </p>
              <EvidenceNote entry={entry} against={entry.contradicts.flatMap((id) => byId.get(id) ?? [])} />
            </section>
          ))}
        </>
      )}
    </div>
  );
}
