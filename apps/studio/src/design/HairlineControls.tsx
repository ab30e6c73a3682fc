import { hairlineStyles } from "@shadowline/scalp";
import type { ClientCase, Plan } from "@shadowline/treatment";
import { Button } from "react-aria-components";
import { SelectBox } from "../app/SelectBox.js";
import { ValueSlider } from "../app/ValueSlider.js";
import { FindingCard } from "../assessment/FindingCard.js";
import { useDraft } from "../case/draft.js";
import { withHairline, withoutHairlinePoints } from "../case/edits.js";
import type { ScalpScene } from "../planning/scene.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

type Props = { readonly document: ClientCase; readonly scalp: ScalpScene | null; readonly plan: Plan | null };

export function HairlineControls({ document, scalp, plan }: Props) {
  const text = useText();
  const format = useFormat();
  const { change, showPreview } = useDraft.getState();
  if (!scalp) return null;
  const drawn = document.design.hairline;
  return (
    <section className="panel-section" aria-labelledby="hairline-title">
      <h2 id="hairline-title">{text("hairline.title")}</h2>
      <p className="muted">{text("hairline.length", { length: format.lengthMm(scalp.hairlineLengthMm, 0) })}</p>
      <SelectBox
        label={text("hairline.style")}
        value={drawn?.style ?? hairlineStyles.find((style) => style === scalp.style) ?? "natural"}
        options={hairlineStyles.map((style) => ({ id: style, name: text(`hairline.style.${style}`) }))}
        onChosen={(style) => change(withHairline({ style }))}
      />
      <ValueSlider
        label={text("hairline.feather")}
        value={drawn?.featherMm ?? scalp.featherMm}
        least={0}
        most={30}
        step={0.5}
        unit="mm"
        onPreview={(featherMm) => showPreview(withHairline({ featherMm }))}
        onChosen={(featherMm) => change(withHairline({ featherMm }))}
      />
      <ValueSlider
        label={text("hairline.irregularity")}
        value={drawn?.irregularityMm ?? scalp.irregularityMm}
        least={0}
        most={5}
        step={0.1}
        unit="mm"
        onPreview={(irregularityMm) => showPreview(withHairline({ irregularityMm }))}
        onChosen={(irregularityMm) => change(withHairline({ irregularityMm }))}
      />
      {drawn?.points && (
        <Button className="react-aria-Button quiet" onPress={() => change(withoutHairlinePoints)}>
          {text("hairline.reset")}
        </Button>
      )}
      {plan?.head.hairlineFindings.map((finding) => (
        <FindingCard key={finding.rule} finding={finding} />
      ))}
    </section>
  );
}
