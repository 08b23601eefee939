import type { FastifyInstance } from 'fastify';
import type { RequestReader } from '../query/request-reader.js';
import { type AgencyCoverage, type ClauseCoverage, coverageOf, type DatasetCoverage } from '../reports/coverage.js';
import { deadlinesOf } from '../reports/record-deadlines.js';
import { API, datasetAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { numberOf, refuseUnknown } from './parameters.js';
import { recordJson, referenceJson } from './record-json.js';
import { sharedAnswer } from './shared-answer.js';
import { tallyJson } from './tally-json.js';

export const COVERAGE_PARAMETERS: readonly string[] = ['planYear'];
export const DEFAULT_PLAN_YEAR = 2019;

// All datasets are looked at, though mostly remembered.
const COST = 100;

/** `GET /api/v1/coverage`: who owes what, what is there, and what is late, clause by clause. */
export function addCoverageRoute(app: FastifyInstance, door: RestDoor): void {
  app.get(`${API}/coverage`, sharedAnswer(), (request, reply) => {
    const asked = readRequest(request);
    refuseUnknown(asked.query, COVERAGE_PARAMETERS);
    const planYear = numberOf(asked.query, 'planYear') ?? DEFAULT_PLAN_YEAR;
    return answer(door, reply, { ...asked, costAt: () => COST }, async (reader) => {
      const { revision } = reader.present;
      const clauses = await coverageOf(reader, door.tallies, planYear);
      return { body: { data: clauses.map((clause) => clauseJson(reader, clause)), revision }, revision };
    });
  });
}

function clauseJson(reader: RequestReader, { duty, datasets }: ClauseCoverage) {
  return {
    duty: recordJson(duty),
    deadlines: deadlinesOf(duty, reader.today),
    datasets: datasets.map(datasetCoverageJson),
  };
}

function datasetCoverageJson({ dataset, tally, leadAgencies }: DatasetCoverage) {
  const { name, title } = dataset;
  return {
    dataset: { name, title, href: datasetAddress(name) },
    tally: tallyJson(tally),
    leadAgencies: leadAgencies.map(agencyCoverageJson),
  };
}

function agencyCoverageJson({ agencyId, tally }: AgencyCoverage) {
  return { agency: referenceJson('agencies', agencyId, undefined), tally: tallyJson(tally) };
}
