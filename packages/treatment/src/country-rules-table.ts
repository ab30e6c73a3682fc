import type { CountryRules, ReportHarm, Statement } from "./plan-advice.js";

type CountryRow = Omit<CountryRules, "country" | "name" | "held"> & {
  /** ISO 3166-1 alpha-2, and the names in the same order. */
  readonly countries: readonly string[];
  readonly names: readonly string[];
};

const euCountries: readonly (readonly [string, string])[] = [
  ["AT", "Austria"],
  ["BE", "Belgium"],
  ["BG", "Bulgaria"],
  ["HR", "Croatia"],
  ["CY", "Cyprus"],
  ["CZ", "Czechia"],
  ["DK", "Denmark"],
  ["EE", "Estonia"],
  ["FI", "Finland"],
  ["FR", "France"],
  ["DE", "Germany"],
  ["GR", "Greece"],
  ["HU", "Hungary"],
  ["IE", "Ireland"],
  ["IT", "Italy"],
  ["LV", "Latvia"],
  ["LT", "Lithuania"],
  ["LU", "Luxembourg"],
  ["MT", "Malta"],
  ["NL", "Netherlands"],
  ["PL", "Poland"],
  ["PT", "Portugal"],
  ["RO", "Romania"],
  ["SK", "Slovakia"],
  ["SI", "Slovenia"],
  ["ES", "Spain"],
  ["SE", "Sweden"],
];
const eeaCountries: readonly (readonly [string, string])[] = [
  ["IS", "Iceland"],
  ["LI", "Liechtenstein"],
  ["NO", "Norway"],
];

const reachApproval: Statement = {
  text: "European Union and EEA: since 4 January 2022 inks must keep to the limits of REACH entry 75, for sale and for use, and carry a batch number and their ingredients. That is a limit, not an approval: nobody approves an ink. Ask for the label before the session.",
  evidence: ["regulation-eu-reach-75", "country-eu-use-too", "regulation-eu-label", "regulation-en-17169"],
};
const inkQuality: Statement = {
  text: "Before that rule 15 of 29 inks in Sweden held banned or excessive substances, so an old bottle is no bargain.",
  evidence: ["regulation-ink-quality"],
};
const euRecords: readonly Statement[] = [
  {
    text: "Write down batch number, maker and expiry of every ink: the label must carry the batch, and a report needs it. How many years records are kept is national law and not held here.",
    evidence: ["regulation-eu-label", "records-three-to-ten-years"],
  },
];
const euToTheClient: readonly Statement[] = [
  {
    text: "The client gets the label's information before the procedure.",
    evidence: ["country-eu-tell-client", "regulation-eu-label"],
  },
  {
    text: "The European hygiene standard wants risks, aftercare and inks told in writing and by word. It is no law, but a measure.",
    evidence: ["regulation-en-17169"],
  },
];
const marketSurveillance: ReportHarm = {
  who: "practitioner",
  to: "The national market surveillance authority, and the ink's supplier",
  how: "With maker, batch number, photograph and the client's consent. Which office it is differs by country and is not held here.",
  evidence: ["country-eu-safety-gate", "regulation-eu-label"],
};

const columns = (rows: readonly (readonly [string, string])[]): Pick<CountryRow, "countries" | "names"> => ({
  countries: rows.map(([code]) => code),
  names: rows.map(([, name]) => name),
});

/** One row a jurisdiction. What is not certain is left out: no row, no rule held. */
export const countryRows: readonly CountryRow[] = [
  {
    countries: ["US"],
    names: ["United States"],
    approval: [
      {
        text: "United States: inks count as cosmetics, and no pigment is approved for injection into the skin. Advice to use FDA-approved materials alone cannot be met.",
        evidence: ["regulation-us-none-approved", "regulation-us-use-approved"],
      },
      {
        text: "The FDA names insanitary conditions that make an ink adulterated; the practice itself is regulated by states, counties and towns.",
        evidence: ["regulation-us-ink-guidance", "country-us-local-practice"],
      },
    ],
    reportHarm: [
      {
        who: "client",
        to: "FDA MedWatch",
        how: "Online, or by telephone 1-800-FDA-1088 (1-800-332-1088). It takes harm from inks and from numbing creams and other medicines.",
        evidence: ["country-us-medwatch"],
      },
      {
        who: "practitioner",
        to: "FDA MedWatch, the ink's label, and the local health department",
        how: "With maker, lot and photograph.",
        evidence: ["country-us-medwatch", "country-us-local-practice"],
      },
      {
        who: "supplier",
        to: "FDA",
        how: "Whoever stands on the label reports serious adverse events, infection and serious disfigurement among them, within 15 business days.",
        evidence: ["regulation-us-adverse-events", "country-us-supplier-six-years"],
      },
    ],
    records: [
      {
        text: "Records of the practice are set by local codes: five years in Howell (Michigan), three in Albuquerque. Ask the town.",
        evidence: ["country-us-local-records", "country-us-local-practice"],
      },
      {
        text: "The ink's supplier keeps records of adverse events for six years, small firms for three.",
        evidence: ["country-us-supplier-six-years", "regulation-us-adverse-events"],
      },
    ],
    toTheClient: [
      {
        text: "Local codes ask for signed information before the procedure, written aftercare and the pigment's particulars.",
        evidence: ["country-us-local-records"],
      },
    ],
  },
  {
    ...columns(euCountries),
    approval: [reachApproval, inkQuality],
    reportHarm: [
      {
        who: "client",
        to: "The national market surveillance authority, or the Safety Gate portal of the European Union",
        how: "Anybody may report a dangerous product there; a physician reports harm from a numbing cream to the national medicines agency.",
        evidence: ["country-eu-safety-gate"],
      },
      marketSurveillance,
    ],
    records: euRecords,
    toTheClient: euToTheClient,
  },
  {
    ...columns(eeaCountries),
    approval: [
      reachApproval,
      {
        text: "REACH holds in Iceland, Liechtenstein and Norway through the EEA Agreement.",
        evidence: ["country-eea-reach"],
      },
    ],
    reportHarm: [
      {
        who: "client",
        to: "The national market surveillance authority",
        how: "Which office it is is not held here; a physician reports harm from a numbing cream to the national medicines agency.",
        evidence: ["country-eea-reach"],
      },
    ],
    records: euRecords,
    toTheClient: euToTheClient,
  },
  {
    countries: ["GB"],
    names: ["United Kingdom"],
    approval: [
      {
        text: "Great Britain: in June 2023 no rule limited the substances in inks, and the HSE recommended one. Ask whether it has become law since. No ink is approved.",
        evidence: ["country-gb-no-ink-rule"],
      },
      {
        text: "Northern Ireland: the EU's REACH entry 75 holds.",
        evidence: ["country-gb-northern-ireland", "regulation-eu-reach-75"],
      },
      {
        text: "In England the council registers people and premises where it has adopted the Act: ask to see the registration.",
        evidence: ["country-gb-council"],
      },
    ],
    reportHarm: [
      {
        who: "client",
        to: "The council's environmental health or trading standards, through the Citizens Advice consumer service",
        how: "An ink is neither medicine nor device, so the Yellow Card is not for it. Harm from a numbing cream, which is a medicine, goes on a Yellow Card to the MHRA.",
        evidence: ["country-gb-report"],
      },
    ],
    records: [
      {
        text: "Insurers meet claims up to six years after treatment and advise keeping records for ten.",
        evidence: ["country-gb-insurers"],
      },
    ],
    toTheClient: [
      {
        text: "The European hygiene standard is published in Britain too and wants risks, aftercare and inks told in writing and by word. It is no law.",
        evidence: ["regulation-en-17169"],
      },
    ],
  },
  {
    countries: ["CH"],
    names: ["Switzerland"],
    approval: [
      {
        text: "Switzerland: federal ordinances set requirements for inks of tattoos and permanent make-up and ask for sterile instruments. That is a requirement, not an approval.",
        evidence: ["country-ch-ink-rule"],
      },
      { text: "Businesses notify the canton: ask to see the notification.", evidence: ["country-ch-ink-rule"] },
    ],
    reportHarm: [
      {
        who: "client",
        to: "The cantonal authority that enforces the ordinance",
        how: "With maker, lot and photograph.",
        evidence: ["country-ch-report"],
      },
    ],
    records: [
      {
        text: "No number of years is held here for Switzerland. Elsewhere records are kept three to ten years.",
        evidence: ["records-three-to-ten-years"],
      },
    ],
    toTheClient: [
      {
        text: "Whoever tattoos must take all reasonable care against infection.",
        evidence: ["country-ch-ink-rule"],
      },
    ],
  },
  {
    countries: ["CA"],
    names: ["Canada"],
    approval: [
      {
        text: "Canada: inks and permanent make-up pigments are cosmetics under the Food and Drugs Act and the Cosmetic Regulations. They are notified, not approved.",
        evidence: ["country-ca-cosmetic"],
      },
      {
        text: "In 2022-2023 Health Canada sampled 30 of them; 4 needed no correction. Ask for the label.",
        evidence: ["country-ca-cosmetic", "regulation-ink-quality"],
      },
    ],
    reportHarm: [
      {
        who: "client",
        to: "Health Canada, consumer product safety",
        how: "Report it as a cosmetic incident, with maker, lot and photograph.",
        evidence: ["country-ca-report"],
      },
    ],
    records: [
      {
        text: "Provinces and towns set the records of the practice; no number of years is held here. Elsewhere they are kept three to ten years.",
        evidence: ["records-three-to-ten-years"],
      },
    ],
    toTheClient: [
      { text: "The label of a cosmetic lists its ingredients: ask to see it.", evidence: ["country-ca-cosmetic"] },
    ],
  },
  {
    countries: ["AU"],
    names: ["Australia"],
    approval: [
      {
        text: "Australia: the chemicals in inks are industrial chemicals, and whoever imports or makes them registers. That is a register, not an approval of the ink.",
        evidence: ["country-au-industrial"],
      },
    ],
    reportHarm: [
      {
        who: "client",
        to: "Product Safety Australia (ACCC)",
        how: "Report an unsafe product, with maker, lot and photograph.",
        evidence: ["country-au-report"],
      },
    ],
    records: [
      {
        text: "A Queensland council wants name, address and date of birth, date, site and kind, instruments with their sterilising batch, and the operator. Other places have rules of their own.",
        evidence: ["country-au-queensland-records"],
      },
    ],
    toTheClient: [
      {
        text: "Rules for the practice are those of state and council; ask to see the licence.",
        evidence: ["country-au-queensland-records"],
      },
    ],
  },
];
