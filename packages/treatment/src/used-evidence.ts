/** Every evidence id that a plan mentions, wherever it stands. */
export function usedEvidence(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) usedEvidence(item, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (/evidence$/i.test(key)) for (const id of [inner].flat()) if (typeof id === "string") found.add(id);
      usedEvidence(inner, found);
    }
  }
  return found;
}
