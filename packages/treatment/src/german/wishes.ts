import type { Catalogue } from "../translator.js";

/** Findings on wishes, distress, looks and scars. */
export const wishes: Catalogue = {
  "The client comes for: {situations}. What each means here is said below.":
    "Der Klient kommt wegen: {situations}. Was jedes hier bedeutet, steht unten.",
  "The distress is greater than what can be seen explains. Practitioners are advised not to treat then.":
    "Die Belastung ist größer, als das Sichtbare erklärt. Fachleuten wird geraten, dann nicht zu behandeln.",
  "What is hoped for cannot be reached with dots. Pictures of healed work come before a date.":
    "Was erhofft wird, ist mit Punkten nicht zu erreichen. Bilder verheilter Arbeiten kommen vor einem Termin.",
  "The client expects hair. Dots treat nothing, stop no loss and fade.":
    "Der Klient erwartet Haar. Punkte behandeln nichts, halten keinen Verlust auf und verblassen.",
  "The look of a shaved head was asked for, but the hair will not be kept short. Dots beside long hair give themselves away.":
    "Gewünscht ist der rasierte Look, das Haar wird aber nicht kurz gehalten. Punkte neben langem Haar verraten sich.",
  "A filler under hair was asked for, yet the hair is worn shaved. Each asks for another density.":
    "Gewünscht ist eine Füllung unter Haar, das Haar wird aber rasiert getragen. Jedes verlangt eine andere Dichte.",
  "The client wants something for good. Dots fade and are renewed after years.":
    "Der Klient möchte etwas für immer. Punkte verblassen und werden nach Jahren erneuert.",
  "The client wants one visit. Even a widow's peak takes three to four.":
    "Der Klient möchte einen einzigen Termin. Selbst ein Witwenspitz braucht drei bis vier.",
  "The client asks for a line that is low, straight or closed at the temples. It is the commonest fault, practices refuse it, and no later loss forgives it.":
    "Der Klient wünscht eine tiefe, gerade oder an den Schläfen geschlossene Linie. Das ist der häufigste Fehler, Praxen lehnen ihn ab, und kein späterer Verlust verzeiht ihn.",
  "A goal speaks of growing or keeping hair ({goals}). Dots are camouflage: they grow nothing and stop no loss.":
    "Ein Ziel spricht vom Wachsen oder Behalten der Haare ({goals}). Punkte sind Camouflage: sie lassen nichts wachsen und halten keinen Verlust auf.",
  "All hair of the scalp is gone ({hairLoss.cause}), yet thick or long hair is wanted ([{goals}][; worn {hairWorn}]). Dots can look like shaved hair, never like long hair.":
    "Alles Kopfhaar ist verloren ({hairLoss.cause}), gewünscht ist aber dichtes oder langes Haar ([{goals}][; getragen {hairWorn}]). Punkte können wie rasiertes Haar aussehen, nie wie langes.",
  "Filling under longer hair needs a hairline that stands. Here it recedes, and dots in front of long hair are seen.":
    "Eine Füllung unter längerem Haar braucht eine Haarlinie, die steht. Hier weicht sie zurück, und Punkte vor langem Haar sieht man.",
  "The look of a shaved head is wanted and the hair is still worn long. Shade is chosen by the shaved stubble.":
    "Gewünscht ist der rasierte Look, das Haar wird aber noch lang getragen. Der Ton wird nach rasierten Stoppeln gewählt.",
  "Asked with permission: the client thinks about it for an hour a day or more, and keeps away from people or sees much where others see little. Dots seldom relieve that. This is a screen, no diagnosis.":
    "Mit Erlaubnis gefragt: der Klient denkt eine Stunde am Tag oder mehr daran und meidet Menschen oder sieht viel, wo andere wenig sehen. Punkte lindern das selten. Das ist eine Vorfrage, keine Diagnose.",
  "One answer of the distress screen was yes. Hair loss weighs heavily; take time, and agree on what is enough.":
    "Eine Frage nach der Belastung wurde mit Ja beantwortet. Haarverlust wiegt schwer; nehmen Sie sich Zeit, und einigen Sie sich darauf, was genug ist.",
  "The client has thoughts of self-harm. Help comes today, before any talk of dots.":
    "Der Klient denkt daran, sich etwas anzutun. Hilfe kommt heute, vor jedem Gespräch über Punkte.",
  "The client would rather not be asked about distress. That is respected; whether dots can relieve it stays unknown.":
    "Der Klient möchte nicht nach seiner Belastung gefragt werden. Das wird geachtet; ob Punkte sie lindern, bleibt unbekannt.",
  "Seven days without sweat, sauna, water and scratching after each session cannot be kept. Dots would wash out or get infected.":
    "Sieben Tage ohne Schweiß, Sauna, Wasser und Kratzen nach jeder Sitzung sind nicht möglich. Punkte würden ausgewaschen oder entzündeten sich.",
  "The scalp gets much sun and no cover. That is no reason against dots, but they fade sooner and the touch-up comes sooner.":
    "Die Kopfhaut bekommt viel Sonne und keinen Schutz. Das spricht nicht gegen Punkte, aber sie verblassen eher, und die Auffrischung kommt eher.",
  "The client swims, sweats or sits in the sauna much. Dots help where wet hair shows the scalp; after each session all of it rests for seven days, pools and sauna longer.":
    "Der Klient schwimmt, schwitzt oder sauniert viel. Punkte helfen, wo nasses Haar die Kopfhaut zeigt; nach jeder Sitzung ruht das alles sieben Tage, Bäder und Sauna länger.",
  "The scalp is scrubbed or treated with acids. That is left off until healed, and dots fade sooner with it.":
    "Die Kopfhaut wird gerubbelt oder mit Säuren behandelt. Das unterbleibt, bis sie verheilt ist, und Punkte verblassen damit eher.",
  "Scars are to be covered. They hold less pigment, may blot or refuse it, and need test dots and more visits.":
    "Narben sollen verdeckt werden. Sie halten weniger Pigment, lassen es verlaufen oder nehmen es nicht an und brauchen Testpunkte und mehr Termine.",
  "The hair is fair. Clients with lighter hair may not see as much of a difference.":
    "Das Haar ist hell. Wer helleres Haar hat, sieht vielleicht weniger Unterschied.",
  "The hair is grey or turns grey. The shade is matched to stubble of today and chosen lighter, since hair goes on greying and dots do not.":
    "Das Haar ist grau oder wird grau. Der Ton folgt den Stoppeln von heute und wird heller gewählt, denn Haar ergraut weiter und Punkte nicht.",
  "Skin and hair stand {appearance.contrast} of 100 steps of lightness (L*) apart. One expert sees the best results where they differ strongly, and also says that dots work by making them differ less: little is gained where little differs.":
    "Haut und Haar liegen {appearance.contrast} von 100 Stufen der Helligkeit (L*) auseinander. Eine Expertin sieht die besten Ergebnisse, wo sie sich stark unterscheiden, und sagt auch, dass Punkte den Unterschied kleiner machen: wo sich wenig unterscheidet, ist wenig gewonnen.",
  "Skin and hair stand {appearance.contrast} of 100 steps of lightness (L*) apart. One expert sees the best results where they differ strongly; she also says that dots work by making them differ less. Both stand.":
    "Haut und Haar liegen {appearance.contrast} von 100 Stufen der Helligkeit (L*) auseinander. Eine Expertin sieht die besten Ergebnisse, wo sie sich stark unterscheiden; sie sagt auch, dass Punkte den Unterschied kleiner machen. Beides bleibt stehen.",
  "The hair is worn {hairWorn}, the look is planned for hair worn {appearance.worn}. The plan follows the wanted look.":
    "Das Haar wird {hairWorn} getragen, der Look ist für {appearance.worn} getragenes Haar geplant. Der Plan folgt dem Wunsch.",
  "All hair of the scalp is said to be gone (cause {hairLoss.cause}), yet the hair is mapped as Norwood {appearance.norwood} with {appearance.leftPerCm2} hairs per cm2. Dots would be planned beside hair that is not there.":
    "Alles Kopfhaar soll verloren sein (Ursache {hairLoss.cause}), das Haar ist aber als Norwood {appearance.norwood} mit {appearance.leftPerCm2} Haaren je cm² eingetragen. Punkte würden neben Haar geplant, das es nicht gibt.",
  "The top is bald (Norwood {appearance.norwood}), yet the look is planned for long hair. A filler needs hair long enough to hide the dots.":
    "Oben ist der Kopf kahl (Norwood {appearance.norwood}), der Look ist aber für langes Haar geplant. Eine Füllung braucht Haar, das die Punkte verdeckt.",
  "Pattern loss at {derived.ageYears} years stands at Norwood {appearance.norwood} and has most of its way before it. The plan must still look right with the hair of a later stage.":
    "Erblicher Haarausfall mit {derived.ageYears} Jahren steht bei Norwood {appearance.norwood} und hat den größten Teil des Weges vor sich. Der Plan muss auch mit dem Haar einer späteren Stufe richtig aussehen.",
  "The wish is {appearance.wantedPerCm2} per cm2, more than the client's own untouched hair ({appearance.ownPerCm2} per cm2). That reads as a helmet, and as one tone when dots spread.":
    "Gewünscht sind {appearance.wantedPerCm2} je cm², mehr als das eigene unberührte Haar ({appearance.ownPerCm2} je cm²). Das wirkt wie ein Helm, und wie ein Ton, wenn Punkte breiter werden.",
  "A thinning crown is filled between the hairs, along the whorl, with a soft edge.":
    "Ein lichter Wirbel wird zwischen den Haaren gefüllt, dem Wirbel nach, mit weicher Kante.",
  "A hairline is drawn: mature in height, open at the temples, irregular, soft in front.":
    "Eine Haarlinie wird gezeichnet: reif in der Höhe, an den Schläfen offen, unregelmäßig, vorn weich.",
  "A receding hairline is brought forward a little or blurred; later loss behind it is planned for.":
    "Eine zurückweichende Haarlinie wird ein wenig vorgeholt oder verwischt; späterer Verlust dahinter ist eingeplant.",
  "A widow's peak is a small area and still takes three to four sessions.":
    "Ein Witwenspitz ist eine kleine Fläche und braucht doch drei bis vier Sitzungen.",
  "The look is that of a shaved head; the hair beside the dots is kept as short. One article holds dots best for thinning hair, physicians use them on bald heads too.":
    "Der Look ist der eines rasierten Kopfes; das Haar neben den Punkten bleibt so kurz. Ein Artikel hält Punkte für lichtes Haar für am besten, Ärzte setzen sie auch auf kahle Köpfe.",
  "A widening part is darkened along its line, between the hairs, without a new hairline.":
    "Ein breiter werdender Scheitel wird entlang seiner Linie gedunkelt, zwischen den Haaren, ohne neue Haarlinie.",
  "Thin hair is filled between the hairs, so that less scalp shines through.":
    "Dünnes Haar wird zwischen den Haaren gefüllt, damit weniger Kopfhaut durchscheint.",
  "Women's loss that minoxidil did not help or that grafts cannot treat is filled under the hair.":
    "Haarverlust bei Frauen, dem Minoxidil nicht half oder den Grafts nicht bessern, wird unter dem Haar gefüllt.",
  "Dots fill under longer hair; the hairline stands and the hair is long enough to hide them.":
    "Punkte füllen unter längerem Haar; die Haarlinie steht, und das Haar ist lang genug, die Punkte zu verdecken.",
  "A strip scar is broken up with dots; test dots first, fewer at the first visit.":
    "Eine Streifennarbe wird mit Punkten aufgebrochen; zuerst Testpunkte, beim ersten Termin wenige.",
  "Pale dots left by single grafts are coloured one by one, and the field between them evened.":
    "Blasse Punkte von einzelnen Grafts werden einer nach dem anderen gefärbt, und das Feld dazwischen wird ausgeglichen.",
  "Plugs and the gaps between them are evened, so that the tufts no longer stand out.":
    "Plugs und die Lücken dazwischen werden ausgeglichen, damit die Büschel nicht mehr auffallen.",
  "Rows of grafts are broken up by dots between the rows and in front of them.":
    "Reihen von Grafts werden durch Punkte zwischen und vor den Reihen aufgebrochen.",
  "Wide open donor scars are filled; they are large, pale and take pigment unevenly.":
    "Weite offene Spendernarben werden gefüllt; sie sind groß, blass und nehmen Pigment ungleich auf.",
  "The seam of a scalp reduction is covered, and hair that now points the wrong way is evened.":
    "Die Naht einer Skalpreduktion wird verdeckt, und Haar, das nun falsch liegt, wird ausgeglichen.",
  "Where a transplant gave too little, dots fill between the grafts.":
    "Wo eine Transplantation zu wenig gab, füllen Punkte zwischen den Grafts.",
  "A scar of surgery of the head is covered once it is flat and old enough.":
    "Die Narbe einer Kopfoperation wird verdeckt, sobald sie flach und alt genug ist.",
  "A scar of an injury is covered once it is flat; grafts also grow in it as long as it is not thickened.":
    "Die Narbe einer Verletzung wird verdeckt, sobald sie flach ist; auch Grafts wachsen darin, solange sie nicht verdickt ist.",
  "A burn scar is stiff and uneven: test dots, light passes, more visits.":
    "Eine Brandnarbe ist steif und ungleich: Testpunkte, leichte Durchgänge, mehr Termine.",
  "Dots go beside a transplant: they hide its scars and add coverage, so that grafts go where hair itself is wanted.":
    "Punkte stehen neben einer Transplantation: sie verdecken ihre Narben und geben Deckung, damit Grafts dorthin gehen, wo das Haar selbst gewünscht ist.",
  "Dots cover what grafts then need not; the plan says how many grafts that may spare.":
    "Punkte decken, was Grafts dann nicht müssen; der Plan sagt, wie viele Grafts das spart.",
  "Stable alopecia areata that did not answer to treatment is covered, planned so that a shaved look still works if all hair goes.":
    "Eine ruhende Alopecia areata, die auf Behandlung nicht ansprach, wird verdeckt, so geplant, dass der rasierte Look auch passt, wenn alles Haar geht.",
  "The face is framed by a hairline on a bare scalp, as after a shave.":
    "Eine Haarlinie auf kahler Kopfhaut rahmt das Gesicht, wie nach einer Rasur.",
  "The face is framed by a hairline on a bare scalp; brows and beard are gone too and stay out of this plan.":
    "Eine Haarlinie auf kahler Kopfhaut rahmt das Gesicht; auch Brauen und Bart fehlen und bleiben außerhalb dieses Plans.",
  "Burnt-out scarring alopecia is covered; the skin is thin, so test dots and light passes.":
    "Eine ausgebrannte vernarbende Alopezie wird verdeckt; die Haut ist dünn, also Testpunkte und leichte Durchgänge.",
  "A margin lost to pulling is filled once the pulling has stopped and nothing more grows back.":
    "Ein durch Zug verlorener Rand wird gefüllt, wenn der Zug aufgehört hat und nichts mehr nachwächst.",
  "Places once pulled bare are filled only when the pulling has been over for long.":
    "Einst kahl gezupfte Stellen werden erst gefüllt, wenn das Zupfen lange vorbei ist.",
  "Hair that came back thin after chemotherapy is filled, once nothing more returns.":
    "Haar, das nach Chemotherapie dünn wiederkam, wird gefüllt, sobald nichts mehr nachkommt.",
  "A field lost to radiotherapy is covered; its skin is treated like a scar.":
    "Ein durch Bestrahlung verlorenes Feld wird verdeckt; seine Haut wird wie eine Narbe behandelt.",
  "{scar.id} is raised. Pigment wanders in raised scars and a needle can make them grow; it gets no dots whoever goes on.":
    "{scar.id} ist erhaben. Pigment wandert in erhabenen Narben, und eine Nadel kann sie wachsen lassen; sie bekommt keine Punkte, wer auch weitermacht.",
  "{scar.id} is {scar.ageMonths} months old. It is still changing; it gets no dots before six months whoever goes on.":
    "{scar.id} ist {scar.ageMonths} Monate alt. Sie verändert sich noch; vor sechs Monaten bekommt sie keine Punkte, wer auch weitermacht.",
  "{scar.id} is {scar.ageMonths} months old. Scars can go on changing for a year.":
    "{scar.id} ist {scar.ageMonths} Monate alt. Narben können sich ein Jahr lang verändern.",
  "{scar.id} is to be covered. Scars hold less pigment, may blot or refuse it, and need test dots first.":
    "{scar.id} soll verdeckt werden. Narben halten weniger Pigment, lassen es verlaufen oder nehmen es nicht an und brauchen zuerst Testpunkte.",
  "{scar.id} is said to be older than the client. No date was guessed in its place.":
    "{scar.id} soll älter sein als der Klient. Es wurde kein Datum dafür geraten.",
};
