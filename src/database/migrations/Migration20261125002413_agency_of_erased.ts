import { Migration } from '@mikro-orm/migrations';

export class Migration20261125002413_agency_of_erased extends Migration {
  override name = 'Migration20261125002413_agency_of_erased';

  override up(): void | Promise<void> {
    this.addSql(`alter table "open"."change" add "agency" uuid null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "open"."change" drop column "agency";`);
  }
}
