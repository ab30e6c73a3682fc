import { type MedicineClass, medicineNames } from "./medicines.js";

export type Medicines = {
  /** Names as written, by what they are. */
  readonly taken: { readonly [Class in MedicineClass]?: readonly string[] };
  /** Names that the table does not know. */
  readonly unknown: readonly string[];
};

/** Lower case, without accents: "Acétylsalicylique" and "acetylsalicylique" are one word. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const classOf = new Map<string, MedicineClass>(
  Object.entries(medicineNames).flatMap(([id, names]) =>
    names.split(" ").map((name): [string, MedicineClass] => [name, id as MedicineClass]),
  ),
);

/** What people write into a list of medicines where they take none. */
const nothing = new Set(
  "none no nothing nil na nomedicine nomedicines nomedication keine nichts aucun ninguno nessuno".split(" "),
);

/** A name, or the same name with the ending of another language: aspirina, warfarine. */
const known = (word: string): MedicineClass | undefined =>
  classOf.get(word) ?? classOf.get(word.replace(/(?:um|[aeo])$/, ""));

/**
 * Medicines known by name, whatever stands around the name ("Warfarin 5 mg, evenings"). One entry may name
 * several. A name that is not known is listed, never guessed at.
 */
export function recogniseMedicines(written: readonly string[]): Medicines {
  const taken: { [Class in MedicineClass]?: string[] } = {};
  const unknown: string[] = [];
  for (const entry of written) {
    const found = new Set(
      plain(entry)
        .split(/[^\p{L}\p{N}-]+/u)
        .map(known)
        .filter((id) => id !== undefined),
    );
    for (const id of found) taken[id] = [...(taken[id] ?? []), entry];
    if (found.size === 0 && !nothing.has(plain(entry).replace(/[^\p{L}]+/gu, ""))) unknown.push(entry);
  }
  return { taken, unknown };
}
