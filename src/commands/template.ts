import { writeFile } from 'node:fs/promises';
import type { Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { writeTemplate } from '../files/template.js';
import type { CommandOptions } from './options.js';

/** `longcheng template <dataset> --format xlsx|csv [-o file]`: an empty form that a filled copy of can be submitted. */
export async function template(
  registry: Registry,
  [name = '']: readonly string[],
  { format = 'xlsx', output }: CommandOptions,
): Promise<void> {
  const dataset = registry.get(name);
  if (format !== 'xlsx' && format !== 'csv')
    throw new LongchengError('BAD_ARGUMENT', `"${format}" is no format of templates; use xlsx or csv.`, {
      argument: 'format',
    });
  const path = output ?? `${dataset.name}-template.${format}`;
  await writeFile(path, await writeTemplate(dataset, format));
  console.log(`Wrote ${path}.`);
}
