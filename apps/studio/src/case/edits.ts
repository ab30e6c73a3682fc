import type { MapPoint } from "@shadowline/scalp";
import type { ClientCase, KnowledgeEdit, TechniqueOverride } from "@shadowline/treatment";

/** A change of a case; `draft` decides whether it is a step or a preview. */
export type Edit = (document: ClientCase) => ClientCase;
type ZoneName = ClientCase["wantedLook"]["zones"][number];

export const withHairline =
  (part: NonNullable<ClientCase["design"]["hairline"]>): Edit =>
  (document) => ({
    ...document,
    design: { ...document.design, hairline: { ...document.design.hairline, ...part } },
  });

export const withHairlinePoints = (points: readonly MapPoint[]): Edit => withHairline({ points: [...points] });

/** The line follows from the landmarks again; style, feather and wander stay. */
export const withoutHairlinePoints: Edit = (document) => {
  const { points: _, ...hairline } = document.design.hairline ?? {};
  return { ...document, design: { ...document.design, hairline } };
};

export const withWantedLook =
  (part: Partial<ClientCase["wantedLook"]>): Edit =>
  (document) => ({ ...document, wantedLook: { ...document.wantedLook, ...part } });

/** Null: the zone follows the density of the whole again. */
export const withZoneDensity =
  (zone: ZoneName, perCm2: number | null): Edit =>
  (document) => {
    const { [zone]: _, ...others } = document.wantedLook.zonePerCm2;
    return withWantedLook({ zonePerCm2: perCm2 === null ? others : { ...others, [zone]: perCm2 } })(document);
  };

/** The last zone stays: a case without a zone asks for nothing. */
export const withZoneTreated =
  (zone: ZoneName, treated: boolean): Edit =>
  (document) => {
    const zones = document.wantedLook.zones.filter((other) => other !== zone);
    if (treated) zones.push(zone);
    return zones.length === 0 ? document : withWantedLook({ zones })(document);
  };

/** A field left undefined follows its rule again. */
export const withTechnique =
  (zone: ZoneName, part: TechniqueOverride): Edit =>
  (document) => {
    const merged = { ...document.protocol.technique[zone], ...part };
    const set = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
    const { [zone]: _, ...others } = document.protocol.technique;
    return withProtocol({ technique: Object.keys(set).length === 0 ? others : { ...others, [zone]: set } })(document);
  };

export const withProtocol =
  (part: Partial<ClientCase["protocol"]>): Edit =>
  (document) => ({ ...document, protocol: { ...document.protocol, ...part } });

export const withIntake =
  (edit: (intake: ClientCase["intake"]) => ClientCase["intake"]): Edit =>
  (document) => ({ ...document, intake: edit(document.intake) });

export const withOverride =
  (override: ClientCase["override"]): Edit =>
  ({ override: _, ...document }) =>
    override ? { ...document, override } : document;

export const withCase =
  (part: Partial<Pick<ClientCase, "startDate" | "label" | "country" | "seed">>): Edit =>
  (document) => ({ ...document, ...part });

/** The clinic's knowledge as it stands now; what the case was made with stays one undo away. */
export const withKnowledge =
  (edits: readonly KnowledgeEdit[]): Edit =>
  (document) => ({ ...document, knowledge: { ...document.knowledge, edits: [...edits] } });

export const withSkin =
  (part: Partial<ClientCase["skin"]>): Edit =>
  (document) => ({ ...document, skin: { ...document.skin, ...part } });

type Scar = ClientCase["scars"][number];

export const withScar =
  (id: Scar["id"], part: { readonly [Member in keyof Scar]?: Scar[Member] | undefined }): Edit =>
  (document) => ({
    ...document,
    scars: document.scars.map((scar) => (scar.id === id ? (given({ ...scar, ...part }) as Scar) : scar)),
  });

export const withPractitioner =
  (part: Partial<ClientCase["practitioner"]>): Edit =>
  (document) => ({ ...document, practitioner: given({ ...document.practitioner, ...part }) });

export const withMaterials =
  (part: Partial<ClientCase["materials"]>): Edit =>
  (document) => ({ ...document, materials: given({ ...document.materials, ...part }) });

/** What was left blank is left out. */
const given = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
