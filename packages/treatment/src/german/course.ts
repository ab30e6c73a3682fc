import type { Catalogue } from "../translator.js";

/** The course from the first visit to the healed review. */
export const course: Catalogue = {
  // Warnings of the schedule.
  "The longest session takes about {longest} minutes, more than the {most} asked for.":
    "Die längste Sitzung dauert etwa {longest} Minuten, mehr als die gewünschten {most}.",
  "{hours} hours in all: sources speak of 6 to 9 hours in three sessions and of 20 to 30 hours for a whole head.":
    "{hours} Stunden insgesamt: Quellen sprechen von 6 bis 9 Stunden in drei Sitzungen und von 20 bis 30 Stunden für einen ganzen Kopf.",
  "Scars get test dots first; the course goes on when they have healed {time}.":
    "Narben bekommen zuerst Testpunkte; weiter geht es, wenn sie {time} verheilt sind.",
  "four weeks": "vier Wochen",
  "{sessions} sessions instead of {stages}: a stage would outlast the longest session of {minutes} minutes.":
    "{sessions} Sitzungen statt {stages}: eine Stufe würde länger dauern als die längste Sitzung von {minutes} Minuten.",
  three: "drei",
  "Few clients need five to seven sessions, and too many merge the dots: review each one healed.":
    "Wenige brauchen fünf bis sieben Sitzungen, und zu viele lassen die Punkte verschmelzen: jede verheilt beurteilen.",

  // Hours and intervals as published.
  "Two to three hours": "Zwei bis drei Stunden",
  "One to six hours": "Eine bis sechs Stunden",
  "Two weeks": "Zwei Wochen",
  "7 to 30 days": "7 bis 30 Tage",
  "Four weeks": "Vier Wochen",

  // First days and healed review.
  "The result shows at once. Redness and swelling go within a few days: one to five by practitioners.":
    "Das Ergebnis ist sofort zu sehen. Rötung und Schwellung gehen in wenigen Tagen: nach Fachleuten in einem bis fünf.",
  "For about a week dots look darker and larger than they will be; then scabs fall and the look lightens, sometimes in patches.":
    "Etwa eine Woche lang wirken Punkte dunkler und größer, als sie sein werden; dann fallen Krusten, und das Bild wird heller, manchmal fleckig.",
  "Itch, scabs and small swollen lymph nodes are reported as normal.":
    "Jucken, Krusten und kleine geschwollene Lymphknoten gelten als normal.",
  "The true colour shows at about week 4; forms of permanent make-up say 6 to 10 weeks.":
    "Die wahre Farbe zeigt sich etwa in Woche 4; Formulare für Permanent Make-up sagen 6 bis 10 Wochen.",
  "The healed review looks at colour, lost dots, spread, edge and scars, with photographs from the same places and in the same light as before.":
    "Die Kontrolle nach der Heilung betrachtet Farbe, verlorene Punkte, Verbreiterung, Kante und Narben, mit Fotos von denselben Stellen und im selben Licht wie vorher.",
  "Photographs: vertex, midline, front and temples, hair clean and dry, head held, one distance, light and camera. Whoever judges them does not know before from after.":
    "Fotos: Scheitel, Mittellinie, vorn und Schläfen, Haar sauber und trocken, Kopf gehalten, gleiche Entfernung, gleiches Licht, gleiche Kamera. Wer sie beurteilt, weiß nicht, was vorher und was nachher ist.",
  "The look is scored from 0 to 10 and your own satisfaction from 0 to 3, after the course and again at six months. Scars can be rated on the POSAS scale, which was tried on grafts, not on dots.":
    "Das Aussehen wird von 0 bis 10 bewertet und Ihre eigene Zufriedenheit von 0 bis 3, nach der Behandlung und noch einmal nach sechs Monaten. Narben lassen sich mit der POSAS-Skala bewerten, die an Grafts erprobt wurde, nicht an Punkten.",

  // Numbing.
  "Least haemoglobin at 26 minutes, give or take 5 (upper arm)":
    "Wenigstes Hämoglobin nach 26 Minuten, 5 mehr oder weniger (Oberarm)",
  "Least flow at 8 to 10 minutes (Doppler)": "Geringster Blutfluss nach 8 bis 10 Minuten (Doppler)",
  "Best between 7 and 25 minutes (review)": "Am besten zwischen 7 und 25 Minuten (Übersicht)",
  "Cream with lidocaine, at most 4 %": "Creme mit Lidocain, höchstens 4 %",
  "Many creams hold nothing that narrows vessels; injected lidocaine alone widens them.":
    "Viele Cremes enthalten nichts, was Gefäße verengt; gespritztes Lidocain allein weitet sie.",
  "Cream with lidocaine and prilocaine, 2.5 % each": "Creme mit Lidocain und Prilocain, je 2,5 %",
  "Its leaflet gives the time on intact skin under a dressing and bounds the area.":
    "Der Beipackzettel nennt die Zeit auf heiler Haut unter einem Verband und begrenzt die Fläche.",
  "Injected lidocaine, by whoever is licensed to inject": "Gespritztes Lidocain, durch jemanden, der spritzen darf",
  "Plain lidocaine raises blood flow several times, so more bleeding and more washed-out pigment.":
    "Lidocain allein erhöht den Blutfluss auf ein Mehrfaches, also mehr Blutung und mehr ausgewaschenes Pigment.",
  "Injected lidocaine with epinephrine, by whoever is licensed to inject":
    "Gespritztes Lidocain mit Adrenalin, durch jemanden, der spritzen darf",
  "Vessels are narrowest 8 to 10 minutes after it by one measurement, 26 by another; both stand.":
    "Gefäße sind danach am engsten nach 8 bis 10 Minuten laut einer Messung, nach 26 laut einer anderen; beides bleibt stehen.",
  "A numbing cream is put on first. A physician who sets dots says that cream often does little on the scalp and injection may be needed.":
    "Zuerst kommt eine betäubende Creme. Ein Arzt, der Punkte setzt, sagt, dass Creme auf der Kopfhaut oft wenig bewirkt und eine Spritze nötig sein kann.",
  "No cream over 4 % lidocaine, none on broken skin, and no wrap unless its leaflet says so: strong creams have caused irregular heartbeat, seizures and trouble breathing. Some clinics name 4 to 5 %.":
    "Keine Creme über 4 % Lidocain, keine auf verletzter Haut, und kein Umwickeln, wenn der Beipackzettel es nicht sagt: starke Cremes haben Herzrhythmusstörungen, Krampfanfälle und Atemnot ausgelöst. Manche Praxen nennen 4 bis 5 %.",
  "A dizzy head, numb lips, ringing ears or a racing heart: wipe it off and call for help.":
    "Schwindel, taube Lippen, Ohrensausen oder Herzrasen: abwischen und Hilfe rufen.",

  // Pain.
  "no pain": "kein Schmerz",
  "the worst pain imaginable": "der schlimmste vorstellbare Schmerz",
  before: "vorher",
  "What the client brings along is not the needle's.": "Was der Klient mitbringt, kommt nicht von der Nadel.",
  "after numbing, with the first dots": "nach der Betäubung, mit den ersten Punkten",
  "Says whether the numbing works here.": "Sagt, ob die Betäubung hier wirkt.",
  "every 30 minutes, and at each change of zone": "alle 30 Minuten und bei jedem Wechsel der Zone",
  "Zones differ and numbing wears off.": "Zonen unterscheiden sich, und die Betäubung lässt nach.",
  "at the end": "am Ende",
  "Says what to plan for the next session.": "Sagt, was für die nächste Sitzung zu planen ist.",
  "the evening after, by message": "am Abend danach, als Nachricht",
  "Growing pain is a warning sign.": "Zunehmender Schmerz ist ein Warnzeichen.",
  "One practitioner says that pain is at most 3 of 10. Everybody is different, and another's word is no guide.":
    "Eine Fachperson sagt, der Schmerz sei höchstens 3 von 10. Jeder Mensch ist anders, und das Wort anderer ist kein Maß.",
  "You are asked from 0 to 10 as the work goes on. At 5 or more it pauses; it stops whenever you say so.":
    "Während der Arbeit werden Sie von 0 bis 10 gefragt. Ab 5 gibt es eine Pause; aufgehört wird, wann immer Sie es sagen.",

  // Patch test.
  "At least 12 hours before": "Mindestens 12 Stunden vorher",
  "24 to 48 hours before": "24 bis 48 Stunden vorher",
  "At least 48 hours before, by prick or smear": "Mindestens 48 Stunden vorher, durch Stich oder Auftrag",
  "At least 72 hours before": "Mindestens 72 Stunden vorher",
  "A week before, behind the ear or in the field": "Eine Woche vorher, hinter dem Ohr oder im Feld",
  "A clear test never rules out a later reaction; all sources agree on that.":
    "Ein Test ohne Befund schließt eine spätere Reaktion nie aus; darin sind sich alle Quellen einig.",
  "No rule makes it compulsory everywhere. It is worth most after reactions to lidocaine, epinephrine, latex, bacitracin or nickel.":
    "Keine Regel macht ihn überall zur Pflicht. Am meisten bringt er nach Reaktionen auf Lidocain, Adrenalin, Latex, Bacitracin oder Nickel.",
  "It is made with the same lots of pigment and numbing as the session. A new lot wants a new test.":
    "Er wird mit denselben Chargen von Pigment und Betäubung gemacht wie die Sitzung. Eine neue Charge braucht einen neuen Test.",
  "Itch, redness that spreads, blisters or swelling at the site: the session waits, and a dermatologist looks at it.":
    "Jucken, sich ausbreitende Rötung, Blasen oder Schwellung an der Stelle: die Sitzung wartet, und die Hautarztpraxis sieht es an.",
  "Weals, itch or swelling within half an hour: a reaction that comes at once.":
    "Quaddeln, Jucken oder Schwellung binnen einer halben Stunde: eine sofortige Reaktion.",
  "Redness, itch, small blisters.": "Rötung, Jucken, kleine Blasen.",
  "The same once more: some reactions come late.": "Dasselbe noch einmal: manche Reaktionen kommen spät.",
  "A late reaction, and the colour as it heals.": "Eine späte Reaktion, und die Farbe bei der Heilung.",
  date: "Datum",
  site: "Stelle",
  "pigment lot": "Charge des Pigments",
  "anaesthetic lot": "Charge des Betäubungsmittels",
  "readings with their times": "Ablesungen mit ihren Zeiten",
  "waiver, if the client declined": "Verzicht, wenn der Klient ablehnt",
  "The client reports {reactions}.": "Der Klient berichtet von: {reactions}.",
  "a reaction to pigment or metal": "einer Reaktion auf Pigment oder Metall",
  "a reaction to an anaesthetic": "einer Reaktion auf ein Betäubungsmittel",
  "a reaction to adrenaline": "einer Reaktion auf Adrenalin",
  "a reaction to latex": "einer Reaktion auf Latex",
  "a reaction to hair dye": "einer Reaktion auf Haarfarbe",
  "a reaction to an earlier tattoo": "einer Reaktion auf eine frühere Tätowierung",
  "No reaction is reported. A test is not compulsory everywhere; it is planned all the same, since it costs a week at most.":
    "Von keiner Reaktion wird berichtet. Ein Test ist nicht überall Pflicht; er ist trotzdem geplant, denn er kostet höchstens eine Woche.",

  // What waits until when.
  "Wet hair, rain, a lukewarm rinse": "Nasses Haar, Regen, lauwarmes Abspülen",
  "No rubbing. Once healed, dots stay when hair is wet.": "Nicht reiben. Verheilt bleiben Punkte auch bei nassem Haar.",
  "Not for seven days": "Sieben Tage nicht",
  "First lukewarm rinse on day 4 to 6, elsewhere 2 to 5": "Erstes lauwarmes Abspülen an Tag 4 bis 6, anderswo 2 bis 5",
  "Dry for 24 hours to five days": "Trocken für 24 Stunden bis fünf Tage",
  Shampoo: "Shampoo",
  "Mild and without rubbing at first.": "Zuerst mild und ohne Reiben.",
  "From day 7": "Ab Tag 7",
  "Light, matte moisturiser": "Leichte, matte Feuchtigkeitscreme",
  "A thin film; nothing that shines.": "Ein dünner Film; nichts, was glänzt.",
  "From day 4 to 6": "Ab Tag 4 bis 6",
  "Foil shaver": "Folienrasierer",
  "Over healed skin only, never over scabs.": "Nur über verheilte Haut, nie über Krusten.",
  "Light sport, a little sweat": "Leichter Sport, wenig Schweiß",
  "Seven days without sweat by the article.": "Sieben Tage ohne Schweiß laut Artikel.",
  "Hard sport, heavy sweat": "Harter Sport, starker Schweiß",
  "Contact sports and helmets wait as long.": "Kontaktsport und Helme warten ebenso lange.",
  "Heavy sweat waits until day 7 or 10": "Starker Schweiß wartet bis Tag 7 oder 10",
  "Scratching, picking, brushing hard": "Kratzen, Zupfen, hartes Bürsten",
  "Scabs fall by themselves; a scab that is picked takes its dot along.":
    "Krusten fallen von selbst; eine abgezupfte nimmt ihren Punkt mit.",
  "Scabs fall on days 8 to 14": "Krusten fallen an Tag 8 bis 14",
  Razor: "Rasierer",
  "A foil shaver before that.": "Davor ein Folienrasierer.",
  "Day 7, 10 or 15": "Tag 7, 10 oder 15",
  "Pool and sea": "Schwimmbad und Meer",
  "One article frees water after seven days; the sheets keep pools shut for longer.":
    "Ein Artikel gibt Wasser nach sieben Tagen frei; die Merkblätter sperren Bäder länger.",
  "20, 28 or 30 days after the last session": "20, 28 oder 30 Tage nach der letzten Sitzung",
  "Sauna and steam": "Sauna und Dampf",
  "One article frees the sauna after seven days; the sheets keep it shut for longer.":
    "Ein Artikel gibt die Sauna nach sieben Tagen frei; die Merkblätter sperren sie länger.",
  "Sun on the bare scalp, tanning": "Sonne auf der bloßen Kopfhaut, Bräunen",
  "From then on with SPF 30 to 50, or a hat.": "Von da an mit Lichtschutzfaktor 30 bis 50 oder Hut.",
  "Liquid minoxidil, where it is used": "Flüssiges Minoxidil, wo es benutzt wird",
  "Practices have it rest from seven days before the first session on. One article knows of no research against combining; ask whoever advised it before any pause.":
    "Praxen lassen es ab sieben Tage vor der ersten Sitzung ruhen. Ein Artikel kennt keine Forschung gegen das Verbinden; fragen Sie vor jeder Pause, wer dazu geraten hat.",
  "7 or 14 days after a session, or 30 after the course":
    "7 oder 14 Tage nach einer Sitzung, oder 30 nach der Behandlung",

  // Warning signs.
  "Swelling of face, lips or throat, trouble breathing, fainting":
    "Schwellung von Gesicht, Lippen oder Hals, Atemnot, Ohnmacht",
  "Call the emergency number.": "Rufen Sie den Notruf.",
  "Racing heart, seizure or confusion after a numbing cream":
    "Herzrasen, Krampfanfall oder Verwirrtheit nach einer betäubenden Creme",
  "Wipe it off, call the emergency number.": "Wischen Sie sie ab, rufen Sie den Notruf.",
  "Fever, shivering, red streaks, pus, or redness that spreads":
    "Fieber, Schüttelfrost, rote Streifen, Eiter oder Rötung, die sich ausbreitet",
  "See a physician the same day.": "Gehen Sie am selben Tag in ärztliche Behandlung.",
  "Pain or swelling that grows after the second day": "Schmerz oder Schwellung, die nach dem zweiten Tag zunimmt",
  "Bleeding that does not stop under ten minutes of pressure": "Blutung, die nach zehn Minuten Druck nicht aufhört",
  "Keep pressing, see a physician.": "Weiter drücken, in ärztliche Behandlung gehen.",
  "Itching bumps or a rash on the dots, at once or years later":
    "Juckende Knötchen oder Ausschlag auf den Punkten, sofort oder Jahre später",
  "See a dermatologist.": "Gehen Sie in eine Hautarztpraxis.",
  "A scar that rises or thickens": "Eine Narbe, die sich hebt oder verdickt",
  "See a dermatologist; no more dots there.": "Gehen Sie in eine Hautarztpraxis; dort keine Punkte mehr.",
  "New bald patches, scale, burning, or loss that speeds up":
    "Neue kahle Stellen, Schuppen, Brennen oder schnellerer Verlust",
  "See a dermatologist before more dots.": "Gehen Sie vor weiteren Punkten in eine Hautarztpraxis.",
  "Dots that blur, run together, or turn blue or green":
    "Punkte, die unscharf werden, zusammenlaufen oder blau oder grün werden",
  "Send a photograph; nothing is set again before four weeks.":
    "Schicken Sie ein Foto; vor vier Wochen wird nichts neu gesetzt.",
  "Patchy or pale look in the first weeks": "Fleckiges oder blasses Bild in den ersten Wochen",
  "Usually healing: wait for the healed review.": "Meist Heilung: warten Sie die Kontrolle ab.",
  "Leave it alone: no scratching, no creams of your own, keep it clean and dry.":
    "Lassen Sie es in Ruhe: nicht kratzen, keine eigenen Cremes, sauber und trocken halten.",
  "Photograph it in daylight with the date, and tell the practitioner the same day.":
    "Fotografieren Sie es bei Tageslicht mit Datum, und sagen Sie es am selben Tag Ihrer Praxis.",
  "With a warning sign see a physician, and take along the lots of pigment and numbing from your session card.":
    "Gehen Sie mit einem Warnzeichen in ärztliche Behandlung, und nehmen Sie die Chargen von Pigment und Betäubung von Ihrer Sitzungskarte mit.",
  "Report it where your country asks for it; the paper says where.":
    "Melden Sie es, wo Ihr Land es verlangt; das Blatt sagt, wo.",
  "No more dots, and no laser, until it has healed and somebody who knows skin has seen it.":
    "Keine weiteren Punkte und kein Laser, bis es verheilt ist und jemand vom Fach es gesehen hat.",
};
