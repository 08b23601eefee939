import { Migration } from '@mikro-orm/migrations';

export class Migration20261124135855 extends Migration {
  override name = 'Migration20261124135855';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "open";`);
    this.addSql(
      `create table "open"."agencies" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "credit_code" text collate "C" null, "name" text collate "C" not null, "short_names" text[] null, "extra_plates" text[] null, "kind" text collate "C" not null, "rank" text collate "C" null, "division" text collate "C" not null, "parent" uuid null, "predecessor" uuid null, "status" text collate "C" not null, "established_on" date null, "ceased_on" date null, "address" text collate "C" null, "office_hours" text collate "C" null, "phone" text collate "C" null, "fax" text collate "C" null, "email" text collate "C" null, "website" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."agencies" is '机构';`);
    this.addSql(
      `create unique index "agencies_current" on "open"."agencies" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_natural_key" on "open"."agencies" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_since_revision" on "open"."agencies" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_agency" on "open"."agencies" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_credit_code" on "open"."agencies" ("credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_name" on "open"."agencies" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_kind" on "open"."agencies" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_division" on "open"."agencies" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_parent" on "open"."agencies" ("parent", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."change" ("revision" bigint not null, "sequence" int not null, "dataset" text collate "C" not null, "record_id" uuid not null, "kind" text not null, "reason" text null, "digest" text not null, primary key ("revision", "sequence"));`,
    );
    this.addSql(`create index "change_by_record" on "open"."change" ("dataset", "record_id", "revision");`);

    this.addSql(
      `create table "open"."departments" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "name" text collate "C" not null, "duties" text collate "C" null, "rank" text collate "C" null, "establishment" integer null, "leaders" integer null, "phone" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."departments" is '内设机构';`);
    this.addSql(
      `create unique index "departments_current" on "open"."departments" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_natural_key" on "open"."departments" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_since_revision" on "open"."departments" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_agency" on "open"."departments" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_name" on "open"."departments" ("name", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."disclosure_offices" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "name" text collate "C" not null, "address" text collate "C" null, "office_hours" text collate "C" null, "phone" text collate "C" null, "fax" text collate "C" null, "email" text collate "C" null, "online_url" text collate "C" null, "full_time_staff" integer null, "annual_budget" numeric(20,2) null, "annual_budget_source_value" numeric null, "annual_budget_source_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."disclosure_offices" is '政府信息公开工作机构';`);
    this.addSql(
      `create unique index "disclosure_offices_current" on "open"."disclosure_offices" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_offices_by_natural_key" on "open"."disclosure_offices" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_offices_by_since_revision" on "open"."disclosure_offices" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_offices_by_agency" on "open"."disclosure_offices" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."duties" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "plan_year" integer not null, "clause_path" text collate "C" not null, "clause_code" text collate "C" not null, "position" integer not null, "title" text collate "C" not null, "chapter" text collate "C" not null, "summary" text collate "C" not null, "lead_agencies" uuid[] null, "supporting_agencies" uuid[] null, "assignments" jsonb not null, "datasets" text[] null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."duties" is '公开任务';`);
    this.addSql(`create unique index "duties_current" on "open"."duties" ("record_id") where until_revision is null;`);
    this.addSql(
      `create index "duties_by_natural_key" on "open"."duties" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_since_revision" on "open"."duties" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_agency" on "open"."duties" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_plan_year" on "open"."duties" ("plan_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_clause_path" on "open"."duties" ("clause_path", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_clause_code" on "open"."duties" ("clause_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_position" on "open"."duties" ("position", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_lead_agencies" on "open"."duties" using gin ("lead_agencies") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_supporting_agencies" on "open"."duties" using gin ("supporting_agencies") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."establishments" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "kind" text collate "C" not null, "kind_title" text collate "C" not null, "as_of_on" date not null, "approved" integer null, "actual" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."establishments" is '人员编制';`);
    this.addSql(
      `create unique index "establishments_current" on "open"."establishments" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_natural_key" on "open"."establishments" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_since_revision" on "open"."establishments" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_agency" on "open"."establishments" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_as_of_on" on "open"."establishments" ("as_of_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."office_holders" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "post" uuid not null, "person_name" text collate "C" not null, "level" text collate "C" not null, "start_on" date not null, "end_on" date null, "responsibilities" text collate "C" null, "display_order" integer null, "phone" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."office_holders" is '领导分工';`);
    this.addSql(
      `create unique index "office_holders_current" on "open"."office_holders" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_natural_key" on "open"."office_holders" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_since_revision" on "open"."office_holders" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_agency" on "open"."office_holders" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_post" on "open"."office_holders" ("post", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_person_name" on "open"."office_holders" ("person_name", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."posts" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "department" uuid null, "title" text collate "C" not null, "level" text collate "C" not null, "count" integer null, "note" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."posts" is '职数';`);
    this.addSql(`create unique index "posts_current" on "open"."posts" ("record_id") where until_revision is null;`);
    this.addSql(
      `create index "posts_by_natural_key" on "open"."posts" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "posts_by_since_revision" on "open"."posts" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "posts_by_agency" on "open"."posts" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "posts_by_department" on "open"."posts" ("department", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."publication" ("revision" bigint not null, "released_at" timestamptz(3) not null, "dataset" text collate "C" not null, "agency" uuid null, "published" int not null, "corrected" int not null, "withdrawn" int not null, "digest" text not null, "previous_digest" text not null, primary key ("revision"));`,
    );

    this.addSql(
      `create table "open"."three_determination_plans" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "document_number" text collate "C" not null, "title" text collate "C" not null, "issuer" text collate "C" null, "issued_on" date null, "desensitised" boolean not null, "withheld_parts" text[] null, "duties" jsonb not null, "function_changes" jsonb null, "boundaries" jsonb null, "administrative_posts" integer null, "other_posts" integer null, "leaders" jsonb null, "inner_leader_posts" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."three_determination_plans" is '"三定"规定';`);
    this.addSql(
      `create unique index "three_determination_plans_current" on "open"."three_determination_plans" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_natural_key" on "open"."three_determination_plans" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_since_revision" on "open"."three_determination_plans" ("since_revision", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_agency" on "open"."three_determination_plans" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_document_number" on "open"."three_determination_plans" ("document_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_issued_on" on "open"."three_determination_plans" ("issued_on", "record_id") where until_revision is null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "open"."agencies" cascade;`);
    this.addSql(`drop table if exists "open"."change" cascade;`);
    this.addSql(`drop table if exists "open"."departments" cascade;`);
    this.addSql(`drop table if exists "open"."disclosure_offices" cascade;`);
    this.addSql(`drop table if exists "open"."duties" cascade;`);
    this.addSql(`drop table if exists "open"."establishments" cascade;`);
    this.addSql(`drop table if exists "open"."office_holders" cascade;`);
    this.addSql(`drop table if exists "open"."posts" cascade;`);
    this.addSql(`drop table if exists "open"."publication" cascade;`);
    this.addSql(`drop table if exists "open"."three_determination_plans" cascade;`);

    this.addSql(`drop schema if exists "open";`);
  }
}
