import type { Catalogue } from "../translator.js";

/** Quotes, comparisons with published prices, costs over years. */
export const money: Catalogue = {
  // The quote.
  "Consultation, assessment and design": "Beratung, Einschätzung und Entwurf",
  "Complexity: scars ({scars}), test dots included": "Aufwand: Narben ({scars}), mit Testpunkten",
  "Complexity: between longer hair": "Aufwand: zwischen längerem Haar",
  "Consumables for {visits} visits": "Verbrauchsmaterial für {visits} Termine",
  "Follow-up visits ({visits}), an hour each": "Nachkontrollen ({visits}), je eine Stunde",
  "Work: {hours} hours on {area}": "Arbeit: {hours} Stunden auf {area}",
  "Work on {area}": "Arbeit auf {area}",
  "Whole treatment, by stage of loss": "Ganze Behandlung, nach Stadium des Verlusts",
  "Whole treatment, by stage: {stage}": "Ganze Behandlung, nach Stadium: {stage}",
  "Package: {sessions} sessions and a touch-up after six months":
    "Paket: {sessions} Sitzungen und eine Auffrischung nach sechs Monaten",
  "Further sessions ({sessions})": "Weitere Sitzungen ({sessions})",
  "The range is what published paces of 22 to 91 dots a minute make of the same dots.":
    "Die Spanne ist, was veröffentlichte Tempos von 22 bis 91 Punkten in der Minute aus denselben Punkten machen.",
  "The clinic has set no price by the hour: {price} stands in for it.":
    "Die Praxis hat keinen Stundenpreis festgelegt: {price} stehen dafür.",
  "The range is how well a head's area is known from a tape: 31 in 492 cm2.":
    "Die Spanne ist, wie gut ein Band die Fläche eines Kopfes kennt: 31 von 492 cm².",
  "The clinic has set no price by area: {price} a cm2 stands in for it.":
    "Die Praxis hat keinen Preis nach Fläche festgelegt: {price} je cm² stehen dafür.",
  "The clinic's price for this stage covers every visit planned and all complexity.":
    "Der Preis der Praxis für dieses Stadium deckt jeden geplanten Termin und allen Aufwand.",
  "The published list names {lower} to {upper} for this stage; the middle is taken.":
    "Die veröffentlichte Liste nennt {lower} bis {upper} für dieses Stadium; genommen ist die Mitte.",
  "The list says nothing of scars, longer hair or follow-ups.":
    "Die Liste sagt nichts über Narben, längeres Haar oder Nachkontrollen.",
  "The range is one more session: about one in five needs a fourth.":
    "Die Spanne ist eine Sitzung mehr: etwa eine Person von fünf braucht eine vierte.",
  "A session beyond the package costs an equal part of it (1/{part}).":
    "Eine Sitzung über das Paket hinaus kostet einen gleichen Teil davon (1/{part}).",
  "The clinic has set no package: {price} stands in for it.":
    "Die Praxis hat kein Paket festgelegt: {price} stehen dafür.",
  "{hours} hours of work in {visits} visits on {area}.": "{hours} Stunden Arbeit in {visits} Terminen auf {area}.",
  "A touch-up in later years and a visit beyond those planned are not included.":
    "Eine Auffrischung in späteren Jahren und ein Termin über die geplanten hinaus sind nicht enthalten.",
  "by the hour": "nach Stunden",
  "by area": "nach Fläche",
  "by stage of loss": "nach Stadium des Verlusts",
  "as a package": "als Paket",
  "No price {wanted} is known for this job, so it is priced {method}.":
    "Für diese Arbeit ist kein Preis {wanted} bekannt, also gilt der Preis {method}.",
  "The same job {method}, before tax.": "Dieselbe Arbeit {method}, vor Steuer.",
  "Deposit on booking": "Anzahlung bei Buchung",
  "Before the first session: half of the rest": "Vor der ersten Sitzung: die Hälfte des Rests",
  "After the last session: what is left": "Nach der letzten Sitzung: was übrig ist",

  // Beside published prices.
  "{hours} hours on {area}": "{hours} Stunden auf {area}",
  "Within it: {job}.": "Innerhalb: {job}.",
  "Below it, because it covers a small job: {job}.": "Darunter, weil es eine kleine Arbeit ist: {job}.",
  "Below it for a whole treatment's work ({job}): the clinic's prices are lower than those published.":
    "Darunter für die Arbeit einer ganzen Behandlung ({job}): die Preise der Praxis liegen unter den veröffentlichten.",
  "Above it, because it counts {job}; published courses count three or four sessions of two to three hours.":
    "Darüber, weil es {job} zählt; veröffentlichte Behandlungen zählen drei oder vier Sitzungen von zwei bis drei Stunden.",
  "Above it for a whole treatment's work ({job}): the clinic's prices are higher than those published.":
    "Darüber für die Arbeit einer ganzen Behandlung ({job}): die Preise der Praxis liegen über den veröffentlichten.",
  "Published in US dollars; no exchange rate is assumed.":
    "Veröffentlicht in US-Dollar; ein Wechselkurs wird nicht angenommen.",
  "Published prices are in US dollars ({spans}). No exchange rate is assumed, so this quote in {currency} is not compared.":
    "Veröffentlichte Preise sind in US-Dollar ({spans}). Ein Wechselkurs wird nicht angenommen, dieses Angebot in {currency} bleibt also unverglichen.",
  "Before tax within published prices for whole treatments ({spans}).":
    "Vor Steuer innerhalb der veröffentlichten Preise für ganze Behandlungen ({spans}).",
  "Before tax above published prices for whole treatments ({spans}), because it counts {job}; published courses count three or four sessions of two to three hours.":
    "Vor Steuer über den veröffentlichten Preisen für ganze Behandlungen ({spans}), denn es zählt {job}; veröffentlichte Behandlungen zählen drei oder vier Sitzungen von zwei bis drei Stunden.",
  "Before tax above published prices for whole treatments ({spans}), because the clinic's prices are higher: {job}.":
    "Vor Steuer über den veröffentlichten Preisen für ganze Behandlungen ({spans}), denn die Preise der Praxis sind höher: {job}.",
  "Before tax below published prices for whole treatments ({spans}), because it covers a small job: {job}.":
    "Vor Steuer unter den veröffentlichten Preisen für ganze Behandlungen ({spans}), denn es ist eine kleine Arbeit: {job}.",
  "Before tax below published prices for whole treatments ({spans}), because the clinic's prices are lower: {job}.":
    "Vor Steuer unter den veröffentlichten Preisen für ganze Behandlungen ({spans}), denn die Preise der Praxis sind niedriger: {job}.",
  "Before tax within some published prices for whole treatments and outside others ({spans}): {job}.":
    "Vor Steuer innerhalb mancher veröffentlichter Preise für ganze Behandlungen und außerhalb anderer ({spans}): {job}.",
  "a consumer article: {range}": "ein Verbraucherartikel: {range}",
  "a vendor's article: {range}": "ein Artikel eines Händlers: {range}",
  "a British price list: {range}": "eine britische Preisliste: {range}",
  "an Australian price list: {range}": "eine australische Preisliste: {range}",

  // Over years.
  "Prices stay as they are today; removal and further loss are not counted.":
    "Die Preise bleiben wie heute; Entfernung und weiterer Verlust sind nicht gezählt.",
  "The span is that of the touch-up forecast, whose claims contradict each other.":
    "Die Spanne ist die der Vorhersage der Auffrischungen, deren Angaben einander widersprechen.",
  "A touch-up costs as much as one session of this course: no hour and no touch-up has a price.":
    "Eine Auffrischung kostet so viel wie eine Sitzung dieser Behandlung: weder Stunde noch Auffrischung hat einen Preis.",
  "A touch-up costs what the clinic set.": "Eine Auffrischung kostet, was die Praxis festgelegt hat.",
  "A touch-up takes two to four hours by a published list of the same currency, and no longer than the course.":
    "Eine Auffrischung dauert nach einer veröffentlichten Liste derselben Währung zwei bis vier Stunden und nicht länger als die Behandlung.",
  "A touch-up takes two to four hours at the clinic's hour, and no longer than the course.":
    "Eine Auffrischung dauert zwei bis vier Stunden zum Stundenpreis der Praxis und nicht länger als die Behandlung.",
};
