import { requestSeeds } from '../../../seeds/generator/requests/index.js';
import { buildRegistry } from '../../../src/catalog/build-registry.js';
import type { Registry } from '../../../src/catalog/registry.js';
import { isValueObject } from '../../../src/catalog/value.js';
import { organisation } from '../../../src/datasets/organisation/index.js';
import { requests } from '../../../src/datasets/requests/index.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import type { DeadlineState } from '../../../src/rules/evaluate-clocks.js';
import { evaluateRequestClock, type RequestDates } from '../../../src/rules/request-clock.js';
import { familySample } from '../family-sample.js';

/** The family alone, with what it refers to: these tests do not depend on how other families get on. */
export const registry: Registry = buildRegistry([...organisation, ...requests]);

export const { records, checked, clocked } = familySample(registry, requestSeeds);

/** The registration numbers of the requests whose clock stands so on a day. */
export function requestsWhere(rule: string, state: DeadlineState, today: string): readonly string[] {
  return records('disclosure-requests')
    .filter(({ values }) =>
      evaluateRequestClock(datesOf(values), today).some((check) => check.rule === rule && check.state === state),
    )
    .map(({ label }) => label)
    .sort();
}

/** The days of a request under the names that the clock calls them by. */
function datesOf(values: RecordValues): RequestDates {
  const day = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const { extension = null } = values;
  return {
    receivedOn: day('receivedOn'),
    supplementNoticedOn: day('supplementNoticedOn'),
    supplementedOn: day('supplementedOn'),
    thirdPartyAskedOn: day('thirdPartyAskedOn'),
    thirdPartyAnsweredOn: day('thirdPartyAnsweredOn'),
    otherAgencyAskedOn: day('otherAgencyAskedOn'),
    otherAgencyAnsweredOn: day('otherAgencyAnsweredOn'),
    extensionDays: isValueObject(extension) ? Number(extension.value) : null,
    extensionNotifiedOn: day('extensionNotifiedOn'),
    repliedOn: day('repliedOn'),
  };
}
