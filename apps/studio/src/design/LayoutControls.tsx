import { type ClientCase, caseDefaults, hairTextures, resolveEvidence } from "@shadowline/treatment";
import { Choice } from "../app/Choice.js";
import { ValueSlider } from "../app/ValueSlider.js";
import { useDraft } from "../case/draft.js";
import { withWantedLook } from "../case/edits.js";
import { EvidenceNote } from "../evidence/EvidenceNote.js";
import { useText } from "../text/useText.js";

/** What both choices rest on. */
const evidence = resolveEvidence(
  caseDefaults.flatMap(({ path, evidence: ids }) =>
    path === "wantedLook.naturalness" || path === "wantedLook.texture" ? ids : [],
  ),
);

/** How dots stand to each other: evenly or as hair grows, and as which hair. */
export function LayoutControls({ document }: { readonly document: ClientCase }) {
  const text = useText();
  const { change, showPreview } = useDraft.getState();
  const { naturalness, texture } = document.wantedLook;
  return (
    <section className="panel-section" aria-labelledby="layout-title">
      <h2 id="layout-title">{text("natural.title")}</h2>
      <ValueSlider
        label={text("natural.naturalness")}
        value={naturalness}
        least={0}
        most={1}
        step={0.05}
        unit=""
        onPreview={(value) => showPreview(withWantedLook({ naturalness: value }))}
        onChosen={(value) => change(withWantedLook({ naturalness: value }))}
      />
      <p className="muted">{text("natural.explain")}</p>
      <Choice
        label={text("natural.texture")}
        value={texture}
        options={hairTextures.map((id) => ({ id, name: text(`natural.texture.${id}`) }))}
        onChosen={(chosen) => change(withWantedLook({ texture: chosen }))}
      />
      <details>
        <summary>{text("natural.why")}</summary>
        {evidence.map((entry) => (
          <EvidenceNote key={entry.id} entry={entry} />
        ))}
      </details>
    </section>
  );
}
