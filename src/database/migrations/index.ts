import type { Options } from '@mikro-orm/postgresql';
import { Migration20261101000000_schemas_and_grants } from './Migration20261101000000_schemas_and_grants.js';
import { Migration20261124151403_tables } from './Migration20261124151403_tables.js';
import { Migration20261124165841_release_actors } from './Migration20261124165841_release_actors.js';
import { Migration20261124170000_intake } from './Migration20261124170000_intake.js';
import { Migration20261124170223_changes_by_dataset } from './Migration20261124170223_changes_by_dataset.js';
import { Migration20261124204625_search } from './Migration20261124204625_search.js';
import { Migration20261125001616_leaner_indexes } from './Migration20261125001616_leaner_indexes.js';
import { Migration20261125002000_whole_decisions } from './Migration20261125002000_whole_decisions.js';
import { Migration20261125002413_agency_of_erased } from './Migration20261125002413_agency_of_erased.js';
import { Migration20261130193000_submitted_cells } from './Migration20261130193000_submitted_cells.js';
import { Migration20261130200600_credit_codes_stated } from './Migration20261130200600_credit_codes_stated.js';
import { Migration20261130203611_order_of_lists } from './Migration20261130203611_order_of_lists.js';
import { Migration20261130210924_ended_versions } from './Migration20261130210924_ended_versions.js';
import { Migration20261130231026_last_revisions } from './Migration20261130231026_last_revisions.js';

export type MigrationList = NonNullable<NonNullable<Options['migrations']>['migrationsList']>;

/** All migrations, in the order in which they run. Written by `npm run migration`; a released one is never changed. */
export const migrations: MigrationList = [
  { name: 'Migration20261101000000_schemas_and_grants', class: Migration20261101000000_schemas_and_grants },
  { name: 'Migration20261124151403_tables', class: Migration20261124151403_tables },
  { name: 'Migration20261124165841_release_actors', class: Migration20261124165841_release_actors },
  { name: 'Migration20261124170000_intake', class: Migration20261124170000_intake },
  { name: 'Migration20261124170223_changes_by_dataset', class: Migration20261124170223_changes_by_dataset },
  { name: 'Migration20261124204625_search', class: Migration20261124204625_search },
  { name: 'Migration20261125001616_leaner_indexes', class: Migration20261125001616_leaner_indexes },
  { name: 'Migration20261125002000_whole_decisions', class: Migration20261125002000_whole_decisions },
  { name: 'Migration20261125002413_agency_of_erased', class: Migration20261125002413_agency_of_erased },
  { name: 'Migration20261130193000_submitted_cells', class: Migration20261130193000_submitted_cells },
  { name: 'Migration20261130200600_credit_codes_stated', class: Migration20261130200600_credit_codes_stated },
  { name: 'Migration20261130203611_order_of_lists', class: Migration20261130203611_order_of_lists },
  { name: 'Migration20261130210924_ended_versions', class: Migration20261130210924_ended_versions },
  { name: 'Migration20261130231026_last_revisions', class: Migration20261130231026_last_revisions },
];
