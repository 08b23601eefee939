import { buildRegistry } from '../../src/catalog/build-registry.js';
import { codeList } from '../../src/catalog/code-list.js';
import {
  Area,
  Code,
  CodeSet,
  DateOnly,
  DecimalNumber,
  Duration,
  Flag,
  Instant,
  Integer,
  type Measured,
  Money,
  Ratio,
  type RecordId,
  Reference,
  Text,
} from '../../src/catalog/columns/index.js';
import { Dataset } from '../../src/catalog/dataset.js';

const kinds = codeList('LedgerKind', '种类', 'Kind of a ledger.', {
  edition: '1',
  values: [
    ['FINE', '罚款', 'A fine.'],
    ['WARNING', '警告', 'A warning.'],
  ],
});

/** A record with figures and days of every sort that the rules look at. */
@Dataset({
  name: 'ledgers',
  title: '台账',
  description: 'A ledger.',
  family: 'fiscal',
  clauses: ['C5'],
  key: ['name'],
  label: 'name',
})
export class Ledger {
  @Text('名称', 'Name.')
  name!: string;

  @Money('合计', 'Total.', { nullable: true, unit: '亿元' })
  total?: Measured;

  @Money('一般', 'General.', { nullable: true, unit: '亿元' })
  general?: Measured;

  @Money('专项', 'Special.', { nullable: true, unit: '亿元' })
  special?: Measured;

  @Ratio('占比', 'Share.', { nullable: true, unit: '%' })
  share?: Measured;

  @Area('面积', 'Area.', { nullable: true, unit: '亩' })
  area?: Measured;

  @Area('公顷面积', 'Area in hectares.', { nullable: true, unit: '公顷' })
  areaHectares?: Measured;

  @DecimalNumber('单价', 'Rate in yuan per mu.', { nullable: true })
  rate?: string;

  @DecimalNumber('倍率', 'A rate without a unit.', { nullable: true })
  multiple?: string;

  @Integer('总数', 'Count.', { nullable: true })
  count?: number;

  @Integer('甲数', 'Part of the count.', { nullable: true })
  one?: number;

  @Integer('乙数', 'Other part of the count.', { nullable: true })
  other?: number;

  @Duration('承诺时限', 'Promised limit.', { nullable: true })
  promised?: object;

  @CodeSet(kinds, '处罚种类', 'Kinds.', { nullable: true })
  kinds?: string[];

  @Code(kinds, '主要种类', 'Main kind.', { nullable: true })
  kind?: string;

  @Flag('适用', 'Whether it applies.', { nullable: true })
  applies?: boolean;

  @Text('理由', 'Reason for a shorter time.', { nullable: true })
  reason?: string;

  @Integer('年度', 'Year.', { nullable: true })
  year?: number;

  @DateOnly('决定日期', 'Day of the decision.', { nullable: true })
  decidedOn?: string;

  @DateOnly('截止日期', 'Last day.', { nullable: true })
  closedOn?: string;

  @Instant('发现时间', 'When it was noticed.', { nullable: true })
  noticedAt?: string;

  @Instant('回应时间', 'When it was answered.', { nullable: true })
  answeredAt?: string;

  @DateOnly('生成日期', 'Day on which it was formed.', { nullable: true })
  formedOn?: string;

  @DateOnly('发布日期', 'Day on which it was published.', { nullable: true })
  publishedOn?: string;
}

@Dataset({
  name: 'entries',
  title: '明细',
  description: 'An entry of a ledger.',
  family: 'fiscal',
  clauses: ['C5'],
  key: ['ledger', 'name'],
  label: 'name',
})
export class Entry {
  @Reference('ledgers', '台账', 'The ledger.', { inverse: 'entries' })
  ledger!: RecordId;

  @Text('名称', 'Name.')
  name!: string;

  @Code(kinds, '种类', 'Kind.', { nullable: true })
  kind?: string;

  @Money('金额', 'Amount.', { nullable: true, unit: '亿元' })
  amount?: Measured;

  @Integer('件数', 'How many.', { nullable: true })
  count?: number;
}

export const ledgers = buildRegistry([Ledger, Entry]).get('ledgers');
