import { Migration } from '@mikro-orm/migrations';

/**
 * A decision on all sound rows of a submission is noted once, not once for each row. `decided_row` shows either kind row by
 * row, and triggers keep that no row is decided twice. A row says whether a value of it was masked, which the public review
 * of a decision says too, so that nobody reads its content for that.
 */
export class Migration20261125002000_whole_decisions extends Migration {
  override name = 'Migration20261125002000_whole_decisions';

  override up(): void {
    this.addSql(`alter table "intake"."decision" add column is_whole boolean not null default false;`);
    this.addSql(
      `comment on column "intake"."decision".is_whole is 'About every sound row of the submission: none is in decision_row.';`,
    );
    this.addSql(`create unique index "decision_whole" on "intake"."decision" (submission) where is_whole;`);
    this.addSql(`create index "decision_by_submission" on "intake"."decision" (submission);`);
    this.addSql(`alter table "intake"."submission_row" add column is_redacted boolean;`);
    this.addSql(
      `update "intake"."submission_row" set is_redacted = true where version::text like '%"redactions":%' and version ->> 'redactions' is not null;`,
    );
    this.addSql(`create view "intake"."decided_row" as
select r.*, d.decision from "intake"."decision_row" d join "intake"."submission_row" r on r.submission = d.submission and r."row" = d."row"
union all
select r.*, d.id from "intake"."decision" d join "intake"."submission_row" r on r.submission = d.submission and r.status = 'sound' where d.is_whole;`);

    this.addSql(`create function "intake".decide_once() returns trigger language plpgsql as $$
begin
  if exists (select from "intake"."decision" d where d.submission = new.submission and d.is_whole)
    or (tg_table_name = 'decision' and exists (select from "intake"."decision_row" d where d.submission = new.submission)) then
    raise exception 'A row is decided once: submit it again.';
  end if;
  return new;
end $$;`);
    this.addSql(
      `create trigger decide_once before insert on "intake"."decision" for each row when (new.is_whole) execute function "intake".decide_once();`,
    );
    this.addSql(
      `create trigger decide_once before insert on "intake"."decision_row" for each row execute function "intake".decide_once();`,
    );

    // Looked up for each row when the submission is stored, it held the end of every transaction up by seconds for a
    // million rows; nothing else stores rows, and no submission is ever deleted.
    this.addSql(`alter table "intake"."submission_row" drop constraint "submission_row_submission_fkey";`);
  }

  override down(): void {
    this.addSql(
      `alter table "intake"."submission_row" add constraint "submission_row_submission_fkey" foreign key (submission) references "intake"."submission" deferrable initially deferred;`,
    );
    this.addSql('drop trigger decide_once on "intake"."decision_row";');
    this.addSql('drop trigger decide_once on "intake"."decision";');
    this.addSql('drop function "intake".decide_once();');
    this.addSql(`insert into "intake"."decision_row" (submission, "row", decision)
select r.submission, r."row", d.id from "intake"."decision" d join "intake"."submission_row" r on r.submission = d.submission and r.status = 'sound' where d.is_whole;`);
    this.addSql('drop view "intake"."decided_row";');
    this.addSql('alter table "intake"."submission_row" drop column is_redacted;');
    this.addSql('drop index "intake"."decision_by_submission";');
    this.addSql('alter table "intake"."decision" drop column is_whole;');
  }
}
