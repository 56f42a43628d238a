/* Written from schemas/survey.schema.json by `npm run update`; do not edit. */

/**
 * One answer of one person to one item of a survey.
 */
export interface Survey {
  /**
   * Which question, by its short name.
   */
  item: string;
  /**
   * The answer on the scale of the item.
   */
  value: number;
  /**
   * Who answered: any key that is the same for the same person; never shown.
   */
  respondent?: string;
  /**
   * In which role the person answered.
   */
  role?: 'se' | 'ae' | 'customer' | 'product' | 'customer_success' | 'sa';
  /**
   * Team of the person, or the team the answer is about.
   */
  team?: string;
  /**
   * The engineer the answer is about.
   */
  se?: string;
  /**
   * The deal the answer is about.
   */
  deal_id?: string;
  /**
   * Which round of the survey, such as 2026-Q3.
   */
  wave?: string;
  /**
   * When the answer was given. Date or date-time.
   */
  submitted_at?: string;
  /**
   * Lowest answer of the scale.
   */
  scale_min?: number;
  /**
   * Highest answer of the scale.
   */
  scale_max?: number;
  [k: string]: unknown;
}
