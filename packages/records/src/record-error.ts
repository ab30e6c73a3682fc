/** Not there, or not yours to see: a stranger must not learn which. */
export class NotVisible extends Error {
  override readonly name = "NotVisible";

  constructor(what: string) {
    super(`There is no such ${what}.`);
  }
}

/** Somebody saved since the version that this save started from. Nothing was stored. */
export class VersionConflict extends Error {
  override readonly name = "VersionConflict";
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super(`Version ${currentVersion} was saved meanwhile; nothing was overwritten.`);
    this.currentVersion = currentVersion;
  }
}

/** The id or the name is taken by other content, which stays. */
export class IdConflict extends Error {
  override readonly name = "IdConflict";
}

/** Stored content no longer matches its hash. It is not handed out. */
export class IntegrityError extends Error {
  override readonly name = "IntegrityError";
}

/** The database is not one that this version of the program may write to. */
export class SchemaMismatch extends Error {
  override readonly name = "SchemaMismatch";
}
