import type { Catalogue } from "../translator.js";

/** Findings on health, medicines, earlier treatments and transplants. */
export const health: Catalogue = {
  "The client is {derived.ageYears} years old. Nobody under 18 is treated.":
    "Der Klient ist {derived.ageYears} Jahre alt. Unter 18 wird niemand behandelt.",
  "Scars of this client grow raised. Every dot is a wound, and thousands of raised scars cannot be undone.":
    "Narben dieses Klienten werden erhaben. Jeder Punkt ist eine Wunde, und tausende erhabene Narben lassen sich nicht rückgängig machen.",
  "There is an infection where dots would go. The needle would carry it on.":
    "Wo Punkte hin sollen, ist eine Infektion. Die Nadel würde sie weitertragen.",
  "There is psoriasis or dermatitis where dots would go. Pricking active skin can spread it.":
    "Wo Punkte hin sollen, ist Schuppenflechte oder ein Ekzem. Stiche in aktive Haut können es ausbreiten.",
  "There is a wound or a growth where dots would go. It must be looked at, and pigment would hide it from then on.":
    "Wo Punkte hin sollen, ist eine Wunde oder eine Wucherung. Sie muss angesehen werden, und Pigment würde sie von da an verdecken.",
  "The client has lupus. An injury can wake lesions where the needle went (Koebner reaction).":
    "Der Klient hat Lupus. Eine Verletzung kann Herde wecken, wo die Nadel war (Köbner-Reaktion).",
  "The client takes blood thinners. Bleeding washes pigment out and thickens scabs; stopping the medicine on one's own word is no answer.":
    "Der Klient nimmt Blutverdünner. Blut wäscht Pigment aus und macht Krusten dicker; das Mittel auf eigene Faust abzusetzen ist keine Antwort.",
  "The client bleeds longer than others. A session sets thousands of punctures.":
    "Der Klient blutet länger als andere. Eine Sitzung setzt tausende Stiche.",
  "The client took isotretinoin within six months. Labels ask for a wait; expert panels see none for superficial procedures but did not judge tattooing.":
    "Der Klient nahm in den letzten sechs Monaten Isotretinoin. Beipackzettel verlangen zu warten; Fachgremien sehen bei oberflächlichen Eingriffen keinen Grund, urteilten aber nicht über Tätowieren.",
  "Defences are lowered. Infection is likelier and healing slower.":
    "Die Abwehr ist geschwächt. Infektionen sind wahrscheinlicher, und es heilt langsamer.",
  "Diabetes is not under control. Wounds heal badly and get infected.":
    "Der Diabetes ist nicht eingestellt. Wunden heilen schlecht und entzünden sich.",
  "Diabetes is under control or treated. One source treats nobody with type 2, another asks for a physician's letter.":
    "Der Diabetes ist eingestellt oder wird behandelt. Eine Quelle behandelt niemanden mit Typ 2, eine andere verlangt ein ärztliches Schreiben.",
  "The client is pregnant or breast-feeding. Nobody treats then.":
    "Die Klientin ist schwanger oder stillt. Dann behandelt niemand.",
  "The client reacts to pigments or metals. What is set into the skin cannot be washed off.":
    "Der Klient reagiert auf Pigmente oder Metalle. Was in die Haut gesetzt ist, lässt sich nicht abwaschen.",
  "The client reacts to an anaesthetic. The session goes without it or with one that a physician clears.":
    "Der Klient reagiert auf ein Betäubungsmittel. Die Sitzung geht ohne, oder mit einem, das ärztlich freigegeben ist.",
  "The client reacts to hair dye. Other contact allergies are possible: patch test with this lot.":
    "Der Klient reagiert auf Haarfarbe. Weitere Kontaktallergien sind möglich: Verträglichkeitstest mit dieser Charge.",
  "An earlier tattoo was answered by a reaction. It may come again, over the whole scalp.":
    "Auf eine frühere Tätowierung folgte eine Reaktion. Sie kann wiederkommen, auf der ganzen Kopfhaut.",
  "An infection carried by blood was told, or a medicine against one is taken, at times to prevent it. Hygiene is the same for everybody; the treating physician says whether healing is.":
    "Von einer durch Blut übertragenen Infektion wurde berichtet, oder ein Mittel dagegen wird genommen, manchmal zur Vorbeugung. Die Hygiene ist für alle gleich; ob es gut heilt, sagt die behandelnde Praxis.",
  "The client has a thyroid or autoimmune disease[ ({autoimmuneDiseases})]. Alopecia areata is kin to rheumatoid arthritis, type 1 diabetes and coeliac disease, so the cause of loss deserves a second look.":
    "Der Klient hat eine Schilddrüsen- oder Autoimmunerkrankung[ ({autoimmuneDiseases})]. Alopecia areata ist mit rheumatoider Arthritis, Diabetes Typ 1 und Zöliakie verwandt; die Ursache des Verlusts verdient einen zweiten Blick.",
  "An MRI scan is planned. Reactions of tattooed skin are rare, but the radiographer must know.":
    "Ein MRT ist geplant. Reaktionen tätowierter Haut sind selten, aber das Personal muss davon wissen.",
  "Scars grow raised in the family. The tendency is inherited: ask after every scar, ear piercing and tattoo.":
    "In der Familie werden Narben erhaben. Die Neigung wird vererbt: fragen Sie nach jeder Narbe, jedem Ohrloch und jeder Tätowierung.",
  "Skin of this client darkens where it was hurt. That would colour the field between the dots for months.":
    "Die Haut dieses Klienten dunkelt, wo sie verletzt wurde. Das würde das Feld zwischen den Punkten für Monate färben.",
  "There is seborrhoeic dermatitis on the scalp. One practice treats nobody who has it, others ask for calm skin.":
    "Auf der Kopfhaut ist ein seborrhoisches Ekzem. Eine Praxis behandelt niemanden damit, andere verlangen ruhige Haut.",
  "The scalp is sunburnt. Burnt skin is not pricked.":
    "Die Kopfhaut hat Sonnenbrand. Verbrannte Haut wird nicht gestochen.",
  "There is or was skin cancer where dots would go. Pigment hides what must be watched.":
    "Wo Punkte hin sollen, ist oder war Hautkrebs. Pigment verdeckt, was beobachtet werden muss.",
  "There is vitiligo on the scalp. An injury can widen it, and pale skin around dots shows them.":
    "Auf der Kopfhaut ist Vitiligo. Eine Verletzung kann sie ausbreiten, und blasse Haut um Punkte zeigt sie.",
  "Psoriasis or vitiligo is known ({autoimmuneDiseases}), if not on the scalp. Either can answer an injury with new lesions, days to years later.":
    "Schuppenflechte oder Vitiligo ist bekannt ({autoimmuneDiseases}), wenn auch nicht auf der Kopfhaut. Beide können auf eine Verletzung mit neuen Herden antworten, Tage bis Jahre danach.",
  "The client lives with albinism. Practices that speak of it do not treat then.":
    "Der Klient lebt mit Albinismus. Praxen, die davon sprechen, behandeln dann nicht.",
  "Blood pressure is high and not under control. Sessions are long, painful and bleed more.":
    "Der Blutdruck ist hoch und nicht eingestellt. Sitzungen sind lang, schmerzen und bluten mehr.",
  "High blood pressure is treated, or a medicine for it is taken. A physician's letter is asked for all the same.":
    "Hoher Blutdruck wird behandelt, oder ein Mittel dagegen wird genommen. Ein ärztliches Schreiben wird trotzdem verlangt.",
  "The heart is ill. A physician says whether long sessions and numbing with adrenaline are safe.":
    "Das Herz ist krank. Ob lange Sitzungen und Betäubung mit Adrenalin sicher sind, sagt eine Ärztin oder ein Arzt.",
  "Antibiotics are taken before procedures. They are kept for every session; the practitioner changes nothing.":
    "Vor Eingriffen werden Antibiotika genommen. Das gilt für jede Sitzung; die behandelnde Person ändert nichts daran.",
  "The client has epilepsy or takes a medicine against it. One practice asks for a doctor's note, another says no.":
    "Der Klient hat Epilepsie oder nimmt ein Mittel dagegen. Eine Praxis verlangt ein ärztliches Schreiben, eine andere sagt nein.",
  "Antibiotics are taken now: there is an infection somewhere.":
    "Jetzt werden Antibiotika genommen: irgendwo ist eine Infektion.",
  "A steroid is taken ({taken.steroid}). Tablets lower defences and thin the skin; creams thin it where they are used.":
    "Ein Steroid wird genommen ({taken.steroid}). Tabletten schwächen die Abwehr und machen die Haut dünner; Cremes machen sie dort dünner, wo sie benutzt werden.",
  "The head was irradiated. Such skin takes pigment like a scar, and tattoos on it needed more corrections.":
    "Der Kopf wurde bestrahlt. Solche Haut nimmt Pigment wie eine Narbe auf, und Tätowierungen darauf brauchten mehr Korrekturen.",
  "The client reacts to latex. Gloves and bands are free of it.":
    "Der Klient reagiert auf Latex. Handschuhe und Bänder sind frei davon.",
  "The client does not bear adrenaline. Numbing goes without it, so it bleeds sooner.":
    "Der Klient verträgt kein Adrenalin. Betäubt wird ohne, es blutet also eher.",
  "The client smokes. Surgical wounds of smokers heal slower and catch infections more often.":
    "Der Klient raucht. Operationswunden von Rauchern heilen langsamer und entzünden sich öfter.",
  "The client takes finasteride. It may go with dots, but hair that it keeps goes if it is stopped.":
    "Der Klient nimmt Finasterid. Es verträgt sich mit Punkten, aber Haar, das es hält, geht nach dem Absetzen.",
  "The client uses minoxidil. How long to pause around sessions is disputed, and hair it keeps goes if it is stopped.":
    "Der Klient benutzt Minoxidil. Wie lange um Sitzungen zu pausieren ist, ist umstritten, und Haar, das es hält, geht nach dem Absetzen.",
  "Other medicines are taken ({medication.other}). What bears on dots is judged by name; the rest belongs to whoever prescribes it.":
    "Andere Medikamente werden genommen ({medication.other}). Was für Punkte zählt, wird nach dem Namen beurteilt; der Rest gehört dem, der es verschreibt.",
  "Not recognised: {derived.unknownMedicines}. No rule judged it; ask the prescriber what it is for.":
    "Nicht erkannt: {derived.unknownMedicines}. Keine Regel hat es beurteilt; fragen Sie die verschreibende Praxis, wofür es ist.",
  "The client takes dutasteride. It may go with dots, but hair that it keeps goes if it is stopped.":
    "Der Klient nimmt Dutasterid. Es verträgt sich mit Punkten, aber Haar, das es hält, geht nach dem Absetzen.",
  "Hair medicine was begun {medication.monthsOnHairMedicine} months ago. What it brings or keeps shows within a year, and changes the match.":
    "Ein Haarmittel wurde vor {medication.monthsOnHairMedicine} Monaten begonnen. Was es bringt oder hält, zeigt sich innerhalb eines Jahres und ändert, ob die Punkte passen.",
  "Hair medicine will be begun or stopped during the course. The hair that dots are matched to will not stay.":
    "Ein Haarmittel wird während der Behandlung begonnen oder abgesetzt. Das Haar, zu dem die Punkte passen, bleibt nicht so.",
  "A medicine against male hormones is taken ({taken.anti-androgen}). Hair answers to it, and to its end.":
    "Ein Mittel gegen männliche Hormone wird genommen ({taken.anti-androgen}). Haar antwortet darauf und auf sein Ende.",
  "Hormones, or medicines against them, are taken[ ({taken.hormone-therapy})][ ({taken.contraceptive})]. Hair answers to them, and to their end.":
    "Hormone oder Mittel gegen sie werden genommen[ ({taken.hormone-therapy})][ ({taken.contraceptive})]. Haar antwortet darauf und auf ihr Ende.",
  "Cortisone is taken and the loss is called pattern loss. Cortisone does nothing for that; was another cause meant?":
    "Kortison wird genommen, und der Verlust heißt erblich. Dagegen hilft Kortison nicht; war eine andere Ursache gemeint?",
  "A chemical peel touched the site {siteTreatments.peelWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.peelWeeksAgo} Wochen bekam die Stelle ein chemisches Peeling. Formulare verlangen vier Wochen.",
  "A laser treatment touched the site {siteTreatments.laserWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.laserWeeksAgo} Wochen wurde die Stelle mit Laser behandelt. Formulare verlangen vier Wochen.",
  "Microneedling touched the site {siteTreatments.needlingWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.needlingWeeksAgo} Wochen bekam die Stelle Microneedling. Formulare verlangen vier Wochen.",
  "PRP touched the site {siteTreatments.prpWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.prpWeeksAgo} Wochen bekam die Stelle PRP. Formulare verlangen vier Wochen.",
  "A retinoid cream touched the site {siteTreatments.retinoidWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.retinoidWeeksAgo} Wochen kam eine Retinoidcreme auf die Stelle. Formulare verlangen vier Wochen.",
  "A steroid cream or injection touched the site {siteTreatments.steroidWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.steroidWeeksAgo} Wochen bekam die Stelle Kortison als Creme oder Spritze. Formulare verlangen vier Wochen.",
  "Botulinum toxin touched the site {siteTreatments.botulinumWeeksAgo} weeks ago. Forms ask for four weeks.":
    "Vor {siteTreatments.botulinumWeeksAgo} Wochen bekam die Stelle Botulinumtoxin. Formulare verlangen vier Wochen.",
  "A retinoid cream is used ({taken.retinoid-cream}). Forms ask for four weeks without it on the scalp; whoever advised it says whether that can be.":
    "Eine Retinoidcreme wird benutzt ({taken.retinoid-cream}). Formulare verlangen vier Wochen ohne sie auf der Kopfhaut; wer dazu geraten hat, sagt, ob das geht.",
  "There are dots already. They count towards the density, their colour is matched, and old ones cannot be taken back by adding new.":
    "Es gibt schon Punkte. Sie zählen zur Dichte, ihre Farbe ist das Vorbild, und neue Punkte nehmen alte nicht zurück.",
  "Earlier dots are {earlierSmp.monthsAgo} months old. Their colour shows after four weeks.":
    "Die früheren Punkte sind {earlierSmp.monthsAgo} Monate alt. Ihre Farbe zeigt sich nach vier Wochen.",
  "Earlier dots healed badly: blue, blotted, too dark or too low. More dots over them make it worse.":
    "Die früheren Punkte heilten schlecht: blau, verlaufen, zu dunkel oder zu tief. Mehr Punkte darüber machen es schlimmer.",
  "A laser took dots off {earlierSmp.daysSinceLaser} days ago. Sources ask for 90 days, or two to three months.":
    "Vor {earlierSmp.daysSinceLaser} Tagen hat ein Laser Punkte entfernt. Quellen verlangen 90 Tage, oder zwei bis drei Monate.",
  "Within a day or two before the session there was alcohol, aspirin or caffeine[ (alcohol {dayBefore.alcohol})][ (aspirin {dayBefore.aspirin})][ (caffeine {dayBefore.caffeine})]. It bleeds more; a prescribed aspirin is never stopped without the prescriber.":
    "In den ein bis zwei Tagen vor der Sitzung gab es Alkohol, Aspirin oder Koffein[ (Alkohol {dayBefore.alcohol})][ (Aspirin {dayBefore.aspirin})][ (Koffein {dayBefore.caffeine})]. Es blutet mehr; ein verschriebenes Aspirin wird nie ohne die verschreibende Praxis abgesetzt.",
  "In writing, {writtenOpinions.givenBy} sees no reason against dots in: {writtenOpinions.about}. The risk is judged, not gone.":
    "Schriftlich sieht {writtenOpinions.givenBy} keinen Grund gegen Punkte bei: {writtenOpinions.about}. Das Risiko ist beurteilt, nicht fort.",
  "A written opinion is told of ({writtenOpinions.about}), but nobody is named. It does not count.":
    "Von einer schriftlichen Stellungnahme ist die Rede ({writtenOpinions.about}), aber ohne Namen. Sie zählt nicht.",
  "A transplant is to follow. One physician sees no harm in grafts through dots, a practice asks for six to twelve months between; the surgeon must know before either.":
    "Eine Transplantation soll folgen. Ein Arzt sieht keinen Schaden durch Grafts zwischen Punkten, eine Praxis verlangt sechs bis zwölf Monate dazwischen; die Chirurgin muss es vorher wissen.",
  "The wish would take {earlierTransplant.graftsWanted} grafts and the donor area can give {earlierTransplant.graftsAvailable}. Dots can take over where coverage is enough, so that grafts go where hair itself is wanted.":
    "Der Wunsch bräuchte {earlierTransplant.graftsWanted} Grafts, und der Spenderbereich gibt {earlierTransplant.graftsAvailable}. Punkte können übernehmen, wo Deckung genügt, damit Grafts dorthin gehen, wo das Haar selbst gewünscht ist.",
  "The donor area can give no more grafts. Dots ask for none.":
    "Der Spenderbereich gibt keine Grafts mehr. Punkte brauchen keine.",
  "Hair was transplanted {earlierTransplant.monthsAgo} months ago. Grafts and scars have not settled.":
    "Vor {earlierTransplant.monthsAgo} Monaten wurde Haar transplantiert. Grafts und Narben sind noch nicht zur Ruhe gekommen.",
  "Hair was transplanted {earlierTransplant.monthsAgo} months ago. Sources ask for six to twelve.":
    "Vor {earlierTransplant.monthsAgo} Monaten wurde Haar transplantiert. Quellen verlangen sechs bis zwölf.",
};
