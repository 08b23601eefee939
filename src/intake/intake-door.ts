import type { FastifyInstance } from 'fastify';
import { addAuditRoute } from './audit-route.js';
import { addDecisionRoute } from './decision-route.js';
import type { IntakeDoor } from './door.js';
import { addSubmissionRoutes } from './submission-routes.js';
import { addSubmitRoute } from './submit-route.js';
import { addTemplateRoutes } from './template-routes.js';
import { addWithdrawalRoute } from './withdrawal-route.js';

/** Whether an address belongs to this door, which other sites' pages may not use. */
export function isIntake(url: string): boolean {
  const path = pathOf(url);
  return path.startsWith('/api/v1/submissions') || path.startsWith('/api/v1/audit') || path.endsWith('/withdrawal');
}

// As the router sees it, whatever of it was encoded without need.
function pathOf(url: string): string {
  const [path = ''] = url.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The door by which records come and go: forms, submissions, their review, withdrawals. All but the forms take a key. */
export async function addIntakeDoor(app: FastifyInstance, door: IntakeDoor): Promise<void> {
  addTemplateRoutes(app, door);
  addAuditRoute(app, door);
  await addSubmitRoute(app, door);
  addSubmissionRoutes(app, door);
  addDecisionRoute(app, door);
  addWithdrawalRoute(app, door);
}
