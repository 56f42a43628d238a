import report from '../schemas/report.schema.json' with { type: 'json' };
import { guard } from './generated/guards/report.ts';
import type { Guard } from './schemas.ts';

/** The published schema of a report, for those who read one. */
export const reportSchema = report;

/** Is it a report of any version 1.x? Fields that are not known may be there. */
export const isReport: Guard = guard;
