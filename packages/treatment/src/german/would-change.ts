import type { Catalogue } from "../translator.js";

/** What would change a finding of the assessment, and whom to see. */
export const wouldChange: Catalogue = {
  "One of the answers is put right.": "Eine der Antworten wird berichtigt.",
  "They are asked again.": "Sie werden noch einmal gefragt.",
  "The answer is put right, or the words where they mean something else.":
    "Die Antwort wird berichtigt, oder die Worte, wo sie etwas anderes meinen.",
  "Somebody trained to has talked with the client, who is safe.":
    "Jemand, der dafür ausgebildet ist, hat mit dem Klienten gesprochen, und er ist in Sicherheit.",
  "The cause is found, or a named person accepts that it stays unknown.":
    "Die Ursache ist gefunden, oder jemand nimmt mit Namen hin, dass sie unbekannt bleibt.",
  "A specialist finds no loss and the client still wants it, over pictures of healed work.":
    "Eine Fachperson findet keinen Verlust, und der Klient will es trotzdem, nach Bildern verheilter Arbeiten.",
  "The cause is found.": "Die Ursache ist gefunden.",
  "A dermatologist finds the scalp quiet.": "Eine Hautärztin oder ein Hautarzt findet die Kopfhaut ruhig.",
  "No new lesion for at least two years, confirmed by a dermatologist.":
    "Mindestens zwei Jahre keine neue Stelle, hautärztlich bestätigt.",
  "Two years without a new lesion.": "Zwei Jahre ohne neue Stelle.",
  "Nothing: this is how the disease behaves.": "Nichts: so verläuft die Krankheit.",
  "A dermatologist confirms that it has burnt out.": "Hautärztlich ist bestätigt, dass sie ausgebrannt ist.",
  "Two quiet years, or a dermatologist's word that it has burnt out.":
    "Zwei ruhige Jahre, oder das hautärztliche Wort, dass sie ausgebrannt ist.",
  "Healed test dots that look right.": "Verheilte Testpunkte, die richtig aussehen.",
  "A dermatologist or hair-restoration specialist confirms the cause.":
    "Eine hautärztliche oder haarchirurgische Fachperson bestätigt die Ursache.",
  "Two quiet years and a dermatologist's written opinion; without it nothing does.":
    "Zwei ruhige Jahre und eine schriftliche hautärztliche Stellungnahme; ohne sie nichts.",
  "A specialist looks at the scalp under magnification.": "Eine Fachperson sieht die Kopfhaut unter Vergrößerung an.",
  "The loss has slowed, with or without medicine, or the design already counts on losing the rest.":
    "Der Verlust ist langsamer geworden, mit oder ohne Medizin, oder der Entwurf rechnet schon mit dem Verlust des Rests.",
  "Years without progress.": "Jahre ohne Fortschreiten.",
  "Blood tests that show nothing to treat.": "Bluttests, die nichts zu behandeln zeigen.",
  "A dermatologist confirms it.": "Es ist hautärztlich bestätigt.",
  "The pulling has stopped and nothing more grows back.": "Der Zug hat aufgehört, und nichts wächst mehr nach.",
  "Loose styles for a year, and nothing more grows back.":
    "Ein Jahr lang lockere Frisuren, und nichts wächst mehr nach.",
  "The pulling or picking has stopped for a year.": "Das Zupfen oder Kratzen hat seit einem Jahr aufgehört.",
  "Years without pulling.": "Jahre ohne Zupfen.",
  "A year after the reason has gone nothing more grows back, and a dermatologist puts that in writing.":
    "Ein Jahr nach dem Ende des Grundes wächst nichts mehr nach, und das ist hautärztlich aufgeschrieben.",
  "A dermatologist writes that it has healed, and nothing more grows back.":
    "Hautärztlich ist aufgeschrieben, dass es verheilt ist, und nichts wächst mehr nach.",
  "Nothing more has grown back for half a year.": "Seit einem halben Jahr ist nichts mehr nachgewachsen.",
  "The loss has slowed.": "Der Verlust ist langsamer geworden.",
  "A dermatologist names the loss, or the age at which it began is put right.":
    "Der Verlust ist hautärztlich benannt, oder das Alter bei Beginn wird berichtigt.",
  "A dermatologist names the patch.": "Die Stelle ist hautärztlich benannt.",
  "A dermatologist has treated it, or writes that treating it is not advised.":
    "Sie ist hautärztlich behandelt, oder es ist aufgeschrieben, dass davon abgeraten wird.",
  "Nothing: the look is that of a shaved head.": "Nichts: der Look ist der eines rasierten Kopfes.",
  "A dermatologist looks through a lens and finds no activity.":
    "Der hautärztliche Blick durch eine Lupe findet keine Aktivität.",
  "A biopsy, or a dermatologist who finds none is needed.":
    "Eine Biopsie, oder das hautärztliche Wort, dass keine nötig ist.",
  "Densitometry or trichoscopy that finds common loss.":
    "Densitometrie oder Trichoskopie, die gewöhnlichen Verlust findet.",
  "A specialist finds the back and sides stable.": "Eine Fachperson findet Hinterkopf und Seiten stabil.",
  "At least six months, better twelve, and the oncologist's consent.":
    "Mindestens sechs Monate, besser zwölf, und die Zustimmung der Onkologie.",
  "Twelve months, or the oncologist's consent before.": "Zwölf Monate, oder vorher die Zustimmung der Onkologie.",
  "It is over, at least six months, better twelve, and the oncologist consents.":
    "Sie ist vorbei, seit mindestens sechs, besser zwölf Monaten, und die Onkologie stimmt zu.",
  "Nothing has grown back for a year.": "Seit einem Jahr ist nichts nachgewachsen.",
  "A dermatologist finds no alopecia areata, or finds it quiet for two years.":
    "Hautärztlich ist keine Alopecia areata gefunden, oder sie ruht seit zwei Jahren.",
  "A dermatologist explains them.": "Sie sind hautärztlich erklärt.",
  "A dermatologist rules it out, or finds it burnt out.":
    "Sie ist hautärztlich ausgeschlossen oder als ausgebrannt befunden.",
  "A dermatologist rules lupus out, if need be by biopsy.":
    "Lupus ist hautärztlich ausgeschlossen, wenn nötig durch eine Biopsie.",
  "It is treated and has healed.": "Es ist behandelt und verheilt.",
  "The reason is found and the shedding is over.": "Der Grund ist gefunden und der Ausfall vorbei.",
  "A dermatologist finds it harmless, or it is removed and healed.":
    "Es ist hautärztlich als harmlos befunden, oder entfernt und verheilt.",
  "It is treated and the hair has had a year to answer.":
    "Sie ist behandelt, und das Haar hatte ein Jahr, darauf zu antworten.",
  "What was found is treated, or a physician finds that the loss does not come from it.":
    "Was gefunden wurde, ist behandelt, oder ärztlich steht fest, dass der Verlust nicht davon kommt.",
  "Six months on the same contraception, and hair that has settled.":
    "Sechs Monate mit derselben Verhütung, und Haar, das zur Ruhe gekommen ist.",
  "A year since the birth.": "Ein Jahr seit der Geburt.",
  "Hair that has not changed for a year.": "Haar, das sich seit einem Jahr nicht verändert hat.",
  "The prescriber confirms it in writing.": "Die verschreibende Praxis bestätigt es schriftlich.",
  "Minoxidil was tried long enough, or the client does not want it.":
    "Minoxidil wurde lange genug versucht, oder die Klientin will es nicht.",
  "The client's eighteenth birthday.": "Der achtzehnte Geburtstag.",
  "A dermatologist finds that it was neither keloid nor hypertrophic scar.":
    "Hautärztlich steht fest, dass es weder ein Keloid noch eine hypertrophe Narbe war.",
  "The infection has healed.": "Die Infektion ist verheilt.",
  "The skin is calm.": "Die Haut ist ruhig.",
  "A dermatologist finds it harmless, or it has healed.": "Es ist hautärztlich als harmlos befunden, oder verheilt.",
  "A dermatologist's written opinion.": "Eine schriftliche hautärztliche Stellungnahme.",
  "The prescriber's consent. Nobody else changes the medicine.":
    "Die Zustimmung der verschreibenden Praxis. Niemand sonst ändert das Mittel.",
  "A haematologist's written opinion.": "Eine schriftliche Stellungnahme der Hämatologie.",
  "Six months since the last dose, or a dermatologist's consent.":
    "Sechs Monate seit der letzten Dosis, oder hautärztliche Zustimmung.",
  "The treating physician's consent.": "Die Zustimmung der behandelnden Ärztin oder des Arztes.",
  "Diabetes is under control.": "Der Diabetes ist eingestellt.",
  "A physician's letter.": "Ein ärztliches Schreiben.",
  "The child is born, and breast-feeding is over.": "Das Kind ist geboren, und das Stillen ist vorbei.",
  "Tests that clear the ingredients on this lot's label.":
    "Tests, die die Inhaltsstoffe auf dem Etikett dieser Charge freigeben.",
  "The agent is known and another one cleared.": "Das Mittel ist bekannt und ein anderes freigegeben.",
  "A patch test that stays clear, which still rules nothing out.":
    "Ein Verträglichkeitstest, der ohne Befund bleibt und doch nichts ausschließt.",
  "A dermatologist finds the cause and another pigment safe.":
    "Hautärztlich ist die Ursache gefunden und ein anderes Pigment für sicher befunden.",
  "The treating physician's word on healing.": "Das ärztliche Wort dazu, wie es heilt.",
  "The disease is treated and the loss is known not to come from it.":
    "Die Krankheit ist behandelt, und der Verlust kommt nicht von ihr.",
  "The scan is over.": "Die Aufnahme ist vorbei.",
  "Own scars that all stayed flat, and test dots that heal flat.":
    "Eigene Narben, die alle flach blieben, und Testpunkte, die flach heilen.",
  "Test dots that heal without a dark rim.": "Testpunkte, die ohne dunklen Rand heilen.",
  "The skin has healed.": "Die Haut ist verheilt.",
  "A dermatologist finds it quiet and dots harmless.": "Hautärztlich ist sie ruhig und sind Punkte unbedenklich.",
  "Test dots that stay clear.": "Testpunkte, die ohne Befund bleiben.",
  "Nothing that is known.": "Nichts, was bekannt ist.",
  "Blood pressure under control, and a physician's letter.": "Eingestellter Blutdruck und ein ärztliches Schreiben.",
  "The physician's word for each session.": "Das ärztliche Wort zu jeder Sitzung.",
  "A doctor's note, and somebody beside the chair who knows what to do.":
    "Ein ärztliches Schreiben, und jemand neben dem Stuhl, der weiß, was zu tun ist.",
  "The course is finished and the infection gone.": "Die Behandlung ist beendet und die Infektion fort.",
  "The prescriber's word on tablets, and on four weeks without it on the scalp. Nobody else changes the medicine.":
    "Das Wort der verschreibenden Praxis zu Tabletten und zu vier Wochen ohne sie auf der Kopfhaut. Niemand sonst ändert das Mittel.",
  "Nothing: a room without latex is enough.": "Nichts: ein Raum ohne Latex genügt.",
  "A physician clears an agent.": "Ein Mittel ist ärztlich freigegeben.",
  "Weeks without smoking before and after a session.": "Wochen ohne Rauchen vor und nach einer Sitzung.",
  "A year on the same medicine without visible change.": "Ein Jahr mit demselben Mittel ohne sichtbare Veränderung.",
  "A pause agreed for every session.": "Eine Pause, die für jede Sitzung abgesprochen ist.",
  "A physician has looked through the list.": "Die Liste ist ärztlich durchgesehen.",
  "The prescriber says what it is and whether it bears on bleeding, healing, infection or hair.":
    "Die verschreibende Praxis sagt, was es ist und ob es Blutung, Heilung, Infektion oder Haar betrifft.",
  "A year on the same medicine.": "Ein Jahr mit demselben Mittel.",
  "The prescriber has settled the change and the hair has settled after it; nobody puts medicine off for dots.":
    "Die verschreibende Praxis hat die Umstellung geklärt, und das Haar ist danach zur Ruhe gekommen; niemand verschiebt ein Mittel wegen Punkten.",
  "It is known what the cortisone is for.": "Es ist bekannt, wofür das Kortison ist.",
  "Four weeks since, and calm skin.": "Vier Wochen Abstand und ruhige Haut.",
  "It is known not to be used on the scalp.": "Es wird nachweislich nicht auf der Kopfhaut benutzt.",
  "They have faded, or a photograph measures them.": "Sie sind verblasst, oder ein Foto misst sie.",
  "Four weeks.": "Vier Wochen.",
  "They are lightened or taken off, and the skin has healed.":
    "Sie sind aufgehellt oder entfernt, und die Haut ist verheilt.",
  "Ninety days since the last laser session.": "Neunzig Tage seit der letzten Lasersitzung.",
  "24 to 48 hours without.": "24 bis 48 Stunden ohne.",
  "The letter is kept with the record, and asked for again when health or medicines change.":
    "Das Schreiben liegt bei den Unterlagen und wird neu verlangt, wenn sich Gesundheit oder Medikamente ändern.",
  "The physician who wrote it is named.": "Der Name der Ärztin oder des Arztes, von der oder dem es stammt.",
  "The order of the two is agreed with the surgeon; many do the grafts first.":
    "Die Reihenfolge ist mit der Chirurgin abgesprochen; viele setzen die Grafts zuerst.",
  "Nothing: the plan says how many grafts dots may spare.": "Nichts: der Plan sagt, wie viele Grafts Punkte sparen.",
  "Nothing.": "Nichts.",
  "At least six months, better twelve.": "Mindestens sechs Monate, besser zwölf.",
  "Twelve months, or the surgeon's word that it has healed.":
    "Zwölf Monate, oder das chirurgische Wort, dass es verheilt ist.",
  "Help for the distress itself, and the helper's written word that dots are a good step.":
    "Hilfe für die Belastung selbst, und das schriftliche Wort der Hilfe, dass Punkte ein guter Schritt sind.",
  "Goals agreed over pictures of healed results.": "Ziele, die nach Bildern verheilter Ergebnisse vereinbart sind.",
  "The client says in own words that it is camouflage.": "Der Klient sagt mit eigenen Worten, dass es Camouflage ist.",
  "Hair is kept short, or the goal becomes a filler under longer hair.":
    "Das Haar wird kurz gehalten, oder das Ziel wird eine Füllung unter längerem Haar.",
  "One of the two is chosen.": "Eines von beiden ist gewählt.",
  "Touch-ups and their cost are accepted.": "Auffrischungen und ihr Preis sind angenommen.",
  "Several visits are accepted.": "Mehrere Termine sind angenommen.",
  "A line that suits the age is agreed over pictures of healed work.":
    "Eine Linie, die zum Alter passt, ist nach Bildern verheilter Arbeiten vereinbart.",
  "The goal is a look; treatments of the loss are talked over beside it.":
    "Das Ziel ist ein Aussehen; Behandlungen des Verlusts werden daneben besprochen.",
  "The look of a shaved head, or a wig.": "Der rasierte Look oder eine Perücke.",
  "The line is left alone, or the hair is worn short.":
    "Die Linie bleibt, wie sie ist, oder das Haar wird kurz getragen.",
  "The hair is cut first, and worn so for a while.": "Das Haar wird erst geschnitten und eine Weile so getragen.",
  "Somebody trained to has talked with the client, and both find dots a good step.":
    "Jemand, der dafür ausgebildet ist, hat mit dem Klienten gesprochen, und beide finden Punkte einen guten Schritt.",
  "A talk without hurry; help where the client wants it.": "Ein Gespräch ohne Eile; Hilfe, wo der Klient sie will.",
  "The client is safe and in care.": "Der Klient ist in Sicherheit und in Behandlung.",
  "The client allows the questions.": "Der Klient erlaubt die Fragen.",
  "Weeks are found in which they can.": "Es finden sich Wochen, in denen es geht.",
  "Sunscreen or a hat.": "Sonnenschutz oder ein Hut.",
  "Nothing: it is planned for.": "Nichts: es ist eingeplant.",
  "It is left off from four weeks before until healed.": "Es unterbleibt von vier Wochen vorher bis zur Heilung.",
  "Pictures of healed work on fair hair that the client likes.":
    "Bilder verheilter Arbeiten auf hellem Haar, die dem Klienten gefallen.",
  "A shade that suits the hair of later years.": "Ein Ton, der zum Haar späterer Jahre passt.",
  "Nothing: a test patch shows what is gained.": "Nichts: ein Probefeld zeigt, was gewonnen ist.",
  "One of the two is put right, or the client will change how the hair is worn.":
    "Eines von beiden wird berichtigt, oder der Klient wird das Haar anders tragen.",
  "The hair is mapped as it is (a SALT score of 100, or no hair per cm2), or the cause is put right.":
    "Das Haar wird eingetragen, wie es ist (SALT-Wert 100, oder kein Haar je cm²), oder die Ursache wird berichtigt.",
  "The look of a shaved head, or a hair system.": "Der rasierte Look oder ein Haarsystem.",
  "A density at or below the hair at the sides.": "Eine Dichte, die höchstens der an den Seiten gleicht.",
  "Nothing: it says what the plan is for.": "Nichts: es sagt, wofür der Plan ist.",
  "The scar has been flat for months.": "Die Narbe ist seit Monaten flach.",
  "Six months, better twelve, and a flat scar.": "Sechs Monate, besser zwölf, und eine flache Narbe.",
  "Twelve months.": "Zwölf Monate.",
  "The age of the client or of the scar is put right.": "Das Alter des Klienten oder der Narbe wird berichtigt.",

  // Whom to see.
  "a dermatologist": "eine Hautärztin oder einen Hautarzt",
  "a dermatologist, if it is so": "eine Hautärztin oder einen Hautarzt, falls es so ist",
  "a dermatologist or a hair-restoration specialist":
    "eine Hautärztin, einen Hautarzt oder eine Fachperson für Haarwiederherstellung",
  "the prescriber": "die verschreibende Praxis",
  "a physician or the emergency line, today": "eine Ärztin oder einen Arzt oder den Notruf, heute",
  "a hair-restoration specialist": "eine Fachperson für Haarwiederherstellung",
  "an endocrinologist or gynaecologist": "die Endokrinologie oder Gynäkologie",
  "a psychotherapist or psychiatrist": "die Psychotherapie oder Psychiatrie",
  "a dermatologist, and whoever prescribed a medicine that is blamed":
    "eine Hautärztin oder einen Hautarzt, und wer das verdächtige Mittel verschrieben hat",
  "the treating oncologist": "die behandelnde Onkologie",
  "the physician who had the blood tested": "wer das Blut hat untersuchen lassen",
  "a gynaecologist": "die Gynäkologie",
  "the physician who prescribes it": "wer es ärztlich verschreibt",
  "a physician": "eine Ärztin oder einen Arzt",
  "the physician who prescribes them": "wer sie ärztlich verschreibt",
  "a haematologist": "die Hämatologie",
  "the treating physician": "die behandelnde Ärztin oder den Arzt",
  "an allergist or dermatologist": "die Allergologie oder Dermatologie",
  "the treating physician or an endocrinologist": "die behandelnde Ärztin, den Arzt oder die Endokrinologie",
  "the physician who prescribed them": "wer sie ärztlich verschrieben hat",
  "the physician who advised it": "wer ärztlich dazu geraten hat",
  "the client's own physician or pharmacist": "die Hausärztin, den Hausarzt oder die Apotheke",
  "the prescriber or a pharmacist": "die verschreibende Praxis oder die Apotheke",
  "whoever advised the cream": "wer zu der Creme geraten hat",
  "a dermatologist who removes pigment by laser":
    "eine Hautärztin oder einen Hautarzt, die Pigment mit Laser entfernen",
  "whoever did the laser treatment": "wer mit dem Laser behandelt hat",
  "the surgeon who will do it": "wer operieren wird",
  "the surgeon who did it": "wer operiert hat",
  "the client's own physician or a psychotherapist": "die Hausärztin, den Hausarzt oder die Psychotherapie",
};
