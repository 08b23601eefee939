import { LongchengError } from '../errors.js';
import type { AsOfInput } from '../query/list-request.js';
import { nearest } from '../query/nearest.js';
import { onlyText, readWholeNumber } from './parameters.js';
import type { QueryString } from './query-string.js';
import { restorePlus } from './zone-sign.js';

const MEMBERS = ['revision', 'time'];

/**
 * `asOf[revision]=75`, `asOf[time]=2019-10-22T09:30:00+08:00`, or `asOf=` either of them.
 * @throws LongchengError BAD_ARGUMENT.
 */
export function readAsOf({ parameters }: QueryString): AsOfInput | undefined {
  const parameter = parameters.get('asOf');
  if (parameter === undefined) return undefined;
  const written = new Map(parameter.members);
  if (parameter.texts.length > 0)
    written.set(/^\d{1,15}$/.test(onlyText('asOf', parameter)) ? 'revision' : 'time', {
      ...parameter,
      members: new Map(),
    });
  const member = (name: string): string | undefined => {
    const found = written.get(name);
    return found === undefined ? undefined : onlyText(`asOf[${name}]`, found);
  };
  for (const name of written.keys())
    if (!MEMBERS.includes(name))
      throw new LongchengError(
        'BAD_ARGUMENT',
        `"asOf" has no "[${name}]"; did you mean "[${nearest(name, MEMBERS)}]"?`,
        {
          argument: 'asOf',
        },
      );
  const revision = member('revision');
  const time = member('time');
  return {
    revision: revision === undefined ? undefined : readWholeNumber('asOf[revision]', revision),
    time: time === undefined ? undefined : restorePlus(time),
  };
}
