import { DocumentNumber, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';

/** 设定依据. A provision on which a service item, a charge or a certificate rests. */
export class ServiceBasis {
  @Text('依据名称', 'Name of the law, regulation or document.')
  title!: string;

  @DocumentNumber('依据文号', 'Its number, where it has one.', { nullable: true })
  documentNumber?: string;

  @Text('条款', 'Article, paragraph and item.', { nullable: true })
  article?: string;

  @LongText('条文内容', 'What the provision says.', { nullable: true })
  text?: string;

  @Reference('documents', '政策文件', 'The document itself, where it is one of those disclosed here.', {
    nullable: true,
  })
  document?: RecordId;
}
