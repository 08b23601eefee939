import { Migration } from '@mikro-orm/migrations';

const INDEXED: readonly (readonly [table: string, column: string])[] = [
  ['agencies', 'credit_code'],
  ['environmental_decisions', 'applicant_credit_code'],
  ['health_facilities', 'credit_code'],
  ['insurance_cases', 'institution_credit_code'],
  ['licences', 'party_credit_code'],
  ['major_projects', 'owner_credit_code'],
  ['penalties', 'party_credit_code'],
  ['schools', 'credit_code'],
  ['vacancies', 'employer_credit_code'],
];

/** Records that state no credit code take no place in the index by which they are found by it. */
export class Migration20261130200600_credit_codes_stated extends Migration {
  override name = 'Migration20261130200600_credit_codes_stated';

  override up(): void {
    this.exchange((column) => `until_revision is null and "${column}" is not null`);
  }

  override down(): void {
    this.exchange(() => 'until_revision is null');
  }

  // Made under other names first, which readers do not notice; only taking the old ones away makes them wait, for a moment.
  private exchange(condition: (column: string) => string): void {
    for (const [table, column] of INDEXED)
      this.addSql(
        `create index "${table}_by_${column}_lean" on "open"."${table}" ("${column}", "record_id") where ${condition(column)};`,
      );
    for (const [table, column] of INDEXED) this.addSql(`drop index "open"."${table}_by_${column}";`);
    for (const [table, column] of INDEXED)
      this.addSql(`alter index "open"."${table}_by_${column}_lean" rename to "${table}_by_${column}";`);
  }
}
