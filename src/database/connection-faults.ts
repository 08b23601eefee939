// SQLSTATE classes 08 (connection), 28 (login), 53 (resources), 3D000 (no such database), 57P0x (shutdown); and what
// Node says of sockets.
const CODES = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0|3D000|08|28|53)/;
const MESSAGES = /Connection terminated|not queryable|timeout exceeded when trying to connect/;

/** Whether an error says that the database can not be reached, not that it refused what it was asked. */
export function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return CODES.test(code) || MESSAGES.test(error.message);
}
