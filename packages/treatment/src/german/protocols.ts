import type { Catalogue } from "../translator.js";

/** Protocols, materials, aftercare and price lists as published. */
export const protocols: Catalogue = {
  "Three stages to 30, 70 and 100 % of the dots": "Drei Stufen bis 30, 70 und 100 % der Punkte",
  "Liu, Sun, Zhang and Zhao 2025, J Cosmet Dermatol: ten patients, three sessions (abstract)":
    "Liu, Sun, Zhang und Zhao 2025, J Cosmet Dermatol: zehn Menschen, drei Sitzungen (Abstract)",
  "The abstract words 30, 70 and 100 % as natural spacing; they are read as cumulative share of the dots.":
    "Das Abstract nennt 30, 70 und 100 % natürliche Abstände; gelesen sind sie als Summe der Punkte bis dahin.",
  "Interval, pace, angle, dwell, stretch and deposit are not in the abstract: they come from other sources or are assumptions, as marked.":
    "Abstand der Sitzungen, Tempo, Winkel, Verweildauer, Hautspannung und Depot stehen nicht im Abstract: sie kommen aus anderen Quellen oder sind Annahmen, wie angegeben.",
  "Three stages that end at 30, 70 and 100 % of the dots; a stage longer than the longest session is split, into eight sessions at most.":
    "Drei Stufen, die bei 30, 70 und 100 % der Punkte enden; eine Stufe, die länger dauert als die längste Sitzung, wird geteilt, auf höchstens acht Sitzungen.",
  "Two weeks between sessions.": "Zwei Wochen zwischen Sitzungen.",
  "A session lasts two to three hours; a longer one is split.":
    "Eine Sitzung dauert zwei bis drei Stunden; eine längere wird geteilt.",
  "40 dots a minute with pauses, within the 22 to 91 that published totals imply.":
    "40 Punkte in der Minute mit Pausen, innerhalb der 22 bis 91, die aus veröffentlichten Summen folgen.",
  "About twenty test dots on a scar, a tenth of its dots at most, read healed after four weeks.":
    "Etwa zwanzig Testpunkte auf einer Narbe, höchstens ein Zehntel ihrer Punkte, nach vier Wochen verheilt gelesen.",
  "The first visit's dots hold 0.8 of the target and the last visit's 1.1: light first, dark last.":
    "Die Punkte des ersten Termins halten 0,8 des Ziels, die des letzten 1,1: zuerst hell, zuletzt dunkel.",
  "All dots up to 5 mm behind the hairline are set as edge, none beyond 20 mm; between, fewer and fewer.":
    "Bis 5 mm hinter der Haarlinie werden alle Punkte als Kante gesetzt, ab 20 mm keine; dazwischen immer weniger.",
  "A rotary pen everywhere: nothing published separates the instruments by result.":
    "Überall ein Rotationsstift: nichts Veröffentlichtes unterscheidet die Geräte nach dem Ergebnis.",
  "A single needle where dots are seen one by one (hairline, temples, scars), a triple where they are seen as a field.":
    "Eine einzelne Nadel, wo man Punkte einzeln sieht (Haarlinie, Schläfen, Narben), eine dreifache, wo man sie als Feld sieht.",
  "Carbon black; the lot's own figures replace the typical ones.": "Ruß; die Werte der Charge ersetzen die typischen.",
  "Stubble holds the guide off the skin: 0.1 mm at 160 hairs per cm2.":
    "Stoppeln halten die Führung von der Haut ab: 0,1 mm bei 160 Haaren je cm².",
  "80 degrees; 75 along the lie of the hair at an edge; 88 in scars and in skin under 1.05 mm, where a slanted track would spread.":
    "80 Grad; 75 in Richtung der Haare an einer Kante; 88 in Narben und in Haut unter 1,05 mm, wo ein schräger Kanal breit würde.",
  "100 punctures a second, more in tough skin, less in soft: with the square root of resistance.":
    "100 Stiche in der Sekunde, mehr in zäher Haut, weniger in weicher: mit der Wurzel des Widerstands.",
  "Stretch 1.10, more where skin is soft and mobile, less where it is firm already.":
    "Hautspannung 1,10, mehr, wo die Haut weich und verschieblich ist, weniger, wo sie schon fest ist.",
  "0.5 mm/N where the hand rests on top of the head, up to 0.65 behind it.":
    "0,5 mm/N, wo die Hand oben auf dem Kopf ruht, bis 0,65 dahinter.",
  "The needle is set and lifted: 0.2 mm/s sideways in scars, 0.3 at edges, 0.5 in fill.":
    "Die Nadel wird gesetzt und gehoben: 0,2 mm/s seitwärts in Narben, 0,3 an Kanten, 0,5 in der Füllung.",
  "Extension plus 1.5 mm, in steps of 0.1: the needle clears the skin and the guide on every stroke.":
    "Nadelüberstand plus 1,5 mm, in Schritten von 0,1: die Nadel verlässt Haut und Führung bei jedem Hub.",
  "Over 10 mm on either side of a border between edge and fill both are mixed; over 10 mm before thin skin that nobody asked for dots fade out. A use that a neighbour brings into a zone needs 60 dots there. Scars keep their border.":
    "Auf je 10 mm zu beiden Seiten einer Grenze zwischen Kante und Füllung werden beide gemischt; auf 10 mm vor lichter Haut, für die niemand Punkte verlangt hat, laufen sie aus. Eine Verwendung, die ein Nachbar in eine Zone bringt, braucht dort 60 Punkte. Narben behalten ihre Grenze.",
  "Where the longest mix still leaves dots more than a tenth too heavy, the needle of least expected miss stands in, with a smaller dot, one that leaves no more than half too much before others; then a weaker pigment. Dots five times too heavy are refused.":
    "Wo auch die dünnste Mischung die Punkte mehr als ein Zehntel zu schwer lässt, springt die Nadel mit der kleinsten erwarteten Abweichung ein, mit kleinerem Punkt; solche, die höchstens die Hälfte zu viel lassen, vor anderen; dann ein schwächeres Pigment. Fünfmal zu schwere Punkte werden abgelehnt.",
  "Healed pigment 0.35 mm deep, shallower where more than 2 % of dots would spill, never above 0.24 mm unless a thinner epidermis sheds 45 % or less of a shallower dot.":
    "Verheiltes Pigment in 0,35 mm Tiefe, flacher, wo mehr als 2 % der Punkte verlaufen würden, nie über 0,24 mm, außer eine dünnere Epidermis stößt von einem flacheren Punkt höchstens 45 % ab.",
  "A healed radius near a shaft's at an edge and in a scar (0.12 mm), wider where a triple fills (0.20 mm).":
    "Verheilt ein Radius nahe dem eines Schafts, an einer Kante und in einer Narbe (0,12 mm), breiter, wo eine dreifache Nadel füllt (0,20 mm).",
  "A dot darkens as much as the shaved hairs that it stands for, 1.5 times where the look is crisp and 0.8 where it is soft; half the hairs in a scar, one at least; at an edge 0.7 of what a dot stands for where dots are densest.":
    "Ein Punkt dunkelt so weit wie die rasierten Haare, für die er steht, 1,5-mal, wo der Look klar, und 0,8-mal, wo er weich ist; in einer Narbe die Hälfte der Haare, mindestens eines; an einer Kante 0,7 dessen, wofür ein Punkt an der dichtesten Stelle steht.",
  "Caution where 2 % of dots may spill or blood would be seen, refusal above 5 % or free bleeding; no thinner than the shade card's longest mix; at least half of the dots within 0.12 mm of the wanted depth.":
    "Vorsicht, wo 2 % der Punkte verlaufen können oder Blut zu sehen wäre; Ablehnung ab 5 % oder freier Blutung; nicht dünner als die dünnste Mischung der Farbkarte; mindestens die Hälfte der Punkte innerhalb von 0,12 mm der gewünschten Tiefe.",
  "One hand scatters extension by 0.12 mm, angle by 6 degrees and dwell by 35 %; hands differ by 0.15 mm, 10 degrees and 50 %.":
    "Eine Hand streut den Nadelüberstand um 0,12 mm, den Winkel um 6 Grad und die Verweildauer um 35 %; Hände unterscheiden sich um 0,15 mm, 10 Grad und 50 %.",
  "A dot lands 0.15 mm from where it was meant along each direction of the skin, and a hand sets 0.05 mm deeper or shallower from zone to zone, both as standard deviations.":
    "Ein Punkt landet 0,15 mm neben dem gemeinten Ort, in jeder Richtung der Haut, und eine Hand sticht von Zone zu Zone 0,05 mm tiefer oder flacher, beides als Standardabweichung.",
  "A numbing cream without a vasoconstrictor unless the product says otherwise.":
    "Eine betäubende Creme ohne Gefäßverenger, wenn das Produkt nichts anderes sagt.",
  "Two to four equal sessions": "Zwei bis vier gleiche Sitzungen",
  "Rassman, Pak, Kim and Estrin 2015, J Clin Aesthet Dermatol 8(3):35-42":
    "Rassman, Pak, Kim und Estrin 2015, J Clin Aesthet Dermatol 8(3):35-42",
  "Only the number of sessions is published: each takes an equal share of the dots.":
    "Veröffentlicht ist nur die Zahl der Sitzungen: jede bekommt den gleichen Teil der Punkte.",
  "The source gives no technique; the hand's rules, the deposit and the limits are those of the three stages, with the same evidence.":
    "Die Quelle nennt keine Technik; Regeln der Hand, Depot und Grenzen sind die der drei Stufen, mit denselben Belegen.",
  "Two to four equal sessions, as few as the longest session allows.":
    "Zwei bis vier gleiche Sitzungen, so wenige, wie die längste Sitzung erlaubt.",
  "A small area in three to four sessions": "Eine kleine Fläche in drei bis vier Sitzungen",
  "A hair-treatment vendor's article quoting M. Cohen: even a widow's peak takes three to four treatments":
    "Artikel eines Händlers für Haarbehandlung, der M. Cohen zitiert: selbst ein Witwenspitz braucht drei bis vier Behandlungen",
  "Three sessions unless the longest session asks for a fourth; why a small area needs as many is not said.":
    "Drei Sitzungen, wenn die längste nicht eine vierte verlangt; warum eine kleine Fläche so viele braucht, steht nicht da.",
  "Three to four equal sessions, however few the dots.": "Drei bis vier gleiche Sitzungen, auch bei wenigen Punkten.",
  "Carbon black, permanent cosmetic pigment": "Ruß, Pigment für Permanent Make-up",
  "Viscosity is an assumption; the lot's own figure replaces it.":
    "Die Viskosität ist eine Annahme; der Wert der Charge ersetzt sie.",
  "Carbon black, light shade": "Ruß, heller Ton",
  "50 mg per mL is the least that pigments are sold at; the label decides.":
    "50 mg je mL ist das Wenigste, womit Pigmente verkauft werden; das Etikett entscheidet.",
  "Carbon black, tattoo ink": "Ruß, Tattoofarbe",
  "Organic black without heavy metals": "Organisches Schwarz ohne Schwermetalle",
  "Absorption and particle size are assumptions with a wide range; nobody published them.":
    "Aufnahme und Korngröße sind Annahmen mit weiter Spanne; niemand hat sie veröffentlicht.",
  "Black iron oxide": "Schwarzes Eisenoxid",
  "Absorption is our Mie calculation; nobody measured this pigment in skin.":
    "Die Aufnahme ist unsere Mie-Rechnung; niemand hat dieses Pigment in Haut gemessen.",
  "Red-brown iron oxide": "Rotbraunes Eisenoxid",
  "Temporary pigment": "Temporäres Pigment",
  "Single of 0.20 mm, 0601RL": "Einzelnadel 0,20 mm, 0601RL",
  "The pitch of the tips is an assumption until a cartridge is measured.":
    "Der Abstand der Spitzen ist eine Annahme, bis ein Modul gemessen ist.",
  "Sources change needles many times in a session; no interval in minutes is published.":
    "Quellen wechseln die Nadel oft in einer Sitzung; ein Abstand in Minuten ist nicht veröffentlicht.",
  "Single of 0.25 mm, 0801RL": "Einzelnadel 0,25 mm, 0801RL",
  "Single of 0.30 mm, 1001RL": "Einzelnadel 0,30 mm, 1001RL",
  "Single of 0.35 mm, 1201RL, short taper": "Einzelnadel 0,35 mm, 1201RL, kurzer Schliff",
  "3 needles of 0.20 mm, 0603RL": "3 Nadeln 0,20 mm, 0603RL",
  "3 needles of 0.25 mm, 0803RL": "3 Nadeln 0,25 mm, 0803RL",
  "3 needles of 0.30 mm, 1003RL": "3 Nadeln 0,30 mm, 1003RL",
  "7 needles of 0.30 mm, 1007RL": "7 Nadeln 0,30 mm, 1007RL",
  "Numbing cream without a vasoconstrictor": "Betäubende Creme ohne Gefäßverenger",
  "Agents are those usual in such creams; the product's label decides.":
    "Die Wirkstoffe sind die in solchen Cremes üblichen; das Etikett des Produkts entscheidet.",
  "Lidocaine with epinephrine, by those who may inject it": "Lidocain mit Adrenalin, durch die, die es spritzen dürfen",
  "lidocaine, epinephrine": "Lidocain, Adrenalin",
  "Rotary pen": "Rotationsstift",
  "Coil machine": "Spulenmaschine",
  "Hand pen": "Handstift",
  "Keep dry and leave alone": "Trocken halten und in Ruhe lassen",
  "No water, sweat, sauna or scratching from now on for seven days; practitioners' sheets say dry for one to five. Do not touch; wear a hat loosely. Redness, swelling and dots that look too dark and too large are expected.":
    "Ab jetzt sieben Tage kein Wasser, kein Schweiß, keine Sauna, kein Kratzen; Merkblätter sagen ein bis fünf Tage trocken. Nicht anfassen; einen Hut nur locker tragen. Rötung, Schwellung und Punkte, die zu dunkel und zu groß wirken, sind zu erwarten.",
  "Redness goes": "Rötung geht zurück",
  "Redness and swelling last one to five days; itch, scabs and small swollen lymph nodes are reported as normal. Spreading redness, warmth, pus, fever or growing pain: see a physician the same day.":
    "Rötung und Schwellung dauern ein bis fünf Tage; Jucken, Krusten und kleine geschwollene Lymphknoten gelten als normal. Bei Rötung, die sich ausbreitet, Wärme, Eiter, Fieber oder zunehmendem Schmerz: am selben Tag in ärztliche Behandlung.",
  "First rinse, if your practitioner agrees": "Erstes Abspülen, wenn Ihre Praxis zustimmt",
  "Practitioners allow a short lukewarm rinse, a foil shaver and a light moisturiser on day 4 to 6, some from day 2; the consumer article says no water for seven days. No rubbing, no shampoo.":
    "Fachleute erlauben an Tag 4 bis 6, manche ab Tag 2, kurzes lauwarmes Abspülen, einen Folienrasierer und eine leichte Feuchtigkeitscreme; der Verbraucherartikel sagt sieben Tage kein Wasser. Nicht reiben, kein Shampoo.",
  "Water, shampoo and light sport": "Wasser, Shampoo und leichter Sport",
  "Shower, shampoo and light sweating are allowed again; sauna and pool are not. Heavy sweat waits until day 10. Scabs are never picked.":
    "Dusche, Shampoo und leichtes Schwitzen sind wieder erlaubt; Sauna und Schwimmbad nicht. Starkes Schwitzen wartet bis Tag 10. Krusten werden nie abgezupft.",
  "Scabs fall, the look lightens": "Krusten fallen, das Bild wird heller",
  "From day 8 to 14 scabs fall by themselves and the dots look lighter, sometimes patchy. That is healing.":
    "Von Tag 8 bis 14 fallen Krusten von selbst, und die Punkte wirken heller, manchmal fleckig. Das ist Heilung.",
  "Heavy sweat": "Starkes Schwitzen",
  "Hard training is allowed again.": "Hartes Training ist wieder erlaubt.",
  "A razor may be used from now on; sources name day 7, 10 or 15. A foil shaver before that.":
    "Ab jetzt darf rasiert werden; Quellen nennen Tag 7, 10 oder 15. Davor ein Folienrasierer.",
  "Healed review": "Kontrolle nach der Heilung",
  "The true colour shows (forms of permanent make-up say 6 to 10 weeks): from today on the healed review with photographs can take place.":
    "Die wahre Farbe zeigt sich (Formulare für Permanent Make-up sagen 6 bis 10 Wochen): ab heute kann die Kontrolle mit Fotos stattfinden.",
  "Pool, sea, sauna, sun": "Schwimmbad, Meer, Sauna, Sonne",
  "Pool, sea, sauna, steam and sun are allowed again (sources: day 20, 28 or 30), with sun protection of factor 30 to 50 or a hat and a matte moisturiser from now on.":
    "Schwimmbad, Meer, Sauna, Dampf und Sonne sind wieder erlaubt (Quellen: Tag 20, 28 oder 30), ab jetzt mit Sonnenschutz Faktor 30 bis 50 oder Hut und einer matten Feuchtigkeitscreme.",
  "Test dots are read": "Testpunkte werden gelesen",
  "The test dots on the scars have healed. Their size and strength decide technique and shade before the course goes on.":
    "Die Testpunkte auf den Narben sind verheilt. Ihre Größe und Stärke entscheiden über Technik und Ton, bevor es weitergeht.",
  "a consumer article": "ein Verbraucherartikel",
  "a vendor's article": "ein Artikel eines Händlers",
  "Hair transplant, one or two procedures": "Haartransplantation, ein oder zwei Eingriffe",
  "a British price list": "eine britische Preisliste",
  "Hair transplant": "Haartransplantation",
  "an Australian price list": "eine australische Preisliste",
};
