import type { Catalogue } from "../translator.js";

/** Evidence: hairline, head, skin, deposit model, studies. */
export const evidenceOnSkin: Catalogue = {
  "The mid-frontal point lies about 8 cm above the glabella in men; 7 cm is bold, 10 cm cautious.":
    "Der mittlere Stirnpunkt liegt bei Männern etwa 8 cm über der Glabella; 7 cm ist gewagt, 10 cm vorsichtig.",
  "Women's mid-frontal point lies 6.45 +- 0.89 cm above the glabella.":
    "Der mittlere Stirnpunkt von Frauen liegt 6,45 ± 0,89 cm über der Glabella.",
  "5 to 6.5 cm above the glabella.": "5 bis 6,5 cm über der Glabella.",
  "The frontotemporal point stays on the vertical through the outer canthus as loss goes on; closing the angle dates the work.":
    "Die Geheimratsecke bleibt senkrecht über dem äußeren Augenwinkel, wenn der Verlust weitergeht; den Winkel zu schließen verrät die Arbeit mit der Zeit.",
  "The frontotemporal point lies 8 cm to the side of the mid-frontal point, the temporal peak about 5 cm below it.":
    "Die Geheimratsecke liegt 8 cm seitlich vom mittleren Stirnpunkt, die Schläfenspitze etwa 5 cm darunter.",
  "Low, ruler-straight, perfectly symmetric lines with closed temples are the commonest fault.":
    "Tiefe, schnurgerade, völlig symmetrische Linien mit geschlossenen Schläfen sind der häufigste Fehler.",
  "Natural sides differ by a millimetre or more; over 8 mm in the mean, or 10 mm at one pair of landmarks, a difference reads as a slip.":
    "Natürliche Seiten unterscheiden sich um einen Millimeter oder mehr; über 8 mm im Mittel, oder 10 mm an einem Paar von Messpunkten, wirkt ein Unterschied wie ein Versehen.",
  "A line that turns by less than 25 degrees at the temple counts as closed.":
    "Eine Linie, die an der Schläfe um weniger als 25 Grad knickt, gilt als geschlossen.",
  "A line more than 8 mm in front of a frontotemporal point or temporal peak fills a man's temple.":
    "Eine Linie mehr als 8 mm vor einer Geheimratsecke oder Schläfenspitze füllt die Schläfe eines Mannes.",
  "While loss goes on a man's line below 75 mm, or 4 mm and more in front of his temples, is told.":
    "Solange der Verlust weitergeht, wird die Linie eines Mannes unter 75 mm, oder 4 mm und mehr vor seinen Schläfen, genannt.",
  "A line-up or edge-up, as barbers cut it, with tightly curled hair behind it: straighter, a feather of 2 to 6 mm and 0.1 to 0.6 mm of wander. The client chooses it.":
    "Ein Line-up oder Edge-up, wie Friseure es schneiden, mit eng gelocktem Haar dahinter: gerader, ein Auslauf von 2 bis 6 mm und 0,1 bis 0,6 mm Schwankung. Der Klient wählt es.",
  "A line drawn full at a young age looks wrong later: one client told of it after twelve years.":
    "Eine in jungen Jahren voll gezeichnete Linie sieht später falsch aus: eine Person erzählte davon nach zwölf Jahren.",
  "In 80 % of men under 80 the fringe stays 7-8 cm high at the occiput and 5 cm at the sides.":
    "Bei 80 % der Männer unter 80 bleibt der Haarkranz am Hinterkopf 7-8 cm hoch und an den Seiten 5 cm.",
  "Heads: circumference 574 (16) mm in men, 561 (19) in women; length 200 and 190, breadth 154 and 148.":
    "Köpfe: Umfang 574 (16) mm bei Männern, 561 (19) bei Frauen; Länge 200 und 190, Breite 154 und 148.",
  "Rules of the hand: four fingers above the glabella, the crease of raised brows, or the nose's length copied up.":
    "Regeln der Hand: vier Finger über der Glabella, die Falte gehobener Brauen, oder die Länge der Nase nach oben abgetragen.",
  "Hairline to glabella, glabella to below the nose and from there to the chin are thirds; an Asian fashion shortens the last to 0.9.":
    "Haarlinie bis Glabella, Glabella bis unter die Nase und von dort bis zum Kinn sind Drittel; eine asiatische Mode kürzt das letzte auf 0,9.",
  "A line counts as off the thirds from 15 % above or below.":
    "Eine Linie gilt ab 15 % darüber oder darunter als außerhalb der Drittel.",
  "Korean women's lines are 14.3 cm wide between the temporal points with a recess of 4.29 cm, 6.38 cm above the glabella.":
    "Linien koreanischer Frauen sind zwischen den Schläfenpunkten 14,3 cm breit mit einer Bucht von 4,29 cm, 6,38 cm über der Glabella.",
  "Lateral mounds are found in 42.4 % of women.": "Seitliche Bögen finden sich bei 42,4 % der Frauen.",
  "A widow's peak is found in 24.5 % of Thai women.": "Ein Witwenspitz findet sich bei 24,5 % der Frauen in Thailand.",
  "A widow's peak is found in 81 % of women in the United States.":
    "Ein Witwenspitz findet sich bei 81 % der Frauen in den Vereinigten Staaten.",
  "A line turns from convex to concave near the vertical through mid-pupil.":
    "Eine Linie wendet sich nahe der Senkrechten durch die Pupillenmitte von konvex zu konkav.",
  "Without loss the middle half of the line runs parallel to the brow; diverging reads as mature, converging as young.":
    "Ohne Verlust läuft die mittlere Hälfte der Linie parallel zur Braue; auseinanderlaufend wirkt sie reif, zusammenlaufend jung.",
  "Line and defined zone together are 2 to 4 cm deep: about 10 cm2 of singles, 30 cm2 behind.":
    "Linie und klare Zone zusammen sind 2 bis 4 cm tief: etwa 10 cm² mit einzelnen Haaren, 30 cm² dahinter.",
  "The scalp's epidermis is the thinnest of face and scalp: 0.066 mm in women, 0.079 in men.":
    "Die Epidermis der Kopfhaut ist die dünnste von Gesicht und Kopfhaut: 0,066 mm bei Frauen, 0,079 bei Männern.",
  "Pooled over all sites the epidermis measures 0.0998 mm.": "Über alle Stellen misst die Epidermis 0,0998 mm.",
  "Scalp skin measures 1.48 mm behind, 1.38 at the temple, 1.18 in front.":
    "Kopfhaut misst hinten 1,48 mm, an der Schläfe 1,38, vorn 1,18.",
  "At six body sites, scalp among them, every dermis exceeded 2.1 mm.":
    "An sechs Körperstellen, darunter der Kopfhaut, war jede Dermis über 2,1 mm.",
  "Frontal skin 1.2 mm, epidermis 0.08, normal resistance.":
    "Haut der Stirn 1,2 mm, Epidermis 0,08, normaler Widerstand.",
  "Midscalp skin 1.3 mm, normal resistance.": "Haut des Oberkopfs 1,3 mm, normaler Widerstand.",
  "Crown skin 1.35 mm, a little less stiff; scalp and subcutis are thinner where hair is lost.":
    "Haut des Wirbels 1,35 mm, etwas weniger steif; Kopfhaut und Unterhaut sind dünner, wo Haar verloren ist.",
  "Scalps with pattern loss measured softer.": "Kopfhaut mit erblichem Haarausfall maß weicher.",
  "Bald scalp is described as taut, giving brief resistance.":
    "Kahle Kopfhaut wird als straff beschrieben, mit kurzem Widerstand.",
  "Bald scalp carries larger oil glands.": "Kahle Kopfhaut trägt größere Talgdrüsen.",
  "Temple skin 1.2 mm, softer and looser; spills more readily.":
    "Haut der Schläfe 1,2 mm, weicher und loser; verläuft leichter.",
  "Parietal skin 1.35 mm, normal resistance.": "Haut der Seite 1,35 mm, normaler Widerstand.",
  "Occipital skin 1.5 mm, a little tougher and stiffer.": "Haut des Hinterkopfs 1,5 mm, etwas zäher und steifer.",
  "A flat, mature strip scar: 1.1 mm, tougher (1.5) and stiffer (1.8), little blood, spills more.":
    "Eine flache, reife Streifennarbe: 1,1 mm, zäher (1,5) und steifer (1,8), wenig Blut, verläuft mehr.",
  "Punctate scars: 1.1 mm, toughness 1.3, stiffness 1.4; each may differ.":
    "Punktnarben: 1,1 mm, Zähigkeit 1,3, Steifheit 1,4; jede kann anders sein.",
  "Plug scars are read as punctate ones and irregular scars as strip scars: each small scar or place may differ.":
    "Narben von Plugs werden wie Punktnarben gelesen und unregelmäßige wie Streifennarben: jede kleine Narbe oder Stelle kann anders sein.",
  "Atrophic, burnt-out skin: 0.75 mm, fat close below; spilling is the first risk.":
    "Atrophe, ausgebrannte Haut: 0,75 mm, Fett nah darunter; Verlaufen ist das erste Risiko.",
  "Hypertrophic scars measured 3.9 times stiffer than skin (39.3 against 10.2 kPa).":
    "Hypertrophe Narben maßen 3,9-mal so steif wie Haut (39,3 gegen 10,2 kPa).",
  "Women's skin is taken as 0.85 of men's thickness.": "Haut von Frauen gilt als 0,85 der Dicke von Männern.",
  "Over 60 years skin is taken as 0.9 as thick and spills 1.3 times as readily.":
    "Über 60 Jahre gilt Haut als 0,9-mal so dick und verläuft 1,3-mal so leicht.",
  "Sun-damaged skin is taken as 0.8 as stiff with 1.2 times the blood supply.":
    "Von Sonne geschädigte Haut gilt als 0,8-mal so steif mit 1,2-facher Durchblutung.",
  "Oily skin is taken to widen dots by 10 % and to keep 5 points less pigment.":
    "Fettige Haut soll Punkte um 10 % verbreitern und 5 Punkte weniger Pigment behalten.",
  "Skin with more fat and follicles looks and feels different from scarred or bald scalp.":
    "Haut mit mehr Fett und Follikeln sieht anders aus und fühlt sich anders an als vernarbte oder kahle Kopfhaut.",
  "Right depth: short, sharp, even entry; a crisp grey dot stays after wiping.":
    "Richtige Tiefe: kurzer, scharfer, gleichmäßiger Einstich; ein klarer grauer Punkt bleibt nach dem Wischen.",
  "Too shallow: skips, wipes off, heals fast, lifts, gone in two to four weeks.":
    "Zu flach: springt, lässt sich abwischen, heilt schnell, löst sich, in zwei bis vier Wochen fort.",
  "Too deep: a large, ill-defined, blue-grey dot with a halo, bleeding beyond a pinpoint; blood alone proves nothing.":
    "Zu tief: ein großer, unscharfer, blaugrauer Punkt mit Hof, Blutung über einen Stecknadelkopf hinaus; Blut allein beweist nichts.",
  "On firm skin change the needle or stay a little longer.":
    "Auf fester Haut die Nadel wechseln oder etwas länger bleiben.",
  "Overworked skin is red, scabs thickly, heals slowly, turns shiny or raised.":
    "Überarbeitete Haut ist rot, bildet dicke Krusten, heilt langsam, wird glänzend oder erhaben.",
  "How a place feels under the needle in detail is nowhere measured.":
    "Wie sich eine Stelle unter der Nadel im Einzelnen anfühlt, ist nirgends gemessen.",
  "Skin with grafts is taken as 1.2 times as resistant, stiff and ready to spread as the zone's own: graft and incision scars lie in it.":
    "Haut mit Grafts gilt als 1,2-mal so widerständig, steif und bereit zu verlaufen wie die der Zone: Narben von Grafts und Schnitten liegen darin.",
  "Irradiated skin is taken as a flat scar; tattoos in it needed more revisions.":
    "Bestrahlte Haut gilt als flache Narbe; Tätowierungen darin brauchten mehr Korrekturen.",
  "Follicular units per cm2 by place: in front and on top 70-90, temples 40-80, sides 60-80, back 72-120, scars none.":
    "Follikuläre Einheiten je cm² nach Stelle: vorn und oben 70-90, Schläfen 40-80, Seiten 60-80, hinten 72-120, Narben keine.",
  "Fat beneath the skin is thin in front, moderate on top, thinner where hair is lost, thick behind, close below an atrophic scar.":
    "Fett unter der Haut ist vorn dünn, oben mittel, dünner, wo Haar verloren ist, hinten dick, nah unter einer atrophen Narbe.",
  "Later strokes of one dot run half in a cut track.":
    "Spätere Stiche eines Punktes laufen halb in einem geschnittenen Kanal.",
  "Skin dents by 0.35 mm before it lets a 0.25 mm needle in at 0.8 m/s.":
    "Haut gibt 0,35 mm nach, bevor sie eine Nadel von 0,25 mm bei 0,8 m/s einlässt.",
  "A 0.25 mm needle meets 0.15 N; microneedles need 0.1 to 3 N, in proportion to tip area.":
    "Eine Nadel von 0,25 mm trifft auf 0,15 N; Mikronadeln brauchen 0,1 bis 3 N, je nach Fläche der Spitze.",
  "Ink taken up is twice what the hole and a film of 0.005 mm hold.":
    "Aufgenommen wird doppelt so viel Farbe, wie das Loch und ein Film von 0,005 mm halten.",
  "The hole fills on withdrawal, fully for ink below about 10 mPa s.":
    "Das Loch füllt sich beim Herausziehen, ganz bei Farbe unter etwa 10 mPa s.",
  "Repeated punctures add volume with the power 0.35 of their number.":
    "Wiederholte Stiche fügen Volumen mit der Potenz 0,35 ihrer Zahl hinzu.",
  "Pigment thins linearly from the surface to the tip; healed pigment sits 0.05 mm deeper.":
    "Pigment nimmt von der Oberfläche zur Spitze linear ab; verheilt sitzt es 0,05 mm tiefer.",
  "Pigment fills a fifth of the dot's volume.": "Pigment füllt ein Fünftel vom Volumen des Punktes.",
  "Vessels cut are counted from 40 loops per mm2 over the needle's path; 30 % of them bleed.":
    "Geschnittene Gefäße werden aus 40 Schlingen je mm² über den Weg der Nadel gezählt; 30 % davon bluten.",
  "Of pigment in the dermis 90 % is there at day 30; with the epidermis's share about 70 % of all.":
    "Vom Pigment in der Dermis sind an Tag 30 noch 90 % da; mit dem Anteil der Epidermis etwa 70 % des Ganzen.",
  "A dot spills when the needle passes the dermis or the volume outgrows the place; 5 % is refused, 2 % is a caution.":
    "Ein Punkt verläuft, wenn die Nadel die Dermis durchstößt oder das Volumen der Stelle entwächst; 5 % wird abgelehnt, 2 % mahnt zur Vorsicht.",
  "No halo in 80 test dots bounds the rate at 3.7 %.": "Kein Hof bei 80 Testpunkten begrenzt die Rate auf 3,7 %.",
  "A hand scatters extension by 0.12 mm, angle by 6 degrees and dwell by 35 %; hands differ by 0.15 mm, 10 degrees and 50 %.":
    "Eine Hand streut den Nadelüberstand um 0,12 mm, den Winkel um 6 Grad und die Verweildauer um 35 %; Hände unterscheiden sich um 0,15 mm, 10 Grad und 50 %.",
  "Eye surgeons in simulated microsurgery kept an instrument to 0.049 mm root mean square while holding still and to 0.133 mm while actuating it again and again.":
    "Augenchirurgen hielten in nachgestellter Mikrochirurgie ein Instrument ruhend auf 0,049 mm (quadratisches Mittel) und beim wiederholten Betätigen auf 0,133 mm.",
  "Two eye surgeons who pointed at a target with a free instrument erred by 0.144 mm root mean square in three directions together (0.083 mm along each, were they alike) and by 0.349 mm at most.":
    "Zwei Augenchirurgen, die mit einem freien Instrument auf ein Ziel zeigten, wichen in drei Richtungen zusammen um 0,144 mm (quadratisches Mittel) ab (0,083 mm je Richtung, wären sie gleich) und um höchstens 0,349 mm.",
  "A dot lands 0.15 mm from where it was meant along each direction of the skin, as a standard deviation: more than surgeons err under a microscope, since the machine shakes, the skin gives and nobody waits for the hand to settle.":
    "Ein Punkt landet als Standardabweichung 0,15 mm neben dem gemeinten Ort, in jeder Richtung der Haut: mehr, als Chirurgen unter dem Mikroskop abweichen, denn das Gerät zittert, die Haut gibt nach, und niemand wartet, bis die Hand ruht.",
  "The same hand works 0.05 mm deeper or shallower from zone to zone, as a standard deviation of extension.":
    "Dieselbe Hand arbeitet von Zone zu Zone 0,05 mm tiefer oder flacher, als Standardabweichung des Nadelüberstands.",
  "Skin thickness at one place is known to 0.30 mm from a table and to 0.18 mm by ultrasound.":
    "Die Hautdicke an einer Stelle ist aus einer Tabelle auf 0,30 mm bekannt und durch Ultraschall auf 0,18 mm.",
  "A body tattoo holds 2.53 mg per cm2 (0.60-9.42), some 430 to 940 times what 100 dots per cm2 hold.":
    "Eine Körpertätowierung hält 2,53 mg je cm² (0,60-9,42), etwa das 430- bis 940-Fache dessen, was 100 Punkte je cm² halten.",
  "Five properties of a layered skin reproduce measured forearm colours within CIEDE2000 0.4 in the median; a colour that no such skin has is met less well.":
    "Fünf Eigenschaften einer geschichteten Haut geben gemessene Farben des Unterarms im Median auf CIEDE2000 0,4 wieder; eine Farbe, die keine solche Haut hat, wird weniger gut getroffen.",
  "Half of the observers see a difference of CIEDE2000 0.59 on light and 1.75 on dark silicone skin.":
    "Die Hälfte der Betrachter sieht einen Unterschied von CIEDE2000 0,59 auf heller und 1,75 auf dunkler Silikonhaut.",
  "A technique is refused above 5 % spilled dots, half the pigment shed, a bleeding index of 1.5, or where fewer than half of the dots land within 0.12 mm of the wanted depth; above 15 punctures a dot another needle is gentler. Nobody has published such limits.":
    "Eine Technik wird abgelehnt über 5 % verlaufenen Punkten, der Hälfte abgestoßenen Pigments, einem Blutungsindex von 1,5, oder wo weniger als die Hälfte der Punkte innerhalb von 0,12 mm der gewünschten Tiefe landet; über 15 Stichen je Punkt ist eine andere Nadel schonender. Niemand hat solche Grenzen veröffentlicht.",
  "What a miss in depth, radius or mass, a spilled dot, bleeding, a puncture and a change of needle cost against each other when needles are ranked.":
    "Was ein Fehler in Tiefe, Radius oder Masse, ein verlaufener Punkt, Blutung, ein Stich und ein Nadelwechsel gegeneinander kosten, wenn Nadeln geordnet werden.",
  "How exactly depth, radius and mass of one dot are read from a photograph of a test patch.":
    "Wie genau Tiefe, Radius und Masse eines Punktes auf dem Foto eines Probefelds gelesen werden.",
  "Body tattooing sets needles of 0.30 to 0.35 mm at 1.4 to 1.7 mm with ink of about 250 mg per mL.":
    "Körpertätowierung setzt Nadeln von 0,30 bis 0,35 mm auf 1,4 bis 1,7 mm, mit Farbe von etwa 250 mg je mL.",
  "One of 43 clients was dissatisfied: a woman of Ludwig stage I who saw no change.":
    "Eine von 43 Personen war unzufrieden: eine Frau mit Ludwig-Stadium I, die keine Veränderung sah.",
  "A series of 43 was done with black ink alone.": "Eine Serie von 43 wurde allein mit schwarzer Farbe gemacht.",
  "Fifteen people served to tune angle, depth, contact time, rotor speed, needle number, pigment and pattern, with depth checked by histology; the values found stand only in the full text.":
    "An fünfzehn Menschen wurden Winkel, Tiefe, Verweildauer, Drehzahl, Nadelzahl, Pigment und Muster eingestellt, die Tiefe histologisch geprüft; die gefundenen Werte stehen nur im Volltext.",
  "All 30 treated (27 diffuse, 3 scarring) improved moderately to greatly on standard photographs.":
    "Alle 30 Behandelten (27 diffus, 3 vernarbend) besserten sich auf Standardfotos mäßig bis stark.",
  "Visual density stood at 8.7 +- 1.1 of 10 after the course (pattern loss 9.1 +- 0.5), 7.7 +- 1.4 at six months; satisfaction 2.7 of 3 followed the score (rho 0.91).":
    "Die sichtbare Dichte stand nach der Behandlung bei 8,7 ± 1,1 von 10 (erblicher Haarausfall 9,1 ± 0,5), 7,7 ± 1,4 nach sechs Monaten; die Zufriedenheit 2,7 von 3 folgte dem Wert (rho 0,91).",
  "Its abstract calls 85.7 % of the pattern-loss group very satisfied, which is six of seven; the group had six.":
    "Sein Abstract nennt 85,7 % der Gruppe mit erblichem Haarausfall sehr zufrieden, das sind sechs von sieben; die Gruppe hatte sechs.",
  "A whole head may take up to twenty hours.": "Ein ganzer Kopf kann bis zu zwanzig Stunden brauchen.",
  "A machine costs USD 1,000 to 3,500, a needle about USD 10 per use.":
    "Ein Gerät kostet USD 1.000 bis 3.500, eine Nadel etwa USD 10 je Gebrauch.",
  "Donor supply for grafts differs between people: one review puts it about a fifth lower in its Asian patients. Each donor area is measured.":
    "Das Angebot an Grafts ist von Mensch zu Mensch verschieden: eine Übersicht setzt es bei ihren asiatischen Patienten etwa ein Fünftel niedriger an. Jeder Spenderbereich wird gemessen.",
};
