import type { Quad } from 'n3';
import type { Cadence } from '../../catalog/cadence.js';
import { FAMILIES, type FamilyName } from '../../catalog/family.js';
import type { Dataset } from '../../catalog/registry.js';
import type { DatasetSummary } from '../../query/dataset-summaries.js';
import { describeDataset } from '../../reports/dataset-description.js';
import { schemaAddress, tableSchemaAddress } from '../../rest/addresses.js';
import { dayOfInstant } from '../../rules/shanghai-day.js';
import type { Described } from './described.js';
import { distributionGraph } from './distribution-graph.js';
import { day, en, instant, link, node, type Properties, type Statement, zh } from './graph.js';
import type { Places } from './places.js';
import { authority } from './vocabulary.js';

const FREQUENCIES: Readonly<Record<Cadence, string>> = {
  EVENT: 'IRREG',
  EDITION: 'IRREG',
  HOURLY: 'HOURLY',
  MONTHLY: 'MONTHLY',
  QUARTERLY: 'QUARTERLY',
  ANNUAL: 'ANNUAL',
};

/** The theme of DCAT-AP that a family belongs to, beside being a theme of our own. */
export const EU_THEMES: Readonly<Record<FamilyName, string>> = {
  organisation: 'GOVE',
  duties: 'GOVE',
  documents: 'GOVE',
  execution: 'GOVE',
  enforcement: 'JUST',
  battles: 'ENVI',
  livelihood: 'SOCI',
  land: 'REGI',
  fiscal: 'ECON',
  services: 'GOVE',
  requests: 'GOVE',
};

/** What the catalogue says of a dataset. */
export function datasetGraph({ dataset, summary, distributions }: Described, at: Places): readonly Quad[] {
  const { legalBases } = describeDataset(dataset);
  return [
    ...node(at.dataset(dataset.name), ['dcat:Dataset'], datasetProperties(dataset, summary, at)),
    ...periodGraph(dataset, summary, at),
    ...node(at.address(schemaAddress(dataset.name)), ['dct:Standard'], {
      'dct:title': [zh(`${dataset.title}的JSON Schema`), en(`JSON Schema of ${dataset.name}`)],
    }),
    ...node(at.address(tableSchemaAddress(dataset.name)), ['dct:Standard'], {
      'dct:title': [zh(`${dataset.title}的表结构（Frictionless Table Schema）`), en(`Table Schema of ${dataset.name}`)],
    }),
    ...legalBases.flatMap((basis) => node(at.basis(basis), ['eli:LegalResource'], { 'dct:title': zh(basis) })),
    ...distributions.flatMap((distribution) => distributionGraph(dataset, distribution, at)),
  ];
}

function datasetProperties(dataset: Dataset, summary: DatasetSummary, at: Places): Properties {
  const { name, title, description, family, cadence } = dataset;
  const { clauses, licence, distributions, legalBases } = describeDataset(dataset);
  const { recordCount, sampleCount, firstPublishedAt, latestPublishedAt } = summary;
  const samples = sampleCount === 0 ? '' : ` ${sampleCount} of its ${recordCount} records are sample data.`;
  const samplesZh = sampleCount === 0 ? '' : `，其中示例数据${sampleCount}条`;
  return {
    'dct:identifier': { value: name, type: 'xsd:string' },
    'dct:title': [zh(title), en(name)],
    'dct:description': [zh(`${title}，共${recordCount}条${samplesZh}。`), en(`${description}${samples}`)],
    'dct:publisher': link(at.publisher),
    'dcat:contactPoint': link(at.contact),
    'dct:license': link(licence),
    'dct:accessRights': link(authority('access-right', 'PUBLIC')),
    'dct:language': link(authority('language', 'ZHO')),
    'dct:spatial': link(at.district),
    'dct:temporal': periodOf(summary) === undefined ? [] : link(at.period(name)),
    'dct:accrualPeriodicity': link(authority('frequency', FREQUENCIES[cadence])),
    'dct:issued': optional(firstPublishedAt),
    'dct:modified': optional(latestPublishedAt),
    'dct:conformsTo': link(at.address(schemaAddress(name))),
    'dcat:theme': [link(at.family(family)), link(authority('data-theme', EU_THEMES[family]))],
    'dcat:keyword': [zh(title), zh(FAMILIES[family].title), ...clauses.map((clause) => zh(clause.title)), en(name)],
    'dcat:landingPage': link(at.address(`/docs/${name}`)),
    'dcat:distribution': distributions.map(({ format }) => link(at.distribution(name, format))),
    'dcatap:applicableLegislation': legalBases.map((basis) => link(at.basis(basis))),
  };
}

export function optional(time: string | null): readonly Statement[] {
  return time === null ? [] : [instant(time)];
}

/** The days that the records are of; where they say none, those on which they were published here. */
function periodOf({ firstOn, lastOn, firstPublishedAt, latestPublishedAt }: DatasetSummary) {
  const start = firstOn ?? dayOf(firstPublishedAt);
  const end = lastOn ?? dayOf(latestPublishedAt);
  return start === null || end === null ? undefined : { start, end };
}

function dayOf(time: string | null): string | null {
  return time === null ? null : dayOfInstant(Date.parse(time));
}

function periodGraph({ name }: Dataset, summary: DatasetSummary, at: Places): readonly Quad[] {
  const period = periodOf(summary);
  if (period === undefined) return [];
  return node(at.period(name), ['dct:PeriodOfTime'], {
    'dcat:startDate': day(period.start),
    'dcat:endDate': day(period.end),
  });
}
