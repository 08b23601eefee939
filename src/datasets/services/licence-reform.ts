import { Code, DateOnly, Division, DocumentNumber, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { licenceReformKinds, licenceReformModes } from './reform-codes.js';
import { serviceLevels } from './service-item-codes.js';

/**
 * 证照分离、多证合一. One operating permit that is separated from the business licence and reformed, or one certificate
 * that is integrated into it. Source: 优化营商环境条例 art. 19; 国发〔2018〕35号.
 */
@Dataset({
  name: 'licence-reforms',
  title: '证照分离、多证合一',
  description: 'One operating permit that is reformed, or one certificate that is integrated into the business licence.',
  family: 'services',
  clauses: ['D2'],
  cadence: 'EDITION',
  key: ['edition', 'code'],
  label: 'name',
})
export class LicenceReform extends DisclosedRecord {
  @Reference('agencies', '负责部门', 'The agency that carries the reform out here.', { nullable: true, indexed: true })
  declare agency?: RecordId;

  @Text('清单版本', 'Edition of the list of reformed items.', { indexed: true })
  edition!: string;

  @Text('事项编码', 'Code in that edition.', { indexed: true })
  code!: string;

  @Text('事项名称', 'Name of the matter that needs the permit or certificate.', { indexed: true })
  name!: string;

  @Text('证照名称', 'Name of the permit or certificate.', { nullable: true })
  licenceName?: string;

  @Code(licenceReformKinds, '改革类别', 'Separation of permits, or integration of certificates.', { indexed: true })
  kind!: string;

  @Code(licenceReformModes, '改革方式', 'How the permit is reformed; of separated permits only.', {
    nullable: true,
    indexed: true,
  })
  mode?: string;

  @Text('整合至', 'The certificate that takes it in; of integrated certificates only.', { nullable: true })
  integratedInto?: string;

  @Division('适用区域', 'Division in which the reform holds.', { nullable: true })
  region?: string;

  @Code(serviceLevels, '审批层级', 'Level that grants or granted the permit.', { nullable: true })
  approvalLevel?: string;

  @Text('设定依据', 'The provision that the permit rests on.', { nullable: true })
  basis?: string;

  @LongText('具体改革举措', 'What is done.', { nullable: true })
  measures?: string;

  @LongText('事中事后监管措施', 'How the matter is supervised afterwards.', { nullable: true })
  followUpSupervision?: string;

  @DateOnly('实施日期', 'Day from which the reform holds.', { nullable: true, indexed: true })
  effectiveOn?: string;

  @DocumentNumber('公布文号', 'Number of the document that published the list.', { nullable: true })
  documentNumber?: string;
}
