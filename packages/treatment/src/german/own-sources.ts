import type { Catalogue } from "../translator.js";

/** Where an entry of the registry rests on our own assumption or arithmetic: what stands in place of a source. */
export const ownSources: Catalogue = {
  "Our assumption from the shape of round groupings; to be measured per cartridge":
    "Unsere Annahme nach der Form runder Anordnungen; je Modul zu messen",
  "Gap in the literature as searched": "Lücke in der durchsuchten Literatur",
  "Our assumption: slow manual work with an instrument that has no motor":
    "Unsere Annahme: langsame Handarbeit mit einem Gerät ohne Motor",
  "Our assumption: tough skin asks for a faster needle, soft skin for a slower one":
    "Unsere Annahme: zähe Haut verlangt eine schnellere Nadel, weiche eine langsamere",
  "Our assumption within the strokes that machines have": "Unsere Annahme innerhalb der Hübe, die Geräte haben",
  "Lam 2008, steel needles in pig skin and rubber (abstract), read for the scalp by our own model":
    "Lam 2008, Stahlnadeln in Schweinehaut und Gummi (Abstract), mit unserem eigenen Modell für die Kopfhaut gelesen",
  "Own Monte Carlo calculation of one dot in light skin, radius 0.15 mm, absorption 10 per mm":
    "Eigene Monte-Carlo-Rechnung eines Punktes in heller Haut, Radius 0,15 mm, Aufnahme 10 je mm",
  "Our assumption between the two schools; studied by histology in Dhurat 2017, whose values the abstract leaves out":
    "Unsere Annahme zwischen den beiden Schulen; histologisch untersucht in Dhurat 2017, dessen Werte das Abstract auslässt",
  "Our assumption: about five punctures at 100 per second": "Unsere Annahme: etwa fünf Stiche bei 100 in der Sekunde",
  "Our assumption": "Unsere Annahme",
  "Our assumption: sources ask for experience and give no figure":
    "Unsere Annahme: Quellen verlangen Erfahrung und nennen keinen Wert",
  "Derived: 0.1 mm (Rassman 2016) to 0.17 mm (HIS) across at the surface, widened by the spread a needle group leaves":
    "Abgeleitet: 0,1 mm (Rassman 2016) bis 0,17 mm (HIS) Breite an der Oberfläche, verbreitert um das, was eine Nadelgruppe lässt",
  "Derived: upper dermis (Rassman 2015) under an epidermis of 0.06-0.09 mm; cosmetic tattoo trade gives about 0.5 mm, Raman spectroscopy found ink to 0.4 mm":
    "Abgeleitet: obere Dermis (Rassman 2015) unter einer Epidermis von 0,06-0,09 mm; der Handel für kosmetische Tätowierung nennt etwa 0,5 mm, Raman-Spektroskopie fand Farbe bis 0,4 mm",
  "Derived: 4/3 pi 0.15^3 mm3 x 10 per mm / 7.5 m2/g = 0.0141 mm3 x 1.33 mg/mL = 19 ng; bounds from the shades that dilution reaches":
    "Abgeleitet: 4/3 pi 0,15^3 mm³ x 10 je mm / 7,5 m²/g = 0,0141 mm³ x 1,33 mg/mL = 19 ng; Grenzen aus den Tönen, die Verdünnung erreicht",
  "Derived: 1/0.01 cm2; 2/(sqrt 3 x 0.01 cm2); 0.70/gap^2 at random saturation":
    "Abgeleitet: 1/0,01 cm²; 2/(Wurzel 3 x 0,01 cm²); 0,70/Abstand^2 bei zufälliger Sättigung",
  "Our assumption, the transition zone of a hairline carried over to borders inside; nobody gives a figure":
    "Unsere Annahme, die Übergangszone einer Haarlinie auf innere Grenzen übertragen; niemand nennt einen Wert",
  "Our assumption: a change of needle and cup takes about as long as so many dots; nobody gives a figure":
    "Unsere Annahme: ein Wechsel von Nadel und Becher dauert etwa so lange wie so viele Punkte; niemand nennt einen Wert",
  "Derived: graft counts of a public calculator divided by 30-50 units per cm2":
    "Abgeleitet: Graft-Zahlen eines öffentlichen Rechners, geteilt durch 30-50 Einheiten je cm²",
  "Derived: pi/4 x width squared x density": "Abgeleitet: pi/4 x Breite zum Quadrat x Dichte",
  "Our assumption: 0.5 mm dots at 100 per cm2 and 1 mm dots at 60; practitioners warn of helmets without a figure":
    "Unsere Annahme: Punkte von 0,5 mm bei 100 je cm² und von 1 mm bei 60; Fachleute warnen ohne Wert vor dem Helm",
  "Derived: pi/4 and pi/(2 sqrt 3)": "Abgeleitet: pi/4 und pi/(2 Wurzel 3)",
  "Derived: sqrt(2/(sqrt 3 x density)); 1/(2 sqrt density)":
    "Abgeleitet: Wurzel(2/(Wurzel 3 x Dichte)); 1/(2 Wurzel Dichte)",
  "Derived: 0.70 over the gap squared, random sequential packing of discs":
    "Abgeleitet: 0,70 durch den Abstand zum Quadrat, zufällige Packung von Scheiben",
  "Derived: our reading of the marks in 992 fields of 248 people, roots within 0.40 mm joined (Gu and Zhang 2024, IET Image Processing, doi 10.1049/ipr2.13162, data set FDU_HairFollicleDataset (Huashan Hospital))":
    "Abgeleitet: unsere Lesung der Marken in 992 Feldern von 248 Menschen, Wurzeln innerhalb von 0,40 mm vereint (Gu und Zhang 2024, IET Image Processing, doi 10.1049/ipr2.13162, Datensatz FDU_HairFollicleDataset (Huashan Hospital))",
  "Derived: our count over the marks in 992 fields of 248 people, roots within 0.40 mm joined (Gu and Zhang 2024, IET Image Processing, doi 10.1049/ipr2.13162, data set FDU_HairFollicleDataset (Huashan Hospital))":
    "Abgeleitet: unsere Zählung über die Marken in 992 Feldern von 248 Menschen, Wurzeln innerhalb von 0,40 mm vereint (Gu und Zhang 2024, IET Image Processing, doi 10.1049/ipr2.13162, Datensatz FDU_HairFollicleDataset (Huashan Hospital))",
  "Derived: the law that gives back the distances of natural-spacing-measured in simulated fields of 3.5 x 2.8 mm":
    "Abgeleitet: das Gesetz, das die Abstände von natural-spacing-measured in nachgestellten Feldern von 3,5 x 2,8 mm zurückgibt",
  "Our assumption within the transition zone of Shapiro 2004, who says irregular and gives no figure":
    "Unsere Annahme innerhalb der Übergangszone von Shapiro 2004, der unregelmäßig sagt und keinen Wert nennt",
  "Our assumption after trainers' words, so that gaps show and dots do not touch":
    "Unsere Annahme nach Worten von Ausbildern, sodass sich Lücken zeigen und Punkte nicht berühren",
  "Derived: Mie calculation, magnetite of 200 nm at 0.80 m2/g against carbon at 7.4 at 600 nm":
    "Abgeleitet: Mie-Rechnung, Magnetit von 200 nm mit 0,80 m²/g gegen Kohlenstoff mit 7,4 bei 600 nm",
  "Our assumption; poliinternational.com gives 500-2000, pro.bhub.com.ua only words":
    "Unsere Annahme; poliinternational.com nennt 500-2000, pro.bhub.com.ua nur Worte",
  "Our assumption: the usual mixing rule for miscible liquids, untested on these inks":
    "Unsere Annahme: die übliche Mischungsregel für mischbare Flüssigkeiten, an diesen Farben nicht geprüft",
  "Our assumption, the lower bound of technique-neat-concentration; nobody publishes strengths by shade":
    "Unsere Annahme, die untere Grenze von technique-neat-concentration; niemand veröffentlicht Stärken nach Ton",
  "Our assumption; that hairline dots are finer and lighter is a practitioner's word, how much nobody says":
    "Unsere Annahme; dass Punkte der Haarlinie feiner und heller sind, ist das Wort einer Fachperson, um wie viel, sagt niemand",
  "Our assumption: body tattooing packs colour; the lot's label decides":
    "Unsere Annahme: Körpertätowierung packt Farbe; das Etikett der Charge entscheidet",
  "Our assumption between carbon and weaker dyes; no spectrum of such a pigment in skin is published":
    "Unsere Annahme zwischen Kohlenstoff und schwächeren Farbstoffen; ein Spektrum solchen Pigments in Haut ist nicht veröffentlicht",
  "Derived: Mie calculation, hematite of 400 nm": "Abgeleitet: Mie-Rechnung, Hämatit von 400 nm",
  "Our assumption: carbon-like grains that shade themselves; the size is a maker's claim (teammicro.com)":
    "Unsere Annahme: kohlenstoffartige Körner, die sich selbst verdecken; die Größe ist eine Herstellerangabe (teammicro.com)",
  "Our assumption: the usual twenty drops a millilitre; droppers differ by a third":
    "Unsere Annahme: die üblichen zwanzig Tropfen je Milliliter; Pipetten unterscheiden sich um ein Drittel",
  "Our assumption; nobody weighed a cup before and after":
    "Unsere Annahme; niemand hat einen Becher vorher und nachher gewogen",
  "Derived: adding-doubling of a thin absorbing sheet in layered skin, checked against Monte Carlo":
    "Abgeleitet: Adding-Doubling einer dünnen aufnehmenden Schicht in geschichteter Haut, gegen Monte Carlo geprüft",
  "Derived: Monte Carlo of single dots of 0.15 mm radius in layered light skin":
    "Abgeleitet: Monte Carlo einzelner Punkte mit 0,15 mm Radius in geschichteter heller Haut",
  "Our assumption around the third lost in mice": "Unsere Annahme um das Drittel, das bei Mäusen verloren ging",
  "Derived from Liu 2025: 1.6/0.9, ten patients": "Abgeleitet aus Liu 2025: 1,6/0,9, zehn Menschen",
  "Our assumption, wide on purpose: no series on scalps exists; fits touch-up claims of 3 to 10 years":
    "Unsere Annahme, mit Absicht weit: eine Serie auf Kopfhaut gibt es nicht; passt zu Angaben von 3 bis 10 Jahren bis zur Auffrischung",
  "Our assumption: no rate was measured; puts loss of detail at Eames's 10-15 years":
    "Unsere Annahme: eine Rate ist nicht gemessen; setzt den Verlust von Schärfe auf die 10-15 Jahre von Eames",
  "Our assumption within one to five days of redness": "Unsere Annahme innerhalb von einem bis fünf Tagen Rötung",
  "Our assumption: sources name the direction, none a figure":
    "Unsere Annahme: Quellen nennen die Richtung, keine einen Wert",
  "Our assumption: sources name lifestyle and exfoliation as causes, none a figure":
    "Unsere Annahme: Quellen nennen Lebensweise und Peelings als Ursachen, keine einen Wert",
  "Our assumption: practitioners name the direction, none a figure":
    "Unsere Annahme: Fachleute nennen die Richtung, keine einen Wert",
  "Derived from Liu 2025: 0.9/1.6 = 0.56 if the early loss set the pace for years, 1 if it did not; ten patients":
    "Abgeleitet aus Liu 2025: 0,9/1,6 = 0,56, wenn der frühe Verlust das Tempo für Jahre setzte, 1, wenn nicht; zehn Menschen",
  "Derived from ink2scalp.com: 2 to 4 years against 5 to 6, so 3/5.5; bounds 2/5 and 4/6":
    "Abgeleitet aus ink2scalp.com: 2 bis 4 Jahre gegen 5 bis 6, also 3/5,5; Grenzen 2/5 und 4/6",
  "Our assumption from permanent make-up practice; no series on scalps exists":
    "Unsere Annahme aus der Praxis des Permanent Make-ups; eine Serie auf Kopfhaut gibt es nicht",
  "Our count of the claims held here, made anew for each client":
    "Unsere Zählung der hier vorliegenden Angaben, für jeden Klienten neu",
  "Gap in the literature as searched; ask the health authority of the place":
    "Lücke in der durchsuchten Literatur; fragen Sie das Gesundheitsamt des Ortes",
  "Our assumption, by analogy with the two years asked for grafts in alopecia areata":
    "Unsere Annahme, nach den zwei Jahren, die bei Alopecia areata für Grafts verlangt werden",
  "Our assumption from the rise of pattern loss with age":
    "Unsere Annahme aus der Zunahme erblichen Haarausfalls mit dem Alter",
  "Our assumption, from the permanent fringe being what makes hair a donor":
    "Unsere Annahme, weil der bleibende Haarkranz Haar zum Spender macht",
  "Our assumption from hormonal loss being treatable; the articles name no test":
    "Unsere Annahme, weil hormoneller Verlust behandelbar ist; die Artikel nennen keinen Test",
  "Our assumption, from the pill restoring the hormonal balance of hair loss in women":
    "Unsere Annahme, weil die Pille bei Haarverlust von Frauen das Hormongleichgewicht herstellt",
  "Our assumption, from loss in women following hormonal change":
    "Unsere Annahme, weil Haarverlust bei Frauen hormoneller Veränderung folgt",
  "Our assumption by analogy with psoriasis": "Unsere Annahme nach dem Vorbild der Schuppenflechte",
  "Our assumption; clients' forms ask for it without a figure":
    "Unsere Annahme; Formulare für Klienten fragen danach ohne Wert",
  "Our assumption by analogy with the other treatments of the site":
    "Unsere Annahme nach dem Vorbild der anderen Behandlungen der Stelle",
  "Vendors' lists of indications; our assumption for how they take pigment":
    "Listen von Händlern; unsere Annahme dafür, wie sie Pigment annehmen",
  "Our assumption; practitioners tell of sides and top that no longer match":
    "Unsere Annahme; Fachleute erzählen von Seiten und Oberkopf, die nicht mehr passen",
  "Our assumption; the expert who speaks of significant contrast gives no figure":
    "Unsere Annahme; die Expertin, die von deutlichem Kontrast spricht, nennt keinen Wert",
  "Our assumption from trials of 24 weeks to a year and beyond":
    "Unsere Annahme aus Studien von 24 Wochen bis zu einem Jahr und länger",
  "Our assumption: a table of our own, not complete, that says what it does not know":
    "Unsere Annahme: eine eigene Tabelle, nicht vollständig, die sagt, was sie nicht weiß",
  "Our assumption, after the subjects of the Body Dysmorphic Disorder Questionnaire":
    "Unsere Annahme, nach den Themen des Body Dysmorphic Disorder Questionnaire",
  "Our assumption: ordinary duty of care": "Unsere Annahme: gewöhnliche Sorgfaltspflicht",
  "Our assumption: the age is a round one": "Unsere Annahme: das Alter ist ein rundes",
  "Our assumption: what the letters mean that clinics ask for":
    "Unsere Annahme: was die Schreiben bedeuten, die Praxen verlangen",
  "Our assumption: a list of our own, in English, that misses what is said otherwise":
    "Unsere Annahme: eine eigene Liste, auf Englisch, die übersieht, was anders gesagt ist",
  "Our assumption: nothing else is safe": "Unsere Annahme: nichts anderes ist sicher",
  "Our assumption; medicines and skin change": "Unsere Annahme; Medikamente und Haut ändern sich",
  "Our assumption: keeps a healed review at each published mark":
    "Unsere Annahme: hält an jeder veröffentlichten Marke eine Kontrolle nach der Heilung",
  "Derived from Consumer article 'Scalp Micropigmentation Can Help With Thinning Hair', quoting A. Bauman MD and E. Ilyas MD: 3 x 2-3 h":
    "Abgeleitet aus dem Verbraucherartikel „Scalp Micropigmentation Can Help With Thinning Hair“, der A. Bauman MD und E. Ilyas MD zitiert: 3 x 2-3 h",
  "Derived: 492 cm2 x 80-100 per cm2 = 39-49 thousand dots over 20-30 h (22-41 a minute) or 9-15 h (44-91)":
    "Abgeleitet: 492 cm² x 80-100 je cm² = 39-49 Tausend Punkte über 20-30 h (22-41 in der Minute) oder 9-15 h (44-91)",
  "Our assumption: just under the geometric mean of 22 and 91, which is 45":
    "Unsere Annahme: knapp unter dem geometrischen Mittel von 22 und 91, das 45 ist",
  "Our assumption: ten dots a setting, two settings": "Unsere Annahme: zehn Punkte je Einstellung, zwei Einstellungen",
  "Our assumption; the product's own leaflet decides and replaces it":
    "Unsere Annahme; der Beipackzettel des Produkts entscheidet und ersetzt sie",
  "Our assumption; the person who is licensed to inject decides and replaces it":
    "Unsere Annahme; wer spritzen darf, entscheidet und ersetzt sie",
  "Our assumption: the 0 to 10 scale is in common use, no study names a bound for this work":
    "Unsere Annahme: die Skala von 0 bis 10 ist üblich, keine Studie nennt eine Grenze für diese Arbeit",
  "Our assumption: the sheets name pools alone": "Unsere Annahme: die Merkblätter nennen nur Schwimmbäder",
  "Our assumption: general first-aid knowledge, put on the cautious side; FDA and NHS pages on tattoos say the like":
    "Unsere Annahme: allgemeines Wissen der ersten Hilfe, auf der vorsichtigen Seite; Seiten von FDA und NHS über Tätowierungen sagen Ähnliches",
  "Our assumption: with 3 visits, 3 to 23 hours then cost about USD 1,000 to 5,000, the published range":
    "Unsere Annahme: mit 3 Terminen kosten 3 bis 23 Stunden dann etwa USD 1.000 bis 5.000, die veröffentlichte Spanne",
  "Our assumption; articles name complexity as a factor without a figure":
    "Unsere Annahme; Artikel nennen Aufwand als Umstand ohne Wert",
  "Derived from HIS Hair Clinic (hishairclinic.co.uk), practitioner pages: 200 + 2 x 100 + 75 and 200 + 6 x 100 + 75":
    "Abgeleitet aus HIS Hair Clinic (hishairclinic.co.uk), Seiten von Fachleuten: 200 + 2 x 100 + 75 und 200 + 6 x 100 + 75",
  "Our assumption; it goes over the same dots once": "Unsere Annahme; sie geht noch einmal über dieselben Punkte",
  "Our assumption; the hours are those of HIS Hair Clinic (hishairclinic.co.uk), practitioner pages":
    "Unsere Annahme; die Stunden sind die von HIS Hair Clinic (hishairclinic.co.uk), Seiten von Fachleuten",
  "Our assumption between bounds from the published 1,000 and 5,000 over the 492 cm2 of a whole scalp: 2.0 and 10.2":
    "Unsere Annahme zwischen Grenzen aus den veröffentlichten 1.000 und 5.000 über die 492 cm² einer ganzen Kopfhaut: 2,0 und 10,2",
  "Our assumption within the published 1,000 to 5,000: the lower end of what one page calls typical":
    "Unsere Annahme innerhalb der veröffentlichten 1.000 bis 5.000: das untere Ende dessen, was eine Seite typisch nennt",
  "Our assumption; the one published deposit is a sum, USD 375":
    "Unsere Annahme; die eine veröffentlichte Anzahlung ist ein Betrag, USD 375",
  "Our assumption, for plain comparison": "Unsere Annahme, für den einfachen Vergleich",
  "Derived from Patel & Patel 2026, Cureus, PMC13019652, tape measure, 25 adults: 31/492":
    "Abgeleitet aus Patel & Patel 2026, Cureus, PMC13019652, Maßband, 25 Erwachsene: 31/492",
  "Our assumption; articles name follow-ups as a factor without a figure":
    "Unsere Annahme; Artikel nennen Nachkontrollen als Umstand ohne Wert",
  "Our assumption for common loss whose cause is known; its course by BMJ Best Practice":
    "Unsere Annahme für gewöhnlichen Verlust mit bekannter Ursache; sein Verlauf nach BMJ Best Practice",
  "Our assumption on the cautious side, as its leaflets advise":
    "Unsere Annahme auf der vorsichtigen Seite, wie die Beipackzettel raten",
  "Gap in the literature as held here": "Lücke in der hier vorliegenden Literatur",
  "Derived from Finasteride Male Pattern Hair Loss Study Group 2002, Eur J Dermatol 12:38-49, five years, 219 men on finasteride and 15 on placebo at the end: 100 less the 25 of 100 who kept or gained; 15 or 16 men":
    "Abgeleitet aus Finasteride Male Pattern Hair Loss Study Group 2002, Eur J Dermatol 12:38-49, fünf Jahre, am Ende 219 Männer mit Finasterid und 15 mit Placebo: 100 weniger die 25 von 100, die behielten oder gewannen; 15 oder 16 Männer",
  "Our assumption: punctures renew the skin that holds the pigment":
    "Unsere Annahme: Stiche erneuern die Haut, die das Pigment hält",
  "Our assumption: pulling is a known cause of loss (traction alopecia)":
    "Unsere Annahme: Zug ist eine bekannte Ursache von Verlust (Zugalopezie)",
  "Our assumption; practitioners warn of perfect symmetry without a figure":
    "Unsere Annahme; Fachleute warnen ohne Wert vor vollkommener Symmetrie",
  "Our assumption; the rule to keep the angle open is published without a figure":
    "Unsere Annahme; die Regel, den Winkel offen zu lassen, ist ohne Wert veröffentlicht",
  "Our assumption; the rule not to fill the temples is published without a figure":
    "Unsere Annahme; die Regel, die Schläfen nicht zu füllen, ist ohne Wert veröffentlicht",
  "Our assumption; the rule to plan for further loss is published without a figure":
    "Unsere Annahme; die Regel, für weiteren Verlust zu planen, ist ohne Wert veröffentlicht",
  "Our assumption; practitioners name edge-ups and defined lines without a figure":
    "Unsere Annahme; Fachleute nennen Edge-ups und klare Linien ohne Wert",
  "Our assumption; thirds are published without a tolerance":
    "Unsere Annahme; Drittel sind ohne Toleranz veröffentlicht",
  "Our assumption between front and back": "Unsere Annahme zwischen vorn und hinten",
  "Our assumption; direction by ultrasound of 30 and 30 people (Li 2024, PMC11289427), stiffness by Ten 2022, J Cosmet Dermatol, scalp elastography, 26 patients and 26 controls (abstract)":
    "Unsere Annahme; Richtung nach Ultraschall an 30 und 30 Menschen (Li 2024, PMC11289427), Steifheit nach Ten 2022, J Cosmet Dermatol, Elastographie der Kopfhaut, 26 Patienten und 26 Kontrollen (Abstract)",
  "Our assumption between temple and occiput": "Unsere Annahme zwischen Schläfe und Hinterkopf",
  "Our assumption; nobody has measured either": "Unsere Annahme; niemand hat eines von beiden gemessen",
  "Our assumption; direction from BMC Med Imaging 2022;22:113, facial skin by ultrasound, 118 people":
    "Unsere Annahme; Richtung aus BMC Med Imaging 2022;22:113, Gesichtshaut im Ultraschall, 118 Menschen",
  "Our assumption; practitioners name oil as a cause of fading":
    "Unsere Annahme; Fachleute nennen Fett als Ursache des Verblassens",
  "Our assumption from the local tissue map": "Unsere Annahme aus der örtlichen Gewebekarte",
  "Our assumption; that grafting scars the skin is said by practitioners":
    "Unsere Annahme; dass Transplantieren die Haut vernarbt, sagen Fachleute",
  "Our assumption; direction from a series on tattooing of irradiated skin (abstract)":
    "Unsere Annahme; Richtung aus einer Serie über Tätowierung bestrahlter Haut (Abstract)",
  "Derived from the densities of the natural scalp in this registry; sides are an assumption":
    "Abgeleitet aus den Dichten natürlicher Kopfhaut in diesem Register; die Seiten sind eine Annahme",
  "Our assumption; ultrasound gives the direction for crown and back only":
    "Unsere Annahme; Ultraschall gibt die Richtung nur für Wirbel und Hinterkopf",
  "Our assumption; fits less than half of nominal depth buried at 1 mm/s, Lam 2008, steel needles in pig skin and rubber (abstract)":
    "Unsere Annahme; passt dazu, dass bei 1 mm/s weniger als die Hälfte der nominellen Tiefe eingesunken war, Lam 2008, Stahlnadeln in Schweinehaut und Gummi (Abstract)",
  "Our assumption within Davis SP et al. 2004, J Biomech 37:1155, microneedle insertion force (abstract)":
    "Unsere Annahme innerhalb von Davis SP et al. 2004, J Biomech 37:1155, Einstichkraft von Mikronadeln (Abstract)",
  "Derived: 1.62 nL a puncture from Arbache S et al. 2019, Int J Dermatol 58:750 (abstract) over 0.32-0.75 nL by geometry":
    "Abgeleitet: 1,62 nL je Stich aus Arbache S et al. 2019, Int J Dermatol 58:750 (Abstract) über 0,32-0,75 nL aus der Geometrie",
  "Our reading of Lawal, Rohilla, Marston 2022, J Visualization, needles in gel (abstract and press)":
    "Unsere Lesung von Lawal, Rohilla, Marston 2022, J Visualization, Nadeln in Gel (Abstract und Presse)",
  "Our assumption: a hole saturates": "Unsere Annahme: ein Loch sättigt sich",
  "Our assumption; gives the third that is lost with the epidermis":
    "Unsere Annahme; ergibt das Drittel, das mit der Epidermis verloren geht",
  "Our assumption, so that the total agrees with Baumler W 2015, Curr Probl Dermatol, absorption, distribution and excretion of tattoo colorants (abstract)":
    "Unsere Annahme, damit die Summe zu Baumler W 2015, Curr Probl Dermatol, absorption, distribution and excretion of tattoo colorants (Abstract) passt",
  "Our assumption: no rate of blow-outs was ever published for scalps":
    "Unsere Annahme: eine Rate des Verlaufens auf Kopfhaut ist nie veröffentlicht worden",
  "Derived: 1 - 0.05^(1/80) = 0.037": "Abgeleitet: 1 - 0,05^(1/80) = 0,037",
  "Our assumption until a test patch replaces it": "Unsere Annahme, bis ein Probefeld sie ersetzt",
  "Our assumption: nobody has measured where dots land": "Unsere Annahme: niemand hat gemessen, wo Punkte landen",
  "Our assumption: a calibration tells a zone's own offset to about 0.03 mm, and none was published":
    "Unsere Annahme: eine Kalibrierung sagt den Versatz einer Zone auf etwa 0,03 mm, und keine ist veröffentlicht",
  "Derived: our model fitted to the spectra of Cooksey, Allen & Tsai 2017, J Res NIST 122:26":
    "Abgeleitet: unser Modell, angepasst an die Spektren von Cooksey, Allen & Tsai 2017, J Res NIST 122:26",
  "Our assumption; a clinic may edit each": "Unsere Annahme; eine Praxis kann jede ändern",
  "Our assumption: weights that a clinic may edit": "Unsere Annahme: Gewichte, die eine Praxis ändern kann",
  "Our assumption until a patch is read twice by two people":
    "Unsere Annahme, bis ein Probefeld zweimal von zwei Menschen gelesen ist",
  "Our assumption within the depths of 1.5 to 2 mm that practitioners give for body tattoos (tattooremovalnear.com)":
    "Unsere Annahme innerhalb der Tiefen von 1,5 bis 2 mm, die Fachleute für Körpertätowierungen nennen (tattooremovalnear.com)",
  "Liu, Sun, Zhang, Zhao 2025, J Cosmet Dermatol 24(9):e70375, ten patients (abstract): 6/7 = 0.857 and n = 6 stand in one abstract":
    "Liu, Sun, Zhang, Zhao 2025, J Cosmet Dermatol 24(9):e70375, zehn Menschen (Abstract): 6/7 = 0,857 und n = 6 stehen in einem Abstract",
  "Derived: half ellipsoid on length, breadth and tragion height of ANSUR II, anthropometric survey of US Army personnel 2012, public data set":
    "Abgeleitet: halbes Ellipsoid auf Länge, Breite und Tragionhöhe von ANSUR II, anthropometrische Erhebung an Personal der US-Armee 2012, öffentlicher Datensatz",
  "Derived: cap of an ellipsoid on the mean heads of ANSUR II, anthropometric survey of US Army personnel 2012, public data set; agrees with about 500":
    "Abgeleitet: Kappe eines Ellipsoids auf den mittleren Köpfen von ANSUR II, anthropometrische Erhebung an Personal der US-Armee 2012, öffentlicher Datensatz; stimmt mit etwa 500 überein",
  "Our assumption after a hair surgeon's notes (directhairtransplantation.blogspot.com 2013); widths of the turns are ours":
    "Unsere Annahme nach den Notizen eines Haarchirurgen (directhairtransplantation.blogspot.com 2013); die Breiten der Wendungen sind unsere",
  "Derived: least squares on ANSUR II, anthropometric survey of US Army personnel 2012, public data set":
    "Abgeleitet: kleinste Quadrate auf ANSUR II, anthropometrische Erhebung an Personal der US-Armee 2012, öffentlicher Datensatz",
  "Derived: least squares on three quarters of the rows of ANSUR II, anthropometric survey of US Army personnel 2012, public data set":
    "Abgeleitet: kleinste Quadrate auf drei Vierteln der Zeilen von ANSUR II, anthropometrische Erhebung an Personal der US-Armee 2012, öffentlicher Datensatz",
  "Derived: correlation in ANSUR II, anthropometric survey of US Army personnel 2012, public data set":
    "Abgeleitet: Korrelation in ANSUR II, anthropometrische Erhebung an Personal der US-Armee 2012, öffentlicher Datensatz",
  "Our assumption, in the order of the stages": "Unsere Annahme, in der Reihenfolge der Stadien",
  "Our assumption, in the order of the grades": "Unsere Annahme, in der Reihenfolge der Stufen",
  "Our assumption: the cautious reading of silence": "Unsere Annahme: die vorsichtige Lesung des Schweigens",
  "Our assumption: nothing is made up": "Unsere Annahme: nichts wird erfunden",
  "Our assumption: hair is drawn away only where somebody said that it is gone":
    "Unsere Annahme: Haar wird nur dort weggezeichnet, wo jemand gesagt hat, dass es fort ist",
  "Our assumption, near the occiput's 163 of Visessiri 2020; a count on the client's own head replaces it":
    "Unsere Annahme, nahe den 163 des Hinterkopfs von Visessiri 2020; eine Zählung am eigenen Kopf ersetzt sie",
  "Our assumption, near the 72 to 80 um of women's hairlines; a measurement replaces it":
    "Unsere Annahme, nahe den 72 bis 80 µm der Haarlinien von Frauen; eine Messung ersetzt sie",
  "Our assumption: the middle of the shades known here": "Unsere Annahme: die Mitte der hier bekannten Töne",
  "Our assumption between the grades of the pmu-pro training module":
    "Unsere Annahme zwischen den Stufen des Ausbildungsmoduls von pmu-pro",
  "Our assumption after one case (Nguyen 2022); nobody has compared even with natural layouts":
    "Unsere Annahme nach einem Fall (Nguyen 2022); niemand hat auch nur mit natürlichen Anordnungen verglichen",
  "Our assumption: what hair a client wants to be seen is the client's word":
    "Unsere Annahme: welches Haar ein Klient sehen lassen will, ist sein Wort",
  "Our assumption: follicles do not grow back in a scar": "Unsere Annahme: Follikel wachsen in einer Narbe nicht nach",
  "Our assumption; a clinic's first act is to edit them": "Unsere Annahme; als Erstes ändert eine Praxis sie",
  "Our assumption: no name is made up": "Unsere Annahme: kein Name wird erfunden",
  "Our assumption: how a client judges a head; longer hair than 10 mm lies on itself, which the picture does not know. Any other distance and length can be asked for":
    "Unsere Annahme: wie ein Klient einen Kopf beurteilt; längeres Haar als 10 mm liegt auf sich selbst, was das Bild nicht weiß. Jede andere Entfernung und Länge lässt sich verlangen",
  "Our assumption; the rule is published without a figure": "Unsere Annahme; die Regel ist ohne Wert veröffentlicht",
};
