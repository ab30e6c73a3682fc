import type { Catalogue } from "../translator.js";

/** Evidence: needle, hand, dots, pigment. */
export const evidenceOnTheWork: Catalogue = {
  "Cartridges used today hold one or three round needles.": "Heute benutzte Module halten eine oder drei runde Nadeln.",
  "Physicians' machines carry one to six needles.": "Geräte von Ärzten tragen eine bis sechs Nadeln.",
  "On scars, clusters of seven needles faded clearly less than clusters of three.":
    "Auf Narben verblassten Bündel von sieben Nadeln deutlich weniger als Bündel von drei.",
  "A single needle draws the hairline and soft edges, a triple fills; thick-haired regions come first.":
    "Eine einzelne Nadel zeichnet die Haarlinie und weiche Kanten, eine dreifache füllt; Bereiche mit dichtem Haar kommen zuerst.",
  "Needles measure 0.18 to 0.30 mm; 0.20 mm (0603) and 0.25 mm (0803) are the everyday sizes.":
    "Nadeln messen 0,18 bis 0,30 mm; 0,20 mm (0603) und 0,25 mm (0803) sind die alltäglichen Größen.",
  "One page gives needles of 0.5 to 1.0 mm for the same work.":
    "Eine Seite nennt für dieselbe Arbeit Nadeln von 0,5 bis 1,0 mm.",
  "Cartridges taper over 1.5-2 mm (short), 3-5 mm (medium) or 5-7 mm (long).":
    "Der Schliff von Modulen ist 1,5-2 mm (kurz), 3-5 mm (mittel) oder 5-7 mm (lang).",
  "Tips of a tight cartridge stand about 0.6 diameters apart, a round liner's 1, a round shader's 1.6. Nobody published it for these cartridges.":
    "Spitzen eines engen Moduls stehen etwa 0,6 Durchmesser auseinander, die eines Round Liners 1, eines Round Shaders 1,6. Für diese Module hat es niemand veröffentlicht.",
  "Needles are changed many times in a session so that dots stay crisp.":
    "Nadeln werden in einer Sitzung oft gewechselt, damit Punkte klar bleiben.",
  "The work is done with a pen-like instrument or a standard tattoo machine.":
    "Gearbeitet wird mit einem stiftartigen Gerät oder einer gewöhnlichen Tattoomaschine.",
  "Scalp machines run at 100 to 150 cycles a second by a vendor's account.":
    "Kopfhautgeräte laufen laut einem Händler mit 100 bis 150 Hüben in der Sekunde.",
  "Tattoo machines are reported at 46 to 200 punctures a second, and elsewhere at 10 to 15.":
    "Für Tattoomaschinen werden 46 bis 200 Stiche in der Sekunde berichtet, anderswo 10 bis 15.",
  "A machine's cycles are not its skin penetrations per second, so quoted speeds are hard to compare.":
    "Die Hübe eines Geräts sind nicht seine Stiche in die Haut je Sekunde; genannte Geschwindigkeiten lassen sich also schwer vergleichen.",
  "Rotary and coil machines travel 1.8 to 5 mm per stroke.": "Rotations- und Spulenmaschinen haben 1,8 bis 5 mm Hub.",
  "Needles of 0.15 to 0.25 mm, by another page.": "Nadeln von 0,15 bis 0,25 mm, laut einer anderen Seite.",
  "A roller of 56 staggered needles is said to save 80 % of the effort; its mistakes cannot be undone.":
    "Ein Roller mit 56 versetzten Nadeln soll 80 % der Mühe sparen; seine Fehler lassen sich nicht rückgängig machen.",
  "Newspapers give tattoo machines 50 to 3,000 strokes a minute.":
    "Zeitungen nennen für Tattoomaschinen 50 bis 3.000 Hübe in der Minute.",
  "No voltage is published for scalp work; machines differ, so speed is what is set.":
    "Für Kopfhautarbeit ist keine Spannung veröffentlicht; Geräte unterscheiden sich, also wird die Geschwindigkeit gesetzt.",
  "A cartridge's code names diameter, count and shape in this order: 0803RL is three needles of 0.25 mm as a round liner.":
    "Der Code eines Moduls nennt Durchmesser, Zahl und Form in dieser Reihenfolge: 0803RL sind drei Nadeln von 0,25 mm als Round Liner.",
  "A hand pen sets a dot with one to ten taps, two as a rule, about three a second, and gives by 1 to 3 mm per newton. Nobody has published figures.":
    "Ein Handstift setzt einen Punkt mit einem bis zehn Stichen, in der Regel zwei, etwa drei in der Sekunde, und gibt 1 bis 3 mm je Newton nach. Niemand hat Werte veröffentlicht.",
  "Punctures per second follow the square root of the skin's resistance. No source ties the two.":
    "Die Stiche je Sekunde folgen der Wurzel des Hautwiderstands. Keine Quelle verbindet beides.",
  "The stroke is the extension and 1.5 mm, so that the needle clears skin and guide every time.":
    "Der Hub ist der Nadelüberstand und 1,5 mm, damit die Nadel jedes Mal Haut und Führung verlässt.",
  "Results hang on angle and depth, time in the skin, local resistance, pigment colour and viscosity, needle size and shape; depth is judged by feel and sight.":
    "Ergebnisse hängen an Winkel und Tiefe, Zeit in der Haut, örtlichem Widerstand, Farbe und Viskosität des Pigments, Größe und Form der Nadel; die Tiefe wird nach Gefühl und Sicht beurteilt.",
  "Pigment belongs in the upper (papillary) dermis; no figure in millimetres is given.":
    "Pigment gehört in die obere (papilläre) Dermis; ein Wert in Millimetern ist nicht genannt.",
  "Needle depth of 0.25 to 0.5 mm.": "Nadeltiefe von 0,25 bis 0,5 mm.",
  "Depth of 0.5 to 1.5 mm; shallower is gone in two to four weeks, deeper blurs.":
    "Tiefe von 0,5 bis 1,5 mm; flacher ist in zwei bis vier Wochen fort, tiefer verläuft.",
  "Depth of about 1 mm, as trainers teach it.": "Tiefe von etwa 1 mm, wie Ausbilder sie lehren.",
  "Depth of 1.5 to 2 mm, said of travel or of depth without saying which.":
    "Tiefe von 1,5 bis 2 mm, als Weg oder als Tiefe, ohne zu sagen, welches.",
  "The needle goes a few millimetres into the dermis.": "Die Nadel geht einige Millimeter in die Dermis.",
  "The operator judges depth place by place, because skin, fat and follicles look and feel different.":
    "Die ausführende Person beurteilt die Tiefe Stelle für Stelle, denn Haut, Fett und Follikel sehen anders aus und fühlen sich anders an.",
  "Extension, needle depth and deposit depth are three figures: of 1 mm of nominal depth less than half was buried.":
    "Nadelüberstand, Nadeltiefe und Tiefe des Depots sind drei Werte: von 1 mm nomineller Tiefe war weniger als die Hälfte eingesunken.",
  "A dot at 1.5 to 2 mm would hardly be seen (contrast under 0.02 in red, 0.003 in green), so such quotes mean needle travel.":
    "Ein Punkt in 1,5 bis 2 mm wäre kaum zu sehen (Kontrast unter 0,02 in Rot, 0,003 in Grün); solche Angaben meinen also den Weg der Nadel.",
  "Cosmetic tattooing is advised to let the needle out by no more than about 1 mm; our legal range is 0.3 to 2.":
    "Kosmetischem Tätowieren wird geraten, die Nadel höchstens etwa 1 mm austreten zu lassen; unser zulässiger Bereich ist 0,3 bis 2.",
  "The needle meets the skin at 80 degrees. 45 degrees and upright are both taught; no measured optimum is published.":
    "Die Nadel trifft die Haut mit 80 Grad. 45 Grad und aufrecht werden beide gelehrt; ein gemessenes Optimum ist nicht veröffentlicht.",
  "Contact lasts a tiny fraction of a second: a short, sharp jab.":
    "Der Kontakt dauert den winzigen Bruchteil einer Sekunde: ein kurzer, scharfer Stich.",
  "Contact time per dot is 0.05 s. Nobody has published a measured figure.":
    "Die Verweildauer je Punkt ist 0,05 s. Niemand hat einen gemessenen Wert veröffentlicht.",
  "The free hand stretches the skin by 10 %. Stretch is named as important everywhere and measured nowhere.":
    "Die freie Hand spannt die Haut um 10 %. Hautspannung gilt überall als wichtig und ist nirgends gemessen.",
  "The guide rests on the skin: gap 0 mm, up to 0.5 mm where the hand hovers.":
    "Die Führung liegt auf der Haut: Abstand 0 mm, bis 0,5 mm, wo die Hand schwebt.",
  "Machine and hand give way by 0.5 mm per newton; a hand pen by 1 to 3.":
    "Gerät und Hand geben 0,5 mm je Newton nach; ein Handstift 1 bis 3.",
  "The needle drifts sideways in the skin at 0.5 mm/s while dotting.":
    "Die Nadel driftet beim Punktieren mit 0,5 mm/s seitwärts in der Haut.",
  "Scalp work sets single dots and goes less deep; body tattooing scrapes colour in.":
    "Arbeit an der Kopfhaut setzt einzelne Punkte und geht weniger tief; Körpertätowierung kratzt Farbe ein.",
  "Pigment is set at varying depths to give varying hues.":
    "Pigment wird in verschiedenen Tiefen gesetzt, um verschiedene Töne zu geben.",
  "One shallow depth everywhere, epidermis to upper dermis, with no visible bleeding.":
    "Überall eine flache Tiefe, Epidermis bis obere Dermis, ohne sichtbare Blutung.",
  "No visible bleeding is allowed while working; it keeps the needle shallow.":
    "Bei der Arbeit ist keine sichtbare Blutung erlaubt; das hält die Nadel flach.",
  "A pinpoint of blood counts as normal.": "Ein Stecknadelkopf Blut gilt als normal.",
  "A form for all permanent make-up lets one pick 0.1 to 0.6 mm.":
    "Ein Formular für alles Permanent Make-up lässt 0,1 bis 0,6 mm wählen.",
  "0.5 to 1.0 mm, body tattoos 1.5 to 2.": "0,5 bis 1,0 mm, Körpertätowierungen 1,5 bis 2.",
  "1 to 1.5 mm, by a Japanese practitioner.": "1 bis 1,5 mm, laut einer japanischen Fachperson.",
  "To reach the papillary dermis vitiligo is tattooed at 1.1 to 1.3 mm with needles of 0.36 to 0.41 mm.":
    "Um die papilläre Dermis zu erreichen, wird Vitiligo mit 1,1 bis 1,3 mm und Nadeln von 0,36 bis 0,41 mm tätowiert.",
  "No depth in millimetres was found for one zone or another.":
    "Eine Tiefe in Millimetern für die eine oder andere Zone war nicht zu finden.",
  "Too deep a stroke leaves a mark over three times as wide, and bluer.":
    "Ein zu tiefer Stich hinterlässt eine über dreimal so breite und bläulichere Spur.",
  "Fewer than 100 hours of training or 20 clients on the scalp are taken as little experience. No study ties either to results.":
    "Weniger als 100 Stunden Ausbildung oder 20 Behandlungen der Kopfhaut gelten als wenig Erfahrung. Keine Studie verbindet eines davon mit Ergebnissen.",
  "Dots are less than 1 mm across, about 1 mm apart.": "Punkte sind unter 1 mm breit, etwa 1 mm auseinander.",
  "A dot measures about 0.1 mm at the surface.": "Ein Punkt misst an der Oberfläche etwa 0,1 mm.",
  "Dots measure 0.09 to 0.17 mm beside hairs of 0.067 to 0.12 mm.":
    "Punkte messen 0,09 bis 0,17 mm neben Haaren von 0,067 bis 0,12 mm.",
  "Under the trichoscope dots are uniform, grey-black, evenly spaced and larger than neighbouring follicle openings.":
    "Unter dem Trichoskop sind Punkte gleichförmig, grauschwarz, gleichmäßig verteilt und größer als benachbarte Follikelöffnungen.",
  "Fresh dots look larger and darker, then shrink; one page says by half.":
    "Frische Punkte wirken größer und dunkler und schrumpfen dann; eine Seite sagt, um die Hälfte.",
  "Pressure, hence depth, rules dot size more than the needle does.":
    "Druck, also Tiefe, bestimmt die Größe der Punkte mehr als die Nadel.",
  "A healed dot of radius 0.10 to 0.22 mm lies between the published 0.1 mm and the width that skin's blur gives.":
    "Ein verheilter Punkt mit Radius 0,10 bis 0,22 mm liegt zwischen den veröffentlichten 0,1 mm und der Breite, die die Unschärfe der Haut gibt.",
  "Healed pigment lies at a mean depth of 0.30 to 0.40 mm: below the epidermis, in the upper dermis, where dots stay crisp.":
    "Verheiltes Pigment liegt im Mittel 0,30 bis 0,40 mm tief: unter der Epidermis, in der oberen Dermis, wo Punkte klar bleiben.",
  "A dot of radius 0.15 mm at an absorption of 10 per mm holds 19 ng of carbon; the wanted shade sets the mass.":
    "Ein Punkt mit Radius 0,15 mm und einer Aufnahme von 10 je mm hält 19 ng Ruß; der gewünschte Ton setzt die Masse.",
  "Dots stand about 1 mm apart, echoing follicular units.":
    "Punkte stehen etwa 1 mm auseinander, wie follikuläre Einheiten.",
  "1 mm apart means 100 dots per cm2 in squares and 115 in hexagons; a random layout with a gap of 1 mm stops near 70.":
    "1 mm Abstand heißt 100 Punkte je cm² in Quadraten und 115 in Sechsecken; eine zufällige Anordnung mit 1 mm Abstand endet bei etwa 70.",
  "Untouched scalp bears 60 to 100 follicular units per cm2 (means 74 and 86).":
    "Unberührte Kopfhaut trägt 60 bis 100 follikuläre Einheiten je cm² (Mittel 74 und 86).",
  "Untouched scalp bears 127 to 300 hairs per cm2 depending on people and place.":
    "Unberührte Kopfhaut trägt 127 bis 300 Haare je cm², je nach Mensch und Stelle.",
  "Marketing speaks of 2,000 follicles per square inch, that is 310 per cm2.":
    "Die Werbung spricht von 2.000 Follikeln je Quadratzoll, das sind 310 je cm².",
  "Dot density is no fixed copy of follicular density; it follows goal, scar and contrast.":
    "Die Punktdichte ist keine feste Kopie der Follikeldichte; sie folgt Ziel, Narbe und Kontrast.",
  "Hair looks full from about half of its original density (100 hairs or 45 units per cm2).":
    "Haar wirkt ab etwa der Hälfte seiner ursprünglichen Dichte voll (100 Haare oder 45 Einheiten je cm²).",
  "Women's hairline: 135 hairs per cm2 at the midline, 113 frontotemporal, 70 at the temple peak.":
    "Haarlinie von Frauen: 135 Haare je cm² an der Mittellinie, 113 frontotemporal, 70 an der Schläfenspitze.",
  "Scars get fewer, lighter dots in the first pass, after a test.":
    "Narben bekommen im ersten Durchgang weniger, hellere Punkte, nach einem Test.",
  "At the hairline dots are fewer, finer and lighter, set with less pressure; it holds mostly one- and two-hair groups.":
    "An der Haarlinie sind Punkte weniger, feiner und heller, mit weniger Druck gesetzt; sie trägt meist Gruppen von einem und zwei Haaren.",
  "Gaps are left on purpose so that later spread does not merge dots.":
    "Lücken bleiben mit Absicht, damit spätere Verbreiterung Punkte nicht verschmilzt.",
  "The front 0.5 to 1.5 cm is a transition of single hairs; the defined zone behind it is 2 to 3 cm deep.":
    "Die vorderen 0,5 bis 1,5 cm sind ein Übergang aus einzelnen Haaren; die klare Zone dahinter ist 2 bis 3 cm tief.",
  "Inside the scalp dots change over 10 mm: from one use to another beside their border, and from some to none before thin skin that stays as it is.":
    "In der Kopfhaut wechseln Punkte auf 10 mm: an einer Grenze von einer Verwendung zur anderen, und von einigen zu keinen vor lichter Haut, die bleibt, wie sie ist.",
  "A needle and cup that a zone shares with its neighbour are worth their change from 60 dots on; fewer are set like the rest.":
    "Nadel und Becher, die eine Zone mit ihrem Nachbarn teilt, lohnen den Wechsel ab 60 Punkten; weniger werden wie der Rest gesetzt.",
  "A natural line wanders at large scale (contour) and at small scale (clusters).":
    "Eine natürliche Linie schwankt im Großen (Kontur) und im Kleinen (Büschel).",
  "About 1 mm of wander reads as natural at talking distance. Nobody has measured it for dots.":
    "Etwa 1 mm Schwankung wirkt auf Gesprächsabstand natürlich. Für Punkte hat es niemand gemessen.",
  "The whole scalp measures 492 +- 31 cm2.": "Die ganze Kopfhaut misst 492 ± 31 cm².",
  "An older textbook figure for the scalp is about 775 cm2.":
    "Ein älterer Lehrbuchwert für die Kopfhaut ist etwa 775 cm².",
  "Bare area by Norwood stage, from graft tables: III 38-63, IV 66-110, VI 110-183, VII 130-217 cm2; understated.":
    "Kahle Fläche nach Norwood-Stadium, aus Graft-Tabellen: III 38-63, IV 66-110, VI 110-183, VII 130-217 cm²; zu niedrig.",
  "Holes of 0.15 to 0.25 mm needles heal to dots of 0.07 to 0.12 mm, about half.":
    "Löcher von Nadeln mit 0,15 bis 0,25 mm verheilen zu Punkten von 0,07 bis 0,12 mm, etwa der Hälfte.",
  "Bad work shows dots five to ten times too big.": "Schlechte Arbeit zeigt fünf- bis zehnmal zu große Punkte.",
  "Settled dots spread a little over years.": "Zur Ruhe gekommene Punkte werden über Jahre etwas breiter.",
  "Dots of 0.1, 0.3, 0.5 and 1 mm at 60 to 100 per cm2 cover 0.5-0.8, 4-7, 12-20 and 47-79 % of the skin; read literally, 1 mm dots 1 mm apart would paint it solid.":
    "Punkte von 0,1, 0,3, 0,5 und 1 mm decken bei 60 bis 100 je cm² 0,5-0,8, 4-7, 12-20 und 47-79 % der Haut; wörtlich gelesen würden 1-mm-Punkte mit 1 mm Abstand sie zumalen.",
  "Above 20 % of skin under dots a look is taken to close up, above 47 % to be solid, today or after ten years.":
    "Über 20 % Haut unter Punkten soll sich ein Bild schließen, über 47 % voll sein, heute oder nach zehn Jahren.",
  "Dots as wide as their spacing touch: they cover 79 % of the skin in squares and 91 % in hexagons.":
    "Punkte, so breit wie ihr Abstand, berühren sich: sie decken 79 % der Haut in Quadraten und 91 % in Sechsecken.",
  "A clinic speaks of 600 to 650 per square inch, that is 93 to 101 per cm2: what follicular units measure.":
    "Eine Praxis spricht von 600 bis 650 je Quadratzoll, das sind 93 bis 101 je cm²: was follikuläre Einheiten messen.",
  "How many dots per cm2 belong in which zone or session was not found in print.":
    "Wie viele Punkte je cm² in welche Zone oder Sitzung gehören, war nirgends gedruckt zu finden.",
  "74 and 86 units per cm2 stand 1.25 and 1.16 mm apart in hexagons; 80 thrown at random have a nearest neighbour at 0.56 mm on average.":
    "74 und 86 Einheiten je cm² stehen in Sechsecken 1,25 und 1,16 mm auseinander; 80 zufällig gestreute haben den nächsten Nachbarn im Mittel in 0,56 mm.",
  "Random layouts with a least gap of 1, 0.9 and 0.8 mm stop at 70, 86 and 109 per cm2, so a gap of 1 mm never reaches 80.":
    "Zufällige Anordnungen mit einem kleinsten Abstand von 1, 0,9 und 0,8 mm enden bei 70, 86 und 109 je cm²; ein Abstand von 1 mm erreicht also nie 80.",
  "In close-cropped donor scalp 76 units stand per cm2 and the nearest is 0.90 mm away (0.54 to 1.22): more even than chance, 0.57 mm, and far from a grid, 1.24 mm.":
    "In kurz geschorener Spenderkopfhaut stehen 76 Einheiten je cm², und die nächste ist 0,90 mm entfernt (0,54 bis 1,22): gleichmäßiger als Zufall, 0,57 mm, und weit von einem Gitter, 1,24 mm.",
  "In the same fields 35, 44, 18 and 3 of 100 units bear one, two, three and four or more hairs.":
    "In denselben Feldern tragen 35, 44, 18 und 3 von 100 Einheiten ein, zwei, drei und vier oder mehr Haare.",
  "About one unit in eleven reads as two, at 76 units per cm2 0.44 to 0.80 mm apart, and no two stand nearer than 0.44 mm.":
    "Etwa jede elfte Einheit wirkt wie zwei, bei 76 Einheiten je cm² 0,44 bis 0,80 mm auseinander, und keine zwei stehen näher als 0,44 mm.",
  "At the very front units stand 1.7 times as irregularly as behind, single hairs alone for 5 mm; both fade out to 15 mm.":
    "Ganz vorn stehen Einheiten 1,7-mal so unregelmäßig wie dahinter, auf 5 mm nur einzelne Haare; beides läuft bis 15 mm aus.",
  "In clusters of two to four, dots draw together by 30 % of their distance. Nobody has published a measurement.":
    "In Büscheln von zwei bis vier rücken Punkte um 30 % ihres Abstands zusammen. Niemand hat eine Messung veröffentlicht.",
  "Carbon black in distilled water is the usual pigment.": "Ruß in destilliertem Wasser ist das übliche Pigment.",
  "Iron oxide is named as the pigment.": "Als Pigment wird Eisenoxid genannt.",
  "Organic pigment without heavy metals; black is diluted into many greys.":
    "Organisches Pigment ohne Schwermetalle; Schwarz wird zu vielen Grautönen verdünnt.",
  "Permanent cosmetic pigments are another class than tattoo ink and resist fading and colour change more.":
    "Pigment für Permanent Make-up ist eine andere Klasse als Tattoofarbe und widersteht Verblassen und Verfärben besser.",
  "Nothing but plain black tattoo ink.": "Nichts als schwarze Tattoofarbe.",
  "Particles of 6-8 um, below 15 um and 60 um are all claimed; clumping weakens and flattens carbon's absorption.":
    "Teilchen von 6-8 µm, unter 15 µm und 60 µm werden alle behauptet; Klumpen schwächt die Aufnahme von Ruß und macht sie flacher.",
  "Light-absorbing carbon takes 7.5 +- 1.2 m2 per g at 550 nm.":
    "Lichtaufnehmender Ruß nimmt bei 550 nm 7,5 ± 1,2 m² je g auf.",
  "Carbon's absorption falls with wavelength by an exponent of about 1.05; 0.6 to 1.4 with size and coating.":
    "Die Aufnahme von Ruß fällt mit der Wellenlänge mit einem Exponenten von etwa 1,05; 0,6 bis 1,4 je nach Größe und Hülle.",
  "Black iron oxide absorbs about ten times less per gram than carbon and scatters more than it absorbs.":
    "Schwarzes Eisenoxid nimmt je Gramm etwa zehnmal weniger auf als Ruß und streut mehr, als es aufnimmt.",
  "India ink is no pure absorber: its micron grains scatter.":
    "Tusche nimmt nicht nur auf: ihre Mikrometerkörner streuen.",
  "Pigment as sold is about 15 % powder and 85 % water, that is 150 mg per mL; the lot's label decides.":
    "Pigment ist im Verkauf etwa 15 % Pulver und 85 % Wasser, also 150 mg je mL; das Etikett der Charge entscheidet.",
  "Neat pigment is taken as 20 mPa s. Sellers give 500-2000 or only 'liquid' and 'cream'.":
    "Reines Pigment gilt als 20 mPa s. Händler nennen 500-2000 oder nur „flüssig“ und „Creme“.",
  "Thinning follows logarithmic mixing with water of 1 mPa s.":
    "Verdünnung folgt logarithmischer Mischung mit Wasser von 1 mPa s.",
  "Shade number N means N mL water to at most 1 mL pigment: little water for black hair, about 20 and more for blond; the dusty style takes 20 to 30.":
    "Farbton N heißt N mL Wasser auf höchstens 1 mL Pigment: wenig Wasser für schwarzes Haar, etwa 20 und mehr für blondes; der staubige Stil nimmt 20 bis 30.",
  "Three ready mixes by skin: light, medium, dark.": "Drei fertige Mischungen nach Haut: hell, mittel, dunkel.",
  "A shade for fair, brown and grey hair holds 50 mg per mL as sold, the least of the range, and goes on thinning to 1:45.":
    "Ein Ton für helles, braunes und graues Haar hält im Verkauf 50 mg je mL, das Wenigste der Spanne, und wird weiter bis 1:45 verdünnt.",
  "Where the longest mix leaves more than 1.1 times the wanted pigment a finer needle with a smaller dot stands in (radius 0.09 mm at edges and in scars, 0.12 mm in fill), then a weaker pigment. 1.5 times is told, 5 times refused.":
    "Wo die dünnste Mischung mehr als das 1,1-Fache des gewünschten Pigments lässt, springt eine feinere Nadel mit kleinerem Punkt ein (Radius 0,09 mm an Kanten und in Narben, 0,12 mm in der Füllung), dann ein schwächeres Pigment. Das 1,5-Fache wird gesagt, das 5-Fache abgelehnt.",
  "The first session takes the lightest shade of the range; later ones go darker.":
    "Die erste Sitzung nimmt den hellsten Ton der Spanne; spätere werden dunkler.",
  "The first session is thinned a third more than the last. Nobody gives a figure for 'lighter'.":
    "Die erste Sitzung ist um ein Drittel dünner als die letzte. Niemand nennt einen Wert für „heller“.",
  "The first guess of colour was judged right in about 90 % of sessions.":
    "Die erste Farbwahl galt in etwa 90 % der Sitzungen als richtig.",
  "Every pigment under skin gains a slight blue tinge within weeks because skin scatters light; a strong shift means poor pigment.":
    "Jedes Pigment unter der Haut bekommt in Wochen einen leichten Blaustich, weil Haut Licht streut; eine starke Verschiebung heißt schlechtes Pigment.",
  "Pure carbon cannot turn blue; only blended inks do.":
    "Reiner Ruß kann nicht blau werden; das tun nur gemischte Farben.",
  "Too much depth is the main cause of a blue cast.": "Zu große Tiefe ist die Hauptursache eines Blaustichs.",
  "People with light hair see less of a difference.": "Menschen mit hellem Haar sehen weniger Unterschied.",
  "It works best where hair and skin contrast strongly.": "Am besten wirkt es, wo Haar und Haut stark kontrastieren.",
  "It works by lowering the contrast between hair and skin.":
    "Es wirkt, indem es den Kontrast zwischen Haar und Haut senkt.",
  "Of 330 people with tattoos in an MRI scanner one had a mild reaction; regulators still list MRI complications.":
    "Von 330 Menschen mit Tätowierung im MRT hatte einer eine milde Reaktion; Behörden führen MRT-Komplikationen weiterhin auf.",
  "Tattoo ink is taken as 250 mg pigment per mL, the densest that our range allows.":
    "Tattoofarbe gilt als 250 mg Pigment je mL, das Dichteste, was unsere Spanne erlaubt.",
  "Organic black is taken to absorb 6 m2 per g at 550 nm with a flat slope of 0.8.":
    "Organisches Schwarz soll bei 550 nm 6 m² je g aufnehmen, mit flacher Neigung von 0,8.",
  "Red iron oxide absorbs 0.94 m2 per g at 550 nm and falls steeply towards red, so it reads warm.":
    "Rotes Eisenoxid nimmt bei 550 nm 0,94 m² je g auf und fällt zu Rot hin steil, wirkt also warm.",
  "Temporary pigment is taken as coarse grains under 15 um that absorb 2.9 m2 per g without a slope.":
    "Temporäres Pigment gilt als grobe Körner unter 15 µm, die 2,9 m² je g ohne Neigung aufnehmen.",
  "A dropper's drop of watery ink is taken as 0.05 mL.":
    "Der Tropfen wässriger Farbe aus einer Pipette gilt als 0,05 mL.",
  "Ten times the ink that reaches skin is poured: caps, cartridge, wiping and drying take the rest.":
    "Zehnmal so viel Farbe, wie die Haut erreicht, wird eingegossen: Becher, Modul, Wischen und Trocknen nehmen den Rest.",
  "A deposit takes 3.0 times as much of red light (650 nm) as of blue (450 nm) at 0.2 mm, 4.8 times at 0.4 mm and 9.8 times at 0.7 mm on light skin.":
    "Ein Depot nimmt auf heller Haut 3,0-mal so viel vom roten Licht (650 nm) wie vom blauen (450 nm) in 0,2 mm, 4,8-mal in 0,4 mm und 9,8-mal in 0,7 mm.",
  "At half its contrast a dot looks 1.1 to 1.5 times as wide as it lies deep, almost whatever its radius; 0.1 mm of depth changes the contrast of its centre by a factor near 1.8.":
    "Bei halbem Kontrast wirkt ein Punkt 1,1- bis 1,5-mal so breit, wie er tief liegt, fast unabhängig vom Radius; 0,1 mm Tiefe ändert den Kontrast seiner Mitte um einen Faktor nahe 1,8.",
  "Water and pigment are measured with a syringe and the dilution is noted for every session.":
    "Wasser und Pigment werden mit einer Spritze gemessen, und die Verdünnung wird bei jeder Sitzung notiert.",
  "Even fair hair's stubble looks dark or grey at the level of the skin.":
    "Selbst die Stoppeln hellen Haars wirken in Hauthöhe dunkel oder grau.",
  "The shadow of the client's own wet-shaved stubble is read before a shade is chosen.":
    "Der Schatten der eigenen nass rasierten Stoppeln wird gelesen, bevor ein Ton gewählt wird.",
  "Dots that healed too bold are toned down with a skin-coloured pigment.":
    "Zu kräftig verheilte Punkte werden mit hautfarbenem Pigment gedämpft.",
};
