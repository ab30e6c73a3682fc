import type { Catalogue } from "../translator.js";

/** Per place: refusals, limits, what moved a value, colour at depth, cues for hand and eye, how dots are laid out. */
export const place: Catalogue = {
  // Why a place gets no dots, what to watch there.
  "A raised scar is not filled: pigment spreads in it and the skin may react.":
    "Eine erhabene Narbe wird nicht gefüllt: Pigment breitet sich in ihr aus, und die Haut kann reagieren.",
  "Dots would come out {factor} times as heavy as the wanted look asks, and more than {most} times is refused. A weaker pigment ({pigments}), a finer needle or a darker shade would change that.":
    "Punkte würden {factor} Mal so schwer, wie der gewünschte Look verlangt, und mehr als {most} Mal wird abgelehnt. Ein schwächeres Pigment ({pigments}), eine feinere Nadel oder ein dunklerer Ton würde das ändern.",
  "none is listed": "keines ist gelistet",
  "No technique reaches the wanted deposit here: {limits} at {extension} extension[; within the spill limit the deepest is {deepest}].":
    "Keine Technik erreicht hier das gewünschte Depot: {limits} bei {extension} Nadelüberstand[; innerhalb der Grenze für Verlaufen ist das Tiefste {deepest}].",
  "The nearest deposit that no limit refuses lies at {depth} with {extension} extension.":
    "Das nächste Depot, das keine Grenze ablehnt, liegt in {depth} bei {extension} Nadelüberstand.",
  "The thickness is an estimate, {skin}. Measure it by ultrasound: from {from} on dots can be set here, at first {depth} deep.":
    "Die Dicke ist geschätzt, {skin}. Messen Sie sie mit Ultraschall: ab {from} lassen sich hier Punkte setzen, zunächst {depth} tief.",
  "the needle does not enter the skin": "die Nadel dringt nicht in die Haut ein",
  "all pigment stays in the epidermis and is shed": "alles Pigment bleibt in der Epidermis und wird abgestoßen",
  "{share} of dots may spill": "{share} der Punkte können verlaufen",
  "bleeding index {index}": "Blutungsindex {index}",
  "{share} is shed with the epidermis": "{share} wird mit der Epidermis abgestoßen",
  "only {share} of dots land within {tolerance} of the wanted depth":
    "nur {share} der Punkte landen innerhalb von {tolerance} der gewünschten Tiefe",
  "needs {extension} extension": "braucht {extension} Nadelüberstand",
  "dilution of 1:{parts} is beyond the longest mix of 1:{most}":
    "Verdünnung 1:{parts} liegt jenseits der dünnsten Mischung 1:{most}",
  "dilution of 1:{parts} is beyond the usual shade card of 1:{most}":
    "Verdünnung 1:{parts} liegt jenseits der üblichen Farbkarte 1:{most}",
  "{punctures} punctures a dot: a bigger needle or a shorter taper is gentler":
    "{punctures} Stiche je Punkt: eine dickere Nadel oder ein kürzerer Schliff ist schonender",
  "radius {radius} is the nearest that goes with this mass":
    "Radius {radius} ist der nächste, der zu dieser Masse passt",
  "radius {radius} at a single puncture: a finer needle, a longer taper or fewer needles":
    "Radius {radius} bei einem einzigen Stich: eine feinere Nadel, ein längerer Schliff oder weniger Nadeln",
  "radius {radius} at the longest dwell: a wider needle or a shorter taper":
    "Radius {radius} bei längster Verweildauer: eine breitere Nadel oder ein kürzerer Schliff",
  "radius {radius} is the nearest that whole taps give": "Radius {radius} ist der nächste, den ganze Stiche ergeben",
  "mass {mass} at the longest dilution": "Masse {mass} bei dünnster Mischung",
  "mass {mass} of the {wanted} wanted, with the strongest mix: a larger needle or a longer dwell":
    "Masse {mass} der gewünschten {wanted}, mit stärkster Mischung: eine größere Nadel oder eine längere Verweildauer",

  // What moved a value.
  "skin thickness": "Hautdicke",
  epidermis: "Epidermis",
  "resistance of the skin": "Widerstand der Haut",
  "stiffness of the skin": "Steifheit der Haut",
  "readiness to spread": "Neigung zum Verlaufen",
  "blood supply": "Durchblutung",
  "widening by oily skin": "Verbreiterung durch fettige Haut",
  "share of pigment kept": "Anteil des Pigments, der bleibt",
  "uncertainty of the thickness": "Unsicherheit der Dicke",
  vasoconstrictor: "Gefäßverenger",
  "use of the place": "Verwendung der Stelle",
  "existing hair": "vorhandenes Haar",
  "give of the hand": "Nachgeben der Hand",
  "pigment that the wanted look asks for": "Pigment, das der gewünschte Look verlangt",
  "use of the place {value} instead of {reference}": "Verwendung der Stelle {value} statt {reference}",
  "epidermis {value} instead of {reference}: {change}": "Epidermis {value} statt {reference}: {change}",
  "skin thickness {value} instead of {reference}: {change}": "Hautdicke {value} statt {reference}: {change}",
  "resistance of the skin {value} instead of {reference}: {change}":
    "Widerstand der Haut {value} statt {reference}: {change}",
  "stiffness of the skin {value} instead of {reference}: {change}":
    "Steifheit der Haut {value} statt {reference}: {change}",
  "readiness to spread {value} instead of {reference}: {change}":
    "Neigung zum Verlaufen {value} statt {reference}: {change}",
  "blood supply {value} instead of {reference}: {change}": "Durchblutung {value} statt {reference}: {change}",
  "widening by oily skin {value} instead of {reference}: {change}":
    "Verbreiterung durch fettige Haut {value} statt {reference}: {change}",
  "share of pigment kept {value} instead of {reference}: {change}":
    "Anteil des Pigments, der bleibt, {value} statt {reference}: {change}",
  "uncertainty of the thickness {value} instead of {reference}: {change}":
    "Unsicherheit der Dicke {value} statt {reference}: {change}",
  "vasoconstrictor {value} instead of {reference}: {change}": "Gefäßverenger {value} statt {reference}: {change}",
  "use of the place {value} instead of {reference}: {change}":
    "Verwendung der Stelle {value} statt {reference}: {change}",
  "existing hair {value} instead of {reference}: {change}": "vorhandenes Haar {value} statt {reference}: {change}",
  "give of the hand {value} instead of {reference}: {change}": "Nachgeben der Hand {value} statt {reference}: {change}",
  "pigment that the wanted look asks for {value} instead of {reference}: {change}":
    "Pigment, das der gewünschte Look verlangt, {value} statt {reference}: {change}",

  // Where a value comes from.
  "The extension that brings the healed pigment to the wanted depth here: {depth}, shallower where more than {share} of dots would spill.":
    "Der Nadelüberstand, der das verheilte Pigment hier in die gewünschte Tiefe bringt: {depth}, flacher, wo mehr als {share} der Punkte verlaufen würden.",
  "The contact time that widens the healed dot to the wanted radius; oily skin widens it by itself.":
    "Die Verweildauer, die den verheilten Punkt auf den gewünschten Radius bringt; fettige Haut verbreitert ihn von selbst.",
  "The dilution that leaves the mass at which dots look like shaved hair of the wanted shade on this skin; the first session lighter.":
    "Die Verdünnung, die so viel Masse lässt, dass Punkte auf dieser Haut wie rasiertes Haar im gewünschten Ton wirken; die erste Sitzung heller.",
  "Set by a person; the rule would be: {rule}": "Von Hand gesetzt; die Regel wäre: {rule}",

  // Colour at depth.
  "At {depth} the dot takes {ratio} times as much of red light as of blue. 0.1 mm deeper it would take {deeper} times as much and be {fainter} times fainter in the middle: cooler and fainter.":
    "In {depth} nimmt der Punkt {ratio} Mal so viel vom roten Licht wie vom blauen. 0,1 mm tiefer nähme er {deeper} Mal so viel und wäre in der Mitte {fainter} Mal schwächer: kühler und blasser.",

  // Skin of the place.
  thin: "dünn",
  moderate: "mittel",
  "moderate, thinner where hair is lost": "mittel, dünner, wo Haar verloren ist",
  "soft and mobile": "weich und verschieblich",
  thick: "dick",
  "close below the scar": "nah unter der Narbe",
  "not known under a raised scar": "unter einer erhabenen Narbe nicht bekannt",
  "oily, as answered: wipe often": "fettig, wie beantwortet: oft wischen",
  "not oily, as answered": "nicht fettig, wie beantwortet",
  "not asked; bald skin carries larger oil glands": "nicht gefragt; kahle Haut trägt größere Talgdrüsen",
  "not asked": "nicht gefragt",

  // Cues for the hand and the eye.
  "right depth": "richtige Tiefe",
  "too shallow": "zu flach",
  "too deep": "zu tief",
  overworked: "überarbeitet",
  here: "hier",
  scar: "Narbe",
  "Practitioners report a short, sharp, even entry; a crisp grey dot that stays after wiping; at most a pinpoint of blood.":
    "Fachleute berichten von einem kurzen, scharfen, gleichmäßigen Einstich; einem klaren grauen Punkt, der nach dem Wischen bleibt; höchstens einem Stecknadelkopf Blut.",
  "The needle skips and the dot wipes off or lifts with the first scab; it is gone in two to four weeks.":
    "Die Nadel springt, und der Punkt lässt sich abwischen oder geht mit der ersten Kruste; in zwei bis vier Wochen ist er fort.",
  "Drag on the way out; a large, ill-defined dot with a halo, blue-grey; more blood than a pinpoint. Blood alone proves nothing.":
    "Zug beim Herausziehen; ein großer, unscharfer Punkt mit Hof, blaugrau; mehr Blut als ein Stecknadelkopf. Blut allein beweist nichts.",
  "Red, weeping or shiny skin and thick scabs later: stop here and come back healed.":
    "Rote, nässende oder glänzende Haut und später dicke Krusten: hier aufhören und verheilt wiederkommen.",
  "Fewer, finer, lighter dots with less pressure; single needles in the front rows.":
    "Weniger, feinere, hellere Punkte mit weniger Druck; in den vorderen Reihen einzelne Nadeln.",
  "Bald skin carries larger oil glands: wipe often, or the dot cannot be judged.":
    "Kahle Haut trägt größere Talgdrüsen: oft wischen, sonst lässt sich der Punkt nicht beurteilen.",
  "Even skin: the place to find the day's setting before the edges.":
    "Gleichmäßige Haut: hier finden Sie die Einstellung des Tages, vor den Kanten.",
  "Where hair is lost the skin is said to be taut and to resist briefly; measured, it was softer. Try before trusting either.":
    "Wo Haar verloren ist, soll die Haut straff sein und kurz widerstehen; gemessen war sie weicher. Probieren Sie, bevor Sie einem von beiden trauen.",
  "Soft, loose skin that dents and blooms: add stretch, not force, and let less needle out.":
    "Weiche, lose Haut, die nachgibt und verlaufen lässt: mehr Spannung, nicht mehr Kraft, und weniger Nadelüberstand.",
  "Hair and fat beneath: feels softer than bald skin; steady it with stretch.":
    "Haar und Fett darunter: fühlt sich weicher an als kahle Haut; mit Spannung ruhig halten.",
  "Thicker, firmer skin: the same setting goes less deep than in front; longer contact or another needle rather than more force.":
    "Dickere, festere Haut: dieselbe Einstellung geht weniger tief als vorn; lieber eine längere Verweildauer oder eine andere Nadel als mehr Kraft.",
  "Fibrous and uneven: a dot may refuse or blot. Test, wait four weeks, then go on; few and light at first.":
    "Faserig und ungleich: ein Punkt hält nicht oder verläuft. Testen, vier Wochen warten, dann weiter; zuerst wenige und helle.",
  "Each small scar differs: one dot in the middle, read healed, before a second.":
    "Jede kleine Narbe ist anders: ein Punkt in die Mitte, verheilt gelesen, vor einem zweiten.",
  "Old grafts stand in round scars: soften the pale rings and the gaps between, one dot at a time, read healed before a second.":
    "Alte Grafts stehen in runden Narben: die blassen Ringe und die Lücken dazwischen abmildern, ein Punkt nach dem anderen, verheilt gelesen vor dem nächsten.",
  "Thickness changes from place to place: test several places, wait four weeks, then go on.":
    "Die Dicke wechselt von Stelle zu Stelle: mehrere Stellen testen, vier Wochen warten, dann weiter.",
  "Paper-thin with fat close below: least needle, least ink; a dot that blooms is the sign to stop.":
    "Papierdünn, Fett nah darunter: wenigste Nadel, wenigste Farbe; ein Punkt, der verläuft, ist das Zeichen aufzuhören.",
  "Raised and hard: no dots here. A dermatologist sees it first.":
    "Erhaben und hart: hier keine Punkte. Zuerst in die Hautarztpraxis.",
  "Grafts lie here: firmer islands with soft skin between. Set dots between the hairs, and read each island by itself.":
    "Hier liegen Grafts: festere Inseln mit weicher Haut dazwischen. Punkte zwischen die Haare setzen und jede Insel für sich lesen.",
  "Irradiated skin: firm and poorly supplied, it may refuse a dot or heal slowly. Test, wait, go lightly.":
    "Bestrahlte Haut: fest und schlecht durchblutet, sie nimmt einen Punkt nicht an oder heilt langsam. Testen, warten, leicht vorgehen.",

  // How dots are laid out.
  "Dots stand as evenly as they can, as healed work does under the trichoscope.":
    "Die Punkte stehen so gleichmäßig wie möglich, wie verheilte Arbeiten unter dem Trichoskop.",
  "Dots are laid out {share} of the way from the most even layout to that of follicular units on measured scalp.":
    "Die Punkte liegen {share} des Weges von der gleichmäßigsten Anordnung zu der follikulärer Einheiten auf gemessener Kopfhaut.",
  "They stand for units of one ({one}), two ({two}), three ({three}) and four hairs ({four}), single hairs alone at the very front. No source says that the dot of a larger unit is set larger, so none is.":
    "Sie stehen für Einheiten mit einem ({one}), zwei ({two}), drei ({three}) und vier Haaren ({four}), ganz vorn nur für einzelne Haare. Keine Quelle sagt, dass der Punkt einer größeren Einheit größer gesetzt wird; also wird es keiner.",
  "Two to four dots draw together and leave gaps, as trainers describe for tightly curled hair. How close they draw is assumed.":
    "Zwei bis vier Punkte rücken zusammen und lassen Lücken, wie Ausbilder es für eng gelocktes Haar beschreiben. Wie nah sie rücken, ist angenommen.",
};
