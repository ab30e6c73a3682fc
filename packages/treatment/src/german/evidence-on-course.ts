import type { Catalogue } from "../translator.js";

/** Evidence: sessions, aftercare, prices, alternatives. */
export const evidenceOnCourse: Catalogue = {
  "Three sessions build 30, 70 and 100 % of natural spacing. Read here as cumulative share of the dots; the abstract words it as spacing.":
    "Drei Sitzungen bauen 30, 70 und 100 % natürlicher Abstände auf. Hier als Summe der Punkte bis dahin gelesen; das Abstract sagt Abstände.",
  "The whole process takes two to four sessions.": "Das Ganze braucht zwei bis vier Sitzungen.",
  "Even a small area such as a widow's peak takes three to four treatments.":
    "Selbst eine kleine Fläche wie ein Witwenspitz braucht drei bis vier Behandlungen.",
  "Most need three sessions, about 20 % a fourth, few five to seven; too many merge the dots.":
    "Die meisten brauchen drei Sitzungen, etwa 20 % eine vierte, wenige fünf bis sieben; zu viele lassen die Punkte verschmelzen.",
  "Where only the number of sessions is published, each takes an equal share of the dots.":
    "Wo nur die Zahl der Sitzungen veröffentlicht ist, bekommt jede den gleichen Teil der Punkte.",
  "A stage that outgrows the longest session is split into equal sessions; the marks of 30 and 70 % stay at session ends.":
    "Eine Stufe, die länger dauert als die längste Sitzung, wird in gleiche Sitzungen geteilt; die Marken von 30 und 70 % bleiben am Ende von Sitzungen.",
  "A session takes two to three hours.": "Eine Sitzung dauert zwei bis drei Stunden.",
  "Practitioners' sessions run from one to six hours.": "Sitzungen von Fachleuten dauern eine bis sechs Stunden.",
  "A whole head takes up to 20 hours, or 20 to 30.": "Ein ganzer Kopf braucht bis 20 Stunden, oder 20 bis 30.",
  "Three sessions of two to three hours are six to nine hours in all.":
    "Drei Sitzungen von zwei bis drei Stunden sind zusammen sechs bis neun Stunden.",
  "Published totals imply 22 to 91 dots a minute.":
    "Aus veröffentlichten Summen folgen 22 bis 91 Punkte in der Minute.",
  "40 dots a minute, pauses included. No published count of dots per minute exists.":
    "40 Punkte in der Minute, mit Pausen. Eine veröffentlichte Zählung von Punkten je Minute gibt es nicht.",
  "Two weeks lie between sessions.": "Zwischen Sitzungen liegen zwei Wochen.",
  "Intervals of 7 to 30 days are in use.": "Üblich sind Abstände von 7 bis 30 Tagen.",
  "A scar gets test dots, read healed after four weeks, before the course begins.":
    "Eine Narbe bekommt Testpunkte, nach vier Wochen verheilt gelesen, bevor die Behandlung beginnt.",
  "Twenty test dots a scar, at most a tenth of its dots, are enough to read size and strength.":
    "Zwanzig Testpunkte je Narbe, höchstens ein Zehntel ihrer Punkte, genügen, um Größe und Stärke zu lesen.",
  "A numbing cream is applied; pain tolerance differs from person to person.":
    "Eine betäubende Creme wird aufgetragen; wie viel Schmerz jemand verträgt, ist von Mensch zu Mensch verschieden.",
  "Epinephrine whitens skin after 8 to 26 minutes; plain lidocaine raises blood flow several times.":
    "Adrenalin macht Haut nach 8 bis 26 Minuten blass; Lidocain allein erhöht den Blutfluss auf ein Mehrfaches.",
  "No sweat, sauna, water or scratching for seven days after a session.":
    "Sieben Tage nach einer Sitzung kein Schweiß, keine Sauna, kein Wasser, kein Kratzen.",
  "Keep dry for 24 hours to five days, most say three days.":
    "24 Stunden bis fünf Tage trocken halten, die meisten sagen drei Tage.",
  "First lukewarm rinse, foil shaver and light moisturiser on day 4 to 6 (day 2 to 5 elsewhere).":
    "Erstes lauwarmes Abspülen, Folienrasierer und leichte Feuchtigkeitscreme an Tag 4 bis 6 (anderswo Tag 2 bis 5).",
  "Scabs fall on days 8 to 14 and the look lightens.": "Krusten fallen an Tag 8 bis 14, und das Bild wird heller.",
  "Heavy sweating waits until day 7 or 10.": "Starkes Schwitzen wartet bis Tag 7 oder 10.",
  "The razor waits until day 7, 10 or 15.": "Der Rasierer wartet bis Tag 7, 10 oder 15.",
  "Pool, sauna, steam and tanning wait 20, 28 or 30 days after the last session.":
    "Schwimmbad, Sauna, Dampf und Bräunen warten 20, 28 oder 30 Tage nach der letzten Sitzung.",
  "True colour shows at week 4; 6 to 10 weeks on permanent make-up forms.":
    "Die wahre Farbe zeigt sich in Woche 4; 6 bis 10 Wochen auf Formularen für Permanent Make-up.",
  "Sun protection of factor 30 to 50 or a hat from then on.":
    "Von da an Sonnenschutz mit Faktor 30 bis 50 oder ein Hut.",
  "Numbing cream often does little on the scalp; injected anaesthetic may be needed.":
    "Betäubende Creme bewirkt auf der Kopfhaut oft wenig; eine gespritzte Betäubung kann nötig sein.",
  "Lidocaine and prilocaine cream lies on intact skin under a dressing for at least an hour, two for more.":
    "Creme mit Lidocain und Prilocain liegt auf heiler Haut mindestens eine Stunde unter einem Verband, zwei für mehr.",
  "A cream of lidocaine alone is given 45 minutes before the first dot, 30 to 60 by product.":
    "Eine Creme mit Lidocain allein kommt 45 Minuten vor dem ersten Punkt, je nach Produkt 30 bis 60.",
  "Injected lidocaine numbs within two to five minutes; three are taken.":
    "Gespritztes Lidocain betäubt in zwei bis fünf Minuten; angenommen sind drei.",
  "Creams over 4 % lidocaine, on large areas, broken skin or under wrap, have caused irregular heartbeat, seizures and trouble breathing; over the counter 4 % is the most.":
    "Cremes über 4 % Lidocain haben auf großen Flächen, verletzter Haut oder umwickelt Herzrhythmusstörungen, Krampfanfälle und Atemnot ausgelöst; frei verkäuflich sind höchstens 4 %.",
  "Clinics put lidocaine of 4 to 5 % on the scalp.": "Praxen bringen Lidocain mit 4 bis 5 % auf die Kopfhaut.",
  "After an injection with epinephrine skin holds least haemoglobin at 26 minutes, give or take 5.":
    "Nach einer Spritze mit Adrenalin hält Haut das wenigste Hämoglobin nach 26 Minuten, 5 mehr oder weniger.",
  "By Doppler the flow is least 8 to 10 minutes after epinephrine.":
    "Nach Doppler ist der Fluss 8 bis 10 Minuten nach Adrenalin am geringsten.",
  "A review of trials puts the best time between 7 and 25 minutes.":
    "Eine Übersicht von Studien setzt die beste Zeit zwischen 7 und 25 Minuten an.",
  "Plain lidocaine raises blood flow in the skin by 280 to 510 %.":
    "Lidocain allein erhöht den Blutfluss der Haut um 280 bis 510 %.",
  "Many numbing creams hold nothing that narrows vessels.":
    "Viele betäubende Cremes enthalten nichts, was Gefäße verengt.",
  "Pain is at most 3 of 10.": "Der Schmerz ist höchstens 3 von 10.",
  "Tolerance of pain differs from person to person; another's word is no guide.":
    "Wie viel Schmerz jemand verträgt, ist verschieden; das Wort anderer ist kein Maß.",
  "Pain is asked for before, every half hour, and at the end, from 0 to 10; at 5 or more the work pauses.":
    "Nach Schmerz wird vorher, jede halbe Stunde und am Ende gefragt, von 0 bis 10; ab 5 pausiert die Arbeit.",
  "An allergy test is done at least 12 hours before.": "Ein Allergietest erfolgt mindestens 12 Stunden vorher.",
  "An allergy test is done 24 to 48 hours before.": "Ein Allergietest erfolgt 24 bis 48 Stunden vorher.",
  "A prick or smear test is done at least 48 hours before.":
    "Ein Stich- oder Auftragtest erfolgt mindestens 48 Stunden vorher.",
  "A test needs at least 72 hours and finds only reactions that come at once.":
    "Ein Test braucht mindestens 72 Stunden und findet nur sofortige Reaktionen.",
  "A patch of colour behind the ear or in the field is left a week; it shows the healed colour too.":
    "Ein Farbfleck hinter dem Ohr oder im Feld bleibt eine Woche; er zeigt auch die verheilte Farbe.",
  "A test is not compulsory; it is worth considering with a history of reactions to lidocaine, epinephrine, latex, bacitracin or nickel.":
    "Ein Test ist keine Pflicht; er lohnt sich nach Reaktionen auf Lidocain, Adrenalin, Latex, Bacitracin oder Nickel.",
  "Shampoo and the gym from day 7.": "Shampoo und Fitnessstudio ab Tag 7.",
  "A matte moisturiser keeps healed skin in condition.":
    "Eine matte Feuchtigkeitscreme hält verheilte Haut in gutem Zustand.",
  "Redness, swelling, itch, scabs and small swollen lymph nodes are reported as normal.":
    "Rötung, Schwellung, Jucken, Krusten und kleine geschwollene Lymphknoten gelten als normal.",
  "Dots look darker than they will be for up to seven days.":
    "Punkte wirken bis zu sieben Tage dunkler, als sie sein werden.",
  "The result shows at once; redness and swelling go within a few days.":
    "Das Ergebnis ist sofort zu sehen; Rötung und Schwellung gehen in wenigen Tagen.",
  "Sea and chlorinated pools are counted alike, and a wet-hair day like a shower.":
    "Meer und gechlorte Becken zählen gleich, und ein Tag mit nassem Haar wie eine Dusche.",
  "Spreading redness, warmth, pus, fever, red streaks or growing pain speak for infection; bleeding over ten minutes of pressure wants a physician; swelling of face or throat and trouble breathing are an emergency.":
    "Rötung, die sich ausbreitet, Wärme, Eiter, Fieber, rote Streifen oder zunehmender Schmerz sprechen für eine Infektion; Blutung über zehn Minuten Druck gehört in ärztliche Hand; Schwellung von Gesicht oder Hals und Atemnot sind ein Notfall.",
  "A little sweat is allowed from day 4 to 6.": "Wenig Schweiß ist ab Tag 4 bis 6 erlaubt.",
  "Standard photographs show vertex, midline, front and temples: hair clean and dry, chin and forehead held, one distance, light and camera; who judges does not know before from after.":
    "Standardfotos zeigen Scheitel, Mittellinie, vorn und Schläfen: Haar sauber und trocken, Kinn und Stirn gehalten, gleiche Entfernung, gleiches Licht, gleiche Kamera; wer beurteilt, weiß nicht, was vorher und was nachher ist.",
  "The look was scored from 0 to 10 and satisfaction from 0 to 3, right after the course and at six months.":
    "Das Aussehen wurde von 0 bis 10 bewertet und die Zufriedenheit von 0 bis 3, gleich nach der Behandlung und nach sechs Monaten.",
  "Scars are rated on the POSAS scale; it was used for hair grafts in scars, not for dots.":
    "Narben werden mit der POSAS-Skala bewertet; sie diente für Haargrafts in Narben, nicht für Punkte.",
  "A whole treatment costs USD 1,000 to 5,000, by area.":
    "Eine ganze Behandlung kostet USD 1.000 bis 5.000, je nach Fläche.",
  "Prices run from USD 1,200 to 5,000 by size, complexity and follow-ups.":
    "Preise reichen von USD 1.200 bis 5.000, je nach Größe, Aufwand und Nachkontrollen.",
  "A British list: GBP 400 to 850 for mild, 850 to 1,500 for middle, 1,500 to 2,500 for full loss.":
    "Eine britische Liste: GBP 400 bis 850 für milden, 850 bis 1.500 für mittleren, 1.500 bis 2.500 für völligen Verlust.",
  "An Australian list: AUD 500 to 3,000 by Norwood stage.":
    "Eine australische Liste: AUD 500 bis 3.000 nach Norwood-Stadium.",
  "Touch-ups by the hour: GBP 200 for the first, 100 for each further half hour, 75 for consumables, and tax.":
    "Auffrischungen nach Stunden: GBP 200 für die erste, 100 für jede weitere halbe Stunde, 75 für Verbrauchsmaterial, und Steuer.",
  "Unless the clinic sets its own: 300 to begin, 200 an hour, 25 a visit for consumables, in US dollars or a currency of like size. A clinic's first act is to edit them.":
    "Wenn die Praxis nichts anderes festlegt: 300 zu Beginn, 200 die Stunde, 25 je Termin für Verbrauchsmaterial, in US-Dollar oder einer Währung ähnlicher Größe. Als Erstes ändert eine Praxis sie.",
  "Scars add 15 % to the work, dotting between longer hair 10 %.":
    "Narben legen 15 % auf die Arbeit, Punktieren zwischen längerem Haar 10 %.",
  "A deposit is usual: USD 375 kept by the clinic, then half of the rest before the start.":
    "Eine Anzahlung ist üblich: USD 375, die die Praxis behält, dann die Hälfte des Rests vor Beginn.",
  "Typically USD 2,500 to 5,000, at the extremes 1,200 to 7,000.":
    "Meist USD 2.500 bis 5.000, im Äußersten 1.200 bis 7.000.",
  "Australian dollars by stage: Norwood II 500 to 1,000, III 1,000 to 1,500, IV 1,500 to 2,000, V 2,000 to 2,500, VI and VII 2,500 to 3,000, Ludwig I 500 to 800.":
    "Australische Dollar nach Stadium: Norwood II 500 bis 1.000, III 1.000 bis 1.500, IV 1.500 bis 2.000, V 2.000 bis 2.500, VI und VII 2.500 bis 3.000, Ludwig I 500 bis 800.",
  "Pounds by stage: Norwood II and III or Ludwig I 400 to 850, IV and V or Ludwig II 850 to 1,500, VI and VII or Ludwig III 1,500 to 2,500.":
    "Pfund nach Stadium: Norwood II und III oder Ludwig I 400 bis 850, IV und V oder Ludwig II 850 bis 1.500, VI und VII oder Ludwig III 1.500 bis 2.500.",
  "A package holds three sessions and a touch-up after six months at no charge.":
    "Ein Paket enthält drei Sitzungen und eine Auffrischung nach sechs Monaten ohne Aufpreis.",
  "Elsewhere each session is charged by itself.": "Anderswo wird jede Sitzung für sich berechnet.",
  "Size, complexity and the number of follow-ups decide the price.":
    "Größe, Aufwand und Zahl der Nachkontrollen entscheiden über den Preis.",
  "A touch-up takes two to four hours: by the list GBP 475 to 875 before tax.":
    "Eine Auffrischung dauert zwei bis vier Stunden: nach der Liste GBP 475 bis 875 vor Steuer.",
  "Where neither an hour nor a touch-up has a price, a touch-up costs one session's share of the course.":
    "Wo weder eine Stunde noch eine Auffrischung einen Preis hat, kostet eine Auffrischung den Anteil einer Sitzung an der Behandlung.",
  "A touch-up is two to four hours, never more than the course itself and an hour at least; where no list is known at the clinic's own hour, with one visit.":
    "Eine Auffrischung sind zwei bis vier Stunden, nie mehr als die Behandlung selbst und mindestens eine Stunde; wo keine Liste bekannt ist, zum Stundenpreis der Praxis, mit einem Termin.",
  "Unless the clinic sets its own: 8 per cm2 in US dollars or a currency of like size, so that a whole scalp of 492 cm2 costs 3,936.":
    "Wenn die Praxis nichts anderes festlegt: 8 je cm² in US-Dollar oder einer Währung ähnlicher Größe, sodass eine ganze Kopfhaut von 492 cm² 3.936 kostet.",
  "Unless the clinic sets its own: 2,500 for the package in US dollars or a currency of like size.":
    "Wenn die Praxis nichts anderes festlegt: 2.500 für das Paket in US-Dollar oder einer Währung ähnlicher Größe.",
  "A fifth of the total is asked for as deposit unless the clinic sets another share.":
    "Ein Fünftel des Ganzen wird als Anzahlung verlangt, wenn die Praxis keinen anderen Anteil festlegt.",
  "Prices of later years are taken as today's: neither inflation nor interest is guessed at.":
    "Preise späterer Jahre gelten wie heute: weder Teuerung noch Zins werden geraten.",
  "A scalp's area is known to 6.3 % from tape figures.":
    "Die Fläche einer Kopfhaut ist aus Bandmaßen auf 6,3 % bekannt.",
  "A follow-up visit is charged as one hour.": "Eine Nachkontrolle wird als eine Stunde berechnet.",
  "Only finasteride and minoxidil are clinically proven to slow loss and sometimes regrow hair.":
    "Nur Finasterid und Minoxidil sind klinisch erwiesen, Verlust zu bremsen und manchmal Haar nachwachsen zu lassen.",
  "Finasteride blocks the hormone DHT; not for women who may become pregnant (birth defects), and it did not seem to work after menopause.":
    "Finasterid hemmt das Hormon DHT; nichts für Frauen, die schwanger werden können (Fehlbildungen), und nach den Wechseljahren schien es nicht zu wirken.",
  "Minoxidil widens vessels and thickens hair that is there, daily for life; in women forehead hair may grow.":
    "Minoxidil weitet Gefäße und macht vorhandenes Haar dicker, täglich, lebenslang; bei Frauen kann Haar auf der Stirn wachsen.",
  "No research speaks against finasteride or minoxidil after micropigmentation.":
    "Keine Forschung spricht gegen Finasterid oder Minoxidil nach Mikropigmentierung.",
  "Stop liquid minoxidil 7 days before and after, or 14 days after, or for the whole course and 30 days.":
    "Flüssiges Minoxidil 7 Tage davor und danach absetzen, oder 14 Tage danach, oder für die ganze Behandlung und 30 Tage.",
  "Injections of own plasma look promising with weaker proof than the two medicines.":
    "Spritzen mit eigenem Plasma wirken vielversprechend, schwächer belegt als die beiden Mittel.",
  "Microneedling belongs in a doctor's office and shows little without minoxidil.":
    "Microneedling gehört in eine Arztpraxis und zeigt ohne Minoxidil wenig.",
  "A transplant moves grafts of one to four hairs: about USD 7,000 a procedure, one or two of them; results can take years.":
    "Eine Transplantation setzt Grafts mit einem bis vier Haaren um: etwa USD 7.000 je Eingriff, einer oder zwei; Ergebnisse können Jahre dauern.",
  "Dots hide strip scars and stretch the donor supply, so that grafts go where they are most needed.":
    "Punkte verdecken Streifennarben und strecken das Spenderhaar, damit Grafts dorthin gehen, wo sie am nötigsten sind.",
  "Cortisone injections treat alopecia areata; they do nothing for common hair loss.":
    "Kortisonspritzen behandeln Alopecia areata; bei gewöhnlichem Haarverlust helfen sie nicht.",
  "Powders, fibres, hats and hairpieces hide loss the same day and come off again.":
    "Puder, Fasern, Hüte und Haarteile verdecken Verlust am selben Tag und gehen wieder ab.",
  "Doing nothing is a choice: common loss is no illness and goes on at its own pace.":
    "Nichts tun ist eine Wahl: gewöhnlicher Verlust ist keine Krankheit und geht im eigenen Tempo weiter.",
  "It is camouflage, not treatment: it does not touch the cause of loss.":
    "Es ist Camouflage, keine Behandlung: an die Ursache des Verlusts rührt es nicht.",
  "It works with shadows, so hair that grows or goes later changes the look for better or worse.":
    "Es arbeitet mit Schatten; Haar, das später wächst oder geht, ändert das Bild also zum Besseren oder Schlechteren.",
  "Clients value that dots stay when hair is wet, where thinning shows most.":
    "Klienten schätzen, dass Punkte bei nassem Haar bleiben, wo Lichtes am meisten auffällt.",
  "After five years men on finasteride had 277 hairs more in a circle of one inch than men on placebo; 90 of 100 kept or gained hair by photograph, 25 of 100 without.":
    "Nach fünf Jahren hatten Männer mit Finasterid 277 Haare mehr in einem Kreis von einem Zoll als Männer mit Placebo; 90 von 100 behielten oder gewannen Haar laut Foto, 25 von 100 ohne.",
  "Most men saw a result after 3 to 12 months; after 12 without one, more is unlikely.":
    "Die meisten Männer sahen nach 3 bis 12 Monaten ein Ergebnis; nach 12 ohne eines ist mehr unwahrscheinlich.",
  "Whoever stops loses what was gained within 12 months.": "Wer aufhört, verliert binnen 12 Monaten, was gewonnen war.",
  "In trials 1.8 of 100 men had less desire (placebo 1.3) and 1.3 of 100 weaker erections (placebo 0.7); low mood and lasting complaints have been reported since.":
    "In Studien hatten 1,8 von 100 Männern weniger Lust (Placebo 1,3) und 1,3 von 100 schwächere Erektionen (Placebo 0,7); gedrückte Stimmung und bleibende Beschwerden wurden seither berichtet.",
  "A year of 1 mg finasteride did nothing for women after menopause.":
    "Ein Jahr mit 1 mg Finasterid bewirkte bei Frauen nach den Wechseljahren nichts.",
  "In 24 weeks 0.5 mg dutasteride brought more hair than 1 mg finasteride, and both more than placebo.":
    "In 24 Wochen brachten 0,5 mg Dutasterid mehr Haar als 1 mg Finasterid, und beide mehr als Placebo.",
  "In the US dutasteride is approved for the prostate, not for hair. Women who are or may become pregnant must not even handle it, and men give no blood for six months after the last capsule.":
    "In den USA ist Dutasterid für die Prostata zugelassen, nicht für Haar. Frauen, die schwanger sind oder werden können, dürfen es nicht einmal anfassen, und Männer spenden bis sechs Monate nach der letzten Kapsel kein Blut.",
  "After 48 weeks men had gained 18.6 hairs per cm2 with 5 % minoxidil, 12.7 with 2 % and 3.9 with placebo; itch in 4 of 100 with 5 %.":
    "Nach 48 Wochen hatten Männer 18,6 Haare je cm² mehr mit 5 % Minoxidil, 12,7 mit 2 % und 3,9 mit Placebo; Jucken bei 4 von 100 mit 5 %.",
  "157 of 593 women on minoxidil saw moderate to marked regrowth, 77 of 555 on placebo: 1.93 times as many (1.51 to 2.47).":
    "157 von 593 Frauen mit Minoxidil sahen mäßiges bis deutliches Nachwachsen, 77 von 555 mit Placebo: 1,93-mal so viele (1,51 bis 2,47).",
  "Minoxidil wants about four months before anything shows, and loss goes on once it is stopped.":
    "Minoxidil braucht etwa vier Monate, bis etwas zu sehen ist, und nach dem Absetzen geht der Verlust weiter.",
  "In pregnancy and while breastfeeding minoxidil is left out unless a physician says otherwise.":
    "In Schwangerschaft und Stillzeit bleibt Minoxidil weg, außer auf ärztliches Wort.",
  "Minoxidil succeeds about as often in women as in men, and not very often.":
    "Minoxidil hilft Frauen etwa so oft wie Männern, und nicht sehr oft.",
  "The alcohol of liquid minoxidil speeds the fading of temporary pigment; foam does so less.":
    "Der Alkohol in flüssigem Minoxidil beschleunigt das Verblassen temporären Pigments; Schaum tut es weniger.",
  "Over 17 groups of trials hair density rose from 141.9 to 177.5 per cm2 after plasma; groups differed widely.":
    "Über 17 Gruppen von Studien stieg die Haardichte nach Plasma von 141,9 auf 177,5 je cm²; die Gruppen unterschieden sich stark.",
  "21 of 24 studies of plasma were positive, 3 were not; swelling, redness, pain and headache passed.":
    "21 von 24 Studien zu Plasma waren positiv, 3 nicht; Schwellung, Rötung, Schmerz und Kopfschmerz vergingen.",
  "On one half of the head each, plasma with needling did no better than needling alone.":
    "Auf je einer Kopfhälfte war Plasma mit Needling nicht besser als Needling allein.",
  "With weekly needling and minoxidil hair counts rose by 91.4 per cm2 in 12 weeks, with minoxidil alone by 22.2.":
    "Mit wöchentlichem Needling und Minoxidil stieg die Haarzahl in 12 Wochen um 91,4 je cm², mit Minoxidil allein um 22,2.",
  "In another trial the same pair rose by 12.5 and 1.9 hairs in a square inch: about 1.9 and 0.3 per cm2.":
    "In einer anderen Studie stieg dasselbe Paar um 12,5 und 1,9 Haare je Quadratzoll: etwa 1,9 und 0,3 je cm².",
  "Grafts sit so firmly that the patient showers the next morning, and insurance does not pay.":
    "Grafts sitzen so fest, dass am nächsten Morgen geduscht wird, und die Versicherung zahlt nicht.",
  "A strip leaves a line of scar at the back of the head, single extraction leaves dots.":
    "Ein Streifen lässt eine Narbenlinie am Hinterkopf, einzelne Entnahme lässt Punkte.",
  "Up to 60 % of the growth is seen at 6 months, all of it at 12.":
    "Bis zu 60 % des Wachstums zeigen sich nach 6 Monaten, alles nach 12.",
  "It can take years before a transplant shows what was wanted.":
    "Es kann Jahre dauern, bis eine Transplantation zeigt, was gewünscht war.",
  "In the United Kingdom a transplant costs GBP 1,000 to 30,000.":
    "Im Vereinigten Königreich kostet eine Transplantation GBP 1.000 bis 30.000.",
  "Hair grows well in a scar from an injury, unless the scar is thickened.":
    "Haar wächst in einer Verletzungsnarbe gut, wenn sie nicht verdickt ist.",
  "Of people with patches, 75 of 100 answered to injections of 5 mg/ml (65 to 84) and 71 of 100 to 10 mg/ml.":
    "Von Menschen mit kahlen Stellen sprachen 75 von 100 auf Spritzen mit 5 mg/ml an (65 bis 84) und 71 von 100 auf 10 mg/ml.",
  "Skin thinned in 18 of 100 at 10 mg/ml, 11 at 5 and 4 at 2.5.":
    "Die Haut wurde bei 18 von 100 mit 10 mg/ml dünner, bei 11 mit 5 und 4 mit 2,5.",
  "Hair brought back by injections often goes again.": "Haar, das Spritzen zurückbrachten, geht oft wieder.",
  "One patient got weekly injections with results and with hair on her face.":
    "Eine Patientin bekam wöchentliche Spritzen mit Ergebnis und mit Haar im Gesicht.",
  "In women an imbalance of progesterone and oestrogen can be put right, often with the pill.":
    "Bei Frauen lässt sich ein Ungleichgewicht von Progesteron und Östrogen beheben, oft mit der Pille.",
  "The procedure does not start growth of real hair and is no treatment of loss.":
    "Das Verfahren lässt kein echtes Haar wachsen und behandelt den Verlust nicht.",
  "Neither the articles nor the trials that are held here give this figure, so none is shown.":
    "Weder die Artikel noch die Studien, die hier vorliegen, nennen diesen Wert; also wird keiner gezeigt.",
  "Of men on placebo for five years 75 of 100 had lost more hair by photograph.":
    "Von Männern mit Placebo hatten nach fünf Jahren 75 von 100 laut Foto mehr Haar verloren.",
  "Needling through healed dots may carry pigment off or down; nobody studied it.":
    "Needling durch verheilte Punkte kann Pigment davontragen oder tiefer bringen; niemand hat es untersucht.",
  "Glue, clips and rubbing of a hairpiece can pull at hair and disturb fresh dots.":
    "Kleber, Klammern und Reiben eines Haarteils können am Haar ziehen und frische Punkte stören.",
  "In alopecia areata moved hair can be lost to the same disease; only localised patches that stay stable are considered, and even then without promise.":
    "Bei Alopecia areata kann umgesetztes Haar an dieselbe Krankheit verloren gehen; nur örtliche Stellen, die ruhig bleiben, kommen in Betracht, und auch dann ohne Versprechen.",
  "A strip from where hair is thick is cut under the microscope into units of one to four hairs, set in needle holes that follow whorls and direction.":
    "Ein Streifen von dicht behaarter Stelle wird unter dem Mikroskop in Einheiten mit einem bis vier Haaren geschnitten, in Nadellöcher gesetzt, die Wirbel und Richtung folgen.",
  "The National Alopecia Areata Foundation (naaf.org) informs on alopecia areata.":
    "Die National Alopecia Areata Foundation (naaf.org) informiert über Alopecia areata.",
};
