import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { itemNamed } from '../services/directory.js';
import { baseCode, itemKey } from '../services/item-code.js';
import { holderCells, LICENCE_CASES, type NumberedLicence } from './licence-cases.js';
import { type ExchangeEdition, editionCells, editionOf } from './party.js';
import { addWorkdays, addYears, workdaysBefore } from './working-days.js';

/** 行政许可. */
export const licenceSeed: DatasetSeed = { dataset: 'licences', records: () => LICENCE_CASES.map(licenceRecord) };

function licenceRecord(one: NumberedLicence, place: number): SeedRecord {
  const { item, decidedOn, decidedAfter } = one;
  const edition = editionOf(decidedOn);
  const publishedOn = addWorkdays(decidedOn, one.publishedAfter);
  return {
    agency: item.agency,
    formedOn: decidedOn,
    publishedOn,
    sourceUrl: `https://example.org/longcheng/licences/${place + 1}`,
    sample: true,
    decisionDocumentName: edition === 2018 ? `准予${item.name}决定书` : undefined,
    decisionNumber: one.decisionNumber,
    itemName: item.name,
    category: item.category,
    licenceName: edition === 2018 ? item.certificate : undefined,
    licenceNumber: numberOf(one),
    content: item.content,
    ...holderCells(one, edition),
    ...serviceCells(one, edition),
    acceptedOn: workdaysBefore(decidedOn, decidedAfter),
    decidedOn,
    deliveredOn: addWorkdays(decidedOn, one.deliveredAfter),
    ...validity(one),
    status: 'IN_EFFECT',
    ...editionCells(item.agency, edition, publishedOn, DISTRICT),
    ...one.cells,
  };
}

/** The service item; the exchange table has had columns for its codes since the edition of 2018. */
function serviceCells({ item }: NumberedLicence, edition: ExchangeEdition): SeedRecord {
  if (item.serviceItem === undefined) return {};
  const serviceItem = itemKey(item.serviceItem);
  if (edition === 2015) return { serviceItem };
  return { serviceItem, itemId: baseCode(itemNamed(item.serviceItem)), itemCode: serviceItem };
}

/** The number of a certificate leads to the person who holds it, so it stays out where that is a natural person. */
function numberOf({ item, decidedOn, sequence }: NumberedLicence): string {
  if (item.holders === 'persons') return '#WITHHELD_PRIVACY';
  const year = decidedOn.slice(0, 4);
  // Food licences are numbered with seven digits and no year; ours begin with the year all the same.
  const serial = item.id === 'food' ? `${year.slice(2)}${digits(sequence, 5)}` : digits(sequence, 4);
  return item.numbering.replace('{year}', year).replace('{serial}', serial);
}

function validity({ item, decidedOn }: NumberedLicence): SeedRecord {
  if (item.years === undefined) return { validFromOn: decidedOn, validToOn: '#NOT_APPLICABLE' };
  return { validFromOn: decidedOn, validToOn: addDays(addYears(decidedOn, item.years), -1) };
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
