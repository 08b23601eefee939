import { OPERATORS, type OperatorName } from '../../catalog/operators.js';
import { type Column, type Dataset, referenceTarget } from '../../catalog/registry.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import type { Visit } from '../visit.js';
import type { Choices } from './choices.js';
import type { View } from './view.js';

/** The conditions of a view in words, each with a link that takes it away. */
export function conditionChips(visit: Visit, { dataset, parameters }: View, choices: Choices): Markup | undefined {
  const conditions = [...parameters].filter(([name]) => name.startsWith('filter['));
  if (conditions.length === 0) return undefined;
  const { say } = visit;
  return html`<ul class="chips" aria-label="${say('当前条件', 'Conditions')}">${conditions.map(([name, text]) => {
    const without = new URLSearchParams(
      [...parameters].filter(
        ([other, had]) => !(other === name && had === text) && !['after', 'before', 'last'].includes(other),
      ),
    );
    return html`<li><span>${conditionInWords(visit, dataset, name, text, choices)}</span> <a href="?${without.toString()}#records" title="${say('去掉此条件', 'Take this condition away')}"><span class="hidden">${say('去掉', 'Remove')}</span>×</a></li>`;
  })}</ul>`;
}

function conditionInWords(visit: Visit, dataset: Dataset, name: string, text: string, choices: Choices): string {
  const { registry, language, say } = visit;
  const path = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? '');
  const [columnName = '', operator = 'equals', ...deeper] = path;
  const column = dataset.column(columnName);
  if (column === undefined || !isOperator(operator) || (deeper.length > 0 && operator !== 'where'))
    return `${path.join(' ')} ${text}`;
  if (operator === 'where') {
    const inner = referenceTarget(column);
    const rest = `filter${deeper.map((part) => `[${part}]`).join('')}`;
    return inner === undefined
      ? text
      : `${titleIn(language, column)} › ${conditionInWords(visit, registry.get(inner), rest, text, choices)}`;
  }
  return `${titleIn(language, column)} ${signOf(operator, say)} ${valueInWords(column, text, language, choices)}`;
}

function signOf(operator: OperatorName, say: Visit['say']): string {
  const signs: Partial<Record<OperatorName, string>> = {
    equals: '=',
    in: '=',
    includes: '∋',
    includesAny: '∋',
    gt: '>',
    gte: '≥',
    lt: '<',
    lte: '≤',
  };
  return signs[operator] ?? say(OPERATORS[operator].descriptionZh, OPERATORS[operator].description);
}

function valueInWords(column: Column, text: string, language: Visit['language'], choices: Choices): string {
  const { graphql } = column.kind;
  if (graphql.type === 'code') {
    const titles = text
      .split(',')
      .map((code) => (language === 'zh' ? (graphql.list.find(code)?.title ?? code) : asWords(code)));
    return titles.join(language === 'zh' ? '、' : ', ');
  }
  const target = referenceTarget(column);
  const known = target === undefined ? undefined : choices.get(target)?.find(({ recordId }) => recordId === text);
  return known?.label ?? text;
}

function isOperator(name: string): name is OperatorName {
  return Object.hasOwn(OPERATORS, name);
}
