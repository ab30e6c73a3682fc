import type { Catalogue } from "../translator.js";

/** What else there is. */
export const alternatives: Catalogue = {
  "No figure in the sources used here": "Keine Zahl in den hier benutzten Quellen",
  "procedure, one or two of them": "Eingriff, einer oder zwei",
  treatment: "Behandlung",
  "About USD 7,000 a procedure, one or two procedures; GBP 1,000 to 30,000 in Britain. Insurance does not pay":
    "Etwa USD 7.000 je Eingriff, einer oder zwei Eingriffe; GBP 1.000 bis 30.000 in Großbritannien. Die Versicherung zahlt nicht",
  "New hair at 6 to 12 months by a clinic; can take years by an article. A shower is allowed the next morning":
    "Neues Haar nach 6 bis 12 Monaten laut einer Praxis; kann laut einem Artikel Jahre dauern. Duschen ist am nächsten Morgen erlaubt",
  "Moved hair grows and stays: long practice and many case series, no trial against doing nothing is held here":
    "Umgesetztes Haar wächst und bleibt: lange Praxis und viele Fallserien, eine Studie gegen Nichtstun liegt hier nicht vor",
  "Finasteride (by mouth, on prescription)": "Finasterid (zum Einnehmen, auf Rezept)",
  "Men with pattern loss; not women who are or may become pregnant":
    "Männer mit erblichem Haarausfall; nicht Frauen, die schwanger sind oder werden können",
  "Keeps the body from turning testosterone into DHT, which shrinks follicles.":
    "Hindert den Körper, Testosteron in DHT zu verwandeln, das Follikel schrumpfen lässt.",
  "Controlled trials in 1,553 men: after five years 277 hairs more in a circle of one inch than on placebo; 90 of 100 kept or gained hair by photograph, 25 of 100 without":
    "Kontrollierte Studien mit 1.553 Männern: nach fünf Jahren 277 Haare mehr in einem Kreis von einem Zoll als mit Placebo; 90 von 100 behielten oder gewannen Haar laut Foto, 25 von 100 ohne",
  "For as long as the effect is wanted; what was gained goes within 12 months of stopping":
    "So lange die Wirkung gewünscht ist; das Gewonnene geht binnen 12 Monaten nach dem Absetzen",
  "Birth defects if taken in pregnancy. Less desire in 1.8 of 100 men (placebo 1.3), weaker erections in 1.3 (0.7); low mood and lasting complaints have been reported. The prescriber explains the rest":
    "Fehlbildungen, wenn in der Schwangerschaft genommen. Weniger Lust bei 1,8 von 100 Männern (Placebo 1,3), schwächere Erektionen bei 1,3 (0,7); gedrückte Stimmung und bleibende Beschwerden wurden berichtet. Den Rest erklärt, wer verschreibt",
  "May be combined; hair that it keeps or brings changes the match.":
    "Darf verbunden werden; Haar, das es hält oder bringt, ändert, wie die Punkte passen.",
  "Dutasteride (by mouth, on prescription)": "Dutasterid (zum Einnehmen, auf Rezept)",
  "Men with pattern loss, by a physician's choice; not women who are or may become pregnant":
    "Männer mit erblichem Haarausfall, nach ärztlicher Wahl; nicht Frauen, die schwanger sind oder werden können",
  "Keeps the body from turning testosterone into DHT, by both enzymes that do it.":
    "Hindert den Körper, Testosteron in DHT zu verwandeln, an beiden Enzymen, die es tun.",
  "One trial in 917 men: more hair in 24 weeks than with finasteride, and both more than placebo. No longer trial is held here":
    "Eine Studie mit 917 Männern: in 24 Wochen mehr Haar als mit Finasterid, und beide mehr als Placebo. Eine längere Studie liegt hier nicht vor",
  "24 weeks in the trial": "24 Wochen in der Studie",
  "For as long as the effect is wanted": "So lange die Wirkung gewünscht ist",
  "Women who are or may become pregnant must not even handle it. Men give no blood for six months after the last capsule. In the US it is approved for the prostate, not for hair. The prescriber explains the rest":
    "Frauen, die schwanger sind oder werden können, dürfen es nicht einmal anfassen. Männer spenden bis sechs Monate nach der letzten Kapsel kein Blut. In den USA ist es für die Prostata zugelassen, nicht für Haar. Den Rest erklärt, wer verschreibt",
  "May be combined, as finasteride; hair that it keeps or brings changes the match.":
    "Darf verbunden werden, wie Finasterid; Haar, das es hält oder bringt, ändert, wie die Punkte passen.",
  "Minoxidil (on the scalp)": "Minoxidil (auf der Kopfhaut)",
  "Men and women with pattern loss; not in pregnancy unless a physician says so":
    "Männer und Frauen mit erblichem Haarausfall; nicht in der Schwangerschaft, außer auf ärztliches Wort",
  "Widens vessels and stimulates hair that is there.": "Weitet Gefäße und regt vorhandenes Haar an.",
  "Trials: in 48 weeks 18.6 hairs per cm2 gained with 5 %, 3.9 with placebo (393 men); moderate to marked regrowth in 1.93 times as many women as on placebo. A hair surgeon calls the success rate not very good":
    "Studien: in 48 Wochen 18,6 Haare je cm² mehr mit 5 %, 3,9 mit Placebo (393 Männer); mäßiges bis deutliches Nachwachsen bei 1,93-mal so vielen Frauen wie mit Placebo. Ein Haarchirurg nennt die Erfolgsquote nicht sehr gut",
  "About four months before anything shows; trials ran 48 weeks":
    "Etwa vier Monate, bis etwas zu sehen ist; Studien liefen 48 Wochen",
  "Daily for life; loss goes on when it is stopped": "Täglich, lebenslang; nach dem Absetzen geht der Verlust weiter",
  "Hair on the forehead in women; itch in 4 of 100 with 5 %":
    "Haar auf der Stirn bei Frauen; Jucken bei 4 von 100 mit 5 %",
  "No research speaks against it; advice on pausing around sessions runs from 7 to 30 days. Its alcohol speeds the fading of temporary pigment.":
    "Keine Forschung spricht dagegen; Ratschläge für eine Pause um Sitzungen reichen von 7 bis 30 Tagen. Sein Alkohol beschleunigt das Verblassen temporären Pigments.",
  "Platelet-rich plasma": "Plättchenreiches Plasma",
  "Pattern loss, in a doctor's office": "Erblicher Haarausfall, in einer Arztpraxis",
  "Own plasma is injected into the scalp to prompt growth. Not proven to slow loss.":
    "Eigenes Plasma wird in die Kopfhaut gespritzt, um Wachstum anzuregen. Nicht erwiesen, dass es Verlust bremst.",
  "Over 17 groups density rose from 141.9 to 177.5 hairs per cm2, and 21 of 24 studies were positive; in 30 men it added nothing to needling. Small and uneven studies: weaker than the two medicines":
    "Über 17 Gruppen stieg die Dichte von 141,9 auf 177,5 Haare je cm², und 21 von 24 Studien waren positiv; bei 30 Männern fügte es dem Needling nichts hinzu. Kleine und ungleiche Studien: schwächer als die beiden Mittel",
  "Most studies gave three treatments or more, weeks apart; no common time":
    "Die meisten Studien gaben drei Behandlungen oder mehr, mit Wochen dazwischen; keine gemeinsame Zeit",
  Repeated: "Wiederholt",
  "Often much more than the medicines; no figure in the sources used here":
    "Oft viel mehr als die Mittel; keine Zahl in den hier benutzten Quellen",
  "Swelling, redness, pain and headache that pass": "Schwellung, Rötung, Schmerz und Kopfschmerz, die vergehen",
  "No interval between the two was published; not into healing skin.":
    "Ein Abstand zwischen beiden ist nicht veröffentlicht; nicht in heilende Haut.",
  "Microneedling (dermarolling)": "Microneedling (Dermaroller)",
  "Pattern loss, with minoxidil, in a doctor's office": "Erblicher Haarausfall, mit Minoxidil, in einer Arztpraxis",
  "Many small punctures start healing and prompt growth. Not proven to slow loss.":
    "Viele kleine Stiche regen Heilung und Wachstum an. Nicht erwiesen, dass es Verlust bremst.",
  "With minoxidil 91.4 hairs per cm2 gained in 12 weeks against 22.2 in one trial (100 men), about 1.9 against 0.3 in another (68 men): both said more, fifty times apart. Little without minoxidil":
    "Mit Minoxidil in 12 Wochen 91,4 Haare je cm² mehr gegen 22,2 in einer Studie (100 Männer), etwa 1,9 gegen 0,3 in einer anderen (68 Männer): beide sagen mehr, das Fünfzigfache auseinander. Wenig ohne Minoxidil",
  "12 weeks in one trial; little to see without minoxidil":
    "12 Wochen in einer Studie; ohne Minoxidil ist wenig zu sehen",
  "Those of punctures; only in a doctor's office": "Die von Stichen; nur in einer Arztpraxis",
  "No interval between the two was published; not into healing skin. Needling over dots may carry pigment off.":
    "Ein Abstand zwischen beiden ist nicht veröffentlicht; nicht in heilende Haut. Needling über Punkten kann Pigment davontragen.",
  "Hair transplant from a strip (FUT)": "Haartransplantation aus einem Streifen (FUT)",
  "Stable loss with donor hair to spare; flat scars too. Not active alopecia areata or discoid lupus":
    "Ruhender Verlust mit genug Spenderhaar; auch flache Narben. Nicht aktive Alopecia areata oder diskoider Lupus",
  "A strip from the back of the head is divided under the microscope; grafts of one to four hairs, as they grow, go where hair is missing.":
    "Ein Streifen vom Hinterkopf wird unter dem Mikroskop geteilt; Grafts mit einem bis vier Haaren, wie sie wachsen, kommen dorthin, wo Haar fehlt.",
  "Moved hair stays; hair that was not moved can still go":
    "Umgesetztes Haar bleibt; nicht umgesetztes kann noch gehen",
  "A line of scar at the back of the head, surgery's own risks; the surgeon explains them":
    "Eine Narbenlinie am Hinterkopf, die Risiken jeder Operation; die Chirurgie erklärt sie",
  "Goes well together: dots cover the strip's scar and leave grafts for where they count.":
    "Passt gut zusammen: Punkte verdecken die Narbe des Streifens und lassen Grafts für wichtige Stellen übrig.",
  "Hair transplant of single units (FUE)": "Haartransplantation einzelner Einheiten (FUE)",
  "Units of one to four hairs are taken out one by one at the back of the head and set where hair is missing.":
    "Einheiten mit einem bis vier Haaren werden einzeln am Hinterkopf entnommen und dort gesetzt, wo Haar fehlt.",
  "Dots of scar over the donor area, surgery's own risks; the surgeon explains them":
    "Punktnarben im Spenderbereich, die Risiken jeder Operation; die Chirurgie erklärt sie",
  "Goes well together: dots fill the punctate scars and leave grafts for where they count.":
    "Passt gut zusammen: Punkte füllen die Punktnarben und lassen Grafts für wichtige Stellen übrig.",
  "Cortisone (injected or on the skin, by a dermatologist)": "Kortison (gespritzt oder auf die Haut, hautärztlich)",
  "Alopecia areata; it does nothing for common loss": "Alopecia areata; gegen gewöhnlichen Verlust hilft es nicht",
  "Calms the defences that attack the follicles.": "Beruhigt die Abwehr, die die Follikel angreift.",
  "Over 19 studies 75 of 100 people with patches answered to injections of 5 mg/ml; studies are mixed and hair often goes again":
    "Über 19 Studien sprachen 75 von 100 Menschen mit kahlen Stellen auf Spritzen mit 5 mg/ml an; die Studien sind gemischt, und Haar geht oft wieder",
  "As the dermatologist decides; hair often goes again": "Nach hautärztlicher Entscheidung; Haar geht oft wieder",
  "Skin thinned in 4 to 18 of 100 by strength; one patient told of hair on her face. The dermatologist explains the rest, the National Alopecia Areata Foundation (naaf.org) the disease":
    "Dünnere Haut bei 4 bis 18 von 100, je nach Stärke; eine Patientin berichtete von Haar im Gesicht. Den Rest erklärt die Hautarztpraxis, die Krankheit die National Alopecia Areata Foundation (naaf.org)",
  "First this; dots only after two years without new lesions.":
    "Zuerst das; Punkte erst nach zwei Jahren ohne neue Stellen.",
  "Hormone treatment": "Hormonbehandlung",
  "Women whose loss follows a hormonal change": "Frauen, deren Verlust einer hormonellen Veränderung folgt",
  "Puts the balance of oestrogen and progesterone right, often with the pill.":
    "Bringt Östrogen und Progesteron ins Gleichgewicht, oft mit der Pille.",
  "A hair surgeon's word; no trial is held here": "Das Wort eines Haarchirurgen; eine Studie liegt hier nicht vor",
  "As the physician decides": "Nach ärztlicher Entscheidung",
  "For the physician to explain": "Ärztlich zu erklären",
  "First this; hair that comes back changes the match.":
    "Zuerst das; Haar, das wiederkommt, ändert, wie die Punkte passen.",
  "Fibres, powders, hats": "Fasern, Puder, Hüte",
  "Everybody; fibres need some hair to hold on to": "Alle; Fasern brauchen etwas Haar zum Halten",
  "Cover the scalp for the day.": "Verdecken die Kopfhaut für den Tag.",
  "Seen in the mirror; no trial is needed or held":
    "Im Spiegel zu sehen; eine Studie ist nicht nötig und liegt nicht vor",
  "At once": "Sofort",
  Daily: "Täglich",
  "They come off again, with sweat and water first": "Sie gehen wieder ab, bei Schweiß und Wasser zuerst",
  "Can be worn over healed dots, and show beforehand what shade does.":
    "Lassen sich über verheilten Punkten tragen und zeigen vorher, was Ton bewirkt.",
  "Wigs and hairpieces": "Perücken und Haarteile",
  "Everybody, large or total loss above all": "Alle, vor allem bei großem oder völligem Verlust",
  "Cover the scalp with other hair, put on or glued.":
    "Verdecken die Kopfhaut mit anderem Haar, aufgesetzt oder geklebt.",
  "At once, or when it is made": "Sofort, oder wenn sie gefertigt sind",
  "Serviced and replaced": "Gepflegt und ersetzt",
  "Warmth and rubbing; glue and tight clips can pull at hair":
    "Wärme und Reiben; Kleber und feste Klammern können am Haar ziehen",
  "Worn over healed dots, or given up for them; not over fresh ones.":
    "Über verheilten Punkten getragen oder für sie aufgegeben; nicht über frischen.",
  "SMP itself, to compare": "SMP selbst, zum Vergleich",
  "Loss or scars at rest, in skin that heals well; see the assessment":
    "Ruhender Verlust oder Narben, in Haut, die gut heilt; siehe Einschätzung",
  "Dots of pigment in the upper dermis read as cropped hair.":
    "Pigmentpunkte in der oberen Dermis wirken wie kurz geschorenes Haar.",
  "Small series without controls: 42 of 43 and all 30 satisfied; density by eye fell from 8.7 to 7.7 of 10 in half a year (10 people)":
    "Kleine Serien ohne Kontrollgruppe: 42 von 43 und alle 30 zufrieden; die Dichte nach Augenmaß fiel in einem halben Jahr von 8,7 auf 7,7 von 10 (10 Menschen)",
  "At once; the healed look after about a month, the course in two to four sessions":
    "Sofort; verheilt nach etwa einem Monat, die Behandlung in zwei bis vier Sitzungen",
  "Touch-ups: up to six years by one article, every five to ten by another":
    "Auffrischungen: bis zu sechs Jahre laut einem Artikel, alle fünf bis zehn laut einem anderen",
  "USD 1,000 to 5,000 by one article, 1,200 to 5,000 by another":
    "USD 1.000 bis 5.000 laut einem Artikel, 1.200 bis 5.000 laut einem anderen",
  "Redness and swelling for days; infection, scars, allergy and a poor look can happen":
    "Rötung und Schwellung für Tage; Infektion, Narben, Allergie und ein schlechtes Bild können vorkommen",
  "This is what the plan is about.": "Darum geht es in diesem Plan.",
  "Doing nothing": "Nichts tun",
  "Everybody for whom the loss weighs little": "Alle, denen der Verlust wenig ausmacht",
  "None: common loss harms no health.": "Keine: gewöhnlicher Verlust schadet der Gesundheit nicht.",
  "On placebo 75 of 100 men lost more hair in five years by photograph; 15 or 16 men":
    "Mit Placebo verloren 75 von 100 Männern laut Foto in fünf Jahren mehr Haar; 15 oder 16 Männer",
  "None; a disease that was never named would go on": "Keine; eine Krankheit ohne Namen ginge weiter",
  "Always open, also later.": "Immer offen, auch später.",
  None: "Keiner",
  Nothing: "Nichts",
  "3 to 12 months": "3 bis 12 Monate",

  // What this client's answers add.
  "It acts on pattern loss, and another cause was answered. Where pattern loss comes on top, say so under other causes.":
    "Es wirkt auf erblichen Haarausfall, und eine andere Ursache ist genannt. Kommt erblicher Haarausfall hinzu, sagen Sie es unter weitere Ursachen.",
  "It is for adults.": "Es ist für Erwachsene.",
  "Not for women: it causes birth defects if taken in pregnancy, and after menopause finasteride did nothing.":
    "Nicht für Frauen: in der Schwangerschaft genommen führt es zu Fehlbildungen, und nach den Wechseljahren bewirkte Finasterid nichts.",
  "Not in pregnancy or while breastfeeding, unless a physician says otherwise.":
    "Nicht in Schwangerschaft oder Stillzeit, außer auf ärztliches Wort.",
  "Every puncture can raise a scar in a person who forms them.":
    "Jeder Stich kann bei einer Person mit dieser Neigung eine erhabene Narbe bilden.",
  "No punctures into infected skin.": "Keine Stiche in infizierte Haut.",
  "Discoid lupus can grow where the skin is hurt (Koebner), so surgery risks making it worse.":
    "Diskoider Lupus kann wachsen, wo die Haut verletzt wird (Köbner); eine Operation kann ihn verschlimmern.",
  "No donor hair is left, and moved hair would meet the same disease.":
    "Es ist kein Spenderhaar übrig, und umgesetztes Haar träfe auf dieselbe Krankheit.",
  "Alopecia areata: not before two years without new lesions, and then without promise.":
    "Alopecia areata: nicht vor zwei Jahren ohne neue Stellen, und dann ohne Versprechen.",
  "A scarring disease that is not known to be at rest destroys moved hair too.":
    "Eine vernarbende Krankheit, die nicht sicher ruht, zerstört auch umgesetztes Haar.",
  "The cause comes first: hair may return, or moved hair would be lost as well.":
    "Zuerst die Ursache: Haar kann wiederkommen, oder umgesetztes ginge ebenso verloren.",
  "Chemotherapy is ahead or less than a year past, or nobody said when it ended: hair may return.":
    "Eine Chemotherapie steht bevor oder liegt weniger als ein Jahr zurück, oder niemand hat gesagt, wann sie endete: Haar kann wiederkommen.",
  "It treats alopecia areata and does nothing for common loss or for scars.":
    "Es behandelt Alopecia areata und hilft nicht bei gewöhnlichem Verlust oder Narben.",
  "The sources speak of women's hormones alone.": "Die Quellen sprechen nur von Hormonen bei Frauen.",
  "Laser removal": "Entfernung mit Laser",
  "It takes dots off again and hides no loss: no alternative, but part of the outlook.":
    "Sie nimmt Punkte wieder fort und verdeckt keinen Verlust: keine Alternative, aber Teil des Ausblicks.",
  "Only if the client is a man, or a physician prescribes it: sex was not answered.":
    "Nur wenn der Klient ein Mann ist oder es ärztlich verschrieben wird: das Geschlecht ist nicht beantwortet.",
  "You already take it.": "Sie nehmen es schon.",
  "You already use it.": "Sie benutzen es schon.",
  "It was tried long enough and did not do.": "Es wurde lange genug versucht und half nicht.",
  "Hair can grow on the forehead, which limits its use in women.":
    "Haar kann auf der Stirn wachsen; das begrenzt den Gebrauch bei Frauen.",
  "In alopecia areata there is one patient's account here, no trial.":
    "Bei Alopecia areata gibt es hier den Bericht einer Person, keine Studie.",
  "Around and after menopause a physician weighs it anew.":
    "Um die Wechseljahre und danach wird es ärztlich neu abgewogen.",
  "An imbalance was found: treat it first.": "Eine Störung wurde gefunden: zuerst behandeln.",
  "For women: sex was not answered.": "Für Frauen: das Geschlecht ist nicht beantwortet.",
  "After chemotherapy only on the oncologist's word.": "Nach Chemotherapie nur auf das Wort der Onkologie.",
  "You bleed more than others: whoever does it must know, and the prescriber decides on the medicine.":
    "Sie bluten mehr als andere: wer behandelt, muss es wissen, und über das Mittel entscheidet, wer es verschreibt.",
  "Where loss is diffuse the donor hair is thin too: a surgeon measures it first.":
    "Bei diffusem Verlust ist auch das Spenderhaar dünn: es wird zuerst chirurgisch gemessen.",
  "You form raised scars: a surgeon decides, and hair grows badly in a thickened scar.":
    "Ihre Narben werden erhaben: die Chirurgie entscheidet, und in einer verdickten Narbe wächst Haar schlecht.",
  "A surgeon ruled it out for you.": "Für Sie wurde es chirurgisch ausgeschlossen.",
  "A surgeon counted {grafts} grafts left.": "Chirurgisch gezählt sind noch {grafts} Grafts übrig.",
  "Loss goes on: what was not moved can still go.":
    "Der Verlust geht weiter: was nicht umgesetzt ist, kann noch gehen.",
  "The cause is not known: have it found before doing nothing.":
    "Die Ursache ist nicht bekannt: lassen Sie sie finden, bevor Sie nichts tun.",
};
