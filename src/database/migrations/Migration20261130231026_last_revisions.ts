import { Migration } from '@mikro-orm/migrations';

export class Migration20261130231026_last_revisions extends Migration {
  override name = 'Migration20261130231026_last_revisions';

  override up(): void | Promise<void> {
    this.addSql(`create index "publication_by_dataset" on "open"."publication" ("dataset", "revision");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "open"."publication_by_dataset";`);
  }
}
