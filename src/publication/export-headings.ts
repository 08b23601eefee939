import { SYSTEM_COLUMNS } from '../catalog/system-columns.js';

/**
 * What exported files carry beside the columns that a file brings: the catalogue fills it, so that a file which was
 * exported and edited can be submitted as it is; these of its columns are passed over, and that is said.
 */
export const EXPORT_HEADINGS: readonly { readonly name: string; readonly title: string }[] = [
  ...SYSTEM_COLUMNS.map(({ name, title }) => ({ name, title })),
  { name: 'id', title: '全局标识' },
  { name: 'label', title: '显示名称' },
  { name: 'untilRevision', title: '终止版本号' },
  { name: 'digest', title: '版本摘要' },
  { name: 'absences', title: '空缺说明' },
  { name: 'redactions', title: '遮蔽说明' },
];
