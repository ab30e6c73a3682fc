import type { Catalogue } from "../translator.js";

/** Answers of the intake that do not go together. */
export const contradictions: Catalogue = {
  'Not answered: {question} What nobody knows is not taken for a "no".':
    "Nicht beantwortet: {question} Was niemand weiß, gilt nicht als „Nein“.",
  "An answer.": "Eine Antwort.",
  "not given": "ohne Angabe",
  "Loss is said to be going on (active: {hairLoss.activeNow}; progressing: {hairLoss.progressing}), yet the last change was {hairLoss.monthsSinceChange} months ago. The graver answer was taken.":
    "Der Verlust soll weitergehen (jetzt aktiv: {hairLoss.activeNow}; fortschreitend: {hairLoss.progressing}), die letzte Veränderung liegt aber {hairLoss.monthsSinceChange} Monate zurück. Die ernstere Antwort gilt.",
  "The answers on the last change do not agree:[ nothing changed for {hairLoss.monthsSinceChange} months,][ a new patch came {hairLoss.monthsSinceNewPatch} months ago,][ the last patch is dated {hairLoss.lastPatchOn},] so the shortest time, {derived.monthsQuiet} months, was taken.":
    "Die Antworten zur letzten Veränderung passen nicht zusammen:[ seit {hairLoss.monthsSinceChange} Monaten keine Veränderung,][ vor {hairLoss.monthsSinceNewPatch} Monaten eine neue Stelle,][ letzte Stelle am {hairLoss.lastPatchOn},] deshalb gilt die kürzeste Zeit, {derived.monthsQuiet} Monate.",
  "Nothing is said to be active now, yet the last new patch came[ {hairLoss.monthsSinceNewPatch} months ago][ on {hairLoss.lastPatchOn}]. The graver answer was taken.":
    "Jetzt soll nichts aktiv sein, die letzte neue Stelle kam aber[ vor {hairLoss.monthsSinceNewPatch} Monaten][ am {hairLoss.lastPatchOn}]. Die ernstere Antwort gilt.",
  "The loss is said to have stopped, yet it last changed {hairLoss.monthsSinceChange} months ago. No answer was chosen: the case waits.":
    "Der Verlust soll aufgehört haben, hat sich aber vor {hairLoss.monthsSinceChange} Monaten zuletzt verändert. Keine Antwort wurde gewählt: der Fall wartet.",
  "Nothing is said to be active now, yet signs of activity were seen ({hairLoss.signs}). The graver answer was taken.":
    "Jetzt soll nichts aktiv sein, es wurden aber Zeichen von Aktivität gesehen ({hairLoss.signs}). Die ernstere Antwort gilt.",
  "A {hairLoss.quietConfirmedBy} is said to have found the disease quiet, yet it is active now. The graver answer was taken.":
    "Die Krankheit soll als ruhend befunden sein ({hairLoss.quietConfirmedBy}), ist aber jetzt aktiv. Die ernstere Antwort gilt.",
  "The loss is said to have stopped and to go on fast. No answer was chosen: the case waits.":
    "Der Verlust soll aufgehört haben und zugleich schnell weitergehen. Keine Antwort wurde gewählt: der Fall wartet.",
  "Why the client comes ({situations}) and the cause of loss ({hairLoss.cause}) do not agree. No answer was chosen: the case waits.":
    "Der Anlass ({situations}) und die Ursache des Verlusts ({hairLoss.cause}) passen nicht zusammen. Keine Antwort wurde gewählt: der Fall wartet.",
  "All hair of the scalp is said to be gone (cause {hairLoss.cause}), yet thin hair is to be filled ({situations}). No answer was chosen: the case waits.":
    "Alles Kopfhaar soll verloren sein (Ursache {hairLoss.cause}), es soll aber dünnes Haar aufgefüllt werden ({situations}). Keine Antwort wurde gewählt: der Fall wartet.",
  "Nothing is said to be active now, yet a concern sounds so ({concerns}). Ask again.":
    "Jetzt soll nichts aktiv sein, eine Sorge klingt aber danach ({concerns}). Fragen Sie noch einmal.",
  'The cause of loss is said to be "none", yet there is loss ([{situations}][; progressing {hairLoss.progressing}][; active {hairLoss.activeNow}][; also {hairLoss.otherCauses}]). The cause counts as unknown until it is put right.':
    "Als Ursache des Verlusts steht „keine“, es gibt aber Verlust ([{situations}][; fortschreitend {hairLoss.progressing}][; aktiv {hairLoss.activeNow}][; dazu {hairLoss.otherCauses}]). Die Ursache gilt als unbekannt, bis das berichtigt ist.",
  "A {hairLoss.causeFoundBy} is said to have found the cause, yet the cause is unknown. It counts as unknown.":
    "Die Ursache soll festgestellt sein ({hairLoss.causeFoundBy}), ist aber unbekannt. Sie gilt als unbekannt.",
  "The cause is said to be {hairLoss.cause}, yet an investigation points to {investigations.foundCause}. No answer was chosen: the case waits.":
    "Als Ursache steht {hairLoss.cause}, eine Untersuchung deutet aber auf {investigations.foundCause}. Keine Antwort wurde gewählt: der Fall wartet.",
  "An investigation is said to point to {investigations.foundCause}, yet none is said to have found anything. No answer was chosen: the case waits.":
    "Eine Untersuchung soll auf {investigations.foundCause} deuten, keine soll aber etwas gefunden haben. Keine Antwort wurde gewählt: der Fall wartet.",
  "No hair is said to have been transplanted, yet other answers tell of it ([{situations}][; {earlierTransplant.monthsAgo} months ago][; method {earlierTransplant.method}]). No answer was chosen: the case waits.":
    "Es soll kein Haar transplantiert worden sein, andere Antworten sprechen aber davon ([{situations}][; vor {earlierTransplant.monthsAgo} Monaten][; Verfahren {earlierTransplant.method}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "Chemotherapy or radiotherapy of the head is denied, yet other answers tell of it[: it ended {chemotherapy.endedMonthsAgo} months ago][, head irradiated: {health.radiotherapyOfHead}]. The graver answer was taken.":
    "Chemotherapie oder Bestrahlung des Kopfes wird verneint, andere Antworten sprechen aber davon[: sie endete vor {chemotherapy.endedMonthsAgo} Monaten][, Kopf bestrahlt: {health.radiotherapyOfHead}]. Die ernstere Antwort gilt.",
  "Earlier dots are denied, yet other answers tell of them[: set {earlierSmp.monthsAgo} months ago][, laser {earlierSmp.daysSinceLaser} days ago][, taken off by laser: {earlierSmp.removedByLaser}]. The graver answer was taken.":
    "Frühere Punkte werden verneint, andere Antworten sprechen aber davon[: gesetzt vor {earlierSmp.monthsAgo} Monaten][, Laser vor {earlierSmp.daysSinceLaser} Tagen][, durch Laser entfernt: {earlierSmp.removedByLaser}]. Die ernstere Antwort gilt.",
  "No treatment of the site is said to have been done, yet one is dated. The graver answer was taken.":
    "Die Stelle soll nicht behandelt worden sein, eine Behandlung trägt aber ein Datum. Die ernstere Antwort gilt.",
  "Pregnant or breast-feeding is answered with yes, together with[ sex {sex}][, age {derived.ageYears}][, menopause {hormones.menopause}]. The graver answer was taken.":
    "Schwanger oder stillend ist mit Ja beantwortet, zusammen mit[ Geschlecht {sex}][, Alter {derived.ageYears}][, Wechseljahre {hormones.menopause}]. Die ernstere Antwort gilt.",
  "Sex is answered with {sex}, yet other answers are a woman's ([{situations}][; menopause {hormones.menopause}][; hormonal contraception {hormones.hormonalContraception}][; a birth {hormones.monthsSinceBirth} months ago]). Skin and hairline depend on it. No answer was chosen: the case waits.":
    "Als Geschlecht steht {sex}, andere Antworten sind aber die einer Frau ([{situations}][; Wechseljahre {hormones.menopause}][; hormonelle Verhütung {hormones.hormonalContraception}][; Geburt vor {hormones.monthsSinceBirth} Monaten]). Haut und Haarlinie hängen davon ab. Keine Antwort wurde gewählt: der Fall wartet.",
  "A thyroid or autoimmune disease is denied, yet one is named ({autoimmuneDiseases}). The graver answer was taken.":
    "Eine Schilddrüsen- oder Autoimmunerkrankung wird verneint, es ist aber eine genannt ({autoimmuneDiseases}). Die ernstere Antwort gilt.",
  "Lupus is denied, yet it is named[ as a disease ({autoimmuneDiseases})][; cause of loss {hairLoss.cause}]. The graver answer was taken.":
    "Lupus wird verneint, ist aber genannt[ als Krankheit ({autoimmuneDiseases})][; Ursache des Verlusts {hairLoss.cause}]. Die ernstere Antwort gilt.",
  "Diabetes is answered with {health.diabetes}, yet type 1 diabetes is named ({autoimmuneDiseases}). The graver answer was taken.":
    "Diabetes ist mit „{health.diabetes}“ beantwortet, es ist aber Diabetes Typ 1 genannt ({autoimmuneDiseases}). Die ernstere Antwort gilt.",
  "There is vitiligo on the scalp, yet an autoimmune disease is denied. The graver answer was taken.":
    "Auf der Kopfhaut ist Vitiligo, eine Autoimmunerkrankung wird aber verneint. Die ernstere Antwort gilt.",
  "Pulling or picking is denied, yet hair is pulled now ({hairLoss.pullingNow}). The graver answer was taken.":
    "Zupfen oder Kratzen wird verneint, am Haar wird aber jetzt gezogen ({hairLoss.pullingNow}). Die ernstere Antwort gilt.",
  "It is said to be understood that dots are camouflage, yet a goal speaks of growing or keeping hair ({goals}). No answer was chosen: the case waits.":
    "Es soll verstanden sein, dass Punkte Camouflage sind, ein Ziel spricht aber vom Wachsen oder Behalten der Haare ({goals}). Keine Antwort wurde gewählt: der Fall wartet.",
  "The goals are called realistic, yet a low, straight or closed line is asked for. The graver answer was taken.":
    "Die Ziele heißen erreichbar, gewünscht ist aber eine tiefe, gerade oder geschlossene Linie. Die ernstere Antwort gilt.",
  "Distress beyond the finding is denied, yet the screen says otherwise. The graver answer was taken.":
    "Leidensdruck über den Befund hinaus wird verneint, die Fragen dazu sagen etwas anderes. Die ernstere Antwort gilt.",
  "The client would rather not be asked about distress, yet answers to it are given. They were weighed.":
    "Der Klient möchte nicht nach seiner Belastung gefragt werden, es stehen aber Antworten dazu. Sie wurden gewertet.",
  "Both the look of a shaved head and a filler under longer hair are asked for ({situations}). One head wears one of them. No answer was chosen: the case waits.":
    "Gewünscht sind der rasierte Look und zugleich eine Füllung unter längerem Haar ({situations}). Ein Kopf trägt nur eines davon. Keine Antwort wurde gewählt: der Fall wartet.",
  "The age is told as {ageYears} years, the date of birth {bornOn} makes {derived.ageByBirth}. The lower one was taken.":
    "Als Alter stehen {ageYears} Jahre, das Geburtsdatum {bornOn} ergibt {derived.ageByBirth}. Das niedrigere gilt.",
  "The question on blood thinners is answered with {health.anticoagulants}, yet {taken.blood-thinner} is taken. The graver answer was taken.":
    "Die Frage nach Blutverdünnern ist mit „{health.anticoagulants}“ beantwortet, genommen wird aber {taken.blood-thinner}. Die ernstere Antwort gilt.",
  "The question on isotretinoin in the last six months is answered with {health.isotretinoinLastSixMonths}, yet {taken.isotretinoin} is taken. The graver answer was taken.":
    "Die Frage nach Isotretinoin in den letzten sechs Monaten ist mit „{health.isotretinoinLastSixMonths}“ beantwortet, genommen wird aber {taken.isotretinoin}. Die ernstere Antwort gilt.",
  "The question on treatments of the site is answered with {siteTreatments.any}, yet {taken.retinoid-cream} is taken. The graver answer was taken.":
    "Die Frage nach Behandlungen der Stelle ist mit „{siteTreatments.any}“ beantwortet, benutzt wird aber {taken.retinoid-cream}. Die ernstere Antwort gilt.",
  "The question on lowered defences is answered with {health.immunosuppression}, yet {taken.immunosuppressant} is taken. The graver answer was taken.":
    "Die Frage nach geschwächter Abwehr ist mit „{health.immunosuppression}“ beantwortet, genommen wird aber {taken.immunosuppressant}. Die ernstere Antwort gilt.",
  "The question on lowered defences is answered with {health.immunosuppression}, yet {taken.steroid} is taken. The graver answer was taken.":
    "Die Frage nach geschwächter Abwehr ist mit „{health.immunosuppression}“ beantwortet, genommen wird aber {taken.steroid}. Die ernstere Antwort gilt.",
  "The question on chemotherapy is answered with {chemotherapy.had}, yet {taken.chemotherapy} is taken. The graver answer was taken.":
    "Die Frage nach Chemotherapie ist mit „{chemotherapy.had}“ beantwortet, genommen wird aber {taken.chemotherapy}. Die ernstere Antwort gilt.",
  "The question on finasteride is answered with {medication.finasteride}, yet {taken.finasteride} is taken. The graver answer was taken.":
    "Die Frage nach Finasterid ist mit „{medication.finasteride}“ beantwortet, genommen wird aber {taken.finasteride}. Die ernstere Antwort gilt.",
  "The question on dutasteride is answered with {medication.dutasteride}, yet {taken.dutasteride} is taken. The graver answer was taken.":
    "Die Frage nach Dutasterid ist mit „{medication.dutasteride}“ beantwortet, genommen wird aber {taken.dutasteride}. Die ernstere Antwort gilt.",
  "The question on minoxidil is answered with {medication.minoxidil}, yet {taken.minoxidil} is taken. The graver answer was taken.":
    "Die Frage nach Minoxidil ist mit „{medication.minoxidil}“ beantwortet, benutzt wird aber {taken.minoxidil}. Die ernstere Antwort gilt.",
  "The question on high blood pressure is answered with {health.bloodPressure}, yet {taken.blood-pressure} is taken. The graver answer was taken.":
    "Die Frage nach Bluthochdruck ist mit „{health.bloodPressure}“ beantwortet, genommen wird aber {taken.blood-pressure}. Die ernstere Antwort gilt.",
  "The question on a disease of the heart is answered with {health.heartDisease}, yet {taken.heart} is taken. The graver answer was taken.":
    "Die Frage nach einer Herzkrankheit ist mit „{health.heartDisease}“ beantwortet, genommen wird aber {taken.heart}. Die ernstere Antwort gilt.",
  "The question on diabetes is answered with {health.diabetes}, yet {taken.diabetes} is taken. The graver answer was taken.":
    "Die Frage nach Diabetes ist mit „{health.diabetes}“ beantwortet, genommen wird aber {taken.diabetes}. Die ernstere Antwort gilt.",
  "The question on a thyroid or autoimmune disease is answered with {health.thyroidOrAutoimmune}, yet {taken.thyroid} is taken. The graver answer was taken.":
    "Die Frage nach einer Schilddrüsen- oder Autoimmunerkrankung ist mit „{health.thyroidOrAutoimmune}“ beantwortet, genommen wird aber {taken.thyroid}. Die ernstere Antwort gilt.",
  "The question on a thyroid or autoimmune disease is answered with {health.thyroidOrAutoimmune}, yet {taken.rheumatic-or-lupus} is taken. The graver answer was taken.":
    "Die Frage nach einer Schilddrüsen- oder Autoimmunerkrankung ist mit „{health.thyroidOrAutoimmune}“ beantwortet, genommen wird aber {taken.rheumatic-or-lupus}. Die ernstere Antwort gilt.",
  "The question on epilepsy is answered with {health.epilepsy}, yet {taken.antiepileptic} is taken. The graver answer was taken.":
    "Die Frage nach Epilepsie ist mit „{health.epilepsy}“ beantwortet, genommen wird aber {taken.antiepileptic}. Die ernstere Antwort gilt.",
  "The question on antibiotics is answered with {health.antibioticsNow}, yet {taken.antibiotic} is taken. The graver answer was taken.":
    "Die Frage nach Antibiotika ist mit „{health.antibioticsNow}“ beantwortet, genommen wird aber {taken.antibiotic}. Die ernstere Antwort gilt.",
  "The question on hormonal contraception is answered with {hormones.hormonalContraception}, yet {taken.contraceptive} is taken. The graver answer was taken.":
    "Die Frage nach hormoneller Verhütung ist mit „{hormones.hormonalContraception}“ beantwortet, genommen wird aber {taken.contraceptive}. Die ernstere Antwort gilt.",
  "The question on an infection carried by blood is answered with {health.bloodBorneInfection}, yet {taken.antiviral} is taken. The graver answer was taken.":
    "Die Frage nach einer durch Blut übertragenen Infektion ist mit „{health.bloodBorneInfection}“ beantwortet, genommen wird aber {taken.antiviral}. Die ernstere Antwort gilt.",
  "Something is said to lie longer ago than {derived.ageYears} years of life. No date was guessed in its place.":
    "Etwas soll länger her sein als {derived.ageYears} Lebensjahre. Es wurde kein Datum dafür geraten.",
  "A date lies in the future: {derived.futureDates}. No date was guessed in its place.":
    "Ein Tag liegt in der Zukunft: {derived.futureDates}. Es wurde kein Datum dafür geraten.",
  "The loss is said to have begun at {hairLoss.sinceAgeYears} years of age, the client is {derived.ageYears}[, and the last change lies {hairLoss.monthsSinceChange} months back][, the last patch {hairLoss.monthsSinceNewPatch}]. That cannot all be.":
    "Der Verlust soll mit {hairLoss.sinceAgeYears} Jahren begonnen haben, der Klient ist {derived.ageYears}[, und die letzte Veränderung liegt {hairLoss.monthsSinceChange} Monate zurück][, die letzte Stelle {hairLoss.monthsSinceNewPatch}]. Das kann nicht alles stimmen.",
  "Hair is said to have been transplanted {earlierTransplant.monthsAgo} months ago, when a client of {derived.ageYears} was a child. No date was guessed in its place.":
    "Vor {earlierTransplant.monthsAgo} Monaten soll Haar transplantiert worden sein; damals war der Klient, heute {derived.ageYears}, ein Kind. Es wurde kein Datum dafür geraten.",
  "The age is given as {derived.ageYears} years. It is kept, and asked again.":
    "Als Alter stehen {derived.ageYears} Jahre. Das bleibt stehen und wird noch einmal gefragt.",
  "The questions were answered {derived.monthsSinceAnswered} months before the first session.":
    "Die Fragen wurden {derived.monthsSinceAnswered} Monate vor der ersten Sitzung beantwortet.",
  "The question on raised scars is answered with {health.keloidOrRaisedScars}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach erhabenen Narben ist mit „{health.keloidOrRaisedScars}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on lupus is answered with {health.lupus}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Lupus ist mit „{health.lupus}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on blood thinners is answered with {health.anticoagulants}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Blutverdünnern ist mit „{health.anticoagulants}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on a bleeding disorder is answered with {health.bleedingDisorder}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach einer Gerinnungsstörung ist mit „{health.bleedingDisorder}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on isotretinoin in the last six months is answered with {health.isotretinoinLastSixMonths}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Isotretinoin in den letzten sechs Monaten ist mit „{health.isotretinoinLastSixMonths}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on pregnancy is answered with {health.pregnantOrBreastfeeding}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach einer Schwangerschaft ist mit „{health.pregnantOrBreastfeeding}“ beantwortet, die eigenen Worte klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on diabetes is answered with {health.diabetes}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Diabetes ist mit „{health.diabetes}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on epilepsy is answered with {health.epilepsy}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Epilepsie ist mit „{health.epilepsy}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on an infection carried by blood is answered with {health.bloodBorneInfection}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach einer durch Blut übertragenen Infektion ist mit „{health.bloodBorneInfection}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on psoriasis or dermatitis of the scalp is answered with {health.psoriasisOrDermatitisInField}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Schuppenflechte oder Ekzem der Kopfhaut ist mit „{health.psoriasisOrDermatitisInField}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on a thyroid or autoimmune disease is answered with {health.thyroidOrAutoimmune}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach einer Schilddrüsen- oder Autoimmunerkrankung ist mit „{health.thyroidOrAutoimmune}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on pulling hair or picking at the scalp is answered with {health.hairPullingOrPicking}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Haarezupfen oder Kratzen an der Kopfhaut ist mit „{health.hairPullingOrPicking}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on chemotherapy is answered with {chemotherapy.had}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach Chemotherapie ist mit „{chemotherapy.had}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on dots that fade is answered with {expectations.acceptsNotPermanent}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage, ob Punkte verblassen dürfen, ist mit „{expectations.acceptsNotPermanent}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on several sessions is answered with {expectations.acceptsSeveralSessions}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach mehreren Sitzungen ist mit „{expectations.acceptsSeveralSessions}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The question on a low or straight line is answered with {expectations.wantsLowStraightLine}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.":
    "Die Frage nach einer tiefen oder geraden Linie ist mit „{expectations.wantsLowStraightLine}“ beantwortet, die eigenen Worte des Klienten klingen aber anders ([Sorgen: {concerns}][; Ziele: {goals}]). Keine Antwort wurde gewählt: der Fall wartet.",
  "The client's own words may speak of self-harm ([concerns: {concerns}][; goals: {goals}]). Ask today, before any talk of dots.":
    "Die eigenen Worte des Klienten sprechen vielleicht davon, sich etwas anzutun ([Sorgen: {concerns}][; Ziele: {goals}]). Fragen Sie heute, vor jedem Gespräch über Punkte.",
};
