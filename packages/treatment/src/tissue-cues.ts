import type { ScarKind, ZoneId } from "@shadowline/scalp";

/** Words for hand and eye, as practitioners report them; never proof of depth. */
export type TissueCue = { readonly state: string; readonly words: string; readonly evidence: string };

const everywhere: readonly TissueCue[] = [
  {
    state: "right depth",
    words:
      "Practitioners report a short, sharp, even entry; a crisp grey dot that stays after wiping; at most a pinpoint of blood.",
    evidence: "cue-right-depth",
  },
  {
    state: "too shallow",
    words: "The needle skips and the dot wipes off or lifts with the first scab; it is gone in two to four weeks.",
    evidence: "cue-too-shallow",
  },
  {
    state: "too deep",
    words:
      "Drag on the way out; a large, ill-defined dot with a halo, blue-grey; more blood than a pinpoint. Blood alone proves nothing.",
    evidence: "cue-too-deep",
  },
  {
    state: "overworked",
    words: "Red, weeping or shiny skin and thick scabs later: stop here and come back healed.",
    evidence: "cue-overworked",
  },
];

const byPlace: Readonly<Record<string, readonly TissueCue[]>> = {
  frontal: [
    {
      state: "here",
      words: "Fewer, finer, lighter dots with less pressure; single needles in the front rows.",
      evidence: "density-hairline-lighter",
    },
    {
      state: "here",
      words: "Bald skin carries larger oil glands: wipe often, or the dot cannot be judged.",
      evidence: "tissue-bald-oily",
    },
  ],
  midscalp: [
    {
      state: "here",
      words: "Even skin: the place to find the day's setting before the edges.",
      evidence: "cue-detail-assumption",
    },
  ],
  crown: [
    {
      state: "here",
      words:
        "Where hair is lost the skin is said to be taut and to resist briefly; measured, it was softer. Try before trusting either.",
      evidence: "tissue-bald-tight",
    },
  ],
  temple: [
    {
      state: "here",
      words: "Soft, loose skin that dents and blooms: add stretch, not force, and let less needle out.",
      evidence: "cue-detail-assumption",
    },
  ],
  parietal: [
    {
      state: "here",
      words: "Hair and fat beneath: feels softer than bald skin; steady it with stretch.",
      evidence: "tissue-fat-and-follicles",
    },
  ],
  occipital: [
    {
      state: "here",
      words:
        "Thicker, firmer skin: the same setting goes less deep than in front; longer contact or another needle rather than more force.",
      evidence: "cue-firm-skin",
    },
  ],
};

const byScar: Readonly<Record<ScarKind, readonly TissueCue[]>> = {
  strip: [
    {
      state: "scar",
      words: "Fibrous and uneven: a dot may refuse or blot. Test, wait four weeks, then go on; few and light at first.",
      evidence: "scar-test-four-weeks",
    },
  ],
  punctate: [
    {
      state: "scar",
      words: "Each small scar differs: one dot in the middle, read healed, before a second.",
      evidence: "tissue-scar-punctate",
    },
  ],
  plugs: [
    {
      state: "scar",
      words:
        "Old grafts stand in round scars: soften the pale rings and the gaps between, one dot at a time, read healed before a second.",
      evidence: "scar-kinds-share-tissue",
    },
  ],
  irregular: [
    {
      state: "scar",
      words: "Thickness changes from place to place: test several places, wait four weeks, then go on.",
      evidence: "scar-kinds-share-tissue",
    },
  ],
  atrophic: [
    {
      state: "scar",
      words: "Paper-thin with fat close below: least needle, least ink; a dot that blooms is the sign to stop.",
      evidence: "tissue-scar-atrophic",
    },
  ],
  hypertrophic: [
    {
      state: "scar",
      words: "Raised and hard: no dots here. A dermatologist sees it first.",
      evidence: "tissue-scar-hypertrophic",
    },
  ],
};

const transplantedCue: TissueCue = {
  state: "here",
  words:
    "Grafts lie here: firmer islands with soft skin between. Set dots between the hairs, and read each island by itself.",
  evidence: "tissue-transplanted",
};
const irradiatedCue: TissueCue = {
  state: "here",
  words: "Irradiated skin: firm and poorly supplied, it may refuse a dot or heal slowly. Test, wait, go lightly.",
  evidence: "tissue-irradiated",
};

/** What was done to a zone's skin. */
export type TreatedSkin = { readonly transplanted?: boolean; readonly irradiated?: boolean };

/**
 * What right, too shallow and too deep feel and look like at one place, most general first.
 *
 * @param scarKind null outside scars; a scar's own words take the place of its zone's
 */
export function tissueCues(zone: ZoneId, scarKind: ScarKind | null, treated: TreatedSkin = {}): TissueCue[] {
  if (scarKind !== null) return [...everywhere, ...byScar[scarKind]];
  return [
    ...everywhere,
    ...(byPlace[zone.replace(/-(left|right)$/, "")] ?? []),
    ...(treated.transplanted ? [transplantedCue] : []),
    ...(treated.irradiated ? [irradiatedCue] : []),
  ];
}
