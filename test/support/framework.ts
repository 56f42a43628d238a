/** What the pages of the SPACE-SEA framework name, and which metrics cover it. */

type Page = 'front' | 'engineers' | 'architects';

/** Something that a page names, by its name and in short. */
interface Named {
  readonly name: string;
  /** Ids in the model of the page. */
  readonly metrics: readonly string[];
}

type Dimensions = Readonly<
  Record<'satisfaction' | 'performance' | 'activity' | 'communication' | 'efficiency', readonly Named[]>
>;

/** The built-in model of each page. */
export const modelOf: Readonly<Record<Page, 'spacesea:se' | 'spacesea:sa'>> = {
  front: 'spacesea:se',
  engineers: 'spacesea:se',
  architects: 'spacesea:sa',
};

/** The pages by their titles. */
export const titles: Readonly<Record<Page, string>> = {
  front: 'The front page',
  engineers: 'For Solution Engineers',
  architects: 'For Solution Architects',
};

const of = (name: string, ...metrics: readonly string[]): Named => ({ name, metrics });

/** The names after the framework by Lance Haig (2024, CC BY-NC 4.0); what covers them is our choice. */
export const framework: Readonly<Record<Page, Dimensions>> = {
  front: {
    satisfaction: [
      of('professional growth', 'growth_opportunity'),
      of('work-life balance', 'work_life_balance'),
      of('team dynamics and support', 'team_support'),
      of('access to tools and resources', 'tools_access'),
    ],
    performance: [
      of('deal conversion and quality', 'win_rate', 'win_rate_broad', 'win_rate_value', 'late_loss_rate'),
      of('customer satisfaction with the technical engagement', 'customer_technical_csat', 'customer_nps'),
      of('success of proofs of value', 'pov_success_rate', 'pov_criteria_rate'),
      of('long-term customer success', 'logo_retention'),
    ],
    activity: [
      of('demos delivered', 'demos_per_se_week'),
      of('solutions designed', 'designs_per_se_month'),
      of('proofs of value run', 'povs_active_per_se'),
      of('customer consultations', 'consultations_per_se_week'),
    ],
    communication: [
      of('knowledge sharing', 'knowledge_sharing_breadth'),
      of(
        'alignment with sales',
        'sales_alignment',
        'sales_alignment_se',
        'sales_alignment_ae',
        'se_coverage',
      ),
      of('customer relationships', 'champion_identified_rate', 'stakeholder_breadth'),
      of('product feedback', 'product_feedback_closure', 'product_feedback_per_se_quarter'),
    ],
    efficiency: [
      of(
        'response time to technical inquiries',
        'inquiry_response_hours',
        'inquiry_response_p90_hours',
        'inquiry_sla_rate',
      ),
      of('design cycle time', 'design_cycle_days'),
      of('context switching', 'deals_per_se_day', 'concurrent_deals_per_se'),
      of('availability', 'customer_facing_hours'),
    ],
  },
  engineers: {
    satisfaction: [
      of('job satisfaction', 'job_satisfaction', 'enps', 'work_engagement'),
      of('professional development', 'growth_opportunity', 'development_hours_per_se_week'),
      of('work-life balance in sales cycles', 'work_life_balance', 'after_hours_share', 'exhaustion'),
      of('team support', 'team_support'),
      of('tools and demo environments', 'tools_access'),
      of('recognition', 'recognition'),
      of('staying', 'regretted_attrition'),
      of('how many answer', 'response_rate'),
    ],
    performance: [
      of('deal success', 'win_rate', 'win_rate_broad', 'win_rate_value', 'late_loss_rate'),
      of('success of the technical engagement', 'technical_win_rate', 'tech_to_business_gap'),
      of('success of proofs of concept', 'pov_success_rate', 'pov_criteria_rate'),
      of('customer satisfaction', 'customer_technical_csat', 'customer_nps'),
      of('feasibility of solutions', 'solution_feasibility'),
      of('acceptance of technical proposals', 'proposal_acceptance_rate'),
      of('successful hand-offs', 'handoff_success_rate'),
      of('long-term customer success', 'logo_retention'),
    ],
    activity: [
      of('demos', 'demos_per_se_week'),
      of('discovery sessions', 'discovery_per_se_week'),
      of('designs documented', 'designs_per_se_month'),
      of('proofs of concept', 'povs_active_per_se'),
      of('customer consultations', 'consultations_per_se_week'),
      of('technical proposals', 'proposals_per_se_month'),
      of('RFP and RFI answers', 'rfps_per_se_month', 'hours_per_rfp'),
      of(
        'team capacity and pattern of engagement',
        'selling_time_share',
        'activity_coverage',
        'activity_linked_share',
      ),
      of('work after the sale', 'post_sales_share'),
      of('strategic accounts', 'strategic_account_share'),
    ],
    communication: [
      of('knowledge sharing and knowledge base', 'knowledge_sharing_breadth'),
      of('relationship with sales', 'sales_alignment', 'sales_alignment_se', 'sales_alignment_ae'),
      of('who is put on which deal', 'se_coverage', 'demo_after_discovery_rate'),
      of('customer relationships', 'champion_identified_rate', 'stakeholder_breadth'),
      of(
        'collaboration with product',
        'product_feedback_closure',
        'product_feedback_per_se_quarter',
        'product_collaboration',
      ),
      of('collaboration at the hand-off', 'handoff_timeliness'),
      of('customer documentation in a standard form', 'documentation_completeness'),
      of('keeping others informed', 'next_step_freshness'),
    ],
    efficiency: [
      of(
        'response time to technical inquiries',
        'inquiry_response_hours',
        'inquiry_response_p90_hours',
        'inquiry_sla_rate',
      ),
      of('design cycle time', 'design_cycle_days'),
      of('setting up proofs of concept', 'pov_setup_days'),
      of('length of proofs of concept', 'pov_duration_days', 'pov_overdue_rate'),
      of('context switching and workload', 'deals_per_se_day', 'concurrent_deals_per_se'),
      of('undisturbed work', 'focus_block_share', 'focus_time'),
      of('use of resources', 'customer_facing_hours', 'se_ae_ratio'),
      of('allocation of resources', 'workload_gini'),
      of('readiness of demo environments', 'demo_env_ready_rate'),
      of('reuse of technical assets', 'asset_reuse_rate'),
      of('effort where it counts', 'effort_on_lost_share', 'effort_per_win_hours'),
    ],
  },
  architects: {
    satisfaction: [
      of('job satisfaction', 'job_satisfaction', 'enps', 'work_engagement'),
      of('new technology and certification', 'growth_opportunity', 'development_hours_per_sa_week'),
      of('work-life balance in implementations', 'work_life_balance', 'after_hours_share', 'exhaustion'),
      of('collaboration in the team', 'team_support'),
      of('tools and resources', 'tools_access'),
      of('recognition', 'recognition'),
      of('staying', 'regretted_attrition'),
      of('how many answer', 'response_rate'),
    ],
    performance: [
      of('success of implementations', 'implementation_success_rate'),
      of('time to customer value', 'time_to_value_days'),
      of('stability of solutions', 'post_deploy_stability'),
      of('customer satisfaction with what was built', 'implemented_csat'),
      of('technical debt', 'tech_debt_closure'),
      of('compliance with standards', 'architecture_compliance'),
      of('deal success', 'win_rate', 'win_rate_broad', 'technical_win_rate'),
      of('hand-offs and long-term customer success', 'handoff_success_rate', 'logo_retention'),
    ],
    activity: [
      of('specifications', 'specs_per_sa_month'),
      of('implementation plans', 'impl_plans_per_sa_month'),
      of('architecture reviews', 'arch_reviews_per_sa_month'),
      of('issues resolved', 'issues_resolved_per_sa_month'),
      of('knowledge transfer', 'kt_sessions_per_sa_month', 'kt_attendees_per_session'),
      of('best practices', 'best_practices_per_sa_month'),
      of('architectures designed', 'designs_per_sa_month'),
      of(
        'customer consultations and demos',
        'consultations_per_sa_week',
        'demos_per_sa_week',
        'povs_active_per_sa',
      ),
      of('pattern of engagement', 'customer_time_share', 'activity_coverage'),
    ],
    communication: [
      of('alignment with the implementation team', 'impl_team_alignment'),
      of('technical engagement with the customer', 'customer_tech_engagement', 'stakeholder_breadth'),
      of('work across functions', 'cross_functional'),
      of('contribution to the knowledge base', 'knowledge_sharing_breadth'),
      of('collaboration with product', 'product_feedback_closure', 'product_feedback_per_sa_quarter'),
      of('hand-off from the sale', 'handoff_timeliness', 'sa_coverage'),
      of('documentation', 'documentation_completeness'),
    ],
    efficiency: [
      of('implementation cycle', 'implementation_cycle_days', 'implementation_overdue_rate'),
      of('resolution of issues', 'issue_resolution_hours'),
      of('reuse of knowledge', 'knowledge_reuse_rate'),
      of('hand-off time', 'handover_days'),
      of('response and design time', 'inquiry_response_hours', 'inquiry_sla_rate', 'design_cycle_days'),
      of('context switching and workload', 'deals_per_sa_day', 'concurrent_implementations_per_sa'),
      of('undisturbed work', 'focus_block_share', 'focus_time'),
      of('use and allocation of resources', 'customer_facing_hours', 'workload_gini'),
    ],
  },
};
