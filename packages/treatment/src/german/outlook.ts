import type { Catalogue } from "../translator.js";

/** What comes after: statements, spared grafts, colour, removal, touch-ups. */
export const outlook: Catalogue = {
  // What every paper says.
  "This is camouflage, not treatment: it treats nothing and stops no hair loss.":
    "Das ist Camouflage, keine Behandlung: sie behandelt nichts und hält keinen Haarverlust auf.",
  "It is not permanent: pigment stays in the skin for years, the look fades and needs touch-ups.":
    "Es ist nicht dauerhaft: Pigment bleibt Jahre in der Haut, das Aussehen verblasst und braucht Auffrischungen.",
  "Fresh dots look darker and larger than they will be. What counts is the healed look after about a month.":
    "Frische Punkte wirken dunkler und größer, als sie sein werden. Es zählt das verheilte Aussehen nach etwa einem Monat.",
  "Hair that grows or goes later, with or without medicine, changes the match for better or worse.":
    "Haar, das später wächst oder geht, mit oder ohne Medizin, ändert zum Besseren oder Schlechteren, wie die Punkte passen.",
  "Black pigment under skin reads a little cooler the deeper it lies. Some promise that it never turns blue; nobody can.":
    "Schwarzes Pigment unter der Haut wirkt etwas kühler, je tiefer es liegt. Manche versprechen, dass es nie blau wird; das kann niemand.",
  "When hair greys, dots keep their shade: sides and top may come to differ.":
    "Wenn Haar ergraut, behalten Punkte ihren Ton: Seiten und Oberkopf können sich dann unterscheiden.",
  "Over ten to fifteen years dots spread and lose detail.":
    "In zehn bis fünfzehn Jahren werden Punkte breiter und verlieren Schärfe.",
  "A laser can lighten or remove it: one to three sessions by a small study, four to eight by other accounts, and not always all of it.":
    "Ein Laser kann es aufhellen oder entfernen: eine bis drei Sitzungen laut einer kleinen Studie, vier bis acht nach anderen Angaben, und nicht immer alles.",
  "Small published series saw no lasting harm. Of people with any tattoo 3 in 100 reported an infection and 16 in 100 regret; how often allergy follows is not known.":
    "Kleine veröffentlichte Serien sahen keinen bleibenden Schaden. Von Menschen mit irgendeiner Tätowierung berichteten 3 von 100 eine Infektion und 16 von 100 Reue; wie oft eine Allergie folgt, ist nicht bekannt.",
  "Dots stay when hair is wet.": "Punkte bleiben, wenn Haar nass ist.",
  "If loss goes on, skin that has hair today would be bare: {stages} more than now. Dots planned today are not meant to fill it. Whether and when that comes nobody can say.":
    "Geht der Verlust weiter, würde Haut kahl, die heute Haar trägt: {stages} mehr als jetzt. Heute geplante Punkte sollen sie nicht füllen. Ob und wann das kommt, kann niemand sagen.",
  "to stage {stage} about {area}": "bis Stadium {stage} etwa {area}",
  "to Ludwig {stage} about {area}": "bis Ludwig {stage} etwa {area}",
  "Common hair loss usually goes on. Hair lost around the dots leaves an edge unless more are set or the head is shaved.":
    "Gewöhnlicher Haarverlust geht meist weiter. Haar, das um die Punkte verloren geht, lässt eine Kante, wenn nicht weitere gesetzt werden oder der Kopf rasiert wird.",
  "Alopecia areata comes and goes: hair that returns makes the place too dark, new patches need new dots.":
    "Alopecia areata kommt und geht: Haar, das wiederkommt, macht die Stelle zu dunkel, neue Stellen brauchen neue Punkte.",
  "Scars hold less: in a small study they lost 1.6 of 10 points in half a year, other skin 0.9. Count on more visits and earlier touch-ups.":
    "Narben halten weniger: in einer kleinen Studie verloren sie 1,6 von 10 Punkten in einem halben Jahr, andere Haut 0,9. Rechnen Sie mit mehr Terminen und früheren Auffrischungen.",
  "Sun fades pigment. Skin that has had much of it needs sun protection or a hat for the result to last.":
    "Sonne bleicht Pigment. Haut, die viel davon hatte, braucht Sonnenschutz oder einen Hut, damit das Ergebnis hält.",
  "Oily skin widens dots a little and keeps less pigment.":
    "Fettige Haut verbreitert Punkte etwas und behält weniger Pigment.",
  "The measured skin colour is one that the skin model cannot show (it misses by CIEDE2000 {residual}): measure again, and take the predicted look as rougher than its band says.":
    "Die gemessene Hautfarbe kann das Hautmodell nicht zeigen (es verfehlt sie um CIEDE2000 {residual}): messen Sie noch einmal, und nehmen Sie das vorhergesagte Aussehen als gröber, als seine Spanne sagt.",
  "Hair medicine changes the hair around the dots. Growth can make the place too dark or hide it, stopping the medicine can bare it; the shade is judged again at every review.":
    "Haarmittel ändern das Haar um die Punkte. Wachstum kann die Stelle zu dunkel machen oder verdecken, das Absetzen kann sie entblößen; der Ton wird bei jeder Kontrolle neu beurteilt.",
  "With light hair the difference is smaller.": "Bei hellem Haar ist der Unterschied kleiner.",
  "A bald scalp shines in the light. Dots lessen that and do not end it; a matte moisturiser helps.":
    "Eine kahle Kopfhaut glänzt im Licht. Punkte mindern das und beenden es nicht; eine matte Feuchtigkeitscreme hilft.",
  "The look of a shaved head holds only while the hair is kept that short.":
    "Der rasierte Look hält nur, solange das Haar so kurz bleibt.",

  // Grafts that dots may spare.
  "Dots over {area} may spare {lower} to {upper} grafts, likely {likely}: what a transplant would add there to reach 30 to 50 units per cm2, at most one a dot.":
    "Punkte auf {area} sparen vielleicht {lower} bis {upper} Grafts, wahrscheinlich {likely}: was eine Transplantation dort bräuchte, um 30 bis 50 Einheiten je cm² zu erreichen, höchstens eines je Punkt.",
  "They add the look of coverage, not hair; the surgeon decides where grafts go.":
    "Sie geben den Eindruck von Deckung, nicht Haar; wohin Grafts gehen, entscheidet die Chirurgie.",
  "The donor area can give what is wanted.": "Der Spenderbereich gibt, was gewünscht ist.",
  "The donor area falls {grafts} grafts short; dots may make up for that.":
    "Dem Spenderbereich fehlen {grafts} Grafts; Punkte können das ausgleichen.",
  "The donor area falls {grafts} grafts short; dots may just make up for that.":
    "Dem Spenderbereich fehlen {grafts} Grafts; Punkte können das gerade ausgleichen.",
  "The donor area falls {grafts} grafts short; dots make up for part of that.":
    "Dem Spenderbereich fehlen {grafts} Grafts; Punkte gleichen einen Teil davon aus.",

  // Colour.
  "Permanent cosmetic pigment is said to fade and change colour less than tattoo ink. It still fades.":
    "Pigment für Permanent Make-up soll weniger verblassen und die Farbe weniger ändern als Tattoofarbe. Es verblasst trotzdem.",
  "Tattoo ink is what some use and nothing else; others say that it fades and changes colour more, and that blends are what turns blue.":
    "Tattoofarbe nehmen manche und nichts anderes; andere sagen, dass sie mehr verblasst und die Farbe mehr ändert, und dass Mischungen blau werden.",
  "Where tattoo ink was used, removal may take up to ten laser sessions by one account.":
    "Wo Tattoofarbe benutzt wurde, kann die Entfernung nach einer Angabe bis zu zehn Lasersitzungen brauchen.",
  "Temporary pigment is made to go: by its sellers it fades from half a year on and is gone after two years, by others after three.":
    "Temporäres Pigment soll vergehen: nach seinen Händlern verblasst es ab einem halben Jahr und ist nach zwei Jahren fort, nach anderen nach drei.",
  "Carbon black keeps its colour; what the eye sees of it is cooler the deeper it lies.":
    "Ruß behält seine Farbe; was das Auge davon sieht, ist kühler, je tiefer er liegt.",
  "One side says that pure carbon cannot turn blue, the other that every pigment under skin takes a slight blue tinge within a month. Both stand; nobody can promise that there is none.":
    "Die einen sagen, reiner Ruß könne nicht blau werden, die anderen, jedes Pigment unter der Haut bekomme in einem Monat einen leichten Blaustich. Beides bleibt stehen; niemand kann versprechen, dass es keinen gibt.",
  "Iron oxide changes with the years, often towards red or orange, and may darken under a laser before it goes.":
    "Eisenoxid ändert sich mit den Jahren, oft zu Rot oder Orange, und kann unter einem Laser dunkeln, bevor es geht.",
  "Every pigment under skin is said to take a slight blue tinge within a month; others lay blue to depth alone.":
    "Jedes Pigment unter der Haut soll in einem Monat einen leichten Blaustich bekommen; andere führen Blau allein auf die Tiefe zurück.",
  "Iron oxide is a metal compound: say so before an MRI or a laser.":
    "Eisenoxid ist eine Metallverbindung: sagen Sie das vor einem MRT oder Laser.",
  "Organic pigment without metals is used by physicians; how its colour changes over years was not found in print.":
    "Organisches Pigment ohne Metalle wird ärztlich benutzt; wie sich seine Farbe über Jahre ändert, war nirgends gedruckt zu finden.",
  "A strong turn to blue or green speaks for pigment set too deep or for a poor pigment; a practitioner should see it.":
    "Eine starke Wendung zu Blau oder Grün spricht für zu tief gesetztes oder schlechtes Pigment; eine Fachperson sollte es sehen.",

  // Removal.
  "One to three sessions with a picosecond laser (four patients)":
    "Eine bis drei Sitzungen mit einem Pikosekundenlaser (vier Menschen)",
  "Usually one; plan two": "Meist eine; zwei einplanen",
  "Four to eight sessions": "Vier bis acht Sitzungen",
  "Up to ten sessions where tattoo ink was used": "Bis zu zehn Sitzungen, wo Tattoofarbe benutzt wurde",
  "Six to eight weeks after the last dots and between laser sessions":
    "Sechs bis acht Wochen nach den letzten Punkten und zwischen Lasersitzungen",
  "The skin is looked at again after three to four weeks": "Nach drei bis vier Wochen wird die Haut wieder angesehen",
  "New dots wait 60 to 90 days after the last laser session":
    "Neue Punkte warten 60 bis 90 Tage nach der letzten Lasersitzung",
  "USD 200 to 600 a session": "USD 200 bis 600 je Sitzung",
  "USD a session": "USD je Sitzung",
  "It can be taken off by laser, one article says. A physician who does it says that not everything can be, and that a whole head is very difficult.":
    "Es lässt sich mit Laser entfernen, sagt ein Artikel. Ein Arzt, der es tut, sagt, dass nicht alles geht und ein ganzer Kopf sehr schwierig ist.",
  "Pale patches are named for 5 to 12 of 100 by one web page; the small study saw nothing unexpected.":
    "Blasse Flecken nennt eine Webseite bei 5 bis 12 von 100; die kleine Studie sah nichts Unerwartetes.",
  "Whether the laser harms hair is disputed.": "Ob der Laser Haar schadet, ist umstritten.",
  "Iron oxide and titanium white may darken before they go: a test spot comes first.":
    "Eisenoxid und Titanweiß können dunkeln, bevor sie gehen: zuerst kommt ein Testfleck.",

  // Touch-ups.
  "Every five to ten years": "Alle fünf bis zehn Jahre",
  "Lasts up to six years": "Hält bis zu sechs Jahre",
  "After three to five years": "Nach drei bis fünf Jahren",
  "After three to seven years": "Nach drei bis sieben Jahren",
  "After four to six years": "Nach vier bis sechs Jahren",
  "After about five years": "Nach etwa fünf Jahren",
  "After five to seven years": "Nach fünf bis sieben Jahren",
  "After five to eight years": "Nach fünf bis acht Jahren",
  "After five to fifteen years": "Nach fünf bis fünfzehn Jahren",
  "Two to four years for a crisp edge": "Zwei bis vier Jahre bei klarer Kante",
  "Five to six years for a soft edge": "Fünf bis sechs Jahre bei weicher Kante",
  "Every year": "Jedes Jahr",
  "Fades from half a year on, gone by two years": "Verblasst ab einem halben Jahr, nach zwei Jahren fort",
  "After half a year to two": "Nach einem halben bis zwei Jahren",
  "After two to three years": "Nach zwei bis drei Jahren",
  "Sources do not agree on the years, and none of them followed clients for that long. All are shown.":
    "Die Quellen sind sich über die Jahre nicht einig, und keine hat Menschen so lange begleitet. Alle stehen da.",
  "How your body deals with the pigment cannot be known beforehand. The healed review and dated photographs will tell more than any of these figures.":
    "Wie Ihr Körper mit dem Pigment umgeht, lässt sich vorher nicht wissen. Die Kontrolle nach der Heilung und datierte Fotos sagen mehr als jede dieser Zahlen.",
  "A first refinement is often offered two to eight months after the last session; that one belongs to healing, not to ageing.":
    "Eine erste Nachbesserung wird oft zwei bis acht Monate nach der letzten Sitzung angeboten; sie gehört zur Heilung, nicht zum Altern.",
  "Not answered, so left without effect here: {open}.": "Nicht beantwortet und deshalb hier ohne Wirkung: {open}.",
  sun: "Sonne",
  "sunscreen or hat": "Sonnenschutz oder Hut",
  swimming: "Schwimmen",
  sauna: "Sauna",
  "sweaty exercise": "schweißtreibender Sport",
  exfoliation: "Peeling",
  smoking: "Rauchen",
  "oily skin": "fettige Haut",
  "Much sun fades pigment, and skin that has had much of it holds less.":
    "Viel Sonne bleicht Pigment, und Haut, die viel davon hatte, hält weniger.",
  "Sunscreen or a hat keeps light from the pigment.": "Sonnenschutz oder ein Hut hält Licht vom Pigment ab.",
  "Much swimming wears on the upper skin; lifestyle is named as a cause of fading.":
    "Viel Schwimmen nutzt die obere Haut ab; die Lebensweise gilt als Ursache des Verblassens.",
  "Much sauna wears on the upper skin; lifestyle is named as a cause of fading.":
    "Viel Sauna nutzt die obere Haut ab; die Lebensweise gilt als Ursache des Verblassens.",
  "Much sweating keeps skin damp and is counted like swimming.":
    "Viel Schwitzen hält die Haut feucht und zählt wie Schwimmen.",
  "Exfoliating the scalp speeds the turnover of skin.": "Peelings der Kopfhaut beschleunigen die Hauterneuerung.",
  "Oily skin keeps less pigment.": "Fettige Haut behält weniger Pigment.",
  "All dots lie in scars, and scars lost 1.8 times as much in half a year.":
    "Alle Punkte liegen in Narben, und Narben verloren in einem halben Jahr 1,8-mal so viel.",
  "The scars will want refreshing before the rest: they lost 1.8 times as much in half a year.":
    "Die Narben brauchen vor dem Rest eine Auffrischung: sie verloren in einem halben Jahr 1,8-mal so viel.",
  "A crisp edge shows its fading sooner than a soft one.":
    "Eine klare Kante zeigt das Verblassen eher als eine weiche.",
  "Tattoo ink is said to resist fading and colour change less than permanent cosmetic pigment; others use nothing else. No figure.":
    "Tattoofarbe soll dem Verblassen und Verfärben weniger widerstehen als Pigment für Permanent Make-up; andere nehmen nichts anderes. Keine Zahl.",
  "The alcohol of liquid minoxidil speeds the fading of temporary pigment. No figure.":
    "Der Alkohol in flüssigem Minoxidil beschleunigt das Verblassen temporären Pigments. Keine Zahl.",
  "Hair lost around the dots leaves an edge that wants more of them, whatever the pigment does. No figure.":
    "Haar, das um die Punkte verloren geht, lässt eine Kante, die mehr Punkte braucht, was immer das Pigment tut. Keine Zahl.",
  "Iron oxide changes its colour before it is gone; whether that brings the visit forward is not known.":
    "Eisenoxid ändert seine Farbe, bevor es fort ist; ob der Termin dadurch früher kommt, ist nicht bekannt.",
  "What smoking does to this pigment was not found in print.":
    "Was Rauchen mit diesem Pigment macht, war nirgends gedruckt zu finden.",
};
