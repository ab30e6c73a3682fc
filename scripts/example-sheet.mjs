// One picture of many looks, numbered: node scripts/example-sheet.mjs OUT.png COLUMNS TILE_PX NUMBER=LOOK.png ...
// A tile is a look shrunk by the mean of the pixels that fall into each of its own.
import { readFileSync, writeFileSync } from "node:fs";
import { decode, encode } from "fast-png";

const [out, columnsText, tileText, ...looks] = process.argv.slice(2);
const columns = Number(columnsText);
const tile = Number(tileText);
if (!out || !(columns > 0) || !(tile > 0) || looks.length === 0) {
  console.error("node scripts/example-sheet.mjs OUT.png COLUMNS TILE_PX NUMBER=LOOK.png ...");
  process.exit(2);
}
const GAP = 4;
const width = columns * (tile + GAP) + GAP;
const height = Math.ceil(looks.length / columns) * (tile + GAP) + GAP;
const sheet = new Uint8Array(width * height * 3).fill(255);

// Digits of three by five, a row in three bits.
const digits = ["75557", "26227", "71747", "71717", "55711", "74717", "74757", "71122", "75757", "75717"].map((rows) =>
  [...rows].map(Number),
);

looks.forEach((entry, at) => {
  const [number, path] = entry.split("=");
  const look = decode(readFileSync(path));
  const left = GAP + (at % columns) * (tile + GAP);
  const top = GAP + Math.floor(at / columns) * (tile + GAP);
  for (let y = 0; y < tile; y++) {
    for (let x = 0; x < tile; x++) shrink(look, x, y, 3 * ((top + y) * width + left + x));
  }
  for (const [place, digit] of [...number].entries()) write(Number(digit), left + 5 + 16 * place, top + 5);
});
writeFileSync(out, encode({ width, height, data: sheet, channels: 3, depth: 8 }));

function shrink({ data, width: w, height: h, channels }, x, y, to) {
  const [x0, x1] = [
    Math.floor((x * w) / tile),
    Math.max(Math.floor(((x + 1) * w) / tile), Math.floor((x * w) / tile) + 1),
  ];
  const [y0, y1] = [
    Math.floor((y * h) / tile),
    Math.max(Math.floor(((y + 1) * h) / tile), Math.floor((y * h) / tile) + 1),
  ];
  for (let channel = 0; channel < 3; channel++) {
    let sum = 0;
    for (let v = y0; v < y1; v++) for (let u = x0; u < x1; u++) sum += data[channels * (v * w + u) + channel];
    sheet[to + channel] = Math.round(sum / ((x1 - x0) * (y1 - y0)));
  }
}

function write(digit, left, top) {
  const PX = 4;
  digits[digit].forEach((bits, row) => {
    for (let column = 0; column < 3; column++) {
      if ((bits & (4 >> column)) === 0) continue;
      for (let v = 0; v < PX; v++) {
        for (let u = 0; u < PX; u++)
          sheet.fill(
            40,
            3 * ((top + PX * row + v) * width + left + PX * column + u),
            3 * ((top + PX * row + v) * width + left + PX * column + u) + 3,
          );
      }
    }
  });
}
