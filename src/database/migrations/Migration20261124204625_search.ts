import { Migration } from '@mikro-orm/migrations';
import { WRITER } from '../roles.js';

export class Migration20261124204625_search extends Migration {
  override name = 'Migration20261124204625_search';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "open"."search_entry" ("record_id" uuid not null, "since_revision" bigint not null, "dataset" text collate "C" not null, "until_revision" bigint null, "agency" uuid null, "day" date not null, "lexemes" tsvector not null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(
      `create index "search_entry_present" on "open"."search_entry" using gin (lexemes) where until_revision is null;`,
    );
    this.addSql(
      `create index "search_entry_past" on "open"."search_entry" using gin (lexemes) where until_revision is not null;`,
    );

    // Of a hit only day and id are read: the lexemes of long texts (rows over 2 kB) stay out of their way.
    this.addSql(`alter table "open"."search_entry" alter column lexemes set storage external;`);
    this.addSql(`alter table "open"."search_entry" set (toast_tuple_target = 128);`);

    this.addSql(
      `create table "open"."search_lexicon" ("version" int not null, "words" text[] not null, primary key ("version"));`,
    );

    this.addSql(
      `create table "open"."search_month" ("month" text collate "C" not null, "entries" bigint not null, primary key ("month"));`,
    );

    this.addSql(
      `create table "open"."search_progress" ("id" int not null, "revision" bigint not null, "sequence" int not null, "complete_revision" bigint not null, primary key ("id"));`,
    );

    // The index is made anew from what is released, and an erasure takes from it.
    for (const table of ['search_entry', 'search_lexicon', 'search_month'])
      this.addSql(`grant delete on "open"."${table}" to ${WRITER};`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "open"."search_entry" cascade;`);
    this.addSql(`drop table if exists "open"."search_lexicon" cascade;`);
    this.addSql(`drop table if exists "open"."search_month" cascade;`);
    this.addSql(`drop table if exists "open"."search_progress" cascade;`);
  }
}
