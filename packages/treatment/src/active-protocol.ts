import {
  type Ink,
  type Needle,
  type OperatorScatter,
  type TechniqueLimits,
  techniqueLimits,
} from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import type { Knowledge } from "./knowledge.js";
import { fieldChanges } from "./knowledge-diff.js";
import type { ChangedBy } from "./knowledge-edit.js";
import type { Anaesthetic, NeedleMaterial, Pigment } from "./materials/material.js";
import type { ByUse, Protocol } from "./protocol.js";
import { publishedProtocols } from "./protocols/published.js";

/** The protocol of one case with its materials looked up: all that a prescription is made from. */
export type ActiveProtocol = {
  readonly protocol: Protocol;
  readonly needles: ByUse<NeedleMaterial>;
  readonly pigments: ByUse<Pigment>;
  /** Pigments that a person or a rule may choose for a place instead. */
  readonly allPigments: readonly Pigment[];
  /** Needles that a rule may choose instead. */
  readonly allNeedles: readonly NeedleMaterial[];
  /** Whether a person chose the bottle: then no rule takes another. */
  readonly bottleChosen: boolean;
  /** What a rule took instead, because dots would be too heavy (`Protocol.lighter`). */
  readonly lightened: ByUse<{ readonly needle: boolean; readonly pigment: boolean }>;
  readonly limits: TechniqueLimits;
  readonly scatter: OperatorScatter;
  readonly dotsPerMinute: number;
  readonly maxSessionMinutes: number;
  readonly intervalDays: number;
  readonly vasoconstrictor: boolean;
  /** Figures that the clinic changed, by path in the protocol or by the id of a material. */
  readonly changed: readonly { readonly path: string; readonly by: ChangedBy }[];
  /** Names everything above: equal keys prescribe alike. */
  readonly key: string;
};

/**
 * What a case prescribes by: its protocol, what the case sets beside it, and the materials by use.
 *
 * @param scatter of the hand that will work; the protocol's own spread where nobody knows the hand
 * @throws RangeError for an id that is not in the knowledge: `parseCase` and `applyEdits` refuse those first
 */
export function activeProtocol(
  { protocol: chosen, materials }: Pick<ClientCase, "protocol" | "materials">,
  knowledge: Pick<Knowledge, "protocols" | "materials" | "changed">,
  scatter?: OperatorScatter,
): ActiveProtocol {
  const protocol = found(knowledge.protocols, chosen.sessionPreset, "protocol");
  const allPigments = knowledge.materials.filter((one): one is Pigment => one.material === "pigment");
  const allNeedles = knowledge.materials.filter((one): one is NeedleMaterial => one.material === "needle");
  const { needle, pigment } = protocol.technique;
  const numbing = knowledge.materials.find(
    (one): one is Anaesthetic => one.material === "anaesthetic" && one.id === materials.anaesthetic?.id,
  );
  const byUse = <Value>(of: (use: keyof ByUse<Value>) => Value): ByUse<Value> => ({
    edge: of("edge"),
    fill: of("fill"),
    scar: of("scar"),
  });
  const { evidence: _evidence, kind: _kind, rule: _rule, ...limits } = protocol.limits;
  const active = {
    protocol,
    needles: byUse((use) => found(allNeedles, needle.value[use], "needle")),
    // The bottle on the tray wins over the protocol.
    pigments: byUse((use) => found(allPigments, materials.pigment?.id ?? pigment.value[use], "pigment")),
    allPigments,
    allNeedles,
    bottleChosen: materials.pigment?.id !== undefined,
    lightened: byUse(() => ({ needle: false, pigment: false })),
    limits: { ...techniqueLimits, ...limits },
    scatter: scatter ?? { within: protocol.spread.within, between: protocol.spread.between },
    dotsPerMinute: chosen.dotsPerMinute ?? protocol.pacePerMinute.likely,
    maxSessionMinutes: chosen.maxSessionMinutes ?? protocol.longestSessionMinutes.value,
    intervalDays: chosen.intervalDays ?? protocol.intervalDays.value,
    vasoconstrictor: chosen.vasoconstrictor ?? numbing?.vasoconstrictor ?? protocol.numbing.vasoconstrictor,
    changed: [...changedFigures(protocol, knowledge.changed), ...changedMaterials(knowledge.changed)],
  };
  return { ...active, key: JSON.stringify(active) };
}

type Changed = ActiveProtocol["changed"][number];

/** Figures of a protocol that no publication gave: those that differ from the published protocol nearest to it. */
function changedFigures(protocol: Protocol, changed: Knowledge["changed"]): Changed[] {
  const edit = changed.find(({ item }) => item === `protocols/${protocol.id}`);
  if (!edit) return [];
  const { diff: _, ...by } = edit;
  const [nearest] = publishedProtocols
    .map((published) => fieldChanges(published, protocol))
    .sort((a, b) => a.length - b.length);
  return nearest.map(({ path }) => ({ path, by }));
}

const changedMaterials = (changed: Knowledge["changed"]): Changed[] =>
  changed.flatMap(({ diff: _, ...by }) =>
    by.item.startsWith("materials/") ? [{ path: by.item.slice("materials/".length), by }] : [],
  );

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string, what: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new RangeError(`no ${what} "${id}" in the knowledge`);
  return item;
}

/** A cartridge as the deposit model takes it. */
export const needleOf = ({ count, diameterMm, taperMm, pitchRatio, shape }: NeedleMaterial): Needle => ({
  count,
  diameterMm,
  taperMm,
  pitchRatio,
  shape,
});

/** A pigment as the deposit model takes it. */
export const inkOf = (pigment: Pigment): Ink => ({
  neatMgPerMl: pigment.neatMgPerMl,
  neatViscosityMPaS: pigment.neatViscosityMPaS,
  massAbsorptionM2PerG: pigment.massAbsorptionM2PerG,
  angstromExponent: pigment.angstromExponent,
  pigmentClass: pigment.class,
  base: pigment.base,
  colour: pigment.colour,
  particleNm: 1000 * pigment.particleUm,
});
