import type { Catalogue } from "../translator.js";

/** What was found in a scan or built from tape figures, and what was done to it. */
export const headNotes: Catalogue = {
  // What was found in a scan, and what was done to it.
  "Built from tape figures: face, ears and neck are plausible, not a likeness.":
    "Aus Bandmaßen gebaut: Gesicht, Ohren und Hals sind plausibel, kein Abbild.",
  "Not measured and taken from the shape: {arcs}.": "Nicht gemessen und aus der Form genommen: {arcs}.",
  "nasion-inion arc": "Bogen Nasion–Inion",
  "coronal arc": "Bogen von Ohr zu Ohr",
  "All landmarks are estimated.": "Alle Messpunkte sind geschätzt.",
  Circumference: "Umfang",
  Length: "Länge",
  Breadth: "Breite",
  "{figure} was not measured; {mm} estimated from the other figures (survey of soldiers, 2012).":
    "{figure} nicht gemessen; {mm} aus den anderen Maßen geschätzt (Erhebung an Soldaten, 2012).",
  "The circumference is {mm} longer than length and breadth lead one to expect: measured over hair?":
    "Der Umfang ist {mm} länger, als Länge und Breite erwarten lassen: über Haar gemessen?",
  "The circumference is {mm} shorter than length and breadth lead one to expect: were all three taken at one level?":
    "Der Umfang ist {mm} kürzer, als Länge und Breite erwarten lassen: wurden alle drei auf einer Höhe gemessen?",
  "Sex unknown: proportions are midway between the means of women and men.":
    "Geschlecht unbekannt: die Proportionen liegen in der Mitte zwischen denen von Frauen und Männern.",
  "A hole of about {area} in the scalp was left open: areas leave it out.":
    "Ein Loch von etwa {area} in der Kopfhaut blieb offen: Flächen lassen es aus.",
  "Small holes of the scalp were closed.": "Kleine Löcher der Kopfhaut wurden geschlossen.",
  "The circumference makes one unit of the scan {mm}, not 1 {unit}; the circumference counts.":
    "Nach dem Umfang ist eine Einheit des Scans {mm}, nicht 1 {unit}; es gilt der Umfang.",
  "Long edges on the scalp were split: {before} triangles became {after}.":
    "Lange Kanten auf der Kopfhaut wurden geteilt: aus {before} Dreiecken wurden {after}.",
  "Landmarks suggested by shape: {landmarks}.": "Nach der Form vorgeschlagene Messpunkte: {landmarks}.",
  "Estimated landmarks: {landmarks}.": "Geschätzte Messpunkte: {landmarks}.",
  "The unit was read as {unit}: so the head is {mm} around ({percent} sure).":
    "Als Einheit gilt {unit}: so misst der Kopf {mm} im Umfang (zu {percent} sicher).",
  "The unit was given.": "Die Einheit war angegeben.",
  "The circumference was given: it makes one unit of the scan {mm}.":
    "Der Umfang war angegeben: danach ist eine Einheit des Scans {mm}.",
  "No orbitale was given: the tilt of the Frankfurt plane was estimated from the face.":
    "Keine Orbitale war angegeben: die Neigung der Frankfurter Ebene wurde am Gesicht geschätzt.",
  "{pieces} separate pieces beside the head were left out.":
    "{pieces} einzelne Teile neben dem Kopf wurden ausgelassen.",
  "The scan is one surface": "Der Scan ist eine einzige Oberfläche",
  "The head is made of {used} of {all} surfaces": "Der Kopf besteht aus {used} von {all} Oberflächen",
  "The head is the {rank} of {all} surfaces": "Der Kopf ist von {all} Oberflächen die {rank}",
  "The head is the {rank} of {all} surfaces, called {name}":
    "Der Kopf ist von {all} Oberflächen die {rank}, mit Namen {name}",
  "The head is number {rank} by size of {all} surfaces":
    "Der Kopf ist der Größe nach Nummer {rank} von {all} Oberflächen",
  "The head is number {rank} by size of {all} surfaces, called {name}":
    "Der Kopf ist der Größe nach Nummer {rank} von {all} Oberflächen, mit Namen {name}",
  largest: "größte",
  "second largest": "zweitgrößte",
  "third largest": "drittgrößte",
  "fourth largest": "viertgrößte",
  "fifth largest": "fünftgrößte",
  "one other was ignored": "eine andere blieb unbeachtet",
  "{count} others were ignored": "{count} andere blieben unbeachtet",
  "what lies below the neck was cut off": "was unter dem Hals liegt, wurde abgeschnitten",
  "The scan stood upright with the face to +y.": "Der Scan stand aufrecht mit dem Gesicht nach +y.",
  "The scan was turned upright: up was {up}, the face to {face}.":
    "Der Scan wurde aufgerichtet: oben war {up}, das Gesicht zeigte nach {face}.",
  "The scan stood askew and was turned upright.": "Der Scan stand schief und wurde aufgerichtet.",
  "1 vertex that no triangle uses was left out.": "1 Eckpunkt, den kein Dreieck benutzt, blieb weg.",
  "{count} vertices that no triangle uses were left out.": "{count} Eckpunkte, die kein Dreieck benutzt, blieben weg.",
  "1 duplicate vertex was joined.": "1 doppelter Eckpunkt wurde vereint.",
  "{count} duplicate vertices were joined.": "{count} doppelte Eckpunkte wurden vereint.",
  "1 triangle without area was dropped.": "1 Dreieck ohne Fläche wurde weggelassen.",
  "{count} triangles without area were dropped.": "{count} Dreiecke ohne Fläche wurden weggelassen.",
  "1 triangle that was there twice was dropped.": "1 doppelt vorhandenes Dreieck wurde weggelassen.",
  "{count} triangles that were there twice were dropped.": "{count} doppelt vorhandene Dreiecke wurden weggelassen.",
  "1 triangle thin as a line was joined to a neighbour.":
    "1 Dreieck, dünn wie eine Linie, wurde mit einem Nachbarn vereint.",
  "{count} triangles thin as a line were joined to a neighbour.":
    "{count} Dreiecke, dünn wie eine Linie, wurden mit Nachbarn vereint.",
  "1 edge with three or more triangles was parted.": "1 Kante mit drei oder mehr Dreiecken wurde getrennt.",
  "{count} edges with three or more triangles were parted.":
    "{count} Kanten mit drei oder mehr Dreiecken wurden getrennt.",
  "1 edge of a one-sided surface was cut.": "1 Kante einer einseitigen Fläche wurde geschnitten.",
  "{count} edges of a one-sided surface were cut.": "{count} Kanten einer einseitigen Fläche wurden geschnitten.",
  "1 triangle that ran into others was dropped.": "1 Dreieck, das in andere lief, wurde weggelassen.",
  "{count} triangles that ran into others were dropped.": "{count} Dreiecke, die in andere liefen, wurden weggelassen.",
  "1 vertex where surfaces only touch was parted.": "1 Eckpunkt, an dem sich Flächen nur berühren, wurde getrennt.",
  "{count} vertices where surfaces only touch were parted.":
    "{count} Eckpunkte, an denen sich Flächen nur berühren, wurden getrennt.",
  "1 triangle was turned to face outward.": "1 Dreieck wurde nach außen gedreht.",
  "{count} triangles were turned to face outward.": "{count} Dreiecke wurden nach außen gedreht.",
  "1 loose scrap was left out.": "1 loser Rest blieb weg.",
  "{count} loose scraps were left out.": "{count} lose Reste blieben weg.",
  "The file's name does not end in .{ending}, but its content is {format} and was read as that.":
    "Der Name der Datei endet nicht auf .{ending}, ihr Inhalt ist aber {format} und wurde so gelesen.",
  "{bytes} bytes after the last facet were ignored.": "{bytes} Bytes nach der letzten Facette blieben unbeachtet.",
  "The first part of the archive has no mesh; another one was read.":
    "Der erste Teil des Archivs hat kein Netz; ein anderer wurde gelesen.",
  "1 vertex without a place was ignored; no triangle uses it.":
    "1 Eckpunkt ohne Ort blieb unbeachtet; kein Dreieck benutzt ihn.",
  "{count} vertices without a place were ignored; no triangle uses them.":
    "{count} Eckpunkte ohne Ort blieben unbeachtet; kein Dreieck benutzt sie.",
  glabella: "Glabella",
  nasion: "Nasion",
  inion: "Inion",
  vertex: "Scheitelpunkt",
  leftTragion: "linkes Tragion",
  rightTragion: "rechtes Tragion",
  leftOrbitale: "linke Orbitale",
  rightOrbitale: "rechte Orbitale",
  midFrontal: "Stirnmitte der Haarlinie",
  leftFrontotemporal: "linke Geheimratsecke",
  rightFrontotemporal: "rechte Geheimratsecke",
  leftTemporalPeak: "linke Schläfenspitze",
  rightTemporalPeak: "rechte Schläfenspitze",
  leftLateralMound: "linker seitlicher Bogen",
  rightLateralMound: "rechter seitlicher Bogen",
};
