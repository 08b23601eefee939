import { implies } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { Code, CreditCode, DateOnly, Division, DocumentNumber, Duration, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { licenceCategories, licencePartyKinds, licenceStatuses } from './licence-codes.js';

/** 行政许可. One licensing decision. Source: 双公示 exchange table (XK_*; editions of 2015 and 2018); 行政许可法 art. 40. */
@Dataset({
  name: 'licences',
  title: '行政许可',
  description: 'One licensing decision: who may do what, from when until when.',
  family: 'enforcement',
  clauses: ['B2'],
  key: ['agency', 'decisionNumber'],
  label: 'decisionNumber',
  order: ['-decidedOn', 'naturalKey'],
  checks: [implies('V43', { column: 'partyKind', holds: 'NATURAL_PERSON' }, 'partyCreditCode', 'absent')],
  clocks: [within('R20', 'decidedOn', 'publishedOn'), within('R30', 'acceptedOn', 'decidedOn', { limit: 'decisionLimit' }), within('R31', 'decidedOn', 'deliveredOn')],
})
export class Licence extends DisclosedRecord {
  @Reference('agencies', '许可机关', 'The agency that decided.', { indexed: true, aliases: ['XK_XKJG', 'XK_XZJG'] })
  declare agency: RecordId;

  @CreditCode('许可机关统一社会信用代码', 'Credit code of the agency as the source prints it.', {
    nullable: true,
    aliases: ['XK_XKJGDM'],
  })
  agencyCode?: string;

  @Text('行政许可决定文书名称', 'Name of the decision document.', { nullable: true, aliases: ['XK_XKWS'] })
  decisionDocumentName?: string;

  @DocumentNumber('行政许可决定书文号', 'Number of the licensing decision.', { indexed: true, aliases: ['XK_WSH'] })
  decisionNumber!: string;

  @Text('许可项目名称', 'Name of what is licensed.', { nullable: true, indexed: true, aliases: ['XK_XMMC'] })
  itemName?: string;

  @Code(licenceCategories, '许可类别', 'Kind of licence.', {
    nullable: true,
    indexed: true,
    aliases: ['XK_XKLB', 'XK_SPLB'],
  })
  category?: string;

  @Text('许可证书名称', 'Name of the certificate.', { nullable: true, aliases: ['XK_XKZS'] })
  licenceName?: string;

  @Text('许可编号', 'Number of the certificate.', { nullable: true, indexed: true, aliases: ['XK_XKBH'] })
  licenceNumber?: string;

  @LongText('许可内容', 'What is permitted.', { nullable: true, privacy: 'free-text', aliases: ['XK_NR'] })
  content?: string;

  @Text('行政相对人名称', 'Who holds the licence; the name of a natural person is masked.', {
    indexed: true,
    privacy: 'natural-person-name',
    aliases: ['XK_XDR_MC', 'XK_XDR'],
  })
  partyName!: string;

  @Code(licencePartyKinds, '行政相对人类别', 'What kind of party it is.', {
    nullable: true,
    indexed: true,
    aliases: ['XK_XDR_LB'],
  })
  partyKind?: string;

  @CreditCode('统一社会信用代码', 'Credit code of the party, as published.', {
    nullable: true,
    indexed: true,
    aliases: ['XK_XDR_SHXYM'],
    source: 'GB 32100-2015',
  })
  partyCreditCode?: string;

  @Text('工商注册号', 'Business registration number of the party.', {
    nullable: true,
    aliases: ['XK_XDR_GSZC', 'XK_XDR_GSDJ'],
  })
  partyRegistrationNumber?: string;

  @Text('组织机构代码', 'Organisation code of the party.', { nullable: true, aliases: ['XK_XDR_ZZJG', 'XK_XDR_ZDM'] })
  partyOrganisationCode?: string;

  @Text('税务登记号', 'Tax registration number of the party.', { nullable: true, aliases: ['XK_XDR_SWDJ'] })
  partyTaxNumber?: string;

  @Text('事业单位证书号', 'Certificate number of a public institution.', { nullable: true, aliases: ['XK_XDR_SYDW'] })
  partyInstitutionNumber?: string;

  @Text('社会组织登记证号', 'Registration number of a social organisation.', {
    nullable: true,
    aliases: ['XK_XDR_SHZZ'],
  })
  partySocialOrganisationNumber?: string;

  @Text('法定代表人', 'Legal representative or operator of the party, with the name masked.', {
    nullable: true,
    privacy: 'natural-person-name',
    aliases: ['XK_FRDB', 'XK_FR'],
  })
  legalRepresentative?: string;

  @Reference('enterprises', '市场主体', 'The party in the register of businesses.', { nullable: true, indexed: true })
  enterprise?: RecordId;

  @Reference('service-items', '政务服务事项', 'The service item under which it was applied for.', {
    nullable: true,
    indexed: true,
  })
  serviceItem?: RecordId;

  @Text('事项标识', 'Identifier of the service item, as the source prints it.', {
    nullable: true,
    aliases: ['XK_ITEM_ID'],
  })
  itemId?: string;

  @Text('事项编码', 'Code of the service item, as the source prints it.', {
    nullable: true,
    indexed: true,
    aliases: ['XK_ITEM_BM'],
  })
  itemCode?: string;

  @DateOnly('受理日期', 'Day on which the application was accepted.', { nullable: true })
  acceptedOn?: string;

  @Duration('办理期限', 'The limit where another than the ordinary one held: extended, or several agencies together.', {
    nullable: true,
    unit: 'WORKING_DAY',
    source: '行政许可法 art. 42',
  })
  decisionLimit?: { readonly value: number; readonly unit: string };

  @DateOnly('许可决定日期', 'Day of the decision.', { nullable: true, indexed: true, aliases: ['XK_JDRQ'] })
  decidedOn?: string;

  @DateOnly('颁发送达日期', 'Day on which the licence was handed over.', { nullable: true })
  deliveredOn?: string;

  @DateOnly('有效期自', 'First day on which it holds.', { nullable: true, aliases: ['XK_YXQZ'] })
  validFromOn?: string;

  @DateOnly('有效期至', 'Last day on which it holds.', {
    nullable: true,
    indexed: true,
    aliases: ['XK_YXQZI', 'XK_JZQ'],
  })
  validToOn?: string;

  @Code(licenceStatuses, '许可状态', 'What has become of it.', { nullable: true, indexed: true, aliases: ['XK_ZT'] })
  status?: string;

  @Reference('agencies', '数据来源单位', 'The agency that supplied the row.', {
    nullable: true,
    inverse: false,
    aliases: ['XK_LYDW'],
  })
  dataSource?: RecordId;

  @CreditCode('数据来源单位统一社会信用代码', 'Credit code of the supplier as the source prints it.', {
    nullable: true,
    aliases: ['XK_LYDWDM'],
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
