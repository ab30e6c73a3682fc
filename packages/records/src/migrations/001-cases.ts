/**
 * Clinics, their cases as versioned documents, attached files, and the event log.
 *
 * The clinic's id leads every primary, unique and foreign key, so that the tables can be spread over
 * servers by clinic. The triggers turn "append-only" from a habit into a refusal.
 */
export const cases = `
create table clinic (
  clinic_id   text primary key,
  name        text not null,
  created_at  timestamptz not null,
  event_seq   bigint not null,
  event_hash  text not null
);

create table client_case (
  clinic_id   text not null references clinic (clinic_id),
  case_id     text not null,
  version     integer not null check (version >= 1),
  created_at  timestamptz not null,
  primary key (clinic_id, case_id)
);

create table case_document (
  clinic_id   text not null,
  case_id     text not null,
  version     integer not null check (version >= 1),
  document    jsonb not null,
  salt        bytea not null,
  commitment  text not null,
  saved_at    timestamptz not null,
  saved_by    text not null,
  primary key (clinic_id, case_id, version),
  foreign key (clinic_id, case_id) references client_case (clinic_id, case_id)
);

create table case_file (
  clinic_id   text not null,
  case_id     text not null,
  name        text not null,
  sha256      text not null,
  bytes       bytea not null,
  added_at    timestamptz not null,
  added_by    text not null,
  primary key (clinic_id, case_id, name),
  foreign key (clinic_id, case_id) references client_case (clinic_id, case_id)
);

create table event (
  clinic_id   text not null references clinic (clinic_id),
  seq         bigint not null check (seq >= 1),
  at          timestamptz not null,
  actor       text not null,
  action      text not null,
  case_id     text,
  detail      jsonb not null,
  hash        text not null,
  primary key (clinic_id, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger append_only before update or delete on case_document for each row execute function refuse_change();
create trigger append_only before update or delete on case_file for each row execute function refuse_change();
create trigger append_only before update or delete on event for each row execute function refuse_change();
`;
