import { type Permission, permissions } from "@shadowline/api";
import { Refusal } from "./http/refusal.js";

/** Who asks. */
export type Person = { readonly id: string; readonly may: ReadonlySet<Permission> };

/**
 * The person at this machine, who may do everything.
 *
 * There are no accounts yet, so the server listens on the loopback address only: whoever reaches it is
 * logged in to the machine that holds the data.
 */
export const localPerson: Person = { id: "local", may: new Set(permissions) };

/** @throws Refusal 403 */
export function allow(person: Person, permission: Permission): void {
  if (!person.may.has(permission)) throw new Refusal(403, "not_allowed", `This needs the permission ${permission}.`);
}
