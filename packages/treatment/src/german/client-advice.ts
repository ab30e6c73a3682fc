import type { Catalogue } from "../translator.js";

/** What papers for the client say, and the rules of countries. */
export const clientAdvice: Catalogue = {
  // Risks.
  "Redness, swelling, itch, scabs, small swollen lymph nodes":
    "Rötung, Schwellung, Jucken, Krusten, kleine geschwollene Lymphknoten",
  "Usual; gone in one to five days, scabs in two weeks": "Üblich; fort in einem bis fünf Tagen, Krusten in zwei Wochen",
  "Practitioners; a series of 30": "Fachleute; eine Serie von 30",
  "Lasting harm from micropigmentation itself": "Bleibender Schaden durch die Mikropigmentierung selbst",
  "None in 43 and none in 10; few in 62. Too few people to know what is rare":
    "Keiner bei 43 und keiner bei 10; wenige bei 62. Zu wenige Menschen, um Seltenes zu kennen",
  "Four small published series": "Vier kleine veröffentlichte Serien",
  Infection: "Infektion",
  "3.2 of 100 by survey, about 5 of 100 by a German report: any tattoo":
    "3,2 von 100 laut Umfrage, etwa 5 von 100 laut einem deutschen Bericht: jede Tätowierung",
  "Survey of 501 tattooed people; press summary": "Umfrage unter 501 Tätowierten; Pressebericht",
  "Pain that stays, itch that stays": "Schmerz, der bleibt, Jucken, das bleibt",
  "3.8 and 21.2 of 100: any tattoo": "3,8 und 21,2 von 100: jede Tätowierung",
  "Survey of 501 tattooed people": "Umfrage unter 501 Tätowierten",
  "Any problem with a tattoo": "Irgendein Problem mit einer Tätowierung",
  "About 10 of 100, six in ten of them for more than four months":
    "Etwa 10 von 100, sechs von zehn davon länger als vier Monate",
  "Press summary of a survey": "Pressebericht über eine Umfrage",
  "Regret; wish to have it removed": "Reue; Wunsch nach Entfernung",
  "16.2 and 21.2 of 100: any tattoo": "16,2 und 21,2 von 100: jede Tätowierung",
  "Allergy to pigment, lumps of it (granuloma)": "Allergie gegen Pigment, Knötchen daraus (Granulom)",
  "Not known for micropigmentation": "Für Mikropigmentierung nicht bekannt",
  "Nobody counted": "Niemand hat gezählt",
  "Diseases of the blood from unsterile needles": "Blutübertragene Krankheiten durch unsterile Nadeln",
  "Not counted; none should happen with single-use needles": "Nicht gezählt; mit Einmalnadeln sollte keine vorkommen",
  "Physicians and their society": "Ärzte und ihre Gesellschaft",
  "Scars, keloids": "Narben, Keloide",
  "Not counted; likelier in people who form them and in poor hands":
    "Nicht gezählt; wahrscheinlicher bei Menschen mit dieser Neigung und in schlechten Händen",
  "Dermatologist in a consumer article": "Hautarzt in einem Verbraucherartikel",
  "A poor look: helmet, blots, blue tinge, wrong line": "Ein schlechtes Bild: Helm, Kleckse, Blaustich, falsche Linie",
  "Not counted; named as the greatest risk together with infection":
    "Nicht gezählt; zusammen mit Infektion als größtes Risiko genannt",
  "Physician in a consumer article": "Arzt in einem Verbraucherartikel",
  "Not all of it can be taken off again": "Nicht alles lässt sich wieder entfernen",
  "Not counted; one to three laser sessions in four people, four to eight by another account":
    "Nicht gezählt; eine bis drei Lasersitzungen bei vier Menschen, vier bis acht nach anderer Angabe",
  "Small study; web page; physician": "Kleine Studie; Webseite; Arzt",

  // Choosing a practitioner.
  "Licence or registration where the place asks for it, training that can be named, and a clinical setting.":
    "Zulassung oder Registrierung, wo der Ort sie verlangt, eine nennbare Ausbildung und ein klinischer Rahmen.",
  "Dated photographs of healed heads like yours, not fresh ones alone.":
    "Datierte Fotos verheilter Köpfe wie Ihrem, nicht nur frische.",
  "How many heads so far, and how many of your kind: scar, long hair, bald.":
    "Wie viele Köpfe bisher, und wie viele von Ihrer Art: Narbe, langes Haar, kahl.",
  "Sterile single-use needles opened before your eyes, gloves, a clean place.":
    "Sterile Einmalnadeln, vor Ihren Augen geöffnet, Handschuhe, ein sauberer Ort.",
  "Pigment with a label: maker, lot, ingredients, expiry. One article says to insist on materials approved by the FDA; the FDA has approved no pigment for injection into skin.":
    "Pigment mit Etikett: Hersteller, Charge, Inhaltsstoffe, Verfall. Ein Artikel rät, auf von der FDA zugelassenen Stoffen zu bestehen; die FDA hat kein Pigment zum Einbringen in die Haut zugelassen.",
  "One article says dermatologists do not perform it, others are by physicians who do. Ask who holds the needle.":
    "Ein Artikel sagt, Hautärzte machen es nicht, andere stammen von Ärzten, die es tun. Fragen Sie, wer die Nadel hält.",

  // Questions to ask.
  "How many sessions do you expect for me, how long, and how far apart?":
    "Wie viele Sitzungen erwarten Sie bei mir, wie lang, und in welchem Abstand?",
  "What will it look like in a month, in a year and in five years? May I see such a head?":
    "Wie sieht es in einem Monat, in einem Jahr und in fünf Jahren aus? Darf ich so einen Kopf sehen?",
  "Which pigment is it, on what base, and may I have its lot?":
    "Welches Pigment ist es, auf welcher Grundlage, und bekomme ich die Charge?",
  "What happens if my hair goes on falling out, or grows back?":
    "Was geschieht, wenn mein Haar weiter ausfällt oder nachwächst?",
  "What does a touch-up cost, and when do your clients come for one?":
    "Was kostet eine Auffrischung, und wann kommen Ihre Klienten dafür?",
  "Whom do I call when something goes wrong, and who takes it off?":
    "Wen rufe ich an, wenn etwas schiefgeht, und wer entfernt es?",
  "Can I grow my hair, or have a transplant, later?":
    "Kann ich später mein Haar wachsen lassen oder eine Transplantation bekommen?",

  // What to expect.
  "It reads as closely cropped hair from a talking distance. It is a picture of hair in the skin: it has no length and cannot be felt.":
    "Auf Gesprächsabstand wirkt es wie kurz geschorenes Haar. Es ist ein Bild von Haar in der Haut: es hat keine Länge und lässt sich nicht fühlen.",
  "42 of 43 and all 30 clients of two small series were satisfied; the one who was not had mild loss and saw no change.":
    "42 von 43 und alle 30 Klienten zweier kleiner Serien waren zufrieden; die eine Person, die es nicht war, hatte milden Verlust und sah keine Veränderung.",
  "Outcomes vary between hands, since neither technique nor materials have a standard.":
    "Ergebnisse unterscheiden sich von Hand zu Hand, denn weder Technik noch Material haben einen Standard.",
  "Many gain confidence from it, with wet hair too. It works best beside treatment of the cause, not in its place.":
    "Viele gewinnen dadurch Sicherheit, auch mit nassem Haar. Es wirkt am besten neben der Behandlung der Ursache, nicht an ihrer Stelle.",
  "Even a small area takes several visits, and the first one is light on purpose.":
    "Selbst eine kleine Fläche braucht mehrere Termine, und der erste ist mit Absicht hell.",

  // Law and labels, by country.
  "European Union and EEA: since 4 January 2022 inks must keep to the limits of REACH entry 75, for sale and for use, and carry a batch number and their ingredients. That is a limit, not an approval: nobody approves an ink. Ask for the label before the session.":
    "Europäische Union und EWR: seit 4. Januar 2022 müssen Farben die Grenzen von REACH Eintrag 75 einhalten, im Verkauf und im Gebrauch, und Chargennummer und Inhaltsstoffe tragen. Das ist eine Grenze, keine Zulassung: niemand lässt eine Farbe zu. Verlangen Sie das Etikett vor der Sitzung.",
  "Before that rule 15 of 29 inks in Sweden held banned or excessive substances, so an old bottle is no bargain.":
    "Vor dieser Regel enthielten 15 von 29 Farben in Schweden verbotene oder zu viele Stoffe; eine alte Flasche ist also kein Schnäppchen.",
  "Write down batch number, maker and expiry of every ink: the label must carry the batch, and a report needs it. How many years records are kept is national law and not held here.":
    "Notieren Sie Chargennummer, Hersteller und Verfall jeder Farbe: das Etikett muss die Charge tragen, und eine Meldung braucht sie. Wie viele Jahre Unterlagen bleiben, ist nationales Recht und liegt hier nicht vor.",
  "The client gets the label's information before the procedure.":
    "Der Klient bekommt die Angaben des Etiketts vor der Behandlung.",
  "The European hygiene standard wants risks, aftercare and inks told in writing and by word. It is no law, but a measure.":
    "Die europäische Hygienenorm verlangt, Risiken, Nachsorge und Farben schriftlich und mündlich mitzuteilen. Sie ist kein Gesetz, aber ein Maß.",
  "The national market surveillance authority, and the ink's supplier":
    "Die nationale Marktüberwachung und der Lieferant der Farbe",
  "With maker, batch number, photograph and the client's consent. Which office it is differs by country and is not held here.":
    "Mit Hersteller, Chargennummer, Foto und Einwilligung des Klienten. Welches Amt es ist, hängt vom Land ab und liegt hier nicht vor.",
  "United States: inks count as cosmetics, and no pigment is approved for injection into the skin. Advice to use FDA-approved materials alone cannot be met.":
    "Vereinigte Staaten: Farben gelten als Kosmetika, und kein Pigment ist zum Einbringen in die Haut zugelassen. Der Rat, nur von der FDA zugelassene Stoffe zu nehmen, lässt sich nicht befolgen.",
  "The FDA names insanitary conditions that make an ink adulterated; the practice itself is regulated by states, counties and towns.":
    "Die FDA nennt unhygienische Zustände, die eine Farbe verfälschen; die Ausübung selbst regeln Bundesstaaten, Kreise und Städte.",
  "FDA MedWatch": "FDA MedWatch",
  "Online, or by telephone 1-800-FDA-1088 (1-800-332-1088). It takes harm from inks and from numbing creams and other medicines.":
    "Online oder telefonisch 1-800-FDA-1088 (1-800-332-1088). Dort werden Schäden durch Farben, betäubende Cremes und andere Mittel gemeldet.",
  "FDA MedWatch, the ink's label, and the local health department":
    "FDA MedWatch, das Etikett der Farbe und das örtliche Gesundheitsamt",
  "With maker, lot and photograph.": "Mit Hersteller, Charge und Foto.",
  "Whoever stands on the label reports serious adverse events, infection and serious disfigurement among them, within 15 business days.":
    "Wer auf dem Etikett steht, meldet schwere Zwischenfälle, darunter Infektion und schwere Entstellung, binnen 15 Werktagen.",
  "Records of the practice are set by local codes: five years in Howell (Michigan), three in Albuquerque. Ask the town.":
    "Unterlagen der Praxis regeln örtliche Vorschriften: fünf Jahre in Howell (Michigan), drei in Albuquerque. Fragen Sie die Stadt.",
  "The ink's supplier keeps records of adverse events for six years, small firms for three.":
    "Der Lieferant der Farbe bewahrt Unterlagen über Zwischenfälle sechs Jahre auf, kleine Firmen drei.",
  "Local codes ask for signed information before the procedure, written aftercare and the pigment's particulars.":
    "Örtliche Vorschriften verlangen eine unterschriebene Aufklärung vor der Behandlung, schriftliche Nachsorge und Angaben zum Pigment.",
  "FDA MedWatch (serious adverse event)": "FDA MedWatch (schwerer Zwischenfall)",
  "The national market surveillance authority, or the Safety Gate portal of the European Union":
    "Die nationale Marktüberwachung oder das Portal Safety Gate der Europäischen Union",
  "Anybody may report a dangerous product there; a physician reports harm from a numbing cream to the national medicines agency.":
    "Dort darf jeder ein gefährliches Produkt melden; Schäden durch eine betäubende Creme werden ärztlich der nationalen Arzneimittelbehörde gemeldet.",
  "REACH holds in Iceland, Liechtenstein and Norway through the EEA Agreement.":
    "REACH gilt in Island, Liechtenstein und Norwegen durch das EWR-Abkommen.",
  "The national market surveillance authority": "Die nationale Marktüberwachung",
  "Which office it is is not held here; a physician reports harm from a numbing cream to the national medicines agency.":
    "Welches Amt es ist, liegt hier nicht vor; Schäden durch eine betäubende Creme werden ärztlich der nationalen Arzneimittelbehörde gemeldet.",
  "Great Britain: in June 2023 no rule limited the substances in inks, and the HSE recommended one. Ask whether it has become law since. No ink is approved.":
    "Großbritannien: im Juni 2023 begrenzte keine Regel die Stoffe in Farben, und die HSE empfahl eine. Fragen Sie, ob sie seither Gesetz ist. Keine Farbe ist zugelassen.",
  "Northern Ireland: the EU's REACH entry 75 holds.": "Nordirland: es gilt REACH Eintrag 75 der EU.",
  "In England the council registers people and premises where it has adopted the Act: ask to see the registration.":
    "In England registriert die Gemeinde Personen und Räume, wo sie das Gesetz übernommen hat: lassen Sie sich die Registrierung zeigen.",
  "The council's environmental health or trading standards, through the Citizens Advice consumer service":
    "Umwelt- oder Gewerbeaufsicht der Gemeinde, über den Verbraucherdienst Citizens Advice",
  "An ink is neither medicine nor device, so the Yellow Card is not for it. Harm from a numbing cream, which is a medicine, goes on a Yellow Card to the MHRA.":
    "Eine Farbe ist weder Arznei noch Medizinprodukt, die Yellow Card ist also nicht dafür da. Schäden durch eine betäubende Creme, die eine Arznei ist, gehen mit Yellow Card an die MHRA.",
  "Insurers meet claims up to six years after treatment and advise keeping records for ten.":
    "Versicherer begegnen Ansprüchen bis sechs Jahre nach der Behandlung und raten, Unterlagen zehn Jahre aufzubewahren.",
  "The European hygiene standard is published in Britain too and wants risks, aftercare and inks told in writing and by word. It is no law.":
    "Die europäische Hygienenorm ist auch in Großbritannien veröffentlicht und verlangt, Risiken, Nachsorge und Farben schriftlich und mündlich mitzuteilen. Sie ist kein Gesetz.",
  "Switzerland: federal ordinances set requirements for inks of tattoos and permanent make-up and ask for sterile instruments. That is a requirement, not an approval.":
    "Schweiz: Verordnungen des Bundes stellen Anforderungen an Farben für Tätowierungen und Permanent Make-up und verlangen sterile Instrumente. Das ist eine Anforderung, keine Zulassung.",
  "Businesses notify the canton: ask to see the notification.":
    "Betriebe melden sich beim Kanton: lassen Sie sich die Meldung zeigen.",
  "The cantonal authority that enforces the ordinance": "Die kantonale Behörde, die die Verordnung vollzieht",
  "No number of years is held here for Switzerland. Elsewhere records are kept three to ten years.":
    "Für die Schweiz liegt hier keine Zahl von Jahren vor. Anderswo bleiben Unterlagen drei bis zehn Jahre.",
  "Whoever tattoos must take all reasonable care against infection.":
    "Wer tätowiert, muss alle zumutbare Sorgfalt gegen Infektion anwenden.",
  "Canada: inks and permanent make-up pigments are cosmetics under the Food and Drugs Act and the Cosmetic Regulations. They are notified, not approved.":
    "Kanada: Farben und Pigmente für Permanent Make-up sind Kosmetika nach dem Food and Drugs Act und den Cosmetic Regulations. Sie werden gemeldet, nicht zugelassen.",
  "In 2022-2023 Health Canada sampled 30 of them; 4 needed no correction. Ask for the label.":
    "2022-2023 prüfte Health Canada 30 davon; 4 brauchten keine Korrektur. Verlangen Sie das Etikett.",
  "Health Canada, consumer product safety": "Health Canada, Sicherheit von Verbraucherprodukten",
  "Report it as a cosmetic incident, with maker, lot and photograph.":
    "Melden Sie es als Zwischenfall mit einem Kosmetikum, mit Hersteller, Charge und Foto.",
  "Provinces and towns set the records of the practice; no number of years is held here. Elsewhere they are kept three to ten years.":
    "Unterlagen der Praxis regeln Provinzen und Städte; eine Zahl von Jahren liegt hier nicht vor. Anderswo bleiben sie drei bis zehn Jahre.",
  "The label of a cosmetic lists its ingredients: ask to see it.":
    "Das Etikett eines Kosmetikums nennt seine Inhaltsstoffe: lassen Sie es sich zeigen.",
  "Australia: the chemicals in inks are industrial chemicals, and whoever imports or makes them registers. That is a register, not an approval of the ink.":
    "Australien: die Stoffe in Farben sind Industriechemikalien, und wer sie einführt oder herstellt, registriert sich. Das ist ein Register, keine Zulassung der Farbe.",
  "Product Safety Australia (ACCC)": "Product Safety Australia (ACCC)",
  "Report an unsafe product, with maker, lot and photograph.":
    "Melden Sie ein unsicheres Produkt, mit Hersteller, Charge und Foto.",
  "A Queensland council wants name, address and date of birth, date, site and kind, instruments with their sterilising batch, and the operator. Other places have rules of their own.":
    "Eine Gemeinde in Queensland verlangt Name, Anschrift und Geburtsdatum, Datum, Stelle und Art, Instrumente mit ihrer Sterilisationscharge und die ausführende Person. Andere Orte haben eigene Regeln.",
  "Rules for the practice are those of state and council; ask to see the licence.":
    "Für die Ausübung gelten die Regeln von Bundesstaat und Gemeinde; lassen Sie sich die Zulassung zeigen.",
  "We hold no rule on pigments for the client's country ({country}). Where rules are held, none approves a pigment for injection into the skin; ask what law applies and see the label.":
    "Für das Land des Klienten ({country}) liegt hier keine Regel über Pigmente vor. Wo Regeln vorliegen, lässt keine ein Pigment zum Einbringen in die Haut zu; fragen Sie, welches Recht gilt, und sehen Sie das Etikett an.",
  "The health authority of the place": "Das Gesundheitsamt des Ortes",
  "No office is held here for this country; a physician or pharmacist knows whom to tell.":
    "Für dieses Land liegt hier kein Amt vor; Arztpraxis oder Apotheke wissen, wem es zu sagen ist.",
  "No duty is held here for this country. Elsewhere records are kept three to ten years.":
    "Für dieses Land liegt hier keine Pflicht vor. Anderswo bleiben Unterlagen drei bis zehn Jahre.",
  "The European standard wants clients told of risks, aftercare and inks in writing and by word; it is a good habit anywhere.":
    "Die europäische Norm verlangt, Klienten Risiken, Nachsorge und Farben schriftlich und mündlich mitzuteilen; das ist überall eine gute Gewohnheit.",
};
