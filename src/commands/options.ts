/** Options that commands take; `parseArgs` reads them: https://nodejs.org/api/util.html#utilparseargsconfig */
export const COMMAND_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  write: { type: 'boolean' },
  json: { type: 'boolean' },
  key: { type: 'string' },
  role: { type: 'string' },
  agency: { type: 'string', multiple: true },
  label: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  out: { type: 'string' },
  filter: { type: 'string', multiple: true },
  order: { type: 'string' },
  fields: { type: 'string' },
  'as-of': { type: 'string' },
  reason: { type: 'string' },
  ground: { type: 'string' },
  rows: { type: 'string' },
  erase: { type: 'string' },
  problems: { type: 'boolean' },
  tier: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'idempotency-key': { type: 'string' },
} as const;

export type CommandOptions = {
  readonly [Name in keyof typeof COMMAND_OPTIONS]?: (typeof COMMAND_OPTIONS)[Name] extends { multiple: true }
    ? string[]
    : (typeof COMMAND_OPTIONS)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
};
