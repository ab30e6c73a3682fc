import type { Catalogue } from "../translator.js";

/** What the server or the planner refuses or cannot do. */
export const refusals: Catalogue = {
  // What the server refuses.
  "There is no such case.": "Diesen Fall gibt es nicht.",
  "There is no such version of the case.": "Diese Fassung des Falls gibt es nicht.",
  "There is no such file of the case.": "Diese Datei des Falls gibt es nicht.",
  "There is no such version of the knowledge.": "Diese Fassung des Wissens gibt es nicht.",
  "There is no such file: this plan has no dots.": "Diese Datei gibt es nicht: der Plan hat keine Punkte.",
  "There is nothing at this address.": "Unter dieser Adresse ist nichts.",
  "Version {version} was saved meanwhile; nothing was overwritten.":
    "Inzwischen wurde Fassung {version} gespeichert; nichts wurde überschrieben.",
  "Case {case} exists with another document, which stays.": "Fall {case} gibt es mit anderem Inhalt; der bleibt.",
  "The case holds another file named {name}, which stays.":
    "Am Fall hängt eine andere Datei mit Namen {name}; die bleibt.",
  "Version {version} of the clinic's knowledge no longer matches its hash.":
    "Fassung {version} des Wissens der Praxis passt nicht mehr zu ihrem Hash.",
  "Version {version} of case {case} no longer matches its hash.":
    "Fassung {version} von Fall {case} passt nicht mehr zu ihrem Hash.",
  "File {name} of case {case} no longer matches its hash.":
    "Datei {name} von Fall {case} passt nicht mehr zu ihrem Hash.",
  "The input is wrong.": "Die Eingabe ist falsch.",
  "The request must hold {mib} MiB or less.": "Die Anfrage darf höchstens {mib} MiB haben.",
  "The request must be JSON, sent as application/json.": "Die Anfrage muss JSON sein, gesendet als application/json.",
  "The request must be a file, sent as application/octet-stream.":
    "Die Anfrage muss eine Datei sein, gesendet als application/octet-stream.",
  "The request is shorter or longer than it says.": "Die Anfrage ist kürzer oder länger, als sie angibt.",
  "The request must be UTF-8.": "Die Anfrage muss UTF-8 sein.",
  "The request must be JSON.": "Die Anfrage muss JSON sein.",
  "The request must be nested no deeper than {depth}.": "Die Anfrage darf höchstens {depth} tief verschachtelt sein.",
  "The request must not have a member named {name}.": "Die Anfrage darf kein Mitglied namens {name} haben.",
  "The request must not have one member twice.": "Die Anfrage darf kein Mitglied zweimal haben.",
  "Texts must be without control characters and half characters.":
    "Texte müssen ohne Steuerzeichen und halbe Zeichen sein.",
  "This server answers only as 127.0.0.1 or localhost.": "Dieser Server antwortet nur als 127.0.0.1 oder localhost.",
  "Another web site must not change anything here.": "Eine andere Website darf hier nichts ändern.",
  "The request must be sent without a content encoding.": "Die Anfrage muss ohne Kodierung gesendet werden.",
  "Other files are being read; nothing was stored. Try again in a moment.":
    "Andere Dateien werden gerade gelesen; nichts wurde gespeichert. Versuchen Sie es gleich noch einmal.",
  "The sender hung up; nothing was stored.": "Der Absender hat abgebrochen; nichts wurde gespeichert.",
  "The file takes too long to read; nothing was stored. Reduce the scan and send it again.":
    "Das Lesen der Datei dauert zu lange; nichts wurde gespeichert. Verkleinern Sie den Scan und senden Sie ihn noch einmal.",
  "The file takes too much memory to read; nothing was stored. Reduce the scan and send it again.":
    "Das Lesen der Datei braucht zu viel Speicher; nichts wurde gespeichert. Verkleinern Sie den Scan und senden Sie ihn noch einmal.",
  "The plan took too long and was given up; try again.":
    "Der Plan dauerte zu lange und wurde aufgegeben; versuchen Sie es noch einmal.",
  "Nobody waits for this plan.": "Niemand wartet auf diesen Plan.",
  "The server is stopping.": "Der Server wird beendet.",
  "The disk is full; nothing was saved. Free some space and save again.":
    "Die Platte ist voll; nichts wurde gespeichert. Schaffen Sie Platz und speichern Sie noch einmal.",
  "The database does not answer; nothing was saved. Try again in a moment.":
    "Die Datenbank antwortet nicht; nichts wurde gespeichert. Versuchen Sie es gleich noch einmal.",
  "Something went wrong inside the server; nothing was saved.":
    "Im Server ist etwas schiefgegangen; nichts wurde gespeichert.",
  "This needs the permission {permission}.": "Dafür braucht es die Berechtigung {permission}.",
  "The answer had status {status} and no explanation.": "Die Antwort hatte den Status {status} und keine Erklärung.",
  "The planner could not be started.": "Der Planer ließ sich nicht starten.",
};
