/** A component of an iCalendar file: its properties by name, and what lies in it. */
export type Component = {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly inside: readonly Component[];
};

/**
 * Reads an iCalendar file strictly by RFC 5545: CRLF, folded lines of at most 75 bytes, balanced components.
 *
 * @throws Error naming the line that breaks the rule
 */
export function readCalendar(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 bytes: ${line}`);
  }
  const open: { name: string; properties: { [name: string]: string }; inside: Component[] }[] = [
    { name: "file", properties: {}, inside: [] },
  ];
  for (const line of lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n")) {
    const found = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line);
    if (!found) throw new Error(`not a property: ${line}`);
    const [, name, , value] = found;
    const here = open[open.length - 1];
    if (name === "BEGIN") {
      const begun = { name: value, properties: {}, inside: [] };
      here.inside.push(begun);
      open.push(begun);
    } else if (name === "END") {
      if (here.name !== value) throw new Error(`END:${value} inside ${here.name}`);
      open.pop();
    } else here.properties[name] = value;
  }
  const [file] = open;
  if (open.length !== 1 || file.inside.length !== 1) throw new Error("components are not closed");
  return file.inside[0];
}
