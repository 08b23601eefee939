import { Migration } from '@mikro-orm/migrations';

export class Migration20261130203611_order_of_lists extends Migration {
  override name = 'Migration20261130203611_order_of_lists';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "interpretations_by_published_on" on "open"."interpretations" ("published_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "office_holders_by_display_order" on "open"."office_holders" ("display_order", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "documents_by_published_on" on "open"."documents" ("published_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "topic_releases_by_published_on" on "open"."topic_releases" ("published_on", "record_id") where until_revision is null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "open"."documents_by_published_on";`);

    this.addSql(`drop index "open"."interpretations_by_published_on";`);

    this.addSql(`drop index "open"."office_holders_by_display_order";`);

    this.addSql(`drop index "open"."topic_releases_by_published_on";`);
  }
}
