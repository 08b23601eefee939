import { flatColumns } from '../catalog/flat-columns.js';
import type { Dataset } from '../catalog/registry.js';

/** What answers of other doors carry beside the columns of flat files. */
const ELSEWHERE = [
  { name: 'links', title: '链接' },
  { name: 'untilRevision', title: '终止版本号' },
  { name: 'digest', title: '版本摘要' },
];

/**
 * What exported files carry beside the columns that a file brings: the catalogue fills it, so that a file which was
 * exported and edited can be submitted as it is; these of its columns are passed over, and that is said.
 */
export function exportHeadings(dataset: Dataset): readonly { readonly name: string; readonly title: string }[] {
  const carried = flatColumns(dataset).filter(
    ({ content }) => content.form !== 'value' || content.held.column?.isSystem === true,
  );
  return [...carried, ...ELSEWHERE];
}
