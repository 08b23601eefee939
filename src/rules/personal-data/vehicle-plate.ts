import { patternFinds } from './pattern-finds.js';
import type { Find, Reading } from './reading.js';

// GA 36: five places, six on vehicles of new energy; the last may be a character for learners, trailers, Hong Kong, Macao.
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][\s·•]?[A-Z][\s·•.-]?(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学挂港澳]|(?:[A-HJ-NP-Z0-9][\s·-]){4,5}[A-HJ-NP-Z0-9])(?![0-9A-Za-z])/gi;

const FEWEST_DIGITS = 3;

/** 机动车号牌. A serial has three digits at least, which no word after the name of a province has. */
export function findVehiclePlates({ text }: Reading): readonly Find[] {
  return patternFinds(text.digits, PLATE, ([plate]) =>
    plate.replace(/\D/g, '').length >= FEWEST_DIGITS ? 'LIKELY' : undefined,
  );
}
