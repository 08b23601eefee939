import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { editionCells, editionOf, partyCells } from './party.js';
import { type NumberedCase, PENALTY_CASES } from './penalty-cases.js';
import { type AmountRange, type Article, isKeyField, type Violation } from './violation.js';
import { addWorkdays, addYears } from './working-days.js';

/** 行政处罚. */
export const penaltySeed: DatasetSeed = { dataset: 'penalties', records: () => PENALTY_CASES.map(penaltyRecord) };

function penaltyRecord(one: NumberedCase, place: number): SeedRecord {
  const { violation, decidedOn } = one;
  const random = randomFor('penalties', one.id);
  const edition = editionOf(decidedOn);
  const publishedOn = addWorkdays(decidedOn, one.publishedAfter);
  const amounts = { fine: amountIn(violation.fine, random), income: amountIn(violation.income, random) };
  return {
    agency: violation.agency,
    formedOn: decidedOn,
    publishedOn,
    sourceUrl: `https://example.org/longcheng/penalties/${place + 1}`,
    sample: true,
    decisionNumber: one.decisionNumber,
    ...partyCells(one.party, edition, violation.agency),
    ...(edition === 2015
      ? { caseName: `${one.party.name}${violation.kind}案` }
      : { violationKind: violation.kind, isKeyField: isKeyField(violation) }),
    facts: factsOf(one, amounts.income),
    basisText: basisTextOf(violation),
    legalBases: basesOf(violation),
    kinds: [...violation.penalties],
    content: contentOf(one, amounts),
    ...(edition === 2015 ? {} : moneyCells(violation, amounts)),
    confiscatedGoods: violation.goods,
    licenceRevoked: licenceOf(one),
    procedure: procedureOf(one),
    filedOn: one.filedOn,
    decidedOn,
    servedOn: addWorkdays(decidedOn, one.servedAfter),
    validUntilOn: edition === 2018 && random.happens(0.3) ? '2099-12-31' : undefined,
    displayUntilOn: edition === 2015 ? undefined : displayUntil(publishedOn, random),
    status: 'IN_EFFECT',
    ...editionCells(violation.agency, edition, publishedOn, DISTRICT),
    ...one.cells,
  };
}

interface Amounts {
  readonly fine: number | undefined;
  readonly income: number | undefined;
}

function amountIn(range: AmountRange | undefined, random: Random): number | undefined {
  if (range === undefined) return undefined;
  const [from, to, step] = range;
  return random.integer(Math.ceil(from / step), Math.floor(to / step)) * step;
}

/** The form of 2018 states amounts in 万元; that of 2015 has no column for them. */
function moneyCells({ penalties }: Violation, { fine, income }: Amounts): SeedRecord {
  const inWanYuan = (yuan: number | undefined) => (yuan === undefined ? undefined : String(yuan / 10_000));
  return {
    fine: inWanYuan(fine),
    confiscated: penalties.includes('CONFISCATE_INCOME') ? inWanYuan(income) : undefined,
  };
}

function factsOf({ violation, seenOn }: NumberedCase, income: number | undefined): string {
  const [year, month, day] = seenOn.split('-').map(Number);
  return `经查，${violation.facts.replace('{day}', `${year}年${month}月${day}日`).replace('{income}', String(income))}`;
}

function basisTextOf({ breach, ground }: Violation): string {
  return `违反《${breach[0]}》${breach[1]}，依据《${ground[0]}》${ground[1]}。`;
}

function basesOf({ breach, ground }: Violation): readonly { readonly law: string; readonly article: string }[] {
  const articles: readonly Article[] = breach[0] === ground[0] && breach[1] === ground[1] ? [ground] : [breach, ground];
  return articles.map(([law, article]) => ({ law, article }));
}

function licenceOf({ violation, party }: NumberedCase): string | undefined {
  if (violation.licence === undefined) return undefined;
  const serial = randomFor('revoked licence', party.name).integer(1, 299);
  return `${violation.licence}（编号：示例${String(serial).padStart(4, '0')}）`;
}

function contentOf(one: NumberedCase, { fine, income }: Amounts): string {
  const { violation } = one;
  const parts = violation.penalties.map((kind) => {
    switch (kind) {
      case 'WARNING':
        return '给予警告';
      case 'FINE':
        return `罚款人民币${fine}元`;
      case 'CONFISCATE_INCOME':
        return `没收违法所得人民币${income}元`;
      case 'CONFISCATE_GOODS':
        return `没收${violation.goods}`;
      case 'SUSPEND_LICENCE':
        return `暂扣${violation.licence}三个月`;
      case 'REVOKE_LICENCE':
        return `吊销${violation.licence}`;
      default:
        return violation.orders?.[kind] ?? '其他行政处罚';
    }
  });
  return parts.length === 1 ? `${parts[0]}。` : `${parts.map((part, index) => `${index + 1}.${part}`).join('；')}。`;
}

// 行政处罚法 demands a hearing, if the party asks for one, before a licence is revoked or business must stop or close.
const WITH_HEARING = ['REVOKE_LICENCE', 'SUSPEND_BUSINESS', 'CLOSE_BUSINESS', 'DOWNGRADE_QUALIFICATION'];

function procedureOf({ violation, decidedOn }: NumberedCase): string {
  if (violation.penalties.some((kind) => WITH_HEARING.includes(kind))) return 'HEARING';
  return decidedOn < '2021-07-15' ? 'GENERAL' : 'ORDINARY';
}

/** A year, or three for what weighs more; before the rule of 2023 not every source says. */
function displayUntil(publishedOn: string, random: Random): string | undefined {
  return publishedOn < '2021-01-01' && random.happens(0.15) ? undefined : addYears(publishedOn, random.pick([1, 1, 3]));
}
