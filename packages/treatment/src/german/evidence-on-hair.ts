import type { Catalogue } from "../translator.js";

/** Evidence: hair and heads as measured, scales, defaults, patterns. */
export const evidenceOnHair: Catalogue = {
  "A surgeon's page gives the scalp about 500 cm2.": "Die Seite eines Chirurgen gibt der Kopfhaut etwa 500 cm².",
  "One surgeon's page prints 1,000 mm2 for the scalp: ten square centimetres, a slip of units.":
    "Die Seite eines Chirurgen druckt 1.000 mm² für die Kopfhaut: zehn Quadratzentimeter, ein Versehen in der Einheit.",
  "All skin above the plane of the tragions, forehead included: 657 +- 38 cm2 in men, 603 +- 39 in women.":
    "Alle Haut über der Ebene der Tragien, samt Stirn: 657 ± 38 cm² bei Männern, 603 ± 39 bei Frauen.",
  "A cap above glabella and occiput 90 to 95 mm high has 497 to 515 cm2 in men, 467 to 485 in women.":
    "Eine Kappe über Glabella und Hinterkopf, 90 bis 95 mm hoch, hat 497 bis 515 cm² bei Männern, 467 bis 485 bei Frauen.",
  "Both temple triangles of early loss together measure about 16 cm2.":
    "Beide Dreiecke der Schläfen bei frühem Verlust messen zusammen etwa 16 cm².",
  "Graft tables disagree: stage III takes 1,000 to 2,000 or 2,500 to 3,000 grafts. Area is measured, not looked up.":
    "Graft-Tabellen widersprechen sich: Stadium III braucht 1.000 bis 2.000 oder 2.500 bis 3.000 Grafts. Die Fläche wird gemessen, nicht nachgeschlagen.",
  "Adults bear 223 hairs per cm2 over all sites of the scalp (175 to 300).":
    "Erwachsene tragen über alle Stellen der Kopfhaut 223 Haare je cm² (175 bis 300).",
  "At the side of the head 86 units (48 to 110) and 211 hairs (95 to 295) per cm2.":
    "An der Seite des Kopfes 86 Einheiten (48 bis 110) und 211 Haare (95 bis 295) je cm².",
  "74.4 +- 13.3 units and 143.3 +- 28.1 hairs per cm2, mean of all sites; with pattern loss the occiput kept 77.8 units and 148 hairs.":
    "74,4 ± 13,3 Einheiten und 143,3 ± 28,1 Haare je cm², Mittel aller Stellen; bei erblichem Haarausfall behielt der Hinterkopf 77,8 Einheiten und 148 Haare.",
  "Of the units 28.4 % hold one hair, 52.6 % two, 17.5 % three, 1.3 % four, 0.2 % five.":
    "Von den Einheiten halten 28,4 % ein Haar, 52,6 % zwei, 17,5 % drei, 1,3 % vier, 0,2 % fünf.",
  "A 4 mm punch of the occiput held 9.1 +- 1.6 units and 20.5 +- 5.2 hairs: 72 units, 163 hairs per cm2.":
    "Eine Stanze von 4 mm vom Hinterkopf hielt 9,1 ± 1,6 Einheiten und 20,5 ± 5,2 Haare: 72 Einheiten, 163 Haare je cm².",
  "Hair is densest at the vertex and grows sparser with age.":
    "Haar ist am Scheitelpunkt am dichtesten und wird mit dem Alter spärlicher.",
  "The occiput keeps 127 hairs per cm2 while the parietal falls from 138 to 47 as pattern loss advances.":
    "Der Hinterkopf behält 127 Haare je cm², während die Seite mit erblichem Haarausfall von 138 auf 47 fällt.",
  "Counts differ between populations: fewer hairs in a 4 mm punch in one study of two groups, about 190, 175 and 226 per cm2 in a study of three. The client's own hair is measured.":
    "Zählungen unterscheiden sich zwischen Bevölkerungen: weniger Haare in einer 4-mm-Stanze in einer Studie mit zwei Gruppen, etwa 190, 175 und 226 je cm² in einer mit drei. Das eigene Haar des Klienten wird gemessen.",
  "Surgeons reckon one unit per mm2 and two hairs to the unit.":
    "Chirurgen rechnen mit einer Einheit je mm² und zwei Haaren je Einheit.",
  "One vendor gives whole heads 50,000, 40,000 or 30,000 units by descent.":
    "Ein Händler gibt ganzen Köpfen nach Herkunft 50.000, 40.000 oder 30.000 Einheiten.",
  "A physician gives about 50,000 units a head for all, with 2.2 or 1.9 hairs each.":
    "Ein Arzt gibt für alle etwa 50.000 Einheiten je Kopf, mit je 2,2 oder 1,9 Haaren.",
  "Whole heads are given 60,000 to 100,000 hairs.": "Für ganze Köpfe werden 60.000 bis 100.000 Haare genannt.",
  "In women without loss the midscalp is densest and the parietal scalp least dense.":
    "Bei Frauen ohne Verlust ist der Oberkopf am dichtesten und die Seite am wenigsten dicht.",
  "A donor area counts 80 to 120 units per cm2 at the back and 40 to 80 at the temples.":
    "Ein Spenderbereich zählt 80 bis 120 Einheiten je cm² hinten und 40 bis 80 an den Schläfen.",
  "People notice their own loss at about 60 % left, others at 30 to 40 %.":
    "Eigenen Verlust bemerken Menschen bei etwa 60 % Rest, andere bei 30 bis 40 %.",
  "The same hairs measured 76.9 +- 12.3 um by caliper and 108.8 +- 20.0 by phototrichogram: the method moves the figure by 40 %.":
    "Dieselben Haare maßen 76,9 ± 12,3 µm mit der Messlehre und 108,8 ± 20,0 im Phototrichogramm: das Verfahren verschiebt den Wert um 40 %.",
  "Women's hairline hairs: 80.1 um at the midline, 74.0 frontotemporal, 72.1 at the temple.":
    "Haare der Haarlinie von Frauen: 80,1 µm an der Mittellinie, 74,0 frontotemporal, 72,1 an der Schläfe.",
  "A web page gives shafts of 55 to 70 um by descent.": "Eine Webseite gibt Schäften nach Herkunft 55 bis 70 µm.",
  "Hair shafts measure 67 to 120 um.": "Haarschäfte messen 67 bis 120 µm.",
  "Vellus-like hairs are under 0.03 mm thick, terminal hairs over 0.06 mm; pattern loss turns one into the other.":
    "Vellusartige Haare sind unter 0,03 mm dick, Terminalhaare über 0,06 mm; erblicher Haarausfall macht aus dem einen das andere.",
  "Of 519 children in a practice 83.9 % had a hair whorl that turns clockwise and 70.8 % one on the right side.":
    "Von 519 Kindern einer Praxis hatten 83,9 % einen Haarwirbel im Uhrzeigersinn und 70,8 % einen rechts.",
  "Studies count 51 to 94 % of whorls clockwise, and two whorls in 1.5 to 5.4 % of people; a look at the head decides.":
    "Studien zählen 51 bis 94 % der Wirbel im Uhrzeigersinn und zwei Wirbel bei 1,5 bis 5,4 % der Menschen; der Blick auf den Kopf entscheidet.",
  "Hair leaves the skin at 10 to 20 degrees at the front edge, 3 to 10 at the temples and 30 to 60 over the midscalp.":
    "Haar verlässt die Haut an der vorderen Kante mit 10 bis 20 Grad, an den Schläfen mit 3 bis 10 und über dem Oberkopf mit 30 bis 60.",
  "Hair lies forward from the crown, down and back at the sides, backward at the temples, down over the nape; how sharply it turns was not published.":
    "Haar liegt vom Wirbel nach vorn, an den Seiten nach unten und hinten, an den Schläfen nach hinten, am Nacken nach unten; wie scharf es wendet, ist nicht veröffentlicht.",
  "Over 80 um a shaft counts as good for grafts, under 50 um as poor.":
    "Über 80 µm gilt ein Schaft als gut für Grafts, unter 50 µm als schlecht.",
  "Circumference is 44.0 + 1.711 length + 1.225 breadth mm in men (SD 6.2) and 35.3 + 1.771 length + 1.283 breadth in women (SD 10.8, hair bulk); a plain ellipse reads 2.8 and 5.1 % short.":
    "Der Umfang ist 44,0 + 1,711 Länge + 1,225 Breite mm bei Männern (SD 6,2) und 35,3 + 1,771 Länge + 1,283 Breite bei Frauen (SD 10,8, Haarfülle); eine reine Ellipse liest 2,8 und 5,1 % zu wenig.",
  "Each millimetre of circumference goes with 0.36 mm of length and 0.19 of breadth in men, 0.29 and 0.13 in women; what it leaves open has SD 4.0 to 4.8 mm.":
    "Jeder Millimeter Umfang geht mit 0,36 mm Länge und 0,19 Breite bei Männern, 0,29 und 0,13 bei Frauen; was offen bleibt, hat SD 4,0 bis 4,8 mm.",
  "Length and breadth of heads hardly go together (correlation 0.18 to 0.22), so one does not give the other.":
    "Länge und Breite von Köpfen gehen kaum zusammen (Korrelation 0,18 bis 0,22); eine gibt also die andere nicht.",
  "The head survey is of soldiers, young and fit, and has no arc over the ears.":
    "Die Erhebung der Köpfe ist an Soldaten gemacht, jung und fit, und hat keinen Bogen über die Ohren.",
  "Over face and scalp the dermis measured 1.11 to 1.94 mm in men and 1.15 to 1.50 in women.":
    "Über Gesicht und Kopfhaut maß die Dermis 1,11 bis 1,94 mm bei Männern und 1,15 bis 1,50 bei Frauen.",
  "How thick bald scalp is beside haired scalp of the same head was not found.":
    "Wie dick kahle Kopfhaut neben behaarter desselben Kopfes ist, war nicht zu finden.",
  "Norwood-Hamilton has twelve codes: I to VII, with IIa to Va where the front edge recedes evenly and III vertex with a spot on the crown.":
    "Norwood-Hamilton hat zwölf Codes: I bis VII, mit IIa bis Va, wo die Vorderkante gleichmäßig zurückweicht, und III Vertex mit einer Stelle am Wirbel.",
  "Stage II recedes by less than 2 cm at the temples; stage III is the first that counts as cosmetic loss.":
    "Stadium II weicht an den Schläfen um weniger als 2 cm zurück; Stadium III ist das erste, das als kosmetischer Verlust zählt.",
  "How far each stage's loss reaches in millimetres was never published; our figures are for an average head.":
    "Wie weit der Verlust jedes Stadiums in Millimetern reicht, ist nie veröffentlicht worden; unsere Werte gelten für einen durchschnittlichen Kopf.",
  "About half of women and four in five men lose much hair in the course of their lives.":
    "Etwa die Hälfte der Frauen und vier von fünf Männern verlieren im Lauf des Lebens viel Haar.",
  "Norwood counted pattern loss in about 35 % of men at 50 and at most 55 % at 65.":
    "Norwood zählte erblichen Haarausfall bei etwa 35 % der Männer mit 50 und höchstens 55 % mit 65.",
  "Hamilton counted it in 55 % of men at 50 and 85 % at 65.":
    "Hamilton zählte ihn bei 55 % der Männer mit 50 und 85 % mit 65.",
  "Ludwig I is mild thinning on top, II marked, III a bare crown; the front edge stays.":
    "Ludwig I ist milde Lichtung oben, II deutliche, III ein kahler Oberkopf; die Vorderkante bleibt.",
  "Savin shows nine pictures: I-1 to I-4, II-1, II-2, III, advanced and frontal; it also judges density.":
    "Savin zeigt neun Bilder: I-1 bis I-4, II-1, II-2, III, fortgeschritten und frontal; sie beurteilt auch die Dichte.",
  "Sinclair grades the part line from 1, normal, to 5, severe.":
    "Sinclair stuft den Scheitel von 1, normal, bis 5, schwer, ein.",
  "Olsen describes loss that is strongest behind the front edge, in three stages; a page says 70 % of women's loss.":
    "Olsen beschreibt Verlust, der hinter der Vorderkante am stärksten ist, in drei Stadien; eine Seite sagt 70 % des Haarverlusts bei Frauen.",
  "What share of hair each grade of diffuse loss takes was not published: 0.1 at the mildest to 0.9 at the barest.":
    "Welchen Anteil Haar jede Stufe diffusen Verlusts nimmt, ist nicht veröffentlicht: 0,1 bei der mildesten bis 0,9 bei der kahlsten.",
  "SALT weighs lost hair by area: top 0.40, each side 0.18, back 0.24.":
    "SALT gewichtet verlorenes Haar nach Fläche: oben 0,40, jede Seite 0,18, hinten 0,24.",
  "Bands S0 to S5: none, 1-24, 25-49, 50-74, 75-99 and 100 % lost.":
    "Stufen S0 bis S5: nichts, 1-24, 25-49, 50-74, 75-99 und 100 % verloren.",
  "Bands in words: mild to 20, moderate 21-49, severe 50-94, very severe 95-100; 20 or less counts as success in trials.":
    "Stufen in Worten: mild bis 20, mäßig 21-49, schwer 50-94, sehr schwer 95-100; 20 oder weniger gilt in Studien als Erfolg.",
  "Experienced raters who scored the same photographs twice agreed poorly on Hamilton's and Ludwig's stages.":
    "Erfahrene, die dieselben Fotos zweimal einstuften, stimmten bei den Stadien von Hamilton und Ludwig schlecht überein.",
  "The individual typology angle, arctangent of (L* - 50) over b*, is higher in lighter skin.":
    "Der individuelle Typologiewinkel, Arkustangens von (L* - 50) durch b*, ist bei hellerer Haut größer.",
  "Classes by angle: above 55 very light, 41 light, 28 intermediate, 10 tan, -30 brown, below that dark.":
    "Klassen nach Winkel: über 55 sehr hell, 41 hell, 28 mittel, 10 gebräunt, -30 braun, darunter dunkel.",
  "Fitzpatrick's types I to VI say how skin answers to sun, from always burns to never burns; they are no measure of colour.":
    "Fitzpatricks Typen I bis VI sagen, wie Haut auf Sonne antwortet, von verbrennt immer bis verbrennt nie; sie sind kein Maß der Farbe.",
  "After surgery of head and neck 0.1 to 0.8 % formed keloids, by group; typical age 10 to 40; family history in 19 % of one series.":
    "Nach Operationen an Kopf und Hals bildeten je nach Gruppe 0,1 bis 0,8 % Keloide; typisches Alter 10 bis 40; bei 19 % einer Serie in der Familie.",
  "A question that was left out counts as unanswered; it is never taken for a no.":
    "Eine ausgelassene Frage zählt als unbeantwortet; sie gilt nie als Nein.",
  "A list or table that was left out is empty: nothing was told.":
    "Eine ausgelassene Liste oder Tabelle ist leer: nichts wurde gesagt.",
  "Without a stage no pattern loss is drawn: Norwood I.":
    "Ohne Stadium wird kein erblicher Haarausfall gezeichnet: Norwood I.",
  "Without a count hair stands at 160 per cm2 where nothing is lost, between 143 and 223 as measured.":
    "Ohne Zählung steht Haar mit 160 je cm², wo nichts verloren ist, zwischen 143 und 223 wie gemessen.",
  "Without a measurement a hair shaft is 70 um thick, between 55 and 80 as published.":
    "Ohne Messung ist ein Haarschaft 70 µm dick, zwischen 55 und 80 wie veröffentlicht.",
  "Without a shade hair is taken as dark brown.": "Ohne Haarton gilt Haar als dunkelbraun.",
  "Without a wish the look is half soft, the middle of the three grades that are taught.":
    "Ohne Wunsch ist der Look halb weich, die mittlere der drei gelehrten Stufen.",
  "Without a wish dots stand as evenly as they can, as healed work does under the trichoscope, not scattered as hair grows.":
    "Ohne Wunsch stehen Punkte so gleichmäßig wie möglich, wie verheilte Arbeiten unter dem Trichoskop, nicht gestreut wie Haar.",
  "Clusters as of afro-textured hair are drawn where a person chose them, and never on a guess.":
    "Büschel wie bei Afro-Haar werden gezeichnet, wo ein Mensch sie gewählt hat, und nie auf Verdacht.",
  "A scar bears no hair unless it is said.": "Eine Narbe trägt kein Haar, wenn es nicht gesagt ist.",
  "Until a clinic says otherwise: US dollars, by the hour, no tax, no paid follow-up.":
    "Bis eine Praxis etwas anderes sagt: US-Dollar, nach Stunden, keine Steuer, keine bezahlte Nachkontrolle.",
  "A case without a label is called Client.": "Ein Fall ohne Bezeichnung heißt Client.",
  "A look is predicted as from half a metre, before a mirror, over hair as it is worn: half a millimetre shaved, 3 mm short, 10 mm long.":
    "Ein Aussehen wird wie aus einem halben Meter vorhergesagt, vor einem Spiegel, über Haar, wie es getragen wird: einen halben Millimeter rasiert, 3 mm kurz, 10 mm lang.",
  "Dots are scattered at random so that no grid shows; natural units mix singles with groups of two and three.":
    "Punkte werden zufällig gestreut, damit sich kein Gitter zeigt; natürliche Einheiten mischen einzelne mit Gruppen von zwei und drei.",
  "Three passes: foundation, density, refinement.": "Drei Durchgänge: Grundlage, Dichte, Verfeinerung.",
  "A fourth pass may scatter a diffuse follicle pattern over the rest.":
    "Ein vierter Durchgang kann ein diffuses Follikelmuster über den Rest streuen.",
  "Small, light dots first and larger, darker ones after them give depth.":
    "Zuerst kleine, helle Punkte und danach größere, dunklere geben Tiefe.",
  "Edges are taught in three grades, none, middle and high, made by shade, density or needle.":
    "Kanten werden in drei Stufen gelehrt, keine, mittlere und starke, durch Ton, Dichte oder Nadel.",
  "Hairlines come in families: soft or broken, natural oval, medium, defined, receded; some draw false scars.":
    "Haarlinien kommen in Familien: weich oder gebrochen, natürlich oval, mittel, klar, zurückgesetzt; manche zeichnen falsche Narben.",
  "A soft, broken line suits light skin and fair hair; dark skin carries a defined one.":
    "Eine weiche, gebrochene Linie passt zu heller Haut und hellem Haar; dunkle Haut trägt eine klare.",
  "Total loss takes a soft line, maturity a receded and diffuse one, women a higher, rounder and softer one.":
    "Völliger Verlust nimmt eine weiche Linie, Reife eine zurückgesetzte und diffuse, Frauen eine höhere, rundere und weichere.",
  "A few dots scattered in front of the true line break its edge.":
    "Einige Punkte, vor der wahren Linie gestreut, brechen ihre Kante.",
  "The first millimetres are sparser and density rises backwards.":
    "Die ersten Millimeter sind spärlicher, und die Dichte steigt nach hinten.",
  "For tightly curled hair trainers leave wider gaps and set dots in clusters, three taps each.":
    "Für eng gelocktes Haar lassen Ausbilder weitere Lücken und setzen Punkte in Büscheln, je drei Stiche.",
  "A front denser than what can follow behind it looks wrong, and the centre stays denser than the edge.":
    "Vorn dichter als das, was dahinter folgen kann, sieht falsch aus, und die Mitte bleibt dichter als die Kante.",
  "A front counts as denser than what follows from a tenth more hairs and dots.":
    "Vorn gilt ab einem Zehntel mehr Haaren und Punkten als dichter als das, was folgt.",
  "No source gives the ramp of density behind a line in figures; the widths known for grafts are used.":
    "Keine Quelle gibt den Anstieg der Dichte hinter einer Linie in Zahlen; benutzt werden die für Grafts bekannten Breiten.",
};
