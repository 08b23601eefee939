import { Migration } from '@mikro-orm/migrations';

/**
 * A checked row waits as a list of cells and not as JSON: to make 100,000 rows of the dataset's table of such takes a second
 * less of the transaction that publishes them. Which column each cell is for is said once, with the submission.
 *
 * Its `version` is an empty list, which a server of the release before refuses to publish rather than leave the row out;
 * whoever takes that away, as retention and erasure do, takes the cells with it.
 */
export class Migration20261130193000_submitted_cells extends Migration {
  override name = 'Migration20261130193000_submitted_cells';

  override up(): void {
    this.addSql(`alter table "intake"."submission" add column columns text[];`);
    this.addSql(
      `comment on column "intake"."submission".columns is 'The columns of the dataset''s table that the cells of its rows are for; null: its rows are JSON.';`,
    );
    this.addSql(`alter table "intake"."submission_row" add column cells text[];`);
    // Whoever asks for a submission is shown its problems, of which most rows have none.
    this.addSql(
      `create index "submission_row_with_problems" on "intake"."submission_row" (submission, "row") where problems is not null;`,
    );
    this.addSql(`create or replace view "intake"."decided_row" as
${decidedRow('d.decision', '"intake"."decision_row" d', 'and r."row" = d."row"', '')}
union all
${decidedRow('d.id', '"intake"."decision" d', `and r.status = 'sound'`, ' where d.is_whole')};`);
    this.addSql(`create or replace function "intake".keep_what_was_checked() returns trigger language plpgsql as $$
begin
  if new.version is null then new.cells := null; end if;
  if old.status = 'pending' then return new; end if;
  if new.record_id is distinct from old.record_id or new.digest is distinct from old.digest
    or (new.version is not null and (new.version::text is distinct from old.version::text or new.cells is distinct from old.cells))
    or (old.status <> new.status and (old.status, new.status) <> ('sound', 'faulty')) then
    raise exception 'A row that was checked can not be changed: submit it again.';
  end if;
  return new;
end $$;`);
  }

  override down(): void {
    throw new Error('Rows that wait as cells have no other form: let them be decided on, and go on from here.');
  }
}

function decidedRow(decision: string, decisions: string, isOfIt: string, where: string): string {
  return `select r.submission, r."row", r.status, r.effect, r.record_id, r.agency, r.natural_key, r.label, r.digest, r.version, r.depends_on, r.problems, r.is_redacted, ${decision} as decision, r.cells
from ${decisions} join "intake"."submission_row" r on r.submission = d.submission ${isOfIt}${where}`;
}
