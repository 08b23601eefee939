import { LongText, Text, Url } from '../../catalog/columns/index.js';

/** 法律依据. A law, regulation or rule and the article of it that a supervision item, a check or a penalty rests on. */
export class EnforcementBasis {
  @Text('依据名称', 'Title of the law, regulation, rule or document.')
  law!: string;

  @Text('条款', 'Article, paragraph and item.', { nullable: true })
  article?: string;

  @LongText('条文内容', 'Wording of the article.', { nullable: true })
  text?: string;

  @Url('依据链接', 'Address of its official text.', { nullable: true })
  url?: string;
}
