import { publishedInTime } from '../calendar.js';
import type { Count, DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { NAMED_AGENCIES, TOWNSHIPS } from './agency-list.js';
import { CHARTERS } from './charters/all-charters.js';
import { addressOf, disclosurePhoneOf, faxOf, mailboxOf, OFFICE_HOURS, requestAddressOf } from './contact.js';

/** 政府信息公开工作机构: one for each agency that the work plan names, and for each township. */
export const disclosureOfficeSeed: DatasetSeed = {
  dataset: 'disclosure-offices',
  records: () => [...NAMED_AGENCIES, ...TOWNSHIPS].map(({ name }) => officeRecord(name)),
};

// The day after the revised Disclosure Regulation came into force (2019-05-15), for which the guides were renewed.
const GUIDE_RENEWED_ON = '2019-05-16';

/** Budgets that are not simply an amount in 万元; each is a different statement. */
const UNUSUAL_BUDGETS: Readonly<Record<string, string | undefined>> = {
  龙城区财政局: '86500元',
  龙城区退役军人事务局: '0万元',
  中共龙城区委宣传部: '#WITHHELD_SECRET',
  龙城区司法局: '#NOT_PUBLISHED',
  联合镇人民政府: '#NOT_PUBLISHED',
  龙城区生态环境局: undefined,
  海龙街道办事处: undefined,
  召都巴镇人民政府: undefined,
};

const UNUSUAL_STAFF: Readonly<Record<string, Count>> = {
  龙城区扶贫开发局: 0,
  新华街道办事处: 0,
  龙城区环境卫生管理局: undefined,
  大平房镇人民政府: '#NOT_PUBLISHED',
};

function officeRecord(agency: string): SeedRecord {
  const random = randomFor('disclosure offices', agency);
  return {
    agency,
    formedOn: GUIDE_RENEWED_ON,
    publishedOn: publishedInTime(GUIDE_RENEWED_ON, random),
    sample: true,
    name: `${agency}${officeUnit(agency)}`,
    address: addressOf(agency),
    officeHours: OFFICE_HOURS,
    phone: disclosurePhoneOf(agency),
    fax: faxOf(agency),
    email: mailboxOf(agency).replace('agency', 'disclosure'),
    onlineUrl: requestAddressOf(agency),
    fullTimeStaff: agency in UNUSUAL_STAFF ? UNUSUAL_STAFF[agency] : random.integer(1, 3),
    annualBudget: agency in UNUSUAL_BUDGETS ? UNUSUAL_BUDGETS[agency] : budget(random),
  };
}

/** The inner unit that handles disclosure: a special one, else the first, which keeps the office. */
function officeUnit(agency: string): string {
  const units = CHARTERS.find((charter) => charter.agency === agency)?.units ?? [];
  const unit = units.find(({ name }) => name === '政务公开股') ?? units[0];
  return unit?.name ?? '党政办公室';
}

function budget(random: Random): string {
  return `${random.integer(20, 185) / 10}万元`;
}
