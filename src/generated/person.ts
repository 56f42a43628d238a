/* Written from schemas/person.schema.json by `npm run update`; do not edit. */

/**
 * One engineer of the roster.
 */
export interface Person {
  /**
   * The engineer, by the same key as `se` in the other records.
   */
  id: string;
  /**
   * Team.
   */
  team?: string;
  /**
   * Region.
   */
  region?: string;
  /**
   * Segment.
   */
  segment?: string;
  /**
   * Role, such as se or sa.
   */
  role?: string;
  /**
   * Share of full time, 1 for a full-time engineer.
   */
  fte?: number;
  /**
   * First day on the team. Plain date.
   */
  start_on?: string;
  /**
   * Last day on the team. Plain date.
   */
  end_on?: string;
  /**
   * IANA time zone of the person, such as Europe/Berlin.
   */
  timezone?: string;
  /**
   * Of somebody who left: would the team have liked to keep them?
   */
  regretted?: boolean;
  [k: string]: unknown;
}
