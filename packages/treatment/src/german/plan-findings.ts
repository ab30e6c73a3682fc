import type { Catalogue } from "../translator.js";

/** What a plan's own figures say against it, and what would change it. */
export const planFindings: Catalogue = {
  "Dots cover {coverageShare} of the skin ({place}): that is a painted surface, not stubble.":
    "Punkte decken {coverageShare} der Haut ({place}): das ist eine gemalte Fläche, keine Stoppeln.",
  "Dots cover {coverageShare} of the skin ({place}). Without gaps between them a look closes up to a helmet.":
    "Punkte decken {coverageShare} der Haut ({place}). Ohne Lücken dazwischen schließt sich das Bild zu einem Helm.",
  "More dots were wanted than the ceiling allows ({place}): they are held at {ceilingPerCm2} per cm2 on {heldCm2}, so that they cover no more than {coverageCeiling} of the skin.":
    "Gewünscht waren mehr Punkte, als die Obergrenze erlaubt ({place}): auf {heldCm2} bleiben sie bei {ceilingPerCm2} je cm², damit sie höchstens {coverageCeiling} der Haut decken.",
  "{unplaced} dots found no room beside the follicles that were measured ({place}); the rest are planned.":
    "{unplaced} Punkte fanden keinen Platz neben den gemessenen Follikeln ({place}); die übrigen sind geplant.",
  "After ten years' spread the dots would touch each other ({place}, {coverageInTenYears} of the skin).":
    "Nach zehn Jahren, in denen sie breiter werden, würden sich die Punkte berühren ({place}, {coverageInTenYears} der Haut).",
  "{dotsPerCm2} dots per cm2 ({place}) outnumber natural follicular units, 60 to 100. Units are what eyes see as points.":
    "{dotsPerCm2} Punkte je cm² ({place}) sind mehr als natürliche follikuläre Einheiten, 60 bis 100. Einheiten sind, was das Auge als Punkte sieht.",
  "{visualPerCm2} hairs and dots per cm2 are wanted ({place}). Scalps bear 127 to 300 hairs; more is a figure of marketing.":
    "Gewünscht sind {visualPerCm2} Haare und Punkte je cm² ({place}). Kopfhaut trägt 127 bis 300 Haare; mehr ist eine Zahl der Werbung.",
  "{dotsPerCm2} dots per cm2 ({place}) stand {widestGapMm} apart at the most even. Scattered at random no more than 70 keep a gap of 1 mm, so the published millimetre is a mean.":
    "{dotsPerCm2} Punkte je cm² ({place}) stehen im gleichmäßigsten Fall {widestGapMm} auseinander. Zufällig gestreut halten höchstens 70 einen Abstand von 1 mm; der veröffentlichte Millimeter ist also ein Mittel.",
  "{visualPerCm2} hairs and dots per cm2 are wanted ({place}). Hair looks full from about half of its density, 45 units.":
    "Gewünscht sind {visualPerCm2} Haare und Punkte je cm² ({place}). Haar wirkt ab etwa der Hälfte seiner Dichte voll, 45 Einheiten.",
  "Hair stands at {hairsPerCm2} per cm2 ({place}) and already gives the {visualPerCm2} that are wanted: no dot is set.":
    "Haar steht mit {hairsPerCm2} je cm² ({place}) und gibt schon die gewünschten {visualPerCm2}: kein Punkt wird gesetzt.",
  "Thin skin beside the dots stays as it is ({place}), {thinBesideCm2} in one zone alone: nobody asked for dots there, and the dots fade out before it.":
    "Lichte Haut neben den Punkten bleibt, wie sie ist ({place}), {thinBesideCm2} allein in einer Zone: niemand hat dort Punkte verlangt, und die Punkte laufen davor aus.",
  "Where dots go hair already makes {hairsOverWanted} of the wanted density ({place}). Loss is hardly noticed there, and one client in 43 saw no change.":
    "Wo Punkte hinkommen, gibt Haar schon {hairsOverWanted} der gewünschten Dichte ({place}). Verlust fällt dort kaum auf, und eine Person von 43 sah keine Veränderung.",
  "A healed dot would be {dotWidthMm} wide ({place}): five times the published tenth of a millimetre.":
    "Ein verheilter Punkt wäre {dotWidthMm} breit ({place}): fünfmal so breit wie das veröffentlichte Zehntel eines Millimeters.",
  "A healed dot would be {dotWidthMm} wide ({place}). Every source keeps dots under 1 mm.":
    "Ein verheilter Punkt wäre {dotWidthMm} breit ({place}). Alle Quellen bleiben unter 1 mm.",
  "Dots come out {massOverTarget} times as heavy as asked ({place}): even the longest mix holds too much pigment for this hair on this skin, and the place will look darker than wanted.":
    "Punkte werden {massOverTarget} Mal so schwer wie verlangt ({place}): auch die dünnste Mischung hält zu viel Pigment für dieses Haar auf dieser Haut, und die Stelle wird dunkler als gewünscht.",
  "Dots of this size and number bring {shadeShare} of the shade that is asked for ({place}): each stands for more hairs than it can show, because pigment in a dot shields the pigment behind it. More of it soon adds nothing.":
    "Punkte dieser Größe und Zahl bringen {shadeShare} des verlangten Tons ({place}): jeder steht für mehr Haare, als er zeigen kann, denn Pigment in einem Punkt verdeckt das Pigment dahinter. Mehr davon bringt bald nichts.",
  "The needle comes out {extensionMm} where the skin is {skinMm} thick ({place}). Depths of 1.5 mm and more are read as needle travel, not as where pigment lies.":
    "Die Nadel tritt {extensionMm} aus, wo die Haut {skinMm} dick ist ({place}). Tiefen ab 1,5 mm sind als Weg der Nadel gelesen, nicht als Lage des Pigments.",
  "The needle comes out {extensionMm} ({place}), cosmetic tattooing is advised to keep to about 1 mm. Skin dents and the hand gives, so pigment heals at {depthMm}.":
    "Die Nadel tritt {extensionMm} aus ({place}), kosmetischem Tätowieren wird zu etwa 1 mm geraten. Haut gibt nach und die Hand auch, deshalb heilt das Pigment in {depthMm}.",
  "{punctureHz} punctures a second ({place}); scalp machines are given 100 to 150, tattoo machines up to 200.":
    "{punctureHz} Stiche in der Sekunde ({place}); für Kopfhautgeräte werden 100 bis 150 genannt, für Tattoomaschinen bis 200.",
  "{punctureHz} punctures a second ({place}); scalp machines are given 100 to 150 by a vendor.":
    "{punctureHz} Stiche in der Sekunde ({place}); für Kopfhautgeräte nennt ein Händler 100 bis 150.",
  "{needles} needles at once ({place}): one or three are used today, up to six on physicians' machines.":
    "{needles} Nadeln zugleich ({place}): heute sind es eine oder drei, an Geräten von Ärzten bis zu sechs.",
  "{needles} needles at once on {place}: in one series clusters of seven faded less on scars than three; today's cartridges hold one or three.":
    "{needles} Nadeln zugleich auf {place}: in einer Serie verblassten Bündel von sieben auf Narben weniger als drei; heutige Module halten eine oder drei.",
  "The needle stays {dwellS} ({place}). Trainers ask for a short, sharp jab; only a hand pen takes longer.":
    "Die Nadel bleibt {dwellS} ({place}). Ausbilder verlangen einen kurzen, scharfen Stich; nur ein Handstift braucht länger.",
  "The scalp measures {scalpCm2}; in a series of 25 adults 492 +- 31 cm2.":
    "Die Kopfhaut misst {scalpCm2}; in einer Serie von 25 Erwachsenen 492 ± 31 cm².",
  "The scalp measures {scalpCm2}; in a series of 25 adults 492 +- 31 cm2, in an old textbook 775.":
    "Die Kopfhaut misst {scalpCm2}; in einer Serie von 25 Erwachsenen 492 ± 31 cm², in einem alten Lehrbuch 775.",
  "The scalp measures {scalpCm2}, more than all skin above the ears, forehead included, has on nearly every head.":
    "Die Kopfhaut misst {scalpCm2}, mehr als alle Haut über den Ohren samt Stirn auf fast jedem Kopf.",
  "{treatedCm2} are treated; graft tables would give {stageLowerCm2} to {stageUpperCm2} to stage {stage}. They understate, and the client's own head counts.":
    "Behandelt werden {treatedCm2}; Graft-Tabellen gäben der Stufe {stage} {stageLowerCm2} bis {stageUpperCm2}. Sie schätzen zu niedrig, und es zählt der eigene Kopf.",
  "Full hair is given as {fullPerCm2} per cm2; adults were counted at 175 to 300.":
    "Volles Haar ist mit {fullPerCm2} je cm² angegeben; bei Erwachsenen wurden 175 bis 300 gezählt.",
  "Full hair is given as {fullPerCm2} per cm2; the lowest count on a head without loss was 95.":
    "Volles Haar ist mit {fullPerCm2} je cm² angegeben; die niedrigste Zählung auf einem Kopf ohne Verlust war 95.",
  "Full hair on this scalp would be {hairsPerHead} hairs; heads are given 60,000 to 100,000.":
    "Volles Haar auf dieser Kopfhaut wären {hairsPerHead} Haare; für Köpfe werden 60.000 bis 100.000 genannt.",
  "A shaft of {shaftUm} is above what a photograph gave the same hairs that a caliper read at 77 um.":
    "Ein Schaft von {shaftUm} liegt über dem, was ein Foto denselben Haaren gab, die eine Messlehre mit 77 µm las.",
  "A shaft of {shaftUm} is finer than any that was published for terminal hair; surgeons call under 50 um poor.":
    "Ein Schaft von {shaftUm} ist feiner als alles, was für Terminalhaar veröffentlicht ist; Chirurgen nennen unter 50 µm schlecht.",
  "{hours} in all: whole heads are given up to 20, or 20 to 30 hours.":
    "{hours} insgesamt: für ganze Köpfe werden bis 20 oder 20 bis 30 Stunden genannt.",
  "{dotsPerMinute} dots a minute; published totals imply 22 to 91.":
    "{dotsPerMinute} Punkte in der Minute; aus veröffentlichten Summen folgen 22 bis 91.",
  "{sessions} sessions: two to four are the rule, a fourth pass is optional, few need five to seven.":
    "{sessions} Sitzungen: zwei bis vier sind die Regel, ein vierter Durchgang ist freiwillig, wenige brauchen fünf bis sieben.",
  "The longest session takes {longestHours}; practitioners give one to six.":
    "Die längste Sitzung dauert {longestHours}; Fachleute nennen eine bis sechs.",
  "{intervalDays} lie between the last sessions; 7 to 30 are in use.":
    "Zwischen den letzten Sitzungen liegen {intervalDays}; üblich sind 7 bis 30.",
  "The front is wanted at {frontPerCm2} per cm2, behind it stand {behindPerCm2}. A front denser than what follows looks wrong.":
    "Vorn sind {frontPerCm2} je cm² gewünscht, dahinter stehen {behindPerCm2}. Vorn dichter als das, was folgt, sieht falsch aus.",
  "A temple is wanted at {templePerCm2} per cm2, the front at {frontPerCm2}. Natural hair thins to its edge.":
    "An einer Schläfe sind {templePerCm2} je cm² gewünscht, vorn {frontPerCm2}. Natürliches Haar wird zum Rand hin dünner.",
  "A defined line on {skinClass} skin with {shade} hair: a soft, broken one suits it better.":
    "Eine klare Linie auf der Haut ({skinClass}) mit Haar ({shade}): eine weiche, gebrochene passt besser.",
  "A {style} line in a woman: hers sits higher, rounder and softer.":
    "Eine Linie ({style}) bei einer Frau: ihre liegt höher, runder und weicher.",
  "Density rises over {featherMm}; natural lines take 5 to 15 mm before the defined zone.":
    "Die Dichte steigt über {featherMm}; natürliche Linien brauchen 5 bis 15 mm bis zur klaren Zone.",
  "About {lossPercent} of men have pattern loss at {ageYears} and 80 % at 70 by one count, fewer by Norwood's, more by Hamilton's. Plan for what may go.":
    "Etwa {lossPercent} der Männer haben mit {ageYears} erblichen Haarausfall und 80 % mit 70, nach einer Zählung; weniger nach Norwood, mehr nach Hamilton. Planen Sie für das, was gehen kann.",
  "The loss is graded {diffuse}, the mildest there is. One woman of Ludwig stage I in a series of 43 saw no change.":
    "Der Verlust ist als {diffuse} eingestuft, die mildeste Stufe. Eine Frau mit Ludwig-Stadium I aus einer Serie von 43 sah keine Veränderung.",
  "The loss is graded {diffuse} and hair is to be worn long. Filling under hair needs hair that hides the dots.":
    "Der Verlust ist als {diffuse} eingestuft, und Haar soll lang getragen werden. Eine Füllung unter Haar braucht Haar, das die Punkte verdeckt.",
  "SALT {saltScore}: half of the scalp's hair or more is lost, severe by one table and S3 or more by the other. Plan a look that still works if all hair goes or some returns.":
    "SALT {saltScore}: die Hälfte des Kopfhaars oder mehr ist verloren, schwer nach einer Tabelle und S3 oder mehr nach der anderen. Planen Sie einen Look, der auch passt, wenn alles Haar geht oder etwas zurückkommt.",
  "The line stands {hairlineHeightMm} above the glabella, the nose third measures {noseThirdMm}. Drawn faces have equal thirds; a higher line is the cautious one.":
    "Die Linie steht {hairlineHeightMm} über der Glabella, das Nasendrittel misst {noseThirdMm}. Gezeichnete Gesichter haben gleiche Drittel; eine höhere Linie ist die vorsichtige.",
  "The line stands {hairlineHeightMm} above the glabella, the nose third measures {noseThirdMm}. A forehead shorter than the nose's third looks drawn.":
    "Die Linie steht {hairlineHeightMm} über der Glabella, das Nasendrittel misst {noseThirdMm}. Eine Stirn, die kürzer ist als das Nasendrittel, sieht gezeichnet aus.",
  "Visual density may lose {pointsInSixMonths} of 10 points in six months: scars 1.6, other skin 0.9 in a series of ten people.":
    "Die sichtbare Dichte kann in sechs Monaten {pointsInSixMonths} von 10 Punkten verlieren: Narben 1,6, andere Haut 0,9 in einer Serie von zehn Menschen.",

  // What would change it.
  "Fewer or smaller dots.": "Weniger oder kleinere Punkte.",
  "Fewer or smaller dots, so that gaps stay. What healed too bold some tone down with skin-coloured pigment.":
    "Weniger oder kleinere Punkte, damit Lücken bleiben. Was zu kräftig verheilt ist, dämpfen manche mit hautfarbenem Pigment.",
  "Smaller dots, a lower density, or a higher ceiling that client and practitioner choose knowingly.":
    "Kleinere Punkte, eine geringere Dichte, oder eine höhere Grenze, die beide Seiten bewusst wählen.",
  "A lower density there, or follicles measured with a smaller radius.":
    "Dort eine geringere Dichte, oder Follikel, die mit kleinerem Radius gemessen sind.",
  "Fewer dots now; more can follow, none can be taken back.":
    "Jetzt weniger Punkte; weitere können folgen, keiner lässt sich zurücknehmen.",
  "A density of 100 dots per cm2 or less.": "Eine Dichte von 100 Punkten je cm² oder weniger.",
  "A wanted density of 300 per cm2 or less.": "Eine gewünschte Dichte von 300 je cm² oder weniger.",
  "Nothing has to.": "Nichts muss sich ändern.",
  "A wanted density of 45 per cm2 or more, unless a thin look is meant.":
    "Eine gewünschte Dichte von 45 je cm² oder mehr, wenn kein lichtes Bild gewollt ist.",
  "A higher wanted density, or less hair than the stage assumes: measure it.":
    "Eine höhere gewünschte Dichte, oder weniger Haar, als die Stufe annimmt: messen Sie es.",
  "The zone is asked for too, or the client has seen the picture and wants it so.":
    "Auch diese Zone wird verlangt, oder der Klient hat das Bild gesehen und will es so.",
  "The client knows that little may change.": "Der Klient weiß, dass sich wenig ändern kann.",
  "A finer needle or a shorter contact.": "Eine feinere Nadel oder eine kürzere Verweildauer.",
  "A weaker pigment on the tray, a finer needle, fewer dots or a darker shade.":
    "Ein schwächeres Pigment auf dem Tablett, eine feinere Nadel, weniger Punkte oder ein dunklerer Ton.",
  "More dots a cm2, which bring it; or a lighter shade, which asks for less.":
    "Mehr Punkte je cm², die ihn bringen; oder ein hellerer Ton, der weniger verlangt.",
  "A shorter extension, or a thickness measured by ultrasound.":
    "Ein kürzerer Nadelüberstand, oder eine mit Ultraschall gemessene Dicke.",
  "Nothing has to: watch for marks that are wide and blue.":
    "Nichts muss sich ändern: achten Sie auf breite, blaue Stellen.",
  "Nothing has to: cycles are not punctures, and quotes are hard to compare.":
    "Nichts muss sich ändern: Hübe sind keine Stiche, und Angaben lassen sich schwer vergleichen.",
  "A cartridge of one or three.": "Ein Modul mit einer oder drei Nadeln.",
  "Nothing has to: read the test dots healed.": "Nichts muss sich ändern: lesen Sie die Testpunkte verheilt.",
  "A shorter contact, unless it is a hand pen.": "Eine kürzere Verweildauer, wenn es kein Handstift ist.",
  "Nothing, if scale and boundary are right.": "Nichts, wenn Maßstab und Grenze stimmen.",
  "The scale of the head and the boundary checked with a tape.":
    "Maßstab des Kopfes und Grenze, mit einem Band geprüft.",
  "A count on the client's own head.": "Eine Zählung am eigenen Kopf.",
  "Say how it was measured: the method moves the figure by 40 %.":
    "Sagen Sie, wie gemessen wurde: das Verfahren verschiebt den Wert um 40 %.",
  "A measured shaft.": "Ein gemessener Schaft.",
  "Fewer dots or a quicker pace.": "Weniger Punkte oder ein schnelleres Tempo.",
  "A pace that was counted at work.": "Ein Tempo, das bei der Arbeit gezählt ist.",
  "Longer sessions or fewer dots.": "Längere Sitzungen oder weniger Punkte.",
  "More, shorter sessions.": "Mehr, kürzere Sitzungen.",
  "Nothing has to: skin is healed by then.": "Nichts muss sich ändern: bis dahin ist die Haut verheilt.",
  "Density that carries on behind, or a lighter front.": "Dichte, die nach hinten weitergeht, oder vorn weniger.",
  "Lighter temples.": "Lichtere Schläfen.",
  "A soft or natural line.": "Eine weiche oder natürliche Linie.",
  "A feminine or soft line.": "Eine weibliche oder weiche Linie.",
  "Nothing has to: a wide feather is soft and safe.":
    "Nichts muss sich ändern: ein breiter Auslauf ist weich und sicher.",
  "Nothing: time does.": "Nichts: das tut die Zeit.",
  "A shaved or short look, or a hairpiece over the bare part.":
    "Ein rasierter oder kurzer Look, oder ein Haarteil über der kahlen Stelle.",
  "Nothing: the course of areata does.": "Nichts: das tut der Verlauf der Alopecia areata.",
  "Nothing has to: later loss forgives a high line.":
    "Nichts muss sich ändern: eine hohe Linie verzeiht späteren Verlust.",
  "A higher line.": "Eine höhere Linie.",
  "Nothing has to: plan an earlier review.": "Nichts muss sich ändern: planen Sie eine frühere Kontrolle.",

  // The hairline.
  "The line starts {height} above the glabella. Practitioners refuse lines that low: no later loss forgives them.":
    "Die Linie beginnt {height} über der Glabella. So tiefe Linien lehnen Fachleute ab: kein späterer Verlust verzeiht sie.",
  "A line at least 70 mm above the glabella.": "Eine Linie mindestens 70 mm über der Glabella.",
  "The line starts {height} above the glabella, lower than is published for this sex. A low line is bold and ages badly.":
    "Die Linie beginnt {height} über der Glabella, tiefer als für dieses Geschlecht veröffentlicht. Eine tiefe Linie ist gewagt und altert schlecht.",
  "A higher line: men from 70 mm, women from 56 mm.": "Eine höhere Linie: Männer ab 70 mm, Frauen ab 56 mm.",
  "The line starts {height} above the glabella, higher than is published for this sex. It is safe, and may frame the face less.":
    "Die Linie beginnt {height} über der Glabella, höher als für dieses Geschlecht veröffentlicht. Das ist sicher und rahmt das Gesicht vielleicht weniger.",
  "Nothing has to: a high line is the cautious choice.":
    "Nichts muss sich ändern: eine hohe Linie ist die vorsichtige Wahl.",
  "A line {height} above the glabella at {age} years will look too young later, and loss goes on behind it.":
    "Eine Linie {height} über der Glabella mit {age} Jahren sieht später zu jung aus, und dahinter geht der Verlust weiter.",
  "A line at 80 mm or higher.": "Eine Linie bei 80 mm oder höher.",
  "The line is ruler-straight (bow {bow}, wander {wander}). Natural lines curve and wander.":
    "Die Linie ist wie mit dem Lineal gezogen (Bogen {bow}, Schwankung {wander}). Natürliche Linien krümmen sich und schwanken.",
  "A curved line with an irregularity of about 1 mm.": "Eine gekrümmte Linie mit einer Unregelmäßigkeit von etwa 1 mm.",
  "The two sides differ by {mean} in the mean and by {most} at the {where}. That reads as a slip rather than as nature.":
    "Die beiden Seiten unterscheiden sich im Mittel um {mean} und um {most} an dieser Stelle: {where}. Das wirkt wie ein Versehen und nicht wie Natur.",
  "frontotemporal points": "Geheimratsecken",
  "lateral mounds": "seitliche Bögen",
  "temporal peaks": "Schläfenspitzen",
  "Sides that differ by less, unless the client wants it so.":
    "Seiten, die sich weniger unterscheiden, wenn der Klient es nicht so will.",
  "At a temple the line turns by only {turn}. A man's temple recess stays open; closing it dates the work.":
    "An einer Schläfe knickt die Linie nur um {turn}. Die Bucht an der Schläfe eines Mannes bleibt offen; sie zu schließen verrät die Arbeit mit der Zeit.",
  "A frontotemporal point on the vertical through the outer canthus.":
    "Eine Geheimratsecke senkrecht über dem äußeren Augenwinkel.",
  "The line runs up to {line} in front of a frontotemporal point and {peak} in front of a temporal peak. Filled temples date the work as loss goes on.":
    "Die Linie läuft bis {line} vor einer Geheimratsecke und {peak} vor einer Schläfenspitze. Gefüllte Schläfen verraten die Arbeit, wenn der Verlust weitergeht.",
  "A line through the frontotemporal points and temporal peaks, or behind them.":
    "Eine Linie durch Geheimratsecken und Schläfenspitzen, oder dahinter.",
  "The loss goes on, and the line stands {height} above the glabella and up to {line} in front of a frontotemporal point. What lies behind it may thin until the line stands alone.":
    "Der Verlust geht weiter, und die Linie steht {height} über der Glabella und bis {line} vor einer Geheimratsecke. Was dahinter liegt, kann dünner werden, bis die Linie allein steht.",
  "A line at 75 mm or higher that leaves the temples open, or loss that has come to rest.":
    "Eine Linie bei 75 mm oder höher, die die Schläfen offen lässt, oder ein Verlust, der zur Ruhe gekommen ist.",
  "Even a line-up keeps a short feather and a little wander; this one has {feather} and {wander}. Dots cannot be moved once they are in.":
    "Auch ein Line-up behält einen kurzen Auslauf und etwas Schwankung; dieses hat {feather} und {wander}. Punkte lassen sich nicht verschieben, wenn sie gesetzt sind.",
  "A feather of 2 mm or more and an irregularity of 0.1 mm or more.":
    "Ein Auslauf von 2 mm oder mehr und eine Unregelmäßigkeit von 0,1 mm oder mehr.",
  "Density rises within {feather}. Natural lines take 5 to 15 mm.":
    "Die Dichte steigt auf {feather}. Natürliche Linien brauchen 5 bis 15 mm.",
  "A feather of 5 mm or more.": "Ein Auslauf von 5 mm oder mehr.",
};
