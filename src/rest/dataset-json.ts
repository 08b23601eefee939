import { FAMILIES } from '../catalog/family.js';
import type { Dataset } from '../catalog/registry.js';
import type { DatasetSummary } from '../query/dataset-summaries.js';
import type { RequestReader } from '../query/request-reader.js';
import { describeDataset } from '../reports/dataset-description.js';
import { distributionsOf } from '../reports/distributions.js';
import type { MeasuredFiles } from '../reports/measured-files.js';
import { datasetAddress, descriptionAddress, schemaAddress, statisticsAddress } from './addresses.js';

/** A dataset in the list of all: what it is, how much there is, where. */
export function datasetJson(dataset: Dataset, summary: DatasetSummary) {
  const { name, title, description, family, clauses, cadence } = dataset;
  const { recordCount, sampleCount, firstPublishedAt, latestRevision, latestPublishedAt } = summary;
  return {
    name,
    title,
    description,
    family,
    familyTitle: FAMILIES[family].title,
    clauses,
    cadence,
    licence: describeDataset(dataset).licence,
    recordCount,
    sampleCount,
    firstPublishedAt,
    latestRevision,
    latestPublishedAt,
    links: {
      self: descriptionAddress(name),
      records: datasetAddress(name),
      statistics: statisticsAddress(name),
      schema: schemaAddress(name),
    },
  };
}

/** Everything that can be said of a dataset but how its records stand. */
export async function wholeDatasetJson(reader: RequestReader, measured: MeasuredFiles, dataset: Dataset) {
  const { publisher, clauses, deadlineRules, legalBases, key, columns } = describeDataset(dataset);
  return {
    ...datasetJson(dataset, await reader.summary(dataset)),
    publisher,
    answers: clauses,
    legalBases,
    deadlineRules,
    key,
    columns: columns.map(({ codeList, ...column }) => ({
      ...column,
      codeList: codeList === null ? null : { ...codeList, find: undefined },
    })),
    distributions: await distributionsOf(reader, measured, dataset),
  };
}
