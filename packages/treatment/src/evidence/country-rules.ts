import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

/** What the law and the authorities of a country say; only what can be cited to its own text or office. */
export const countryRulesEvidence: readonly EvidenceEntry[] = [
  {
    id: "country-us-medwatch",
    statement:
      "In the United States harm is reported to the FDA through MedWatch, online or on 1-800-FDA-1088 (1-800-332-1088).",
    source: `${publication.fdaTattoo}; ${publication.keeps}`,
    strength: "B",
    usedFor: "Where to report harm",
  },
  {
    id: "country-us-local-practice",
    statement: "In the United States the practice of tattooing is regulated by states, counties and towns.",
    source: publication.fdaTattoo,
    strength: "B",
    usedFor: "Whom to ask for the licence",
  },
  {
    id: "country-us-local-records",
    statement:
      "Local codes set the records: Howell, Michigan, five years with identity, questionnaire, practitioner and pigment receipt; Albuquerque three years with the ink's maker and number.",
    range: { lower: 3, upper: 5, unit: "years" },
    source: "Howell (Michigan) and Albuquerque (New Mexico) codes of ordinances, amlegal code library",
    strength: "B",
    usedFor: "Record-keeping",
  },
  {
    id: "country-us-supplier-six-years",
    statement:
      "Whoever stands on the label keeps records of adverse events six years, small firms three; infection and serious disfigurement count as serious.",
    range: { lower: 3, upper: 6, unit: "years" },
    source: publication.mocra,
    strength: "C",
    usedFor: "Record-keeping",
  },
  {
    id: "country-eu-use-too",
    statement: "Entry 75 forbids inks over its limits to be sold and to be used on a person since 4 January 2022.",
    source: publication.reach75,
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "country-eu-tell-client",
    statement: "Whoever uses the ink gives the client the label's information before the procedure.",
    source: publication.reach75,
    strength: "B",
    usedFor: "What the client is given",
  },
  {
    id: "country-eu-safety-gate",
    statement:
      "In the European Union anybody can report a dangerous product through the Safety Gate portal or to the national market surveillance authority.",
    source: "Regulation (EU) 2023/988 on general product safety, Article 34",
    strength: "B",
    usedFor: "Where to report harm",
  },
  {
    id: "country-eea-reach",
    statement: "REACH holds in Iceland, Liechtenstein and Norway too, through the EEA Agreement.",
    source: "EEA Agreement, Annex II, chapter XV: Regulation (EC) No 1907/2006",
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "country-gb-no-ink-rule",
    statement:
      "In Great Britain no rule limited the substances in inks in June 2023, when the HSE recommended one; ask whether it has become law since.",
    source: "Health and Safety Executive, UK REACH restriction opinion on tattoo inks and permanent make-up, June 2023",
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "country-gb-northern-ireland",
    statement: "In Northern Ireland the EU's REACH, with entry 75, goes on to hold.",
    source: "Health and Safety Executive, call for evidence on tattoo inks, 2021: Northern Ireland Protocol",
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "country-gb-council",
    statement:
      "In England councils register people who tattoo or colour skin semi-permanently, and their premises, where they have adopted the Act.",
    source: "Local Government (Miscellaneous Provisions) Act 1982, section 15",
    strength: "B",
    usedFor: "Whom to ask for the licence",
  },
  {
    id: "country-gb-report",
    statement:
      "Harm from an ink goes to the council's environmental health or trading standards (Citizens Advice consumer service); the MHRA's Yellow Card is for medicines and devices, such as the numbing cream.",
    source: "GOV.UK: Citizens Advice consumer service; MHRA, Yellow Card scheme",
    strength: "B",
    usedFor: "Where to report harm",
  },
  {
    id: "country-gb-insurers",
    statement: "British insurers meet claims up to six years after treatment and advise keeping records for ten.",
    range: { lower: 6, upper: 10, unit: "years" },
    source: "voltaicplasma.com, training provider",
    strength: "C",
    usedFor: "Record-keeping",
  },
  {
    id: "country-ch-ink-rule",
    statement:
      "In Switzerland federal ordinances set requirements for inks of tattoos and permanent make-up and ask that instruments are sterile; businesses notify the canton.",
    source:
      "Lebensmittel- und Gebrauchsgegenständeverordnung (SR 817.02), article 62; ordinance on objects in contact with the body (SR 817.023.41)",
    strength: "B",
    usedFor: "What 'approved' means; whom to ask",
  },
  {
    id: "country-ch-report",
    statement: "In Switzerland the cantonal authority that enforces the ordinance is told of a bad ink.",
    source: "Lebensmittel- und Gebrauchsgegenständeverordnung (SR 817.02), article 62: cantonal enforcement",
    strength: "B",
    usedFor: "Where to report harm",
  },
  {
    id: "country-ca-cosmetic",
    statement:
      "In Canada inks are cosmetics: they must meet the Food and Drugs Act, sections 16 and 18, and the Cosmetic Regulations. In 2022-2023 only 4 of 30 sampled products needed no correction.",
    range: { lower: 4, upper: 30, unit: "products" },
    source: "Health Canada, compliance verification project 2022-2023: Cosmetic Regulations",
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "country-ca-report",
    statement:
      "In Canada a health or safety problem with a cosmetic is reported to Health Canada's consumer product safety.",
    source: "Health Canada, 'Report a cosmetic incident or adverse reaction'",
    strength: "B",
    usedFor: "Where to report harm",
  },
  {
    id: "country-au-industrial",
    statement:
      "In Australia the chemicals of inks are industrial chemicals: whoever imports or makes them registers under the Industrial Chemicals Act 2019. That is a register, not an approval.",
    source: "Industrial Chemicals Act 2019 (AICIS), as explained by ctshop.com.au",
    strength: "C",
    usedFor: "What 'approved' means",
  },
  {
    id: "country-au-report",
    statement: "In Australia an unsafe product is reported to the ACCC through Product Safety Australia.",
    source: "Australian Competition and Consumer Commission, productsafety.gov.au",
    strength: "B",
    usedFor: "Where to report harm",
  },
  {
    id: "country-au-queensland-records",
    statement:
      "A Queensland council wants on record the client's name, address and date of birth, date, site and kind, instruments with their sterilising batch, and the operator.",
    source: "Somerset Regional Council, Queensland",
    strength: "B",
    usedFor: "Record-keeping",
  },
  {
    id: "country-none-held",
    statement: "No rule of this country is held here.",
    source: "Gap in the literature as searched; ask the health authority of the place",
    strength: "assumption",
    usedFor: "Countries without data",
  },
  {
    id: "records-three-to-ten-years",
    statement: "Records are kept three to five years by codes and trainers, ten by British advice.",
    range: { lower: 3, upper: 10, unit: "years" },
    source: "Howell and Albuquerque codes; trainers' lists; voltaicplasma.com",
    strength: "C",
    usedFor: "Record-keeping where nothing else is held",
  },
];
