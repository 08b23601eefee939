import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { GOVERNMENT_OFFICE, TOWNSHIPS } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { ECONOMY_FIELDS } from './catalogue-economy.js';
import { GENERAL_ITEMS } from './catalogue-general.js';
import { LIVELIHOOD_FIELDS } from './catalogue-livelihood.js';
import { type CatalogueSheet, type FieldSheet, TIME } from './catalogue-sheet.js';

/** 主动公开基本目录: the general items of 2019, and the 26 pilot fields of 2020, agency by agency. */
export const catalogueItemSeed: DatasetSeed = {
  dataset: 'catalogue-items',
  records: () => [...general(), ...fields()],
};

function general(): readonly SeedRecord[] {
  return GENERAL_ITEMS.flatMap((field) =>
    field.items.map((item, index) => itemRecord(field, item, index + 1, { edition: '2019', formedOn: '2019-07-08' })),
  );
}

/** The items of an agency are numbered through, over all its fields. */
function fields(): readonly SeedRecord[] {
  const last = new Map<string, number>();
  return [...ECONOMY_FIELDS, ...LIVELIHOOD_FIELDS].flatMap((field) =>
    field.items.map((item) => {
      const sequence = (last.get(field.agency) ?? 0) + 1;
      last.set(field.agency, sequence);
      return itemRecord(field, item, sequence, { edition: '2020', formedOn: '2020-07-13' });
    }),
  );
}

function itemRecord(
  field: FieldSheet,
  item: CatalogueSheet,
  sequence: number,
  { edition, formedOn }: { readonly edition: string; readonly formedOn: string },
): SeedRecord {
  const random = randomFor('catalogue items', field.agency, edition, String(sequence));
  return {
    agency: field.agency,
    // The first page of a catalogue often says nothing of when it was made.
    formedOn: sequence === 1 && field.agency !== GOVERNMENT_OFFICE ? undefined : formedOn,
    publishedOn: publishedInTime(formedOn, random),
    sample: true,
    edition,
    sequence,
    field: field.field,
    firstLevel: item.firstLevel,
    secondLevel: item.secondLevel,
    content: item.content,
    bases: basesOf(field),
    ...timeCells(item),
    ...subjectCells(field),
    channels: channelsOf(field, item, random),
    audience: item.audienceDetail === undefined ? 'SOCIETY' : 'SPECIFIC_GROUP',
    audienceDetail: item.audienceDetail,
    mode: item.onRequest === true ? 'ON_REQUEST' : 'PROACTIVE',
    levels: field.isAlsoTownship === true ? ['COUNTY', 'TOWNSHIP'] : ['COUNTY'],
    datasets: field.datasets.length === 0 ? undefined : field.datasets,
  };
}

function basesOf({ law: [title, documentNumber, article] }: FieldSheet): SeedCell {
  const own = {
    title,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(article === undefined ? {} : { article }),
  };
  const regulation = { title: '中华人民共和国政府信息公开条例', documentNumber: '国务院令第711号' };
  return documentNumber === regulation.documentNumber ? [own] : [regulation, own];
}

function timeCells({ time = TIME.general }: CatalogueSheet): SeedRecord {
  return { timeLimitText: time.text, timeLimit: time.limit, timeRule: time.rule };
}

/** Who discloses: named agencies of the sample are linked, others only printed. */
function subjectCells({ agency, subjectText, isAlsoTownship }: FieldSheet): SeedRecord {
  if (subjectText !== undefined) return { subjectText };
  const townships = isAlsoTownship === true ? TOWNSHIPS.map(({ name }) => name) : [];
  return {
    subjectText: isAlsoTownship === true ? `${agency}、各镇人民政府、街道办事处` : agency,
    subjects: [agency, ...townships],
  };
}

function channelsOf({ specialPlatform, isAlsoTownship }: FieldSheet, item: CatalogueSheet, random: Random): SeedCell {
  const further = ['GAZETTE', 'NEW_MEDIA', 'PRESS_CONFERENCE', 'BROADCAST', 'PRINT', 'READING_POINT'];
  const nearby = ['SERVICE_CENTRE', 'SERVICE_STATION', 'NOTICE_BOARD', 'OTHER'];
  return [
    'WEBSITE',
    ...(specialPlatform === true ? ['SPECIAL_PLATFORM'] : []),
    ...(item.audienceDetail === undefined ? [random.pick(further)] : ['ON_SITE', 'TARGETED']),
    isAlsoTownship === true ? 'NOTICE_BOARD' : random.pick(nearby),
  ];
}
