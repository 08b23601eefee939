import { Migration } from '@mikro-orm/migrations';

export class Migration20261124170223_changes_by_dataset extends Migration {
  override name = 'Migration20261124170223_changes_by_dataset';

  override up(): void | Promise<void> {
    this.addSql(`create index "change_by_dataset" on "open"."change" ("dataset", "revision", "sequence");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "open"."change_by_dataset";`);
  }
}
