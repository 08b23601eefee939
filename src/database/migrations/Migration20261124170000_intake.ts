import { Migration } from '@mikro-orm/migrations';
import { WRITER } from '../roles.js';

/**
 * What waits for review, and who may act. The database itself keeps the promises: a decision and an entry of the audit
 * log can be added and never changed, a row is decided once, and what was checked can not be exchanged before release.
 */
export class Migration20261124170000_intake extends Migration {
  override name = 'Migration20261124170000_intake';

  override up(): void {
    this.addSql(`create table "intake"."api_key" (
  id text primary key,
  secret_digest text not null,
  role text not null check (role in ('publisher', 'reviewer', 'administrator')),
  agencies uuid[],
  label text not null default '',
  created_at timestamptz(3) not null default clock_timestamp(),
  last_used_at timestamptz(3),
  revoked_at timestamptz(3));`);
    this.addSql(
      `comment on column "intake"."api_key".agencies is 'Record ids of the agencies that the key acts for; null: all.';`,
    );

    this.addSql(`create table "intake"."submission" (
  id uuid primary key,
  number bigint generated always as identity unique,
  dataset text collate "C" not null,
  agency uuid,
  submitted_by text not null references "intake"."api_key",
  idempotency_key text,
  body_digest text not null,
  correction_reason text,
  status text not null check (status in ('checked', 'faulty', 'quarantined')),
  received_at timestamptz(3) not null,
  counts jsonb not null,
  content_digest text not null,
  problems jsonb not null default '[]',
  unique (submitted_by, idempotency_key));`);

    this.addSql(`create table "intake"."submission_row" (
  submission uuid not null references "intake"."submission" deferrable initially deferred,
  "row" integer not null,
  status text not null check (status in ('pending', 'sound', 'faulty', 'counted')),
  effect text check (effect in ('new', 'corrected', 'unchanged')),
  record_id uuid,
  agency uuid,
  natural_key text collate "C",
  label text collate "C",
  digest text,
  version json,
  depends_on uuid[],
  problems jsonb,
  primary key (submission, "row"));`);
    this.addSql(
      `create unique index "submission_row_record" on "intake"."submission_row" (submission, record_id) where status in ('pending', 'sound');`,
    );
    this.addSql(
      `create index "submission_row_by_natural_key" on "intake"."submission_row" (submission, natural_key) where depends_on is not null;`,
    );
    this.addSql(
      `create index "submission_row_by_label" on "intake"."submission_row" (submission, label) where depends_on is not null;`,
    );
    this.addSql(`create index "submission_row_by_record" on "intake"."submission_row" (record_id);`);

    this.addSql(`create table "intake"."decision" (
  id bigint generated always as identity primary key,
  submission uuid not null references "intake"."submission",
  decision text not null check (decision in ('approve', 'reject', 'withhold')),
  decided_by text not null references "intake"."api_key",
  decided_at timestamptz(3) not null default clock_timestamp(),
  reason text check (decision <> 'reject' or reason is not null),
  ground text check ((decision = 'withhold') = (ground is not null)),
  revision bigint);`);
    this.addSql(`create table "intake"."decision_row" (
  submission uuid not null,
  "row" integer not null,
  decision bigint not null references "intake"."decision",
  primary key (submission, "row"));`);

    this.addSql(`create table "intake"."audit" (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null,
  api_key text,
  act text not null,
  subject text not null,
  details jsonb not null,
  previous_digest text not null,
  digest text not null);`);
    for (const table of ['decision', 'decision_row', 'audit'])
      this.addSql(`revoke update, delete, truncate on "intake"."${table}" from ${WRITER};`);

    this.addSql(`create function "intake".keep_what_was_checked() returns trigger language plpgsql as $$
begin
  if old.status = 'pending' then return new; end if;
  if new.record_id is distinct from old.record_id or new.digest is distinct from old.digest
    or (new.version is not null and new.version::text is distinct from old.version::text)
    or (old.status <> new.status and (old.status, new.status) <> ('sound', 'faulty')) then
    raise exception 'A row that was checked can not be changed: submit it again.';
  end if;
  return new;
end $$;`);
    this.addSql(
      `create trigger keep_what_was_checked before update on "intake"."submission_row" for each row execute function "intake".keep_what_was_checked();`,
    );

    this.addSql(`create function "intake".erase_versions(erased_dataset text, in_revision bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare erased bigint;
begin
  execute format('delete from "open".%I v using "open"."change" c where c.revision = $1 and c.dataset = $2 and c.kind = ''erased'' and v.record_id = c.record_id',
    replace(erased_dataset, '-', '_')) using in_revision, erased_dataset;
  get diagnostics erased = row_count;
  return erased;
end $$;`);
    this.addSql(`revoke all on function "intake".erase_versions(text, bigint) from public;`);
    this.addSql(`grant execute on function "intake".erase_versions(text, bigint) to ${WRITER};`);
  }

  override down(): void {
    this.addSql('drop function "intake".erase_versions(text, bigint);');
    for (const table of ['audit', 'decision_row', 'decision', 'submission_row', 'submission', 'api_key'])
      this.addSql(`drop table "intake"."${table}";`);
    this.addSql('drop function "intake".keep_what_was_checked();');
  }
}
