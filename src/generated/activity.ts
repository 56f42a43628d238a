/* Written from schemas/activity.schema.json by `npm run update`; do not edit. */

/**
 * One piece of work that an engineer did.
 */
export interface Activity {
  /**
   * Identifier of the activity, unique in its source; always text.
   */
  id: string;
  /**
   * What was done: discovery, demo, design, pov, consultation, inquiry, proposal, rfp, knowledge, product_feedback, handoff, environment, training, support, internal, specification, implementation_plan, architecture_review, issue, knowledge_transfer, best_practice, technical_debt, or a word of your own.
   */
  type: string;
  /**
   * The engineer who did it.
   */
  se: string;
  /**
   * Team of the engineer.
   */
  team?: string;
  /**
   * The deal it was for.
   */
  deal_id?: string;
  /**
   * The customer.
   */
  account?: string;
  /**
   * When it took place. Date or date-time.
   */
  happened_at?: string;
  /**
   * When it was asked for. Date or date-time.
   */
  requested_at?: string;
  /**
   * When work began. Date or date-time.
   */
  started_at?: string;
  /**
   * When the first real answer was given. Date or date-time.
   */
  responded_at?: string;
  /**
   * When it was finished. Date or date-time.
   */
  completed_at?: string;
  /**
   * When it was due. Date or date-time.
   */
  due_at?: string;
  /**
   * How long it took, in minutes.
   */
  duration_minutes?: number;
  /**
   * How it ended.
   */
  outcome?: 'success' | 'failure' | 'partial' | 'cancelled';
  /**
   * Such as onsite, remote or chat.
   */
  channel?: string;
  /**
   * Was it built from an existing asset?
   */
  reused?: boolean;
  /**
   * How many people of the customer took part.
   */
  contacts?: number;
  /**
   * Such as S, M or L.
   */
  complexity?: string;
  /**
   * Was the environment ready when it was needed, and did it hold?
   */
  environment_ready?: boolean;
  [k: string]: unknown;
}
