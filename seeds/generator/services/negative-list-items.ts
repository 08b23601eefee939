import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { MATTERS_2016, MATTERS_2018, MATTERS_2019, type MatterSheet } from './market-entry-list.js';
import { entry } from './members.js';
import { envelope } from './sample-envelope.js';

/** 市场准入负面清单: parts of three editions, as the district mirrors the national list. */
export const negativeListSeed: DatasetSeed = {
  dataset: 'negative-list-items',
  records: () => [
    ...MATTERS_2016.map((sheet) => matterRecord(EDITION_2016, sheet)),
    ...MATTERS_2018.map((sheet) => matterRecord(EDITION_2018, sheet)),
    ...MATTERS_2019.map((sheet) => matterRecord(EDITION_2019, sheet)),
    ...MATTERS_2018.filter(({ code }) => !isIn2019(code)).map(deletedRecord),
  ],
};

interface Edition {
  readonly name: string;
  readonly from: string;
  readonly to?: string;
  readonly documentNumber: string;
  readonly mirroredOn: string;
  readonly industryEdition: string;
}

const EDITION_2016: Edition = {
  name: '2016',
  from: '2016-03-02',
  to: '2018-12-24',
  documentNumber: '发改经体〔2016〕442号',
  mirroredOn: '2018-07-02',
  industryEdition: 'GB/T 4754-2011',
};

const EDITION_2018: Edition = {
  name: '2018',
  from: '2018-12-25',
  to: '2019-11-21',
  documentNumber: '发改经体〔2018〕1892号',
  mirroredOn: '2019-01-07',
  industryEdition: 'GB/T 4754-2017',
};

const EDITION_2019: Edition = {
  name: '2019',
  from: '2019-11-22',
  documentNumber: '发改体改〔2019〕1685号',
  mirroredOn: '2019-11-25',
  industryEdition: 'GB/T 4754-2017',
};

function isIn2019(code: string): boolean {
  return MATTERS_2019.some((sheet) => sheet.code === code);
}

function matterRecord(edition: Edition, sheet: MatterSheet): SeedRecord {
  const { name, from, to, documentNumber, mirroredOn, industryEdition } = edition;
  const { code, kind, matter, measures, sector, industries, change, changeNote } = sheet;
  const authorities = [...new Set(measures.flatMap(([, authority]) => (authority === undefined ? [] : [authority])))];
  return {
    agency: '龙城区营商环境建设局',
    ...envelope('negative list', name, mirroredOn),
    sourceUrl: `https://example.org/longcheng/negative-list/${name}`,
    edition: name,
    code,
    kind,
    matter,
    measures: measures.map(([text, authority]) => entry({ text, authority })),
    authorities: authorities.length === 0 ? undefined : authorities,
    sector,
    industries,
    industryEdition: industries === undefined ? undefined : industryEdition,
    change: name === '2019' ? (change ?? 'UNCHANGED') : undefined,
    changeNote,
    effectiveFromOn: from,
    effectiveToOn: to,
    documentNumber,
  };
}

/** A matter that is listed no longer, with the edition that dropped it. */
function deletedRecord(sheet: MatterSheet): SeedRecord {
  return {
    ...matterRecord(EDITION_2019, sheet),
    change: 'DELETED',
    changeNote: '法律、行政法规修改后不再实施许可，从清单中移出。',
  };
}
