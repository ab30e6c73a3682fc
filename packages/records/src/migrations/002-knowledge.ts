/**
 * What a clinic changed of the published knowledge: one row per edit, its number the version it made.
 *
 * Nothing is overwritten or taken back: an edit is undone by a later one that restores.
 */
export const knowledge = `
create table knowledge_edit (
  clinic_id   text not null references clinic (clinic_id),
  version     integer not null check (version >= 1),
  edit        jsonb not null,
  salt        bytea not null,
  commitment  text not null,
  saved_at    timestamptz not null,
  saved_by    text not null,
  primary key (clinic_id, version)
);

create trigger append_only before update or delete on knowledge_edit for each row execute function refuse_change();
`;
