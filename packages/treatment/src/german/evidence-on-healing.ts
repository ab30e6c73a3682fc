import type { Catalogue } from "../translator.js";

/** Evidence: healing, ageing, removal, harm, law and labels. */
export const evidenceOnHealing: Catalogue = {
  "Most lightening falls on days 3 to 10 with the scabs, slows to week 4, and is set at about one month.":
    "Das meiste Aufhellen fällt mit den Krusten auf Tag 3 bis 10, wird bis Woche 4 langsamer und steht nach etwa einem Monat.",
  "About a third of injected pigment is gone within weeks.":
    "Etwa ein Drittel des eingebrachten Pigments ist binnen Wochen fort.",
  "A session lightens by nothing to three shades, and differently over one head.":
    "Eine Sitzung hellt um nichts bis drei Töne auf, auf einem Kopf verschieden.",
  "The share of pigment kept after a session was never measured in people's scalps; 0.50 to 0.85 is taken.":
    "Der Anteil des Pigments, der nach einer Sitzung bleibt, wurde in der Kopfhaut von Menschen nie gemessen; angenommen sind 0,50 bis 0,85.",
  "Visual density fell from 8.7 to 7.7 of 10 in six months: by 0.9 in pattern loss, by 1.6 on scars.":
    "Die sichtbare Dichte fiel in sechs Monaten von 8,7 auf 7,7 von 10: um 0,9 bei erblichem Haarausfall, um 1,6 auf Narben.",
  "Scars lose about 1.8 times as much as other skin in six months, and can refuse or blot a dot.":
    "Narben verlieren in sechs Monaten etwa 1,8-mal so viel wie andere Haut und können einen Punkt nicht annehmen oder verlaufen lassen.",
  "After healing pigment is taken to fade by 7 % a year.": "Nach der Heilung soll Pigment um 7 % im Jahr verblassen.",
  "Tattoo ink spreads slowly; fine detail is lost in 10 to 15 years.":
    "Tattoofarbe breitet sich langsam aus; feine Einzelheiten gehen in 10 bis 15 Jahren verloren.",
  "Spread is taken as diffusion with 0.002 mm2 a year, a factor of three either way.":
    "Die Ausbreitung gilt als Diffusion mit 0,002 mm² im Jahr, um einen Faktor drei nach beiden Seiten.",
  "Dying skin cells hand pigment on to new ones within 90 days, so a tattoo stays.":
    "Sterbende Hautzellen geben Pigment binnen 90 Tagen an neue weiter; so bleibt eine Tätowierung.",
  "Sun, immune response, oil, exfoliation, depth and care decide how long a result lasts.":
    "Sonne, Abwehr, Fett, Peeling, Tiefe und Pflege entscheiden, wie lange ein Ergebnis hält.",
  "Redness lasts one to five days.": "Rötung dauert einen bis fünf Tage.",
  "Blood in the skin triples on the day and falls back with a time constant of two days.":
    "Das Blut in der Haut verdreifacht sich am Tag selbst und fällt mit einer Zeitkonstante von zwei Tagen zurück.",
  "A touch-up is due about every five to ten years.": "Eine Auffrischung ist etwa alle fünf bis zehn Jahre fällig.",
  "It lasts up to six years.": "Es hält bis zu sechs Jahre.",
  "A touch-up is due after three to five years.": "Eine Auffrischung ist nach drei bis fünf Jahren fällig.",
  "A touch-up is due after five to fifteen years; the founder had two in twelve.":
    "Eine Auffrischung ist nach fünf bis fünfzehn Jahren fällig; der Gründer hatte zwei in zwölf.",
  "Two to four years where a crisp edge is wanted, five to six where gentle fading is fine.":
    "Zwei bis vier Jahre, wo eine klare Kante gewünscht ist, fünf bis sechs, wo sanftes Verblassen genügt.",
  "Physicians call it a permanent cosmetic tattoo: the pigment stays.":
    "Ärzte nennen es eine dauerhafte kosmetische Tätowierung: das Pigment bleibt.",
  "It is not permanent: the look fades and needs touch-ups.":
    "Es ist nicht dauerhaft: das Aussehen verblasst und braucht Auffrischungen.",
  "A picosecond 1064 nm laser cleared it in one to three sessions.":
    "Ein Pikosekundenlaser mit 1064 nm entfernte es in einer bis drei Sitzungen.",
  "Laser removal takes four to eight sessions.": "Laserentfernung braucht vier bis acht Sitzungen.",
  "Not everything can be removed; iron oxide is hard and a whole head very difficult.":
    "Nicht alles lässt sich entfernen; Eisenoxid ist schwer und ein ganzer Kopf sehr schwierig.",
  "Published series saw no lasting harm: 0 of 43, 0 of 10, only passing swelling and redness in 30, few in 62. All are small.":
    "Veröffentlichte Serien sahen keinen bleibenden Schaden: 0 von 43, 0 von 10, nur vorübergehende Schwellung und Rötung bei 30, wenige bei 62. Alle sind klein.",
  "Of 501 tattooed people 3.2 % reported infection, 3.8 % pain, 21.2 % itch, 16.2 % regret.":
    "Von 501 Tätowierten berichteten 3,2 % eine Infektion, 3,8 % Schmerz, 21,2 % Jucken, 16,2 % Reue.",
  "Any puncture can infect or scar; unlicensed or inexperienced hands are the greatest risk.":
    "Jeder Stich kann infizieren oder vernarben; Hände ohne Zulassung oder Erfahrung sind das größte Risiko.",
  "How often it causes allergy or granuloma was not found in print.":
    "Wie oft es Allergie oder Granulome auslöst, war nirgends gedruckt zu finden.",
  "42 of 43 and all 30 clients were satisfied; the one who was not had mild loss and saw no change.":
    "42 von 43 und alle 30 Klienten waren zufrieden; die eine Person, die es nicht war, hatte milden Verlust und sah keine Veränderung.",
  "A touch-up is due after five to seven years.": "Eine Auffrischung ist nach fünf bis sieben Jahren fällig.",
  "A touch-up is due after five to eight years.": "Eine Auffrischung ist nach fünf bis acht Jahren fällig.",
  "A touch-up is due after four to six years.": "Eine Auffrischung ist nach vier bis sechs Jahren fällig.",
  "A touch-up is due after three to seven years.": "Eine Auffrischung ist nach drei bis sieben Jahren fällig.",
  "Permanent pigment wants refreshing after about five years.":
    "Dauerhaftes Pigment will nach etwa fünf Jahren aufgefrischt werden.",
  "Temporary pigment wants refreshing every year.": "Temporäres Pigment will jedes Jahr aufgefrischt werden.",
  "Temporary pigment fades from 6 to 8 months on and is gone by two years.":
    "Temporäres Pigment verblasst ab 6 bis 8 Monaten und ist nach zwei Jahren fort.",
  "Temporary pigment lasts two to three years.": "Temporäres Pigment hält zwei bis drei Jahre.",
  "Temporary pigment lasts 6 to 24 months.": "Temporäres Pigment hält 6 bis 24 Monate.",
  "A first refinement is offered 2, 6 or 8 months after the last session.":
    "Eine erste Nachbesserung wird 2, 6 oder 8 Monate nach der letzten Sitzung angeboten.",
  "How long it lasts depends on habits, sun, genes and how the body deals with the pigment.":
    "Wie lange es hält, hängt von Gewohnheiten, Sonne, Erbanlagen und dem Umgang des Körpers mit dem Pigment ab.",
  "Much sun, or skin that has had much, is taken to bring a touch-up forward to 0.8 of the time (0.6 to 1).":
    "Viel Sonne, oder Haut, die viel davon hatte, soll eine Auffrischung auf 0,8 der Zeit vorholen (0,6 bis 1).",
  "Sunscreen or a hat is taken to put a touch-up off to 1.1 of the time (1 to 1.25).":
    "Sonnenschutz oder ein Hut soll eine Auffrischung auf 1,1 der Zeit hinausschieben (1 bis 1,25).",
  "Much swimming, sauna or sweat, and exfoliating the scalp, are taken to bring a touch-up forward to 0.9 of the time (0.75 to 1), one of them as much as all together.":
    "Viel Schwimmen, Sauna oder Schweiß und Peelings der Kopfhaut sollen eine Auffrischung auf 0,9 der Zeit vorholen (0,75 bis 1), eines davon so viel wie alle zusammen.",
  "Oily skin is taken to bring a touch-up forward to 0.85 of the time (0.7 to 1).":
    "Fettige Haut soll eine Auffrischung auf 0,85 der Zeit vorholen (0,7 bis 1).",
  "Scars lost 1.6 points in half a year where other skin lost 0.9, so a scar's touch-up is taken to come at 0.75 of the time, at worst 0.56.":
    "Narben verloren in einem halben Jahr 1,6 Punkte, andere Haut 0,9; die Auffrischung einer Narbe soll also nach 0,75 der Zeit kommen, schlimmstenfalls nach 0,56.",
  "A crisp edge is refreshed at 0.55 of the time of a soft one.":
    "Eine klare Kante wird nach 0,55 der Zeit einer weichen aufgefrischt.",
  "What smoking does to the pigment of the scalp was not found in print.":
    "Was Rauchen mit dem Pigment der Kopfhaut macht, war nirgends gedruckt zu finden.",
  "Pigments of iron oxide turn with the years, often towards red or orange as the black parts go first.":
    "Pigmente aus Eisenoxid verfärben sich mit den Jahren, oft zu Rot oder Orange, weil die schwarzen Teile zuerst gehen.",
  "How organic pigments without metals change on the scalp over years was not found in print.":
    "Wie organische Pigmente ohne Metalle sich auf der Kopfhaut über Jahre ändern, war nirgends gedruckt zu finden.",
  "Iron oxide and titanium white may darken under the laser before they go.":
    "Eisenoxid und Titanweiß können unter dem Laser dunkeln, bevor sie gehen.",
  "Usually one laser session does; plan two.": "Meist genügt eine Lasersitzung; zwei einplanen.",
  "One or two laser sessions, up to ten where tattoo ink was used.":
    "Eine oder zwei Lasersitzungen, bis zu zehn, wo Tattoofarbe benutzt wurde.",
  "Laser sessions lie six to eight weeks apart; the first waits as long after the last dots.":
    "Lasersitzungen liegen sechs bis acht Wochen auseinander; die erste wartet ebenso lange nach den letzten Punkten.",
  "After a laser session the skin was looked at again in three to four weeks.":
    "Nach einer Lasersitzung wurde die Haut nach drei bis vier Wochen wieder angesehen.",
  "New dots wait two to three months (90 days) after the last laser session.":
    "Neue Punkte warten zwei bis drei Monate (90 Tage) nach der letzten Lasersitzung.",
  "A laser session costs USD 200 to 600.": "Eine Lasersitzung kostet USD 200 bis 600.",
  "Pale patches follow laser removal in 5 to 12 of 100.":
    "Blasse Flecken folgen auf Laserentfernung bei 5 bis 12 von 100.",
  "A Q-switched laser does not kill hair.": "Ein gütegeschalteter Laser tötet Haar nicht.",
  "Laser removal may harm follicles.": "Laserentfernung kann Follikeln schaden.",
  "Whoever does not like it can have it taken off by laser.":
    "Wem es nicht gefällt, der kann es mit Laser entfernen lassen.",
  "About 10 of 100 tattooed people had a problem, six in ten of those for more than four months.":
    "Etwa 10 von 100 Tätowierten hatten ein Problem, sechs von zehn davon länger als vier Monate.",
  "A German report puts infection after tattooing at about 5 of 100.":
    "Ein deutscher Bericht setzt Infektionen nach Tätowieren bei etwa 5 von 100 an.",
  "Of 501 tattooed people 21.2 % wanted theirs removed.": "Von 501 Tätowierten wünschten 21,2 % die Entfernung.",
  "Needles that are not sterile can carry diseases of the blood; how often is not said.":
    "Unsterile Nadeln können blutübertragene Krankheiten weitergeben; wie oft, ist nicht gesagt.",
  "The greatest risk is a poor look and infection from unlicensed or inexperienced hands.":
    "Das größte Risiko sind ein schlechtes Bild und Infektion durch Hände ohne Zulassung oder Erfahrung.",
  "People who form keloids or raised scars are advised against it.":
    "Menschen, die Keloide oder erhabene Narben bilden, wird abgeraten.",
  "Clients are often content and gain confidence; results are best as an addition to treatment.":
    "Klienten sind oft zufrieden und gewinnen Sicherheit; am besten sind die Ergebnisse als Ergänzung zur Behandlung.",
  "Choose by licence, experience, a clinical setting, before-and-after photographs, and whether expectations and number of sessions are explained.":
    "Wählen Sie nach Zulassung, Erfahrung, klinischem Rahmen, Vorher-nachher-Fotos und danach, ob Erwartungen und Zahl der Sitzungen erklärt werden.",
  "Choose a practitioner who works in a sterile place.": "Wählen Sie jemanden, der an einem sterilen Ort arbeitet.",
  "Portfolios often show fresh work or another's; ask for dated photographs of healed heads.":
    "Mappen zeigen oft frische oder fremde Arbeiten; verlangen Sie datierte Fotos verheilter Köpfe.",
  "Speak to a physician who specialises in hair loss about what suits you.":
    "Sprechen Sie mit einer Ärztin oder einem Arzt für Haarverlust darüber, was zu Ihnen passt.",
  "Outcomes vary much, because neither technique nor materials have a standard.":
    "Ergebnisse unterscheiden sich stark, denn weder Technik noch Material haben einen Standard.",
  "Two to four years where a crisp edge is wanted.": "Zwei bis vier Jahre, wo eine klare Kante gewünscht ist.",
  "Five to six years where gentle fading is fine.": "Fünf bis sechs Jahre, wo sanftes Verblassen genügt.",
  "Claims that contradict are not averaged: the year that lies in most of them is named beside them all.":
    "Widersprüchliche Angaben werden nicht gemittelt: das Jahr, das in den meisten liegt, wird neben allen genannt.",
  "As hair greys or dots fade, the sides and the dotted top come to differ.":
    "Wenn Haar ergraut oder Punkte verblassen, unterscheiden sich Seiten und der punktierte Oberkopf.",
  "A bald scalp shines. Dots lessen the shine and do not end it.":
    "Eine kahle Kopfhaut glänzt. Punkte mindern den Glanz und beenden ihn nicht.",
  "Fading has three phases: after the first session, over the first six months, and the long term.":
    "Verblassen hat drei Phasen: nach der ersten Sitzung, in den ersten sechs Monaten und auf lange Sicht.",
  "In mice 32 % of a red azo pigment had gone by day 42, and some 60 % more under strong simulated sun: another pigment, another skin.":
    "Bei Mäusen waren 32 % eines roten Azopigments am Tag 42 fort, unter starker künstlicher Sonne etwa 60 % mehr: ein anderes Pigment, eine andere Haut.",
  "In the United States inks are cosmetics and no colour additive is approved for injection into the skin.":
    "In den Vereinigten Staaten sind Farben Kosmetika, und kein Farbstoff ist zum Einbringen in die Haut zugelassen.",
  "Choose a practitioner who uses only materials approved by the FDA.":
    "Wählen Sie jemanden, der nur von der FDA zugelassene Stoffe benutzt.",
  "US guidance of 25 October 2024 names insanitary conditions that make inks adulterated.":
    "US-Leitlinien vom 25. Oktober 2024 nennen unhygienische Zustände, die Farben verfälschen.",
  "In the US the label's responsible person reports serious adverse events within 15 business days; records stay six years.":
    "In den USA meldet die auf dem Etikett genannte Person schwere Zwischenfälle binnen 15 Werktagen; Unterlagen bleiben sechs Jahre.",
  "In the EU entry 75 restricts more than 4,000 substances in inks since 4 January 2022; that is a limit, not an approval.":
    "In der EU beschränkt Eintrag 75 seit 4. Januar 2022 mehr als 4.000 Stoffe in Farben; das ist eine Grenze, keine Zulassung.",
  "An EU label names its use, a batch number and the ingredients in falling order.":
    "Ein EU-Etikett nennt den Zweck, eine Chargennummer und die Inhaltsstoffe in fallender Reihenfolge.",
  "The European hygiene standard wants clients told of risks, aftercare and inks in writing and by word.":
    "Die europäische Hygienenorm verlangt, Klienten Risiken, Nachsorge und Farben schriftlich und mündlich mitzuteilen.",
  "Before the EU rule 15 of 29 inks held banned or excessive substances; 2 of 29 met every rule checked.":
    "Vor der EU-Regel enthielten 15 von 29 Farben verbotene oder zu viele Stoffe; 2 von 29 erfüllten jede geprüfte Regel.",
  "A patch test is read after 12 hours to a week, by whom you ask; a clear one never rules out a later reaction.":
    "Ein Verträglichkeitstest wird nach 12 Stunden bis zu einer Woche abgelesen, je nachdem, wen man fragt; ohne Befund schließt er eine spätere Reaktion nie aus.",
  "Entry 75 gives metals and some others a limit each, % by weight: nickel 0.0005, lead 0.00007, chromium VI, cadmium, arsenic, cobalt, antimony and mercury 0.00005, soluble copper 0.025, soluble zinc 0.2, soluble barium 0.05, polycyclic aromatics 0.00005, benzo[a]pyrene 0.0000005, aromatic amines 0.0005.":
    "Eintrag 75 gibt Metallen und einigen anderen Stoffen je eine Grenze, in Gewichtsprozent: Nickel 0,0005, Blei 0,00007, Chrom VI, Cadmium, Arsen, Kobalt, Antimon und Quecksilber 0,00005, lösliches Kupfer 0,025, lösliches Zink 0,2, lösliches Barium 0,05, polyzyklische Aromaten 0,00005, Benzo[a]pyren 0,0000005, aromatische Amine 0,0005.",
  "Entry 75 limits whole classes by weight: carcinogens and mutagens 0.00005 %, substances toxic to reproduction and skin sensitisers 0.001 %, irritants 0.01 % (0.1 % as a pH regulator), what cosmetics may not hold 0.00005 %.":
    "Eintrag 75 begrenzt ganze Klassen nach Gewicht: krebserzeugende und erbgutverändernde Stoffe 0,00005 %, fortpflanzungsgefährdende und hautsensibilisierende 0,001 %, reizende 0,01 % (0,1 % als pH-Regler), was Kosmetika nicht enthalten dürfen 0,00005 %.",
  "An EU label says 'Mixture for use in tattoos or permanent make-up', names pH regulators, warns of nickel and chromium (VI) where they are in it, and gives safety instructions.":
    "Ein EU-Etikett sagt „Gemisch zur Verwendung in Tätowierungen oder Permanent-Make-up“, nennt pH-Regler, warnt vor Nickel und Chrom (VI), wo sie enthalten sind, und gibt Sicherheitshinweise.",
  "In the United States harm is reported to the FDA through MedWatch, online or on 1-800-FDA-1088 (1-800-332-1088).":
    "In den Vereinigten Staaten wird Schaden der FDA über MedWatch gemeldet, online oder unter 1-800-FDA-1088 (1-800-332-1088).",
  "In the United States the practice of tattooing is regulated by states, counties and towns.":
    "In den Vereinigten Staaten regeln Bundesstaaten, Kreise und Städte das Tätowieren.",
  "Local codes set the records: Howell, Michigan, five years with identity, questionnaire, practitioner and pigment receipt; Albuquerque three years with the ink's maker and number.":
    "Örtliche Vorschriften regeln die Unterlagen: Howell, Michigan, fünf Jahre mit Identität, Fragebogen, ausführender Person und Pigmentbeleg; Albuquerque drei Jahre mit Hersteller und Nummer der Farbe.",
  "Whoever stands on the label keeps records of adverse events six years, small firms three; infection and serious disfigurement count as serious.":
    "Wer auf dem Etikett steht, bewahrt Unterlagen über Zwischenfälle sechs Jahre auf, kleine Firmen drei; Infektion und schwere Entstellung gelten als schwer.",
  "Entry 75 forbids inks over its limits to be sold and to be used on a person since 4 January 2022.":
    "Eintrag 75 verbietet seit 4. Januar 2022, Farben über seinen Grenzen zu verkaufen und an Menschen zu benutzen.",
  "Whoever uses the ink gives the client the label's information before the procedure.":
    "Wer die Farbe benutzt, gibt dem Klienten vor der Behandlung die Angaben des Etiketts.",
  "In the European Union anybody can report a dangerous product through the Safety Gate portal or to the national market surveillance authority.":
    "In der Europäischen Union darf jeder ein gefährliches Produkt über das Portal Safety Gate oder der nationalen Marktüberwachung melden.",
  "REACH holds in Iceland, Liechtenstein and Norway too, through the EEA Agreement.":
    "REACH gilt durch das EWR-Abkommen auch in Island, Liechtenstein und Norwegen.",
  "In Great Britain no rule limited the substances in inks in June 2023, when the HSE recommended one; ask whether it has become law since.":
    "In Großbritannien begrenzte im Juni 2023 keine Regel die Stoffe in Farben, als die HSE eine empfahl; fragen Sie, ob sie seither Gesetz ist.",
  "In Northern Ireland the EU's REACH, with entry 75, goes on to hold.":
    "In Nordirland gilt REACH der EU mit Eintrag 75 weiter.",
  "In England councils register people who tattoo or colour skin semi-permanently, and their premises, where they have adopted the Act.":
    "In England registrieren Gemeinden Menschen, die tätowieren oder Haut halbdauerhaft färben, und ihre Räume, wo sie das Gesetz übernommen haben.",
  "Harm from an ink goes to the council's environmental health or trading standards (Citizens Advice consumer service); the MHRA's Yellow Card is for medicines and devices, such as the numbing cream.":
    "Schaden durch eine Farbe geht an Umwelt- oder Gewerbeaufsicht der Gemeinde (Verbraucherdienst Citizens Advice); die Yellow Card der MHRA ist für Arzneien und Medizinprodukte, etwa die betäubende Creme.",
  "British insurers meet claims up to six years after treatment and advise keeping records for ten.":
    "Britische Versicherer begegnen Ansprüchen bis sechs Jahre nach der Behandlung und raten, Unterlagen zehn Jahre aufzubewahren.",
  "In Switzerland federal ordinances set requirements for inks of tattoos and permanent make-up and ask that instruments are sterile; businesses notify the canton.":
    "In der Schweiz stellen Verordnungen des Bundes Anforderungen an Farben für Tätowierungen und Permanent Make-up und verlangen sterile Instrumente; Betriebe melden sich beim Kanton.",
  "In Switzerland the cantonal authority that enforces the ordinance is told of a bad ink.":
    "In der Schweiz erfährt die kantonale Behörde, die die Verordnung vollzieht, von einer schlechten Farbe.",
  "In Canada inks are cosmetics: they must meet the Food and Drugs Act, sections 16 and 18, and the Cosmetic Regulations. In 2022-2023 only 4 of 30 sampled products needed no correction.":
    "In Kanada sind Farben Kosmetika: sie müssen den Food and Drugs Act, Abschnitte 16 und 18, und die Cosmetic Regulations erfüllen. 2022-2023 brauchten nur 4 von 30 geprüften Produkten keine Korrektur.",
  "In Canada a health or safety problem with a cosmetic is reported to Health Canada's consumer product safety.":
    "In Kanada wird ein Gesundheits- oder Sicherheitsproblem mit einem Kosmetikum der Verbraucherproduktsicherheit von Health Canada gemeldet.",
  "In Australia the chemicals of inks are industrial chemicals: whoever imports or makes them registers under the Industrial Chemicals Act 2019. That is a register, not an approval.":
    "In Australien sind die Stoffe von Farben Industriechemikalien: wer sie einführt oder herstellt, registriert sich nach dem Industrial Chemicals Act 2019. Das ist ein Register, keine Zulassung.",
  "In Australia an unsafe product is reported to the ACCC through Product Safety Australia.":
    "In Australien wird ein unsicheres Produkt der ACCC über Product Safety Australia gemeldet.",
  "A Queensland council wants on record the client's name, address and date of birth, date, site and kind, instruments with their sterilising batch, and the operator.":
    "Eine Gemeinde in Queensland verlangt in den Unterlagen Name, Anschrift und Geburtsdatum des Klienten, Datum, Stelle und Art, Instrumente mit ihrer Sterilisationscharge und die ausführende Person.",
  "No rule of this country is held here.": "Für dieses Land liegt hier keine Regel vor.",
  "Records are kept three to five years by codes and trainers, ten by British advice.":
    "Unterlagen bleiben nach Vorschriften und Ausbildern drei bis fünf Jahre, nach britischem Rat zehn.",
};
