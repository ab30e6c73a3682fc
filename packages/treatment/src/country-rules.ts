import { countryRows } from "./country-rules-table.js";
import type { CountryRules } from "./plan-advice.js";

/**
 * What is held on a country: what approval means for inks there, where harm is reported, what is kept and
 * what the client is told. A country without data says so.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function countryRules(country: string): CountryRules {
  const row = countryRows.find(({ countries }) => countries.includes(country));
  if (!row) return { ...noRuleHeld(country), country, name: country };
  const { names, countries, ...rules } = row;
  return { country, name: names[countries.indexOf(country)], held: true, ...rules };
}

const noRuleHeld = (country: string): Omit<CountryRules, "country" | "name"> => ({
  held: false,
  approval: [
    {
      text: `We hold no rule on pigments for the client's country (${country}). Where rules are held, none approves a pigment for injection into the skin; ask what law applies and see the label.`,
      evidence: ["country-none-held", "regulation-us-none-approved", "regulation-ink-quality"],
    },
  ],
  reportHarm: [
    {
      who: "client",
      to: "The health authority of the place",
      how: "No office is held here for this country; a physician or pharmacist knows whom to tell.",
      evidence: ["country-none-held"],
    },
  ],
  records: [
    {
      text: "No duty is held here for this country. Elsewhere records are kept three to ten years.",
      evidence: ["country-none-held", "records-three-to-ten-years"],
    },
  ],
  toTheClient: [
    {
      text: "The European standard wants clients told of risks, aftercare and inks in writing and by word; it is a good habit anywhere.",
      evidence: ["regulation-en-17169"],
    },
  ],
});
