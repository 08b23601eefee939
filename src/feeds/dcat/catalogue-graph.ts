import type { Quad } from 'n3';
import { FAMILIES, type FamilyName } from '../../catalog/family.js';
import { DATA_LICENCE, PUBLISHER } from '../../catalog/publisher.js';
import type { DatasetSummary } from '../../query/dataset-summaries.js';
import { datasetGraph, EU_THEMES, optional } from './dataset-graph.js';
import type { Described } from './described.js';
import { en, link, node, type Properties, type Statement, zh } from './graph.js';
import { type Places, placesOn } from './places.js';
import { authority } from './vocabulary.js';

const TITLE = [zh('龙城政务公开数据'), en('Longcheng Open Data')];
const DESCRIPTION = [
  zh(`${PUBLISHER.name}应当公开的政府信息，逐条记录，可筛选、统计、回溯与下载。`),
  en(
    'What the district government must disclose, as records: filtered, added up, as it was at any time, and as files.',
  ),
];

/**
 * The catalogue in DCAT-AP 3, as seen on a server whose address is `base`: every property that the profile demands or
 * recommends of what is in it. https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export function catalogueGraph(described: readonly Described[], base: string): readonly Quad[] {
  const at = placesOn(base);
  const families = [...new Set(described.map(({ dataset }) => dataset.family))];
  return [
    ...node(at.catalogue, ['dcat:Catalog'], catalogueProperties(described, at)),
    ...node(at.publisher, ['foaf:Agent'], {
      'foaf:name': [zh(PUBLISHER.name), en(PUBLISHER.nameEn)],
      'dct:type': link('http://purl.org/adms/publishertype/LocalAuthority'),
    }),
    ...node(at.contact, ['vcard:Organization'], {
      'vcard:fn': zh(`${PUBLISHER.name}政府信息公开工作机构`),
      'vcard:hasURL': link(at.address('/api/v1/disclosure-offices')),
    }),
    ...districtGraph(at),
    ...node(DATA_LICENCE, ['dct:LicenseDocument'], {
      'dct:title': en('Creative Commons Attribution 4.0 International'),
      'dct:type': link('http://purl.org/adms/licencetype/Attribution'),
    }),
    ...node(at.home, ['foaf:Document'], { 'dct:title': TITLE }),
    ...serviceGraph(described, at),
    ...themeGraph(families, at),
    ...described.flatMap((each) => datasetGraph(each, at)),
  ];
}

function catalogueProperties(described: readonly Described[], at: Places): Properties {
  const times = (pick: (summary: DatasetSummary) => string | null) =>
    described.flatMap(({ summary }) => pick(summary) ?? []).sort();
  return {
    'dct:title': TITLE,
    'dct:description': DESCRIPTION,
    'dct:publisher': link(at.publisher),
    'dct:license': link(DATA_LICENCE),
    'dct:language': link(authority('language', 'ZHO')),
    'dct:spatial': link(at.district),
    'dct:issued': optional(times(({ firstPublishedAt }) => firstPublishedAt)[0] ?? null),
    'dct:modified': optional(times(({ latestPublishedAt }) => latestPublishedAt).at(-1) ?? null),
    'foaf:homepage': link(at.home),
    'dcat:contactPoint': link(at.contact),
    'dcat:themeTaxonomy': [link(at.families), link('http://publications.europa.eu/resource/authority/data-theme')],
    'dcat:dataset': datasetsOf(described, at),
    'dcat:service': [link(at.rest), link(at.graphql)],
  };
}

function datasetsOf(described: readonly Described[], at: Places): readonly Statement[] {
  return described.map(({ dataset }) => link(at.dataset(dataset.name)));
}

// The box is rounded outward to tenths of a degree: it holds the district, and says no more than that.
function districtGraph(at: Places): readonly Quad[] {
  const box = 'POLYGON((119.9 41.2,121.0 41.2,121.0 42.0,119.9 42.0,119.9 41.2))';
  const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral';
  return node(at.district, ['dct:Location'], {
    'dct:identifier': { value: PUBLISHER.division, type: 'xsd:string' },
    'skos:prefLabel': zh(PUBLISHER.divisionTitle),
    'dcat:bbox': { value: box, datatype: wkt },
    'dcat:centroid': { value: 'POINT(120.4 41.6)', datatype: wkt },
  });
}

function serviceGraph(described: readonly Described[], at: Places): readonly Quad[] {
  const shared: Properties = {
    'dct:publisher': link(at.publisher),
    'dcat:contactPoint': link(at.contact),
    'dct:license': link(DATA_LICENCE),
    'dct:accessRights': link(authority('access-right', 'PUBLIC')),
    'dcat:theme': link(authority('data-theme', 'GOVE')),
    'dcat:keyword': [zh('政务公开'), zh('开放数据'), en('open data')],
    'dcat:servesDataset': datasetsOf(described, at),
  };
  return [
    ...node(at.rest, ['dcat:DataService'], {
      ...shared,
      'dct:title': [zh('REST接口'), en('REST API')],
      'dct:description': en('Lists, records, history, statistics and changes by address, as JSON.'),
      'dcat:endpointURL': link(at.address('/api/v1')),
      'dcat:endpointDescription': link(at.address('/openapi.json')),
    }),
    ...node(at.graphql, ['dcat:DataService'], {
      ...shared,
      'dct:title': [zh('GraphQL接口'), en('GraphQL API')],
      'dct:description': en(
        'The same records with their relations, checks and deadlines, as the question asks for them.',
      ),
      'dcat:endpointURL': link(at.address('/graphql')),
      'dcat:endpointDescription': link(at.address('/graphiql')),
    }),
  ];
}

function themeGraph(families: readonly FamilyName[], at: Places): readonly Quad[] {
  return [
    ...node(at.families, ['skos:ConceptScheme'], { 'dct:title': [zh('数据领域'), en('Families of datasets')] }),
    ...families.flatMap((name) =>
      node(at.family(name), ['skos:Concept'], {
        'skos:prefLabel': [zh(FAMILIES[name].title), en(FAMILIES[name].description)],
        'skos:inScheme': link(at.families),
        'skos:broadMatch': link(authority('data-theme', EU_THEMES[name])),
      }),
    ),
  ];
}
