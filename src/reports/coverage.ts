import type { Dataset } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import type { Row } from '../query/row.js';
import { EMPTY, type Tally, wholeTally } from './tally.js';
import type { TallyBook } from './tally-book.js';

const DUTIES = 'duties';

/** How one agency stands in one dataset. */
export interface AgencyCoverage {
  readonly agencyId: string;
  readonly tally: Tally;
}

/** How a dataset answers a clause: altogether, and for each agency that leads the clause. */
export interface DatasetCoverage {
  readonly dataset: Dataset;
  readonly tally: Tally;
  readonly leadAgencies: readonly AgencyCoverage[];
}

/** What there is for one clause of the work plan: the duty, and the datasets that answer it. */
export interface ClauseCoverage {
  readonly duty: Row;
  readonly datasets: readonly DatasetCoverage[];
}

/**
 * The accountability report of a year's work plan: for every clause what was to be disclosed, by whom, what is there,
 * and what is late. The plan itself is its first line: the duties are records with clocks of their own.
 */
export async function coverageOf(
  reader: RequestReader,
  book: TallyBook,
  planYear: number,
): Promise<readonly ClauseCoverage[]> {
  const duties = await dutiesOf(reader, planYear);
  return Promise.all(
    duties.map(async (duty) => {
      // The plan itself is of all clauses and answers none.
      const answering = reader.registry.datasets.filter(
        ({ name, clauses }) => name !== DUTIES && clauses.some((clause) => clause === duty.clauseCode),
      );
      return {
        duty,
        datasets: await Promise.all(answering.map((dataset) => datasetCoverage(reader, book, dataset, duty))),
      };
    }),
  );
}

async function dutiesOf(reader: RequestReader, planYear: number): Promise<readonly Row[]> {
  const { rows } = await reader.list({
    dataset: reader.registry.get(DUTIES),
    filter: { planYear: { equals: planYear } },
    orderBy: [{ column: 'position' }],
    page: { first: 100 },
  });
  return rows;
}

async function datasetCoverage(
  reader: RequestReader,
  book: TallyBook,
  dataset: Dataset,
  duty: Row,
): Promise<DatasetCoverage> {
  const tallies = await book.of(reader, dataset);
  const leads = Array.isArray(duty.leadAgencies) ? duty.leadAgencies.map(String) : [];
  return {
    dataset,
    tally: wholeTally(tallies),
    leadAgencies: leads.map((agencyId) => ({ agencyId, tally: tallies.get(agencyId) ?? EMPTY })),
  };
}
