import type { Plan } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";

/** Per zone: why it gets no dots, what to watch, and how right and wrong feel and look there. */
export function ZoneNotes({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const shown = plan.zones.filter(({ dots, refused }) => dots > 0 || refused !== null);
  return (
    <section>
      <h3>{text("zoneNotes.title")}</h3>
      {shown.map((zone) => {
        const cautions = new Set(
          plan.prescription.filter((entry) => entry.zone === zone.id).flatMap((entry) => entry.cautions),
        );
        return (
          <details key={zone.id} className="zone-note" open={zone.refused !== null}>
            <summary>
              {zoneName(zone.id)} · {format.areaCm2(zone.treatedCm2)} · {text("totals.dots")} {format.number(zone.dots)}
            </summary>
            {zone.refused !== null && (
              <p className="notice notice-bad">
                <strong>{text("zoneNotes.refused")}</strong> <Said words={zone.refused} />
              </p>
            )}
            {[...cautions].map((caution) => (
              <p key={caution} className="notice notice-warn">
                <Said words={caution} />
              </p>
            ))}
            {zone.cues.length > 0 && (
              <>
                <h4>{text("zoneNotes.cues")}</h4>
                <dl className="cues">
                  {zone.cues.map(({ state, words }) => (
                    <div key={`${state} ${words}`}>
                      <dt>
                        <Said words={state} />
                      </dt>
                      <dd>
                        <Said words={words} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
            <h4>{text("zoneNotes.skin")}</h4>
            <p>
              {text("zoneNotes.tissue", {
                skin: format.lengthMm(zone.tissue.skinMm, 2),
                epidermis: format.lengthMm(zone.tissue.epidermisMm, 2),
                toughness: format.number(zone.tissue.toughness, 2),
              })}
            </p>
            <dl className="cues">
              <div>
                <dt>{text("skin.interval")}</dt>
                <dd>{format.band(zone.local.skinIntervalMm, (mm) => format.lengthMm(mm, 2))}</dd>
              </div>
              <div>
                <dt>{text("skin.fat")}</dt>
                <dd>
                  <Said words={zone.local.fat} />
                </dd>
              </div>
              <div>
                <dt>{text("skin.oil")}</dt>
                <dd>
                  <Said words={zone.local.oil} />
                </dd>
              </div>
              {zone.local.folliclesPerCm2 && (
                <div>
                  <dt>{text("skin.follicles")}</dt>
                  <dd>{format.band(zone.local.folliclesPerCm2, format.perCm2)}</dd>
                </div>
              )}
              {(zone.local.transplanted || zone.local.irradiated) && (
                <div>
                  <dt>{text("skin.done")}</dt>
                  <dd>
                    {[
                      ...(zone.local.transplanted ? [text("skin.transplanted")] : []),
                      ...(zone.local.irradiated ? [text("skin.irradiated")] : []),
                    ].join(", ")}
                  </dd>
                </div>
              )}
            </dl>
            <EvidenceList ids={[...new Set([...zone.tissueEvidence, ...zone.local.evidence])]} plan={plan} />
          </details>
        );
      })}
    </section>
  );
}
