import report from '../schemas/report.schema.json' with { type: 'json' };

/** The published schema of a report, for those who read one. */
export const reportSchema = report;
