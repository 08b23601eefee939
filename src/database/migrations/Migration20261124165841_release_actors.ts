import { Migration } from '@mikro-orm/migrations';

export class Migration20261124165841_release_actors extends Migration {
  override name = 'Migration20261124165841_release_actors';

  override up(): void | Promise<void> {
    this.addSql(`create index "change_erased" on "open"."change" ("dataset", "record_id") where kind = 'erased';`);

    this.addSql(
      `alter table "open"."publication" add "erased" int not null default 0, add "released_by" text not null default 'OPERATOR';`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "open"."change_erased";`);

    this.addSql(`alter table "open"."publication" drop column "erased", drop column "released_by";`);
  }
}
