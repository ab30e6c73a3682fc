export const DOTS_HEADER = "id,x_mm,y_mm,z_mm,nx,ny,nz,zone,session,order,mass_ng,depth_mm,radius_mm,dilution";

export type DotRow = { readonly [column: string]: string };

/** Rows of a dots.csv by column name. */
export function readDots(csv: string): readonly DotRow[] {
  const [header, ...lines] = csv.trimEnd().split("\n");
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    if (cells.length !== names.length) throw new Error(`${cells.length} cells instead of ${names.length}: ${line}`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
}

/** The same table with one column changed, or rows left out (null). */
export function withDots(csv: string, change: (row: DotRow, at: number) => DotRow | null): string {
  const header = csv.slice(0, csv.indexOf("\n"));
  const names = header.split(",");
  const rows = readDots(csv).flatMap((row, at) => {
    const changed = change(row, at);
    return changed ? [names.map((name) => changed[name]).join(",")] : [];
  });
  return `${[header, ...rows].join("\n")}\n`;
}
