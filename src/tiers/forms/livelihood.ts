import type { Form } from '../form.js';

const EMPLOYER_QUESTION = 1;

export const vacancies: Form = {
  dataset: 'vacancies',
  anchors: ['postedOn'],
  identify: (place) => {
    const employer = place.any('enterprises', place.chance(EMPLOYER_QUESTION).below(0x7fff_ffff));
    const post = `示例岗位${place.index + 1}`;
    const postedOn = place.dayText;
    return {
      parts: [employer.label, post, postedOn],
      values: { employer: employer.label, employerCreditCode: employer.naturalKey, post, postedOn },
    };
  },
  complete: (values) => {
    values.title = `${String(values.employer)}招聘${String(values.post)}`;
  },
};

/** Results of admission, all on one day of August. */
export const admissions: Form = {
  dataset: 'admissions',
  anchors: ['resultOn', 'publishedOn', 'formedOn'],
  office: '教育局',
  identify: (place) => {
    const schools = place.set.sample('schools');
    const school = schools[place.withinYear % schools.length];
    if (school === undefined) throw new RangeError('The sample has no school.');
    // Rounds of the sample are counted from 1.
    const round = 11 + Math.floor(place.withinYear / schools.length);
    return {
      parts: [school.naturalKey, String(place.year), String(round)],
      values: { school: school.recordId, year: place.year, round },
    };
  },
};
