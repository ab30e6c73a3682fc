import type { Catalogue } from "../translator.js";

/** Evidence: who may be treated. */
export const evidenceOnCandidates: Catalogue = {
  "It serves women's loss beyond minoxidil or grafts, loss after chemotherapy, refractory areata and totalis, scarring alopecia, neurosurgery and injury scars, strip and punctate scars, open donor scars, pluggy grafts.":
    "Es dient bei Haarverlust von Frauen jenseits von Minoxidil oder Grafts, nach Chemotherapie, bei hartnäckiger Areata und Totalis, vernarbender Alopezie, Narben von Neurochirurgie und Verletzung, Streifen- und Punktnarben, offenen Spendernarben, Grafts in Büscheln.",
  "Six men aged 22 to 55: scarring alopecia, totalis, plugs and reductions, strip scars with thinning crown, punctate scars, a shaved head.":
    "Sechs Männer von 22 bis 55: vernarbende Alopezie, Totalis, Plugs und Reduktionen, Streifennarben mit lichtem Wirbel, Punktnarben, rasierter Kopf.",
  "It is best for thinning hair or mild balding.": "Am besten ist es für lichtes Haar oder milde Kahlheit.",
  "It also serves total baldness, as the look of a shaved head.":
    "Es dient auch bei völliger Kahlheit, als Look eines rasierten Kopfes.",
  "The shaved look asks for hair kept short or shaved; under longer hair dots are a filler.":
    "Der rasierte Look verlangt kurz oder rasiert gehaltenes Haar; unter längerem Haar sind Punkte eine Füllung.",
  "Filling under hair needs an intact hairline, diffuse thinning and hair long enough to hide the dots.":
    "Eine Füllung unter Haar braucht eine heile Haarlinie, diffus lichtes Haar und Haar, das die Punkte verdeckt.",
  "The cause of a bald spot is found first; magnification usually tells, a biopsy settles it.":
    "Zuerst wird die Ursache einer kahlen Stelle gefunden; meist zeigt sie die Vergrößerung, eine Biopsie klärt es.",
  "Alopecia is only a word for any loss of hair; it names no cause.":
    "Alopezie ist nur ein Wort für jeden Haarverlust; es nennt keine Ursache.",
  "Sudden smooth patches, redness, scale, itch, pain, pus, lost follicle openings, rapid shedding, a receding pale band or a changing growth belong to a dermatologist.":
    "Plötzliche glatte Stellen, Rötung, Schuppen, Jucken, Schmerz, Eiter, verlorene Follikelöffnungen, schneller Ausfall, ein zurückweichendes blasses Band oder ein Gewächs, das sich verändert, gehören in die Hautarztpraxis.",
  "How long a scarring alopecia must have been quiet before dots was not found; 24 months are taken, as for areata.":
    "Wie lange eine vernarbende Alopezie ruhen muss, bevor Punkte kommen, war nicht zu finden; angenommen sind 24 Monate, wie bei Areata.",
  "In men central centrifugal scarring alopecia can pass for pattern loss; examination under magnification tells.":
    "Bei Männern kann eine zentrale zentrifugale vernarbende Alopezie wie erblicher Haarausfall aussehen; die Untersuchung unter Vergrößerung zeigt es.",
  "In discoid lupus an injury can make lesions grow (Koebner), so surgery is not indicated.":
    "Bei diskoidem Lupus kann eine Verletzung Herde wachsen lassen (Köbner); eine Operation ist also nicht angezeigt.",
  "In alopecia areata no new lesions for at least two years before restoration is considered.":
    "Bei Alopecia areata mindestens zwei Jahre keine neuen Stellen, bevor an Wiederherstellung gedacht wird.",
  "A sudden round patch is first treated with cortisone injections by a dermatologist.":
    "Eine plötzliche runde Stelle wird zuerst hautärztlich mit Kortisonspritzen behandelt.",
  "In areata plan so that a shaved look still works if all hair goes; hair that regrows leaves dark places.":
    "Bei Areata so planen, dass der rasierte Look auch passt, wenn alles Haar geht; nachgewachsenes Haar lässt dunkle Stellen.",
  "Alopecia areata is kin to rheumatoid arthritis, type 1 diabetes and coeliac disease.":
    "Alopecia areata ist mit rheumatoider Arthritis, Diabetes Typ 1 und Zöliakie verwandt.",
  "A temple patch may be triangular alopecia, there since childhood, or traction from pulled hair.":
    "Eine Stelle an der Schläfe kann dreieckige Alopezie sein, seit der Kindheit, oder Zug an den Haaren.",
  "Women often lose hair from hormonal change, which medicine can put right.":
    "Frauen verlieren Haar oft durch hormonelle Veränderung, die Medizin beheben kann.",
  "Very active, progressive loss speaks against treatment.":
    "Sehr aktiver, fortschreitender Verlust spricht gegen die Behandlung.",
  "Pattern loss reaches 30 % of white men by 30, 50 % by 50 and 80 % by 70.":
    "Erblicher Haarausfall erreicht 30 % der weißen Männer bis 30, 50 % bis 50 und 80 % bis 70.",
  "Below 35 years pattern loss is taken as likely to go on a good way.":
    "Unter 35 Jahren gilt, dass erblicher Haarausfall wahrscheinlich noch ein gutes Stück weitergeht.",
  "Where lost hair can come back, dots leave places that are too dark.":
    "Wo verlorenes Haar wiederkommen kann, lassen Punkte zu dunkle Stellen.",
  "Wait at least six months after chemotherapy or radiotherapy.":
    "Nach Chemotherapie oder Bestrahlung mindestens sechs Monate warten.",
  "Not within a year of chemotherapy, nor within four weeks before it.":
    "Nicht binnen eines Jahres nach Chemotherapie und nicht in den vier Wochen davor.",
  "Tattoos on irradiated skin needed more revisions.": "Tätowierungen auf bestrahlter Haut brauchten mehr Korrekturen.",
  "People who tend to keloids or hypertrophic scars should avoid it.":
    "Wer zu Keloiden oder hypertrophen Narben neigt, soll es lassen.",
  "With a keloid tendency a doctor's note is asked for.":
    "Bei Neigung zu Keloiden wird ein ärztliches Schreiben verlangt.",
  "Keloids affect 0.09 % (UK) to 16 % (DR Congo) of people and run in families.":
    "Keloide treffen 0,09 % (Großbritannien) bis 16 % (DR Kongo) der Menschen und liegen in der Familie.",
  "The field must be healthy: no dermatitis, folliculitis, psoriasis, open wound, sunburn, infection or growth.":
    "Das Feld muss gesund sein: kein Ekzem, keine Follikulitis, keine Schuppenflechte, keine offene Wunde, kein Sonnenbrand, keine Infektion, kein Gewächs.",
  "Of 150 tattooed people with psoriasis 13 had a problem and 8 a Koebner reaction: avoid it while active.":
    "Von 150 Tätowierten mit Schuppenflechte hatten 13 ein Problem und 8 eine Köbner-Reaktion: lassen, solange sie aktiv ist.",
  "Blood thinners are no absolute bar: bleeding dilutes pigment, scabs are thicker, the prescriber must agree.":
    "Blutverdünner sind kein völliges Hindernis: Blut verdünnt Pigment, Krusten sind dicker, die verschreibende Praxis muss zustimmen.",
  "Haemophilia, sickle cell disease and low platelets count as a no.":
    "Hämophilie, Sichelzellkrankheit und wenige Blutplättchen gelten als Nein.",
  "Six months off isotretinoin are asked for, on one page up to twelve.":
    "Verlangt werden sechs Monate ohne Isotretinoin, auf einer Seite bis zu zwölf.",
  "Expert panels found no evidence to delay superficial procedures; tattooing itself was not covered.":
    "Fachgremien fanden keinen Beleg dafür, oberflächliche Eingriffe zu verschieben; Tätowieren selbst war nicht dabei.",
  "With immune disease or immunosuppressants the physician is asked.":
    "Bei Immunkrankheit oder Mitteln gegen die Abwehr wird ärztlich gefragt.",
  "With HIV or hepatitis the physician is asked; hygiene is the same for everybody.":
    "Bei HIV oder Hepatitis wird ärztlich gefragt; die Hygiene ist für alle gleich.",
  "Diabetes that is not under control is a no.": "Nicht eingestellter Diabetes ist ein Nein.",
  "Nobody is treated while pregnant or breast-feeding.": "In Schwangerschaft und Stillzeit wird niemand behandelt.",
  "Clients are 18 or older.": "Klienten sind 18 oder älter.",
  "Body dysmorphic disorder and a demand for an ultra-low line are refused.":
    "Körperdysmorphe Störung und der Wunsch nach einer extrem tiefen Linie werden abgelehnt.",
  "The practitioner shows many before-and-after pictures and guides expectations on sessions and result.":
    "Die behandelnde Person zeigt viele Vorher-nachher-Bilder und lenkt Erwartungen an Sitzungen und Ergebnis.",
  "Antibiotics, steroids, retinoids, heart and epilepsy medicines appear on clinics' forms with differing advice.":
    "Antibiotika, Steroide, Retinoide, Herz- und Epilepsiemittel stehen mit verschiedenem Rat auf den Formularen von Praxen.",
  "After a transplant wait six to twelve months, or simply until fully healed.":
    "Nach einer Transplantation sechs bis zwölf Monate warten, oder einfach bis ganz verheilt.",
  "A scar is at least six months old and flat.": "Eine Narbe ist mindestens sechs Monate alt und flach.",
  "Scars take six to twelve months to mature; pigment wanders in raised or knotted ones.":
    "Narben reifen in sechs bis zwölf Monaten; in erhabenen oder knotigen wandert Pigment.",
  "Scars take restoration well as long as they are not thickened.":
    "Narben nehmen eine Wiederherstellung gut an, solange sie nicht verdickt sind.",
  "About one in ten tattooed people had a problem; six in ten of those lasted over four months.":
    "Etwa jede zehnte tätowierte Person hatte ein Problem; sechs in zehn davon länger als vier Monate.",
  "Forms ask for allergy to lidocaine, epinephrine, pigment, latex and nickel; EU labels warn of nickel and chromium.":
    "Formulare fragen nach Allergie gegen Lidocain, Adrenalin, Pigment, Latex und Nickel; EU-Etiketten warnen vor Nickel und Chrom.",
  "Dermatologists do not perform it.": "Hautärzte machen es nicht.",
  "Physicians perform and teach it.": "Ärzte machen und lehren es.",
  "A biopsy settles whether loss scars; it is rarely needed, since looking through a lens (densitometry) usually tells.":
    "Eine Biopsie klärt, ob Verlust vernarbt; sie ist selten nötig, da der Blick durch eine Lupe (Densitometrie) es meist zeigt.",
  "Discoid lupus shows smooth skin with tiny empty follicles, redness and altered pigment; a biopsy can confirm it.":
    "Diskoider Lupus zeigt glatte Haut mit kleinen leeren Follikeln, Rötung und veränderter Färbung; eine Biopsie kann ihn bestätigen.",
  "Alopecia areata comes suddenly in well-bounded spots, and the skin beneath is normal.":
    "Alopecia areata kommt plötzlich in scharf begrenzten Stellen, und die Haut darunter ist normal.",
  "Micropigmentation may set off activity of alopecia areata.":
    "Mikropigmentierung kann Alopecia areata aktiv werden lassen.",
  "Alopecia areata can take the whole scalp (totalis) or all hair of face and body (universalis).":
    "Alopecia areata kann die ganze Kopfhaut (Totalis) oder alles Haar von Gesicht und Körper (Universalis) nehmen.",
  "A receding pale band with lonely hairs, and brows that go, speak for frontal fibrosing alopecia.":
    "Ein zurückweichendes blasses Band mit einzelnen Haaren und schwindende Brauen sprechen für eine frontal fibrosierende Alopezie.",
  "In frontal fibrosing alopecia tattooed brows were borne well by patients on low-dose isotretinoin.":
    "Bei frontal fibrosierender Alopezie wurden tätowierte Brauen von Menschen mit niedrig dosiertem Isotretinoin gut vertragen.",
  "Where the sides and back thin too, donor hair is taken to be no safer than the rest.":
    "Wo auch Seiten und Hinterkopf licht werden, gilt Spenderhaar als nicht sicherer als der Rest.",
  "Of alopecia areata's genes virtually none are shared with psoriasis or vitiligo, against expectation.":
    "Von den Genen der Alopecia areata sind wider Erwarten fast keine mit Schuppenflechte oder Vitiligo gemeinsam.",
  "Compulsive pulling or picking is an absolute no.": "Zwanghaftes Zupfen oder Kratzen ist ein völliges Nein.",
  "Places once pulled bare are listed among the reasons to treat, in remission.":
    "Einst kahl gezupfte Stellen stehen unter den Gründen zu behandeln, wenn es ruht.",
  "Hormones, thyroid and iron out of order are found by blood tests; they are asked for where hair thins all over.":
    "Hormone, Schilddrüse und Eisen außer der Ordnung findet ein Bluttest; er wird verlangt, wo Haar überall dünner wird.",
  "After a change of hormonal contraception hair is given six months to settle.":
    "Nach einem Wechsel der hormonellen Verhütung bekommt Haar sechs Monate, um zur Ruhe zu kommen.",
  "Shedding after a birth is temporary; by the child's first birthday most women have their fullness back.":
    "Ausfall nach einer Geburt ist vorübergehend; zum ersten Geburtstag des Kindes haben die meisten Frauen ihre Fülle zurück.",
  "During the menopause hair is taken as likely to thin further.":
    "In den Wechseljahren wird Haar wahrscheinlich weiter dünner.",
  "Finasteride is not for women: birth defects in pregnancy, and no effect seen after the menopause.":
    "Finasterid ist nichts für Frauen: Fehlbildungen in der Schwangerschaft und keine gesehene Wirkung nach den Wechseljahren.",
  "Cortisone does nothing for pattern loss; it suppresses immune loss such as alopecia areata.":
    "Kortison hilft nicht bei erblichem Haarausfall; es unterdrückt Verlust durch die Abwehr wie Alopecia areata.",
  "A Koebner reaction comes after 10 to 20 days, at times after 3 days or two years.":
    "Eine Köbner-Reaktion kommt nach 10 bis 20 Tagen, manchmal nach 3 Tagen oder zwei Jahren.",
  "Seborrhoeic dermatitis makes a client not eligible.": "Ein seborrhoisches Ekzem schließt aus.",
  "Vitiligo is a no in some cases.": "Vitiligo ist in manchen Fällen ein Nein.",
  "Vitiligo is taken to answer an injury like psoriasis does; no figure for dots was found.":
    "Vitiligo soll auf eine Verletzung antworten wie Schuppenflechte; ein Wert für Punkte war nicht zu finden.",
  "Clients with albinism are not treated.": "Menschen mit Albinismus werden nicht behandelt.",
  "Of people with keloids 19 % have them in the family; most are 10 to 40 years old when they come.":
    "Von Menschen mit Keloiden haben 19 % sie in der Familie; die meisten kommen mit 10 bis 40 Jahren.",
  "Skin that darkens where it is hurt is taken to darken around dots too.":
    "Haut, die nach Verletzung dunkelt, soll auch um Punkte dunkeln.",
  "High blood pressure and heart disease: under control and with a physician's letter; antibiotics before procedures are kept.":
    "Bluthochdruck und Herzkrankheit: eingestellt und mit ärztlichem Schreiben; Antibiotika vor Eingriffen bleiben.",
  "With epilepsy a doctor's note is asked for.": "Bei Epilepsie wird ein ärztliches Schreiben verlangt.",
  "Epilepsy is a no.": "Epilepsie ist ein Nein.",
  "Nobody is treated during a course of antibiotics.":
    "Während einer Behandlung mit Antibiotika wird niemand behandelt.",
  "Peels, lasers, needling, retinoids, steroids and botulinum toxin at the site less than four weeks ago are flagged.":
    "Peelings, Laser, Needling, Retinoide, Steroide und Botulinumtoxin an der Stelle vor weniger als vier Wochen werden vermerkt.",
  "No interval between needling or PRP and dots was found; four weeks are taken as for other treatments.":
    "Ein Abstand zwischen Needling oder PRP und Punkten war nicht zu finden; angenommen sind vier Wochen wie bei anderen Behandlungen.",
  "Surgical wounds of smokers: infection 1.79 times the odds, slow healing or opening 2.07 times. Dots were not studied.":
    "Operationswunden von Rauchern: Infektion mit der 1,79-fachen Chance, langsame Heilung oder Öffnung mit der 2,07-fachen. Punkte wurden nicht untersucht.",
  "No alcohol, aspirin or caffeine for 24 to 48 hours before a session.":
    "Kein Alkohol, Aspirin oder Koffein 24 bis 48 Stunden vor einer Sitzung.",
  "Ninety days after the last laser session on earlier dots.":
    "Neunzig Tage nach der letzten Lasersitzung auf früheren Punkten.",
  "Two to three months after the last laser session on earlier dots.":
    "Zwei bis drei Monate nach der letzten Lasersitzung auf früheren Punkten.",
  "Too many sessions make dots merge; definition is lost.":
    "Zu viele Sitzungen lassen Punkte verschmelzen; die Schärfe geht verloren.",
  "Too deep, too dense, without gaps and touched up again and again, dots read as a helmet.":
    "Zu tief, zu dicht, ohne Lücken und immer wieder aufgefrischt wirken Punkte wie ein Helm.",
  "Sun, immune response, oily skin, exfoliation, depth and care decide how quickly dots fade.":
    "Sonne, Abwehr, fettige Haut, Peeling, Tiefe und Pflege entscheiden, wie schnell Punkte verblassen.",
  "A transplant after micropigmentation is no problem.":
    "Eine Transplantation nach Mikropigmentierung ist kein Problem.",
  "After micropigmentation wait six to twelve months for a transplant.":
    "Nach Mikropigmentierung sechs bis zwölf Monate bis zu einer Transplantation warten.",
  "No shock loss of hair was seen from micropigmentation; from the anaesthetic it is a theory.":
    "Schockartiger Haarausfall durch Mikropigmentierung wurde nicht gesehen; durch die Betäubung ist er eine Theorie.",
  "For transplant patients dots shift supply and demand in their favour: donor follicles go where they are most needed.":
    "Bei Transplantierten verschieben Punkte Angebot und Bedarf zu ihren Gunsten: Spenderfollikel gehen dorthin, wo sie am nötigsten sind.",
  "Transplants are planned at 30 to 50 follicular units per cm2.":
    "Transplantationen werden mit 30 bis 50 follikulären Einheiten je cm² geplant.",
  "Dots camouflage the scar tissue of poorly performed or failed transplants and scalp reductions.":
    "Punkte verdecken das Narbengewebe schlechter oder misslungener Transplantationen und Skalpreduktionen.",
  "Dots improve coverage at a widening part line and on the crown, and camouflage scars.":
    "Punkte verbessern die Deckung an einem breiter werdenden Scheitel und am Wirbel und verdecken Narben.",
  "It suits somebody whose parted hair shows the scalp and so looks sparse.":
    "Es passt zu Menschen, deren gescheiteltes Haar die Kopfhaut zeigt und deshalb spärlich wirkt.",
  "Burn scars are listed as a reason to treat; how they take dots is taken from other scars.":
    "Brandnarben stehen unter den Gründen zu behandeln; wie sie Punkte annehmen, ist von anderen Narben übernommen.",
  "Hair beside the dots goes on greying; a lighter shade is taken to age better.":
    "Haar neben den Punkten ergraut weiter; ein hellerer Ton soll besser altern.",
  "Skin and hair are taken to contrast strongly from 25 L* apart; hair at 18 black, 22 dark brown, 35 light brown, 55 blond, 60 grey.":
    "Haut und Haar gelten ab 25 L* Abstand als stark kontrastierend; Haar bei 18 schwarz, 22 dunkelbraun, 35 hellbraun, 55 blond, 60 grau.",
  "What a hair medicine brings is taken to show within a year.":
    "Was ein Haarmittel bringt, soll sich binnen eines Jahres zeigen.",
  "Medicines are known by a table of generic names and brands; a name that is not in it is not judged.":
    "Medikamente sind durch eine Tabelle von Wirkstoffen und Marken bekannt; ein Name, der nicht darin steht, wird nicht beurteilt.",
  "A short questionnaire found body dysmorphic disorder among clients of cosmetic dermatology with sensitivity 100 % and specificity 93 %.":
    "Ein kurzer Fragebogen fand körperdysmorphe Störung bei Klienten kosmetischer Dermatologie mit Sensitivität 100 % und Spezifität 93 %.",
  "The screen asks in three short questions for an hour a day, for avoiding people, and for what others see; it is not that questionnaire.":
    "Die Vorfrage fragt in drei kurzen Fragen nach einer Stunde am Tag, nach dem Meiden von Menschen und danach, was andere sehen; sie ist nicht jener Fragebogen.",
  "Thoughts of self-harm need help on the same day; no cosmetic treatment goes before that.":
    "Gedanken, sich etwas anzutun, brauchen am selben Tag Hilfe; keine kosmetische Behandlung geht vor.",
  "Pattern loss answers to hormones of puberty; loss said to have begun before 12 years is looked at anew.":
    "Erblicher Haarausfall antwortet auf die Hormone der Pubertät; Verlust, der vor 12 Jahren begonnen haben soll, wird neu angesehen.",
  "A named physician's written opinion turns a wait or a referral that asks for one into a caution, never into a plain yes, and never for a disease that is active.":
    "Die schriftliche Stellungnahme einer namentlich genannten Ärztin oder eines Arztes macht aus einem Warten oder einer Überweisung, die eine verlangt, ein Vorsicht, nie ein glattes Ja und nie bei einer aktiven Krankheit.",
  "What clients write in their own words is read for a short list of phrases and held against the answers.":
    "Was Klienten mit eigenen Worten schreiben, wird nach einer kurzen Liste von Wendungen gelesen und neben die Antworten gehalten.",
  "Where two answers cannot both be true, both are named, the graver is used where one is, and the case waits until they agree.":
    "Wo zwei Antworten nicht beide stimmen können, werden beide genannt, die ernstere gilt, wo es eine gibt, und der Fall wartet, bis sie übereinstimmen.",
  "Answers older than six months are asked again.": "Antworten, die älter als sechs Monate sind, werden neu gefragt.",
  "Type 2 diabetes is a no.": "Diabetes Typ 2 ist ein Nein.",
  "With diabetes a physician's letter is asked for.": "Bei Diabetes wird ein ärztliches Schreiben verlangt.",
  "Immune disease, immunosuppressants, HIV and hepatitis are a no.":
    "Immunkrankheit, Mittel gegen die Abwehr, HIV und Hepatitis sind ein Nein.",
  "After chemotherapy a doctor's note is enough.": "Nach Chemotherapie genügt ein ärztliches Schreiben.",
};
