import type { Catalogue } from "../translator.js";

/** The tray, labels and lots, and who holds the needle. */
export const materials: Catalogue = {
  // The tray.
  "The protocol counts with {planned}; on the tray lies {laid}. Depth and size of the dots would be others.":
    "Das Protokoll rechnet mit {planned}; auf dem Tablett liegt {laid}. Tiefe und Größe der Punkte wären andere.",
  "The planned needle, or a technique set for this one in the prescription.":
    "Die geplante Nadel, oder in der Verordnung eine Technik für diese.",
  "The protocol counts with a {planned}; on the tray lies a {laid}.":
    "Das Protokoll rechnet mit: {planned}; auf dem Tablett liegt: {laid}.",
  "rotary pen": "Rotationsstift",
  "coil machine": "Spulenmaschine",
  "hand pen": "Handstift",
  "The planned instrument, or this one set in the prescription.":
    "Das geplante Gerät, oder dieses in der Verordnung gesetzt.",
  "The pigment is a tattoo ink. Physicians hold that permanent cosmetic pigments resist fading and change of colour better; some practitioners use plain black tattoo ink alone.":
    "Das Pigment ist eine Tattoofarbe. Ärzte meinen, dass Pigmente für Permanent Make-up dem Verblassen und Verfärben besser widerstehen; manche Fachleute nehmen nur schwarze Tattoofarbe.",
  "A permanent cosmetic pigment.": "Ein Pigment für Permanent Make-up.",
  "The pigment is a temporary one: it fades within months to three years, by makers' and practitioners' word.":
    "Das Pigment ist ein temporäres: es verblasst nach Herstellern und Fachleuten binnen Monaten bis drei Jahren.",
  "A permanent cosmetic pigment, if the look is to last.":
    "Ein Pigment für Permanent Make-up, wenn der Look halten soll.",
  "The pigment is an iron oxide: far weaker by weight than carbon, and it may darken under a laser before it fades.":
    "Das Pigment ist ein Eisenoxid: dem Gewicht nach viel schwächer als Ruß, und unter einem Laser kann es dunkeln, bevor es verblasst.",
  "A carbon pigment.": "Ein Pigment aus Ruß.",
  "Not in the clinic's list": "Nicht in der Liste der Praxis",

  // Labels and lots.
  pigment: "Pigment",
  needle: "Nadel",
  anaesthetic: "Betäubungsmittel",
  "The lot of the {what} is not written down yet. Without it nobody can trace a reaction.":
    "Die Charge ({what}) ist noch nicht notiert. Ohne sie lässt sich eine Reaktion nicht verfolgen.",
  "The number from the label, before the first dot.": "Die Nummer vom Etikett, vor dem ersten Punkt.",
  "No expiry date of the {what} is written down.": "Kein Verfallsdatum ist notiert ({what}).",
  "The date from the label, before the first dot.": "Das Datum vom Etikett, vor dem ersten Punkt.",
  "The {what} expires on {expires}, before the last session on {last}.":
    "{what}: verfällt am {expires}, vor der letzten Sitzung am {last}.",
  "A lot that lasts.": "Eine Charge, die hält.",
  "The pigment's label lacks {what}. In this country it must not be used so.":
    "Auf dem Etikett des Pigments fehlt: {what}. In diesem Land darf es so nicht benutzt werden.",
  "Nobody has noted whether the pigment's label carries {what}.":
    "Niemand hat notiert, ob es auf dem Etikett des Pigments steht: {what}.",
  'the words "Mixture for use in tattoos or permanent make-up"':
    "die Worte „Gemisch zur Verwendung in Tätowierungen oder Permanent-Make-up“",
  "its ingredients in falling order": "die Inhaltsstoffe in fallender Reihenfolge",
  "safety instructions for use": "Sicherheitshinweise für den Gebrauch",
  "the warning that nickel can cause allergic reactions":
    "der Hinweis, dass Nickel allergische Reaktionen auslösen kann",
  "the warning that chromium (VI) can cause allergic reactions":
    "der Hinweis, dass Chrom (VI) allergische Reaktionen auslösen kann",
  "A pigment whose label carries it.": "Ein Pigment, auf dessen Etikett es steht.",
  "A look at the label.": "Ein Blick auf das Etikett.",
  "The pigment holds {percent} of {substance}; from {most} it must not be used in this country.":
    "Das Pigment enthält {percent} {substance}; ab {most} darf es in diesem Land nicht benutzt werden.",
  "The pigment holds {percent} of {substance}; from {most} it could not be used in the European Union; we hold no such limit for this country.":
    "Das Pigment enthält {percent} {substance}; ab {most} dürfte es in der Europäischen Union nicht benutzt werden; für dieses Land halten wir keine solche Grenze.",
  "Another pigment, or an analysis that says otherwise.":
    "Ein anderes Pigment, oder eine Analyse, die etwas anderes sagt.",
  nickel: "Nickel",
  lead: "Blei",
  "chromium VI": "Chrom VI",
  cadmium: "Cadmium",
  arsenic: "Arsen",
  cobalt: "Kobalt",
  antimony: "Antimon",
  mercury: "Quecksilber",
  "soluble copper": "lösliches Kupfer",
  "soluble zinc": "lösliches Zink",
  "soluble barium": "lösliches Barium",
  "polycyclic aromatic hydrocarbons": "polyzyklische aromatische Kohlenwasserstoffe",
  "primary aromatic amines": "primäre aromatische Amine",
  "carcinogens or mutagens": "krebserzeugende oder erbgutverändernde Stoffe",
  "substances toxic to reproduction": "fortpflanzungsgefährdende Stoffe",
  "skin sensitisers": "hautsensibilisierende Stoffe",
  "skin or eye irritants": "haut- oder augenreizende Stoffe",

  // Who holds the needle.
  "Test patches of this hand were read: the bands allow for how its dots differ among themselves.":
    "Probefelder dieser Hand wurden gelesen: die Spannen berücksichtigen, wie sich ihre Punkte untereinander unterscheiden.",
  "Nobody has calibrated this hand: the bands also allow for how hands differ from each other.":
    "Niemand hat diese Hand kalibriert: die Spannen berücksichtigen auch, wie sich Hände voneinander unterscheiden.",
  "The practitioner is not licensed or registered for this work. Unlicensed hands are named as the greatest risk.":
    "Die behandelnde Person ist für diese Arbeit nicht zugelassen oder registriert. Hände ohne Zulassung gelten als das größte Risiko.",
  "Nobody has said whether the practitioner is licensed or registered where the place asks for it.":
    "Niemand hat gesagt, ob die behandelnde Person zugelassen oder registriert ist, wo der Ort es verlangt.",
  "A licence or registration that can be shown, or the word that this place asks for none.":
    "Eine Zulassung oder Registrierung zum Vorzeigen, oder das Wort, dass der Ort keine verlangt.",
  "The practitioner's training is not written down.": "Die Ausbildung der behandelnden Person ist nicht notiert.",
  "The practitioner has {hours} hours of training in this work.":
    "Die behandelnde Person hat {hours} Stunden Ausbildung in dieser Arbeit.",
  "Training that can be named, or a supervisor beside the client.":
    "Eine Ausbildung, die sich nennen lässt, oder eine Aufsicht neben dem Klienten.",
  "How many clients the practitioner has treated on the scalp is not written down.":
    "Wie viele Menschen die behandelnde Person auf der Kopfhaut behandelt hat, ist nicht notiert.",
  "The practitioner has treated {clients} client on the scalp so far.":
    "Die behandelnde Person hat bisher {clients} Menschen auf der Kopfhaut behandelt.",
  "The practitioner has treated {clients} clients on the scalp so far.":
    "Die behandelnde Person hat bisher {clients} Menschen auf der Kopfhaut behandelt.",
  "More clients, or an experienced hand beside.": "Mehr Behandlungen, oder eine erfahrene Hand daneben.",
  "No photographs of healed work were shown; fresh ones flatter.":
    "Es wurden keine Fotos verheilter Arbeiten gezeigt; frische schmeicheln.",
  "Whether photographs of healed work were shown is not written down.":
    "Ob Fotos verheilter Arbeiten gezeigt wurden, ist nicht notiert.",
  "Dated photographs of healed work.": "Fotos verheilter Arbeiten mit Datum.",
};
