import type { Catalogue } from "../translator.js";

/** Findings on the cause of loss and on what may still come back. */
export const causes: Catalogue = {
  "Nobody knows why the hair was lost. Some causes get worse when the skin is pricked, so the cause comes first. Alopecia is only a word for it.":
    "Niemand weiß, warum das Haar verloren ging. Manche Ursachen werden schlimmer, wenn die Haut gestochen wird; die Ursache kommt also zuerst. Alopezie ist nur ein Wort dafür.",
  "No hair is said to be lost, yet coverage is wanted ({situations}). Either the cause was not looked for, or dots would change little.":
    "Es soll kein Haar verloren sein, gewünscht ist aber Deckung ({situations}). Entweder wurde nach der Ursache nicht gesucht, oder Punkte würden wenig ändern.",
  "{hairLoss.unknownCauseAcceptedBy} accepts that the cause of loss stays unknown. It may still show itself later.":
    "{hairLoss.unknownCauseAcceptedBy} nimmt hin, dass die Ursache des Verlusts unbekannt bleibt. Sie kann sich noch zeigen.",
  "There are new patches, shedding, redness, scale, itch or pain now. Such signs need a name and a treatment before anything covers them.":
    "Es gibt jetzt neue Stellen, Ausfall, Rötung, Schuppen, Jucken oder Schmerz. Solche Zeichen brauchen einen Namen und eine Behandlung, bevor etwas sie verdeckt.",
  "Alopecia areata is active. Patches move, hair may come back under the dots, and a dermatologist can treat it, usually with cortisone.":
    "Die Alopecia areata ist aktiv. Stellen wandern, Haar kann unter den Punkten nachwachsen, und eine Hautärztin kann sie behandeln, meist mit Kortison.",
  "The last change of the alopecia areata was {derived.monthsQuiet} months ago. Two years without new lesions are asked for.":
    "Die letzte Veränderung der Alopecia areata war vor {derived.monthsQuiet} Monaten. Verlangt werden zwei Jahre ohne neue Stellen.",
  "Alopecia areata has been quiet for {derived.monthsQuiet} months. It can come back, so the design must still work if all hair goes, and regrown hair makes places too dark.":
    "Die Alopecia areata ruht seit {derived.monthsQuiet} Monaten. Sie kann wiederkommen; der Entwurf muss also auch passen, wenn alles Haar geht, und nachgewachsenes Haar macht Stellen zu dunkel.",
  "A scarring alopecia is active. Inflammation destroys follicles now; no waiting time after it was ever studied for dots.":
    "Eine vernarbende Alopezie ist aktiv. Entzündung zerstört jetzt Follikel; eine Wartezeit danach wurde für Punkte nie untersucht.",
  "The scarring alopecia last changed {derived.monthsQuiet} months ago. How long to wait was never studied for dots; two years are taken.":
    "Die vernarbende Alopezie hat sich vor {derived.monthsQuiet} Monaten zuletzt verändert. Wie lange zu warten ist, wurde für Punkte nie untersucht; angenommen sind zwei Jahre.",
  "The scarring alopecia has been quiet for {derived.monthsQuiet} months. Scarred skin is thin and takes pigment unevenly: test dots first.":
    "Die vernarbende Alopezie ruht seit {derived.monthsQuiet} Monaten. Vernarbte Haut ist dünn und nimmt Pigment ungleich auf: zuerst Testpunkte.",
  "A disease of the hair was named, but no specialist of skin or hair has confirmed it.":
    "Eine Krankheit des Haars ist genannt, aber keine Fachperson für Haut oder Haar hat sie bestätigt.",
  "The loss comes from discoid lupus. An injury such as a needle can make its lesions grow.":
    "Der Verlust kommt von diskoidem Lupus. Eine Verletzung wie die der Nadel kann seine Herde wachsen lassen.",
  "The cause of loss was named by nobody who is trained to. Scarring disease can pass for common loss.":
    "Die Ursache des Verlusts hat niemand genannt, der dafür ausgebildet ist. Vernarbende Krankheit kann wie gewöhnlicher Haarausfall aussehen.",
  "The loss is still going on. Dots set today stand alone when the hair around them has gone.":
    "Der Verlust geht weiter. Punkte von heute stehen allein, wenn das Haar um sie herum gegangen ist.",
  "Pattern loss at {derived.ageYears} years will probably go on. The line and the density must suit the hair of later years too.":
    "Erblicher Haarausfall mit {derived.ageYears} Jahren geht wahrscheinlich weiter. Linie und Dichte müssen auch zum Haar späterer Jahre passen.",
  "Diffuse loss in women often follows a hormonal change, and hair may come back once it is put right.":
    "Diffuser Verlust bei Frauen folgt oft einer hormonellen Veränderung, und Haar kann wiederkommen, wenn sie behoben ist.",
  "Triangular alopecia is there since childhood. If the patch is new, it is something else.":
    "Eine dreieckige Alopezie besteht seit der Kindheit. Ist die Stelle neu, ist es etwas anderes.",
  "Pulled hair can recover once the pulling stops, and dots would then be too dark.":
    "Gezogenes Haar kann sich erholen, wenn der Zug aufhört; Punkte wären dann zu dunkel.",
  "The hair is still pulled. Loss goes on, and what recovers once the pulling stops makes dots too dark.":
    "Am Haar wird noch gezogen. Der Verlust geht weiter, und was sich nach dem Zug erholt, macht Punkte zu dunkel.",
  "Hair is pulled or the scalp is picked and it cannot be left. Dots do not help with that, and healing skin is picked first.":
    "Haar wird gezupft oder an der Kopfhaut gekratzt, und es lässt sich nicht lassen. Punkte helfen dagegen nicht, und an heilender Haut wird zuerst gekratzt.",
  "Hair was once pulled out. One practice takes this for a reason to treat, another for a reason never to.":
    "Haar wurde früher ausgezupft. Für eine Praxis ist das ein Grund zu behandeln, für eine andere einer, es nie zu tun.",
  "Loss of this kind comes back by itself once its reason is gone. Dots would then be too dark.":
    "Verlust dieser Art kommt von selbst zurück, wenn sein Grund vorbei ist. Punkte wären dann zu dunkel.",
  "The loss comes from an infection of the scalp. It is treated first; hair may come back.":
    "Der Verlust kommt von einer Infektion der Kopfhaut. Sie wird zuerst behandelt; Haar kann wiederkommen.",
  "Lost hair is coming back. What grows through dots leaves places that are too dark.":
    "Verlorenes Haar wächst nach. Was durch die Punkte wächst, lässt Stellen zu dunkel werden.",
  "The loss goes on fast. The oldest series on the craft advises against treating then.":
    "Der Verlust geht schnell weiter. Die älteste Serie über dieses Handwerk rät, dann nicht zu behandeln.",
  "The loss is called pattern loss, which begins after puberty, yet it began at {hairLoss.sinceAgeYears} years. A patch since childhood may be triangular alopecia or a scar.":
    "Der Verlust heißt erblich und beginnt als solcher nach der Pubertät, er begann aber mit {hairLoss.sinceAgeYears} Jahren. Eine Stelle seit der Kindheit kann dreieckige Alopezie oder eine Narbe sein.",
  "The patch is called triangular alopecia, which is there since childhood, yet it came at {hairLoss.sinceAgeYears} years. It may be alopecia areata or traction.":
    "Die Stelle heißt dreieckige Alopezie und besteht als solche seit der Kindheit, sie kam aber mit {hairLoss.sinceAgeYears} Jahren. Es kann Alopecia areata oder Zug sein.",
  "Alopecia areata was never treated. Published work covers what did not answer to treatment; cortisone injections come first.":
    "Die Alopecia areata wurde nie behandelt. Veröffentlichte Arbeiten decken ab, was auf Behandlung nicht ansprach; Kortisonspritzen kommen zuerst.",
  "All hair of the scalp is gone. There is no own hair to match or to hide an edge, and no own hairline to follow; if hair comes back it comes in patches.":
    "Alles Kopfhaar ist verloren. Es gibt kein eigenes Haar als Vorbild oder als Deckung einer Kante und keine eigene Haarlinie; kommt Haar wieder, kommt es in Flecken.",
  "The disease is said to be quiet, but no dermatologist or hair-restoration specialist has found it so ({hairLoss.quietConfirmedBy}).":
    "Die Krankheit soll ruhen, aber keine Hautärztin und kein Haarspezialist hat das festgestellt ({hairLoss.quietConfirmedBy}).",
  "A scarring alopecia was named without a biopsy. A biopsy settles it; looking through a lens usually does without one.":
    "Eine vernarbende Alopezie wurde ohne Biopsie genannt. Eine Biopsie klärt es; meist genügt schon der Blick durch eine Lupe.",
  "Nobody looked at the scalp through a lens. A scarring disease can pass for common loss; densitometry or trichoscopy tells, and a biopsy is rarely needed.":
    "Niemand hat die Kopfhaut durch eine Lupe angesehen. Vernarbende Krankheit kann wie gewöhnlicher Haarausfall aussehen; Densitometrie oder Trichoskopie zeigt es, eine Biopsie ist selten nötig.",
  "The whole scalp thins, the sides and back too. Donor hair is no better than the rest, so grafts are seldom an answer, and the shade must follow hair that goes on thinning.":
    "Die ganze Kopfhaut wird licht, auch Seiten und Hinterkopf. Spenderhaar ist dann nicht besser als der Rest, Grafts sind selten eine Antwort, und der Ton muss zu Haar passen, das weiter dünner wird.",
  "Chemotherapy or radiotherapy ended {chemotherapy.endedMonthsAgo} months ago. Skin and defences recover first, and hair may return.":
    "Chemotherapie oder Bestrahlung endete vor {chemotherapy.endedMonthsAgo} Monaten. Haut und Abwehr erholen sich zuerst, und Haar kann wiederkommen.",
  "Chemotherapy or radiotherapy ended {chemotherapy.endedMonthsAgo} months ago. Some ask for six months, others for twelve.":
    "Chemotherapie oder Bestrahlung endete vor {chemotherapy.endedMonthsAgo} Monaten. Manche verlangen sechs Monate, andere zwölf.",
  "Chemotherapy or radiotherapy goes on or lies ahead. Defences fall, hair falls and may come back.":
    "Chemotherapie oder Bestrahlung läuft oder steht bevor. Die Abwehr sinkt, Haar fällt aus und kann wiederkommen.",
  "Hair lost to chemotherapy or radiotherapy may still return, and irradiated skin needed more corrections.":
    "Haar, das durch Chemotherapie oder Bestrahlung verloren ging, kann noch wiederkommen, und bestrahlte Haut brauchte mehr Korrekturen.",
  "Seen on the scalp: {hairLoss.signs}. A sudden round patch with normal skin is how alopecia areata shows; it is treated first.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Eine plötzliche runde Stelle mit normaler Haut ist das Bild der Alopecia areata; sie wird zuerst behandelt.",
  "Seen on the scalp: {hairLoss.signs}. Redness or scale around hairs, itch, burning or pain speak for inflammation that goes on.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Rötung oder Schuppen um Haare, Jucken, Brennen oder Schmerz sprechen für eine Entzündung, die weitergeht.",
  "Seen on the scalp: {hairLoss.signs}. Lost follicle openings or white patches speak for a scarring disease, and the cause that was named is none.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Verlorene Follikelöffnungen oder weiße Flecken sprechen für eine vernarbende Krankheit, und die genannte Ursache ist keine.",
  "Seen on the scalp: {hairLoss.signs}. A pale band where the hairline was, or brows that go, speak for frontal fibrosing alopecia. A new hairline would be drawn on skin that still changes.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Ein blasses Band, wo die Haarlinie war, oder schwindende Brauen sprechen für eine frontal fibrosierende Alopezie. Eine neue Haarlinie läge auf Haut, die sich noch verändert.",
  "Seen on the scalp: {hairLoss.signs}. Scale with altered pigment, redness and tiny empty follicles can be discoid lupus, which a needle makes grow.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Schuppen mit veränderter Färbung, Rötung und kleine leere Follikel können diskoider Lupus sein, den eine Nadel wachsen lässt.",
  "Seen on the scalp: {hairLoss.signs}. Boggy skin or pus is an infection or a deep inflammation.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Teigige Haut oder Eiter ist eine Infektion oder eine tiefe Entzündung.",
  "Seen on the scalp: {hairLoss.signs}. Hair that falls fast from everywhere has a reason that can often be treated.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Haar, das überall schnell ausfällt, hat einen Grund, der sich oft behandeln lässt.",
  "Seen on the scalp: {hairLoss.signs}. A mole that changes or skin that will not heal is looked at at once; pigment would hide it from then on.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Ein Muttermal, das sich verändert, oder Haut, die nicht heilt, wird sofort angesehen; Pigment würde es von da an verdecken.",
  "Seen on the scalp: {hairLoss.signs}. Broken hairs speak for pulling, traction or ringworm.":
    "Auf der Kopfhaut gesehen: {hairLoss.signs}. Abgebrochene Haare sprechen für Zupfen, Zug oder einen Pilz.",
  "A hormonal imbalance was found and is not treated. In women it is a common cause of loss that medicine can put right.":
    "Eine Hormonstörung wurde gefunden und wird nicht behandelt. Bei Frauen ist sie eine häufige Ursache von Verlust, die Medizin beheben kann.",
  "Blood tests found something and it is not said to be treated. Hair may come back once it is.":
    "Bluttests haben etwas gefunden, und von einer Behandlung ist nichts gesagt. Danach kann Haar wiederkommen.",
  "Hair thins all over in a woman and no blood test looked for a reason that could be treated.":
    "Bei einer Frau wird das Haar überall dünner, und kein Bluttest hat nach einem behandelbaren Grund gesucht.",
  "Hormonal contraception was begun, stopped or changed {hormones.monthsSinceContraceptionChange} months ago. Hair answers to that for months.":
    "Die hormonelle Verhütung wurde vor {hormones.monthsSinceContraceptionChange} Monaten begonnen, beendet oder gewechselt. Haar antwortet darauf monatelang.",
  "A child was born {hormones.monthsSinceBirth} months ago. Hair that falls after a birth is mostly back by the first birthday.":
    "Vor {hormones.monthsSinceBirth} Monaten wurde ein Kind geboren. Haar, das nach einer Geburt ausfällt, ist zum ersten Geburtstag meist wieder da.",
  "The menopause is going on. Hair may thin further, so density and shade must suit less hair too.":
    "Die Wechseljahre sind im Gang. Haar kann weiter dünner werden; Dichte und Ton müssen also auch zu weniger Haar passen.",
  "A woman takes finasteride or dutasteride. It causes birth defects in pregnancy and does not seem to work after the menopause.":
    "Eine Frau nimmt Finasterid oder Dutasterid. Es schädigt Kinder in der Schwangerschaft und scheint nach den Wechseljahren nicht zu wirken.",
  "Published work treats women's loss that minoxidil did not help or that grafts cannot. Neither was said: minoxidil has not failed and nobody ruled grafts out.":
    "Veröffentlichte Arbeiten behandeln Haarverlust bei Frauen, dem Minoxidil nicht half oder den Grafts nicht bessern. Beides ist nicht gesagt: Minoxidil hat nicht versagt, und niemand hat Grafts ausgeschlossen.",
};
