import { implies, inOrder } from '../../catalog/check.js';
import { lastsAtLeast, within } from '../../catalog/clock.js';
import {
  Code,
  CodeSet,
  CreditCode,
  DateOnly,
  Division,
  DocumentNumber,
  EmbeddedList,
  Flag,
  LongText,
  type Measured,
  Money,
  type RecordId,
  Reference,
  Text,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { EnforcementBasis } from './enforcement-basis.js';
import { penaltyKinds, penaltyPartyKinds, penaltyProcedures, penaltyStatuses } from './penalty-codes.js';

/**
 * 行政处罚. One administrative penalty decision on an organisation or an individual business; those on natural persons
 * are never published row by row. Source: 双公示 exchange table (CF_*; editions of 2015 and 2018); 行政处罚法 art. 48.
 */
@Dataset({
  name: 'penalties',
  title: '行政处罚',
  description: 'One administrative penalty decision on an organisation or an individual business.',
  family: 'enforcement',
  clauses: ['B2'],
  key: ['agency', 'decisionNumber'],
  label: 'decisionNumber',
  countedOnly: { column: 'partyKind', words: ['自然人', '个人', '公民', 'NATURAL_PERSON'], basis: '国家发展改革委令第58号；个人信息保护法 art. 28' },
  displayedUntil: 'displayUntilOn',
  order: ['-decidedOn', 'naturalKey'],
  checks: [
    implies('V42', { column: 'kinds', holds: 'FINE' }, 'fine', 'positive'),
    implies('V42', { column: 'kinds', holds: 'CONFISCATE_INCOME' }, 'confiscated', 'positive'),
    implies('V42', { column: 'kinds', holds: 'SUSPEND_LICENCE' }, 'licenceRevoked'),
    implies('V42', { column: 'kinds', holds: 'REVOKE_LICENCE' }, 'licenceRevoked'),
    inOrder('V42', ['decidedOn', 'publishedOn', 'displayUntilOn']),
    implies('V42', { column: 'status', holds: 'REVOKED' }, 'displayUntilOn', 'absent'),
    implies('V42', { column: 'status', holds: 'UNLAWFUL' }, 'displayUntilOn', 'absent'),
    implies('V42', { column: 'status', holds: 'VOID' }, 'displayUntilOn', 'absent'),
  ],
  clocks: [
    within('R20', 'decidedOn', 'publishedOn'),
    within('R24', 'annulledOn', 'withdrawnOn'),
    within('R25', 'decidedOn', 'servedOn'),
    within('R25B', 'filedOn', 'decidedOn'),
    lastsAtLeast('R26', 'publishedOn', 'displayUntilOn'),
    lastsAtLeast('R26B', 'publishedOn', 'displayUntilOn', { only: { column: 'isKeyField', holds: true } }),
    within('R26C', 'publishedOn', 'displayUntilOn', { only: { column: 'status', holds: 'IN_EFFECT' } }),
  ],
})
export class Penalty extends DisclosedRecord {
  @Reference('agencies', '处罚机关', 'The agency that decided.', { indexed: true, aliases: ['CF_CFJG', 'CF_XZJG'] })
  declare agency: RecordId;

  @CreditCode('处罚机关统一社会信用代码', 'Credit code of the agency as the source prints it.', {
    nullable: true,
    aliases: ['CF_CFJGDM'],
  })
  agencyCode?: string;

  @DocumentNumber('行政处罚决定书文号', 'Number of the penalty decision.', { indexed: true, aliases: ['CF_WSH'] })
  decisionNumber!: string;

  @Text('处罚名称', 'Name of the penalty or of the case, in the edition of 2015.', {
    nullable: true,
    aliases: ['CF_CFMC', 'CF_AJMC'],
  })
  caseName?: string;

  @Text('行政相对人名称', 'Who was punished.', {
    indexed: true,
    privacy: 'natural-person-name',
    aliases: ['CF_XDR_MC'],
  })
  partyName!: string;

  @Code(penaltyPartyKinds, '行政相对人类别', 'What kind of party it is.', {
    nullable: true,
    indexed: true,
    aliases: ['CF_XDR_LB'],
  })
  partyKind?: string;

  @CreditCode('统一社会信用代码', 'Credit code of the party, as published.', {
    nullable: true,
    indexed: true,
    aliases: ['CF_XDR_SHXYM'],
    source: 'GB 32100-2015',
  })
  partyCreditCode?: string;

  @Text('工商注册号', 'Business registration number of the party.', {
    nullable: true,
    aliases: ['CF_XDR_GSZC', 'CF_XDR_GSDJ'],
  })
  partyRegistrationNumber?: string;

  @Text('组织机构代码', 'Organisation code of the party.', { nullable: true, aliases: ['CF_XDR_ZZJG', 'CF_XDR_ZDM'] })
  partyOrganisationCode?: string;

  @Text('税务登记号', 'Tax registration number of the party.', { nullable: true, aliases: ['CF_XDR_SWDJ'] })
  partyTaxNumber?: string;

  @Text('事业单位证书号', 'Certificate number of a public institution.', { nullable: true, aliases: ['CF_XDR_SYDW'] })
  partyInstitutionNumber?: string;

  @Text('社会组织登记证号', 'Registration number of a social organisation.', {
    nullable: true,
    aliases: ['CF_XDR_SHZZ'],
  })
  partySocialOrganisationNumber?: string;

  @Text('法定代表人', 'Legal representative or operator of the party, with the name masked.', {
    nullable: true,
    privacy: 'natural-person-name',
    aliases: ['CF_FRDB', 'CF_FR'],
  })
  legalRepresentative?: string;

  @Reference('enterprises', '市场主体', 'The party in the register of businesses.', { nullable: true, indexed: true })
  enterprise?: RecordId;

  @Text('违法行为类型', 'Kind of violation.', { nullable: true, indexed: true, aliases: ['CF_WFXW'] })
  violationKind?: string;

  @Flag('是否涉及重点领域', 'Whether it is about food, drugs, special equipment, safety at work or fire safety.', {
    nullable: true,
    source: '国家发展改革委令第58号',
  })
  isKeyField?: boolean;

  @LongText('违法事实', 'Facts of the violation.', { nullable: true, privacy: 'free-text', aliases: ['CF_SY'] })
  facts?: string;

  @LongText('处罚依据', 'Laws that the penalty rests on, as the decision words them.', {
    nullable: true,
    aliases: ['CF_YJ'],
  })
  basisText?: string;

  @EmbeddedList(EnforcementBasis, '处罚依据条款', 'The same laws, article by article.', { nullable: true })
  legalBases?: EnforcementBasis[];

  @CodeSet(penaltyKinds, '处罚类别', 'Kinds of penalty that the decision holds.', {
    nullable: true,
    indexed: true,
    aliases: ['CF_CFLB', 'CF_CFLB1'],
    source: '行政处罚法 art. 9',
  })
  kinds?: string[];

  @LongText('处罚内容', 'What was decided.', { nullable: true, privacy: 'free-text', aliases: ['CF_NR', 'CF_JG'] })
  content?: string;

  @Money('罚款金额', 'Amount of the fine.', { nullable: true, indexed: true, unit: '万元', aliases: ['CF_NR_FK'] })
  fine?: Measured;

  @Money('没收违法所得、没收非法财物的金额', 'Worth of what was confiscated.', {
    nullable: true,
    unit: '万元',
    aliases: ['CF_NR_WFFF'],
  })
  confiscated?: Measured;

  @Text('没收的非法财物', 'Goods that were confiscated.', { nullable: true })
  confiscatedGoods?: string;

  @Text('暂扣或吊销证照名称及编号', 'Name and number of the licence withheld or revoked.', {
    nullable: true,
    aliases: ['CF_NR_ZKDX'],
  })
  licenceRevoked?: string;

  @Code(penaltyProcedures, '处罚程序', 'Procedure in which it was decided.', { nullable: true })
  procedure?: string;

  @DateOnly('立案日期', 'Day on which the case was filed.', { nullable: true })
  filedOn?: string;

  @DateOnly('处罚决定日期', 'Day of the decision.', { nullable: true, indexed: true, aliases: ['CF_JDRQ'] })
  decidedOn?: string;

  @DateOnly('送达日期', 'Day on which the decision was served.', { nullable: true })
  servedOn?: string;

  @DateOnly('处罚有效期', 'Last day on which the penalty has effect.', { nullable: true, aliases: ['CF_YXQ'] })
  validUntilOn?: string;

  @DateOnly('公示截止期', 'Last day of display.', { nullable: true, aliases: ['CF_GSJZQ'] })
  displayUntilOn?: string;

  @Code(penaltyStatuses, '处罚决定状态', 'What has become of the decision; the edition of 2018 does not say.', {
    nullable: true,
    indexed: true,
    aliases: ['CF_ZT'],
  })
  status?: string;

  @DateOnly('变更撤销日期', 'Day on which the decision was amended, revoked, or found unlawful or void.', {
    nullable: true,
  })
  annulledOn?: string;

  @DateOnly('撤回日期', 'Day on which the decision was withdrawn from display.', {
    nullable: true,
    source: '行政处罚法 art. 48',
  })
  withdrawnOn?: string;

  @LongText('撤回理由', 'Why it was withdrawn; the law demands that the reason is public.', {
    nullable: true,
    privacy: 'free-text',
    source: '行政处罚法 art. 48',
  })
  withdrawalReason?: string;

  @Reference('agencies', '数据来源单位', 'The agency that supplied the row.', {
    nullable: true,
    inverse: false,
    aliases: ['CF_SJLY'],
  })
  dataSource?: RecordId;

  @CreditCode('数据来源单位统一社会信用代码', 'Credit code of the supplier as the source prints it.', {
    nullable: true,
    aliases: ['CF_SJLYDM'],
  })
  dataSourceCode?: string;

  @Division('地方编码', 'Division of the deciding agency, in the edition of 2015.', {
    nullable: true,
    aliases: ['DFBM'],
  })
  division?: string;

  @DateOnly('数据更新时间戳', 'Day of the last change at the source.', { nullable: true, aliases: ['SJC'] })
  sourceChangedOn?: string;

  @LongText('备注', 'Remark.', { nullable: true, privacy: 'free-text', aliases: ['BZ'] })
  remark?: string;
}
