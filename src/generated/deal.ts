/* Written from schemas/deal.schema.json by `npm run update`; do not edit. */

/**
 * One opportunity, as it stood on the day of the export.
 */
export interface Deal {
  /**
   * Identifier of the deal, unique in its source; always text.
   */
  id: string;
  /**
   * What the deal is called.
   */
  name?: string;
  /**
   * The customer.
   */
  account?: string;
  /**
   * The account executive who owns the deal.
   */
  owner?: string;
  /**
   * The Sales Engineer or Solution Architect on the deal.
   */
  se?: string;
  /**
   * Team of the engineer.
   */
  team?: string;
  /**
   * Region of the deal.
   */
  region?: string;
  /**
   * Segment, such as enterprise.
   */
  segment?: string;
  /**
   * Such as new, expansion or renewal.
   */
  deal_type?: string;
  /**
   * Stage as the CRM names it.
   */
  stage?: string;
  /**
   * What became of the deal.
   */
  outcome: 'open' | 'won' | 'lost' | 'no_decision' | 'qualified_out';
  /**
   * Value of the deal, in `currency`.
   */
  amount?: number;
  /**
   * ISO 4217 code of `amount`.
   */
  currency?: string;
  /**
   * When the deal was created. Date or date-time.
   */
  created_at?: string;
  /**
   * When the deal was decided; for an open deal, when that is expected. Date or date-time.
   */
  closed_at?: string;
  /**
   * When the stage last changed. Date or date-time.
   */
  stage_changed_at?: string;
  /**
   * When the record last changed. Date or date-time.
   */
  updated_at?: string;
  /**
   * When the engineer joined the deal. Date or date-time.
   */
  se_engaged_at?: string;
  /**
   * When the deal was qualified. Date or date-time.
   */
  qualified_at?: string;
  /**
   * Did the solution win on technical grounds?
   */
  technical_outcome?: 'pending' | 'won' | 'lost' | 'not_applicable';
  /**
   * When the technical decision fell. Date or date-time.
   */
  technical_decided_at?: string;
  /**
   * When the proof of value was approved. Date or date-time.
   */
  pov_approved_at?: string;
  /**
   * When its environment was ready. Date or date-time.
   */
  pov_ready_at?: string;
  /**
   * When it started. Date or date-time.
   */
  pov_started_at?: string;
  /**
   * When it was first planned to end. Date or date-time.
   */
  pov_due_at?: string;
  /**
   * When it ended. Date or date-time.
   */
  pov_ended_at?: string;
  /**
   * What became of the proof of value.
   */
  pov_outcome?: 'open' | 'success' | 'failure' | 'cancelled';
  /**
   * When its success criteria were agreed. Date or date-time.
   */
  pov_criteria_at?: string;
  /**
   * When the technical proposal was handed in. Date or date-time.
   */
  proposal_submitted_at?: string;
  /**
   * When it was decided. Date or date-time.
   */
  proposal_decided_at?: string;
  /**
   * What became of the proposal.
   */
  proposal_outcome?: 'open' | 'accepted' | 'rejected';
  /**
   * The technical champion at the customer.
   */
  champion?: string;
  /**
   * What the customer decides by.
   */
  decision_criteria?: string;
  /**
   * Why the deal was lost.
   */
  loss_reason?: string;
  /**
   * When the next step was last written down. Date or date-time.
   */
  next_step_at?: string;
  /**
   * When the hand-off was due. Date or date-time.
   */
  handoff_due_at?: string;
  /**
   * When it took place. Date or date-time.
   */
  handoff_at?: string;
  /**
   * Did the receiving team accept the hand-off?
   */
  handoff_accepted?: boolean;
  /**
   * What became of the renewal.
   */
  renewal_outcome?: 'pending' | 'renewed' | 'churned';
  /**
   * When the customer left. Date or date-time.
   */
  churned_at?: string;
  /**
   * When go-live was first planned. Date or date-time.
   */
  planned_go_live_at?: string;
  /**
   * When the solution went live. Date or date-time.
   */
  go_live_at?: string;
  /**
   * When the customer first saw value. Date or date-time.
   */
  first_value_at?: string;
  /**
   * What became of the implementation.
   */
  implementation_outcome?: 'open' | 'accepted' | 'cancelled';
  /**
   * When the implementation was accepted or cancelled; while it is open, when that is expected. Date or date-time.
   */
  implementation_ended_at?: string;
  /**
   * How feasible the solution was found in its review, 0 to 100.
   */
  feasibility_score?: number;
  /**
   * How many severe incidents there were in the first 30 days after go-live.
   */
  incidents_30d?: number;
  [k: string]: unknown;
}
