/**
 * The rules of OWASP for APIs as Spectral has them (https://github.com/stoplightio/spectral-owasp-ruleset), and the three
 * exceptions that we take, each with its reason. All else must hold as it is there.
 */
export const OWASP_RULES = `
import owasp from '@stoplight/spectral-owasp-ruleset';

// Of a column called "responses" (Consultation) these rules would think that it is what an operation answers.
const ofOperations = [
  'owasp:api4:2023-rate-limit-responses-429',
  'owasp:api8:2023-define-error-responses-401',
  'owasp:api8:2023-define-error-responses-500',
  'owasp:api8:2023-define-error-validation',
].map((name) => [name, { ...owasp.rules[name], given: '$.paths[*][get,put,post,delete,options,head,patch,trace].responses' }]);

// What can be asked is bounded everywhere. What is answered is bounded by its page (maxItems is said there), its quota and
// its time: how long the text of a decision or the list of its versions is, is for the law to say, and a figure of ours
// would make clients refuse a record that is longer.
const asked = ['$.paths[*][*].parameters[*]', '$.components.parameters[*]'];
const ofType = (type) =>
  asked.flatMap((place) => [
    place + '..[?(@ && @.type=="' + type + '")]',
    place + '..[?(@ && @.type && @.type.constructor.name === "Array" && @.type.includes("' + type + '"))]',
  ]);
const ofQuestions = [
  ['owasp:api4:2023-array-limit', 'array'],
  ['owasp:api4:2023-string-limit', 'string'],
].map(([name, type]) => [name, { ...owasp.rules[name], given: ofType(type) }]);

export default {
  extends: [owasp],
  rules: {
    ...Object.fromEntries([...ofOperations, ...ofQuestions]),
    // Names, titles and the words of a search are free text: a pattern that lets all of them through says nothing. What
    // can be enumerated is (enum), and what has a form (dates, ids, digests) has its format or pattern.
    'owasp:api4:2023-string-restricted': 'off',
  },
};
`;
