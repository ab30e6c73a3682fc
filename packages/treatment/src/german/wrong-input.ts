import type { Catalogue } from "../translator.js";

/** What is wrong with an input: completes "field must be ...". A catalogue of its own, for its templates are short. */
export const wrongInput: Catalogue = {
  // Shapes of a value.
  given: "eine Angabe",
  "given: {what}": "eine Angabe: {what}",
  "left out": "nichts",
  "left out: {why}": "nichts: {why}",
  "no such field is known": "ein solches Feld ist nicht bekannt",
  "conditions stand at most 6 deep": "Bedingungen stehen höchstens 6 tief",
  "a string": "ein Text",
  "text in words": "Text in Worten",
  "a number": "eine Zahl",
  "an int": "eine ganze Zahl",
  "a boolean": "true oder false",
  "an object": "ein Objekt",
  "an array": "eine Liste",
  "a record": "ein Objekt",
  "a list of numbers": "eine Liste von Zahlen",
  "a finite number": "eine endliche Zahl",
  "Invalid input": "etwas anderes",
  "at least {least}": "mindestens {least}",
  "more than {least}": "mehr als {least}",
  "at most {most}": "höchstens {most}",
  "less than {most}": "weniger als {most}",
  "{count} or more long": "mindestens {count} lang",
  "{count} or fewer long": "höchstens {count} lang",
  "one of {list}": "eines von {list}",
  "written as {format}": "die Schreibweise {format}",
  "written as date": "ein Datum der Form JJJJ-MM-TT",
  "from {least} to {most}": "von {least} bis {most}",
  "from {least} to {most} mm": "von {least} bis {most} mm",
  "a number from {least} to {most}": "eine Zahl von {least} bis {most}",
  "a number from {least} to {most} (dots per cm2)": "eine Zahl von {least} bis {most} (Punkte je cm²)",
  "a whole number from {least} to {most}": "eine ganze Zahl von {least} bis {most}",
  "a number above {least}, at most {most}": "eine Zahl über {least}, höchstens {most}",
  "a length from {least} to {most} mm": "eine Länge von {least} bis {most} mm",
  "above {least} and below {most}": "über {least} und unter {most}",
  "above {least} and at most {most}": "über {least} und höchstens {most}",
  "0 or more (mm)": "0 oder mehr (mm)",
  "three finite numbers": "drei endliche Zahlen",

  // Heads and tape figures.
  "a figure of a head between {least} and {most} times as broad as long":
    "ein Maß eines Kopfes, der {least} bis {most} Mal so breit wie lang ist",
  "about {mm} to go with the other figures on one head": "etwa {mm}, um zu den anderen Maßen eines Kopfes zu passen",
  "about {mm} mm to go with the other figures on one head":
    "etwa {mm} mm, um zu den anderen Maßen eines Kopfes zu passen",
  "given with circumferenceMm, or with lengthMm and breadthMm": "eine Angabe mit Umfang oder mit Länge und Breite",
  "given (mm, cm, dm, m or in), or circumferenceMm: a scan does not tell its scale":
    "angegeben (mm, cm, dm, m oder in), oder der Umfang: ein Scan verrät seinen Maßstab nicht",
  "a head {units} units around, which in none of them is sure to be an adult's":
    "ein Kopf mit {units} Einheiten Umfang, der in keiner davon sicher der eines Erwachsenen ist",
  "one head with its whole scalp": "ein Kopf mit seiner ganzen Kopfhaut",
  "nothing as round as a head": "nichts, was so rund ist wie ein Kopf",
  "a face without a whole scalp": "ein Gesicht ohne ganze Kopfhaut",
  "something round without a face": "etwas Rundes ohne Gesicht",
  "no head": "kein Kopf",
  "two heads": "zwei Köpfe",
  "something {share} as broad as it is long, as no person's head is":
    "etwas, das {share} so breit wie lang ist, wie keines Menschen Kopf",
  "a surface with area": "eine Oberfläche mit Fläche",
  "given or estimated": "angegeben oder geschätzt",
  "on the scan's surface, at most {most} from it": "auf der Oberfläche des Scans, höchstens {most} davon entfernt",
  "on the scan's surface, at most {most} mm from it":
    "auf der Oberfläche des Scans, höchstens {most} mm davon entfernt",
  "{mm} mm outside the mesh": "{mm} mm außerhalb des Netzes",
  "one in which the tragions are {least} to {most} mm apart":
    "eine, in der die Tragien {least} bis {most} mm auseinander liegen",
  "one in which the head measures {least} to {most} mm around":
    "eine, in der der Kopf {least} bis {most} mm im Umfang misst",
  "those of an upright head, the left tragion on the client's left and the scan not mirrored":
    "die eines aufrechten Kopfes, linkes Tragion auf der linken Seite des Klienten, Scan nicht gespiegelt",
  "a head that would stand upside down": "ein Kopf, der kopfstünde",
  "a front and a back that are not two sides of the ears":
    "vorn und hinten, die nicht zu beiden Seiten der Ohren liegen",
  "at least 2 places": "mindestens 2 Orte",
  "at least 3 places": "mindestens 3 Orte",
  "at least one place": "mindestens ein Ort",
  "places on one connected surface": "Orte auf einer zusammenhängenden Oberfläche",
  "places whose outline does not cross itself": "Orte, deren Umriss sich nicht kreuzt",
  "the name of a file that can be read": "der Name einer lesbaren Datei",
  "the name of a file attached to the case": "der Name einer Datei, die am Fall hängt",
  "the name of a file attached to this case": "der Name einer Datei, die an diesem Fall hängt",
  "a JSON file in UTF-8": "eine JSON-Datei in UTF-8",

  // Scalp, hairline, hair and scars.
  "in their order around the scalp: the edge of the hair that follows from them crosses itself":
    "in ihrer Reihenfolge um die Kopfhaut: der Haarrand, der aus ihnen folgt, kreuzt sich",
  "a closed curve of at least 6 points": "eine geschlossene Kurve aus mindestens 6 Punkten",
  "above the brow in front": "vorn über der Braue",
  "a closed curve that does not cross itself": "eine geschlossene Kurve, die sich nicht kreuzt",
  "a closed curve around the scalp": "eine geschlossene Kurve um die Kopfhaut",
  "at least 3 points": "mindestens 3 Punkte",
  "in order from the client's right to the left": "in der Reihenfolge von der rechten zur linken Seite des Klienten",
  "on the head and above the brow": "auf dem Kopf und über der Braue",
  "a line that does not cross itself": "eine Linie, die sich nicht kreuzt",
  "such that the hairline that follows from them lies on the head and above the brow":
    "so, dass die Haarlinie daraus auf dem Kopf und über der Braue liegt",
  "inside the scalp, with an area that no later scar covers":
    "in der Kopfhaut, mit einer Fläche, die keine spätere Narbe bedeckt",
  "given, or points or centreLine in its place: exactly one of the three":
    "angegeben, oder Punkte oder Mittellinie an seiner Stelle: genau eines der drei",
  "a closed polygon of at least 3 places": "ein geschlossenes Vieleck aus mindestens 3 Orten",
  "one whose neighbours are less than 170 degrees apart":
    "eines, dessen Nachbarn weniger als 170 Grad auseinander liegen",
  "a closed polygon that does not cross itself": "ein geschlossenes Vieleck, das sich nicht kreuzt",
  "a polygon that does not cross itself": "ein Vieleck, das sich nicht kreuzt",
  "given, in mm, or with each of the points": "in mm angegeben, oder bei jedem der Punkte",
  "a line of at least 2 places": "eine Linie aus mindestens 2 Orten",
  "given, in mm, with a centre line": "in mm angegeben, mit einer Mittellinie",
  "one whorl or two": "ein Wirbel oder zwei",
  "a place on the scalp": "ein Ort auf der Kopfhaut",
  "at least {mm} mm from the first whorl": "mindestens {mm} mm vom ersten Wirbel entfernt",
  "at most 1 km long, all together": "zusammen höchstens 1 km lang",

  // Wishes and settings.
  "used once": "nur einmal benutzt",
  "a zone or the id of one of the scars": "eine Zone oder die Kennung einer der Narben",
  "a use of this zone: {uses}": "eine Verwendung dieser Zone: {uses}",
  "of at most {most} places in all": "insgesamt höchstens {most} Orte",
  'at least 0, or with "add"': "mindestens 0, oder mit „add“",
  "the id of one of the materials of this kind ({kind})": "die Kennung eines der Materialien dieser Art ({kind})",
  "the id of a pigment of the materials": "die Kennung eines Pigments der Materialien",
  "at least 45, or with a hand pen": "mindestens 45, oder mit Handstift",
  "at most 0.3, or with a hand pen": "höchstens 0,3, oder mit Handstift",
  "left out, or with a hand pen": "nichts, oder mit Handstift",
  "at most 8 taps a second with a hand pen": "höchstens 8 Stiche in der Sekunde mit Handstift",
  "two digits, two digits and the letters of the shape, as in 0803RL":
    "zwei Ziffern, zwei Ziffern und die Buchstaben der Form, wie 0803RL",
  "a number of needles from 01 to 07": "eine Zahl von Nadeln von 01 bis 07",
  "RL (round liner) or RS (round shader); other groupings lie outside the model":
    "RL (Round Liner) oder RS (Round Shader); andere Anordnungen liegen außerhalb des Modells",
  "within {mm} mm of the head's skin, in mm in the head's frame":
    "höchstens {mm} mm von der Haut des Kopfes, in mm im System des Kopfes",
  "within {mm} mm of the surface": "höchstens {mm} mm von der Oberfläche",
  "two dots or more that show pigment": "zwei Punkte oder mehr, die Pigment zeigen",
  "depth, radius and mass of the same dots": "Tiefe, Radius und Masse derselben Punkte",
  "missing dots and halos from 0 to the number of dots": "fehlende Punkte und Höfe von 0 bis zur Zahl der Punkte",
  "add, set or soften": "add, set oder soften",
  "x, y, z of at least one point": "x, y, z mindestens eines Punktes",
  "x, y, z of each dot": "x, y, z jedes Punktes",
  "such that the surface holds at most {most} dots (is its unit right?)":
    "so, dass die Oberfläche höchstens {most} Punkte trägt (stimmt ihre Einheit?)",

  // A clinic's own rules and figures.
  "shares that rise to 1": "Anteile, die bis 1 steigen",
  "given above, below or is": "angegeben: darüber, darunter oder gleich",
  "about figures that published rules of the same kind read":
    "über Werte, die veröffentlichte Regeln derselben Art lesen",
  "one of the published {collection}": "eines der veröffentlichten ({collection})",
  '"{id}", as the item is named': "„{id}“, wie der Eintrag heißt",
  '"{was}", as it was': "„{was}“, wie es war",
  "ids of the evidence registry, or an empty list": "Kennungen des Belegregisters, oder eine leere Liste",
  "a name of its own: {why}": "ein eigener Name: {why}",
  "open questions speak under such names": "offene Fragen sprechen unter solchen Namen",
  "about the client: conditions on a scar stand in scarRules":
    "über den Klienten: Bedingungen an eine Narbe stehen in scarRules",
  "at least 0.2 mm more than epidermisMm": "mindestens 0,2 mm mehr als die Epidermis",
  "at least lowerMinor ({lower})": "mindestens der untere Preis ({lower})",
  "the number of stages": "die Zahl der Stufen",
  'at least one id, or kind "clinic"': "mindestens eine Kennung, oder die Art „clinic“",
  "left out: {rule} and cannot be switched off": "nichts: {rule} und lässt sich nicht abschalten",
  '"{decision}" or graver: {rule} and may be made stricter, not lighter':
    "„{decision}“ oder ernster: {rule} und darf strenger, nicht milder werden",
  "false: {rule} and nobody may go on all the same": "false: {rule}, und niemand darf trotzdem weitermachen",
  'somebody to see, as published ("{whom}") or another: {rule}':
    "jemand, den man aufsucht, wie veröffentlicht („{whom}“) oder jemand anderes: {rule}",
  "the published ids and any others, {ids} too: {rule}":
    "die veröffentlichten Kennungen und beliebige andere, auch {ids}: {rule}",
  "the published condition, or {form} with the published condition among its parts: {rule}, and no other change can be seen to be wider":
    "die veröffentlichte Bedingung, oder {form} mit ihr unter den Teilen: {rule}, und keine andere Änderung ist sicher weiter",
  'rule "{id}" keeps clients safe': "Regel „{id}“ schützt Klienten",
  'question "{id}" keeps what is unknown from being taken for a "no"':
    "Frage „{id}“ verhindert, dass Unbekanntes als „Nein“ gilt",
  '"{field}": {question}': "„{field}“: {question}",
  "left out, or the published condition, or {form} with it among its parts: {question}":
    "nichts, oder die veröffentlichte Bedingung, oder {form} mit ihr unter den Teilen: {question}",

  // Files of scans.
  "an empty file": "eine leere Datei",
  "a scan of at most {most} vertices": "ein Scan mit höchstens {most} Eckpunkten",
  "a scan of at most {most} triangles": "ein Scan mit höchstens {most} Dreiecken",
  "a scan of at most {most} MB": "ein Scan mit höchstens {most} MB",
  "a scan with at least one triangle": "ein Scan mit mindestens einem Dreieck",
  "a scan whose triangles use its own vertices": "ein Scan, dessen Dreiecke seine eigenen Eckpunkte benutzen",
  "a scan whose coordinates are finite numbers": "ein Scan, dessen Koordinaten endliche Zahlen sind",
  "a scan that ends in .glb, .gltf, .obj, .ply, .stl or .usdz":
    "ein Scan mit der Endung .glb, .gltf, .obj, .ply, .stl oder .usdz",
  "a glTF file with complete accessors": "eine glTF-Datei mit vollständigen Accessoren",
  "a glTF file whose accessors lie inside it": "eine glTF-Datei, deren Accessoren in ihr liegen",
  "a glTF file with all its data inside": "eine glTF-Datei mit allen Daten darin",
  "a glTF file exported without compression": "eine glTF-Datei ohne Kompression",
  "a glTF file whose JSON can be read": "eine glTF-Datei, deren JSON lesbar ist",
  "a glTF file whose JSON has at most {values} values, {depth} deep":
    "eine glTF-Datei, deren JSON höchstens {values} Werte hat, {depth} tief",
  "a binary glTF 2.0 file (GLB)": "eine binäre glTF-2.0-Datei (GLB)",
  "a whole GLB of {bytes} bytes": "eine ganze GLB-Datei von {bytes} Bytes",
  "a GLB whose chunks are whole": "eine GLB-Datei mit ganzen Abschnitten",
  "a GLB with a JSON chunk": "eine GLB-Datei mit einem JSON-Abschnitt",
  "a glTF file that any viewer can show": "eine glTF-Datei, die jeder Betrachter zeigen kann",
  "a glTF file whose data: URIs are base64": "eine glTF-Datei, deren data:-Adressen base64 sind",
  "a glTF file whose nodes form a tree": "eine glTF-Datei, deren Knoten einen Baum bilden",
  "a glTF file whose triangles use their own vertices":
    "eine glTF-Datei, deren Dreiecke ihre eigenen Eckpunkte benutzen",
  "an OBJ file with three numbers on every v line": "eine OBJ-Datei mit drei Zahlen in jeder v-Zeile",
  "an OBJ file whose f lines name vertices by number": "eine OBJ-Datei, deren f-Zeilen Eckpunkte mit Nummern nennen",
  "an OBJ file with three corners or more a face": "eine OBJ-Datei mit mindestens drei Ecken je Fläche",
  "a PLY file with x, y and z for every vertex": "eine PLY-Datei mit x, y und z für jeden Eckpunkt",
  "a PLY file with as many rows as its header counts": "eine PLY-Datei mit so vielen Zeilen, wie ihr Kopf zählt",
  "a PLY file that goes on to its last face": "eine PLY-Datei, die bis zur letzten Fläche geht",
  "a PLY file with whole list lengths": "eine PLY-Datei mit ganzen Listenlängen",
  "a PLY file whose faces name vertices by number": "eine PLY-Datei, deren Flächen Eckpunkte mit Nummern nennen",
  "a PLY file whose strips name vertices by number": "eine PLY-Datei, deren Streifen Eckpunkte mit Nummern nennen",
  "a PLY file with its whole header": "eine PLY-Datei mit ganzem Kopf",
  "a PLY file with whole element counts": "eine PLY-Datei mit ganzen Elementzahlen",
  "a PLY file with known property types": "eine PLY-Datei mit bekannten Typen",
  "a PLY file in ascii, binary_little_endian or binary_big_endian":
    "eine PLY-Datei in ascii, binary_little_endian oder binary_big_endian",
  "a PLY file whose elements have properties": "eine PLY-Datei, deren Elemente Eigenschaften haben",
  "a PLY file whose rows are numbers": "eine PLY-Datei, deren Zeilen Zahlen sind",
  "an STL file, text beginning with solid or binary with as many facets as its header counts":
    "eine STL-Datei: Text, der mit solid beginnt, oder binär mit so vielen Facetten, wie ihr Kopf zählt",
  "an STL file of at most {most} facets": "eine STL-Datei mit höchstens {most} Facetten",
  "an STL file with three numbers a vertex": "eine STL-Datei mit drei Zahlen je Eckpunkt",
  "a whole STL file, ending in endsolid": "eine ganze STL-Datei, die mit endsolid endet",
  "a USDZ file with a .usd, .usda or .usdc file in it":
    "eine USDZ-Datei mit einer .usd-, .usda- oder .usdc-Datei darin",
  "a USDZ file with a mesh in it": "eine USDZ-Datei mit einem Netz darin",
  "a USD file with a mesh in it": "eine USD-Datei mit einem Netz darin",
  "a USD file, as text or as a crate": "eine USD-Datei, als Text oder als Crate",
  "a USD file whose parts refer to less of each other": "eine USD-Datei, deren Teile weniger aufeinander verweisen",
  "a USD file whose faces have as many corners as it counts":
    "eine USD-Datei, deren Flächen so viele Ecken haben, wie sie zählt",
  "a USD file whose faces use their own points": "eine USD-Datei, deren Flächen ihre eigenen Punkte benutzen",
  "a USD file whose text can be read": "eine USD-Datei, deren Text lesbar ist",
  "a USD file with at most {most} numbers of shape": "eine USD-Datei mit höchstens {most} Zahlen zur Form",
  "a USD file of at most {most} parts": "eine USD-Datei mit höchstens {most} Teilen",
  "a whole USD file": "eine ganze USD-Datei",
  "a USD crate file whose tables are whole": "eine USD-Crate-Datei mit ganzen Tabellen",
  "a USD crate file of version 0": "eine USD-Crate-Datei der Version 0",
  "a USD crate file that is whole": "eine ganze USD-Crate-Datei",
  "a USD crate file whose values are inside it": "eine USD-Crate-Datei, deren Werte in ihr liegen",
  "a whole archive": "ein ganzes Archiv",
  "an archive of at most {most} files": "ein Archiv mit höchstens {most} Dateien",
  "an archive whose directory is whole": "ein Archiv mit ganzem Verzeichnis",
  "an archive without a password": "ein Archiv ohne Passwort",
  "an archive whose files are where its directory says":
    "ein Archiv, dessen Dateien dort liegen, wo sein Verzeichnis sagt",
  "an archive that is stored or deflated": "ein Archiv, das gespeichert oder mit Deflate gepackt ist",
  "an archive that unpacks to at most {most} MB": "ein Archiv, das ausgepackt höchstens {most} MB hat",
  "an archive whose files can be unpacked": "ein Archiv, dessen Dateien sich auspacken lassen",
  "line {line}": "Zeile {line}",
  "{bytes} bytes": "{bytes} Bytes",
  "{mb} MB": "{mb} MB",
  "one that ends early": "eine, die zu früh endet",
  "one that needs {extension}": "eine, die {extension} braucht",

  // The sentence around it.
  "{field} must be {allowed}[, not {found}]": "{field}: erlaubt ist {allowed}[, nicht {found}]",
  "{field} must be {allowed}[, not {found}].": "{field}: erlaubt ist {allowed}[, nicht {found}].",
  "{field} must be {allowed}[, not {found}], and {count} more.":
    "{field}: erlaubt ist {allowed}[, nicht {found}], und {count} weitere.",
};
