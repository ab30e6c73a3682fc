import { type ClientCase, caseDefaults, hairTextures, type Plan, resolveEvidence } from "@shadowline/treatment";
import { useMemo } from "react";
import { Choice } from "../app/Choice.js";
import { ValueSlider } from "../app/ValueSlider.js";
import { useDraft } from "../case/draft.js";
import { withWantedLook } from "../case/edits.js";
import { EvidenceNote } from "../evidence/EvidenceNote.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

const chosenHere = ["naturalness", "texture", "coverageCeiling"].map((member) => `wantedLook.${member}`);

/** What the choices rest on, whichever is made. */
const evidenceOfDefaults = caseDefaults.flatMap(({ path, evidence }) => (chosenHere.includes(path) ? evidence : []));

type Props = { readonly document: ClientCase; readonly plan: Plan | null };

/** How dots stand to each other: evenly or as hair grows, as which hair, and how close at most. */
export function LayoutControls({ document, plan }: Props) {
  const text = useText();
  const format = useFormat();
  const { change, showPreview } = useDraft.getState();
  const { naturalness, texture, coverageCeiling } = document.wantedLook;
  const layout = plan?.layout;
  const evidence = useMemo(() => {
    const said = (layout ?? []).flatMap((statement) => statement.evidence);
    return resolveEvidence([...new Set([...said, ...evidenceOfDefaults])]);
  }, [layout]);
  const heldCm2 = plan?.zones.reduce((sum, zone) => sum + zone.heldCm2, 0) ?? 0;
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
      <ValueSlider
        label={text("natural.ceiling")}
        value={Math.round(100 * coverageCeiling)}
        least={1}
        most={90}
        step={1}
        unit="%"
        onPreview={(percent) => showPreview(withWantedLook({ coverageCeiling: percent / 100 }))}
        onChosen={(percent) => change(withWantedLook({ coverageCeiling: percent / 100 }))}
      />
      <p className="muted">
        {text("natural.ceiling.explain")}{" "}
        {heldCm2 > 0 && text("natural.ceiling.held", { area: format.areaCm2(heldCm2) })}
      </p>
      {layout && layout.length > 0 && (
        <ul className="layout-known">
          {layout.map((statement) => (
            <li key={statement.text}>
              <Said words={statement.text} />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{text("natural.why")}</summary>
        {evidence.map((entry) => (
          <EvidenceNote key={entry.id} entry={entry} />
        ))}
      </details>
    </section>
  );
}
