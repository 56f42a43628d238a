import type { FieldNames } from './tiers.ts';

/** Headers of deals, in English, German, French and Spanish, as CRMs write them and as people name their own fields. */
export const dealNames: FieldNames = {
  id: {
    sure: 'id | deal id | opportunity id | opp id | oppty id | record id | opportunity number | deal number | do not modify opportunity | verkaufschance id | verkaufschancen id | opportunity nummer | vorgangsnummer | id de registro | id del negocio | id de la oportunidad | id de transaction | id opportunite | identifiant | numero d opportunite',
    likely: 'number | nummer | numero | key | deal no | deal nr | deal # | opp no | opp number | # | no | nr',
  },
  name: {
    sure: 'name | deal name | opportunity name | opportunity | topic | deal title | title | dealname | verkaufschance | verkaufschancenname | opportunityname | thema | titel | nombre del negocio | nombre de la oportunidad | nombre | nom de la transaction | nom de l opportunite | nom',
  },
  account: {
    sure: 'account | account name | customer | customer name | client | client name | company | company name | organization | organization name | organisation name | associated company | associated company primary | associated company names primary | potential customer | kunde | kundenname | firma | firmenname | cliente | nombre del cliente | cuenta | nombre de la cuenta | empresa | compte | nom du compte | entreprise | societe',
  },
  owner: {
    sure: 'owner | deal owner | opportunity owner | account executive | ae | sales rep | sales representative | owner name | verkaufer | vertriebsmitarbeiter | opportunity inhaber | inhaber | besitzer | zustandig | propietario | propietario del negocio | propietario de la oportunidad | comercial | proprietaire | proprietaire de la transaction | proprietaire de l opportunite | commercial',
    likely: 'rep | assigned to | zugewiesen an | asignado a | assigne a',
  },
  se: {
    sure: 'se | primary se | se opp primary | opp primary se | lead se | sales engineer | primary sales engineer | lead sales engineer | solution engineer | solutions engineer | primary solution engineer | architect | architect id | architect name | lead architect | solution architect | solutions architect | solution consultant | solutions consultant | presales | pre sales | presales engineer | pre sales engineer | presales consultant | presales owner | se owner | se name | technical presales | vertriebsingenieur | presales berater | technischer berater | ingeniero de preventa | preventa | ingenieur avant vente | avant vente | architecte de solutions',
    likely:
      'se involved | se assigned | assigned se | opportunity se | deal se | technical owner | technical lead',
    unsure:
      'engineer | consultant | supporting se | se opp supporting se | technical contact | se team member | presales team',
  },
  team: {
    sure: 'team | se team | architect team | sales engineering team | presales team name | equipo | equipe | mannschaft',
    likely:
      'sales team | business unit | department | abteilung | departamento | departement | geschaftsbereich',
  },
  region: {
    sure: 'region | sales region | se region | geo | territory | vertriebsregion | gebiet | territorio | territoire',
    likely: 'area | country | land | pais | pays',
  },
  segment: {
    sure: 'segment | market segment | customer segment | account segment | kundensegment | segmento',
    likely: 'industry | branche | sector',
  },
  deal_type: {
    sure: 'deal type | opportunity type | type | business type | art der verkaufschance | typ | art | tipo | tipo de negocio | tipo de oportunidad | type de transaction | type d opportunite',
  },
  stage: {
    sure: 'stage | stage name | deal stage | opportunity stage | sales stage | pipeline stage | phase | verkaufsphase | etapa | etapa del negocio | etapa de la oportunidad | fase | etape | phase de la transaction | etape de l opportunite',
  },
  outcome: {
    sure: 'outcome | deal outcome | deal status | opportunity status | won lost | win loss | ergebnis | resultado del negocio | resultat',
    likely: 'status | state | result | estado | statut | etat | resultado',
  },
  amount: {
    sure: 'amount | value amount | deal amount | opportunity amount | deal value | value | deal size | opportunity value | betrag | wert | auftragswert | volumen | importe | valor | valor del negocio | importe del negocio | montant | montant de la transaction | valeur',
    likely:
      'tcv | acv | arr | est revenue | estimated revenue | expected revenue | actual revenue | umsatz | erwarteter umsatz | ingresos | chiffre d affaires | amount converted | amount in company currency',
  },
  currency: {
    sure: 'currency | currency code | value currency | currency iso code | deal currency | deal currency of value | amount currency | wahrung | moneda | divisa | devise',
  },
  created_at: {
    sure: 'created at | created date | create date | created on | created | creation date | date created | deal deal created | deal created | deal created on | angelegt am | erstellt am | erstellungsdatum | erstelldatum | anlagedatum | fecha de creacion | creado | creado el | date de creation | cree le',
  },
  closed_at: {
    sure: 'closed at | close date | closed date | closing date | closed on | actual close date | date closed | abschlussdatum | geschlossen am | schlusstermin | fecha de cierre | cerrado el | date de cloture | date de fermeture | ferme le',
    unsure:
      'est close date | estimated close date | expected close date | deal expected close date | erwarteter abschluss | voraussichtliches abschlussdatum | geplanter abschluss | fecha de cierre prevista | date de cloture prevue',
  },
  stage_changed_at: {
    sure: 'stage changed at | last stage change date | last stage change | stage change date | letzte phasenanderung',
  },
  updated_at: {
    sure: 'updated at | last modified date | last modified | modified on | modified date | last updated | updated | updated on | update time | do not modify modified on | geandert am | letzte anderung | zuletzt geandert | fecha de ultima modificacion | ultima modificacion | date de derniere modification | derniere modification | modifie le',
  },
  se_engaged_at: {
    sure: 'se engaged at | se engaged date | se assigned date | se assignment date | se start date | se involved since',
  },
  qualified_at: {
    sure: 'qualified at | qualified date | qualification date | date qualified | qualified on | qualifiziert am | qualifizierungsdatum | fecha de calificacion | fecha de cualificacion | date de qualification',
  },
  technical_outcome: {
    sure: 'technical outcome | technical win | tech win | se technical win | technical win status | technical result | technischer gewinn | technische entscheidung',
    likely: 'technical status | technical decision',
  },
  technical_decided_at: {
    sure: 'technical decided at | technical win date | tech win date | se technical win date | technical decision date',
  },
  pov_approved_at: { sure: 'pov approved at | pov approval date | poc approval date' },
  pov_ready_at: { sure: 'pov ready at | pov ready date | poc ready date' },
  pov_started_at: {
    sure: 'pov started at | pov start date | poc start date | se poc start date | pov start | poc start | proof of value start date | proof of concept start date',
  },
  pov_due_at: {
    sure: 'pov due at | pov due date | poc due date | pov planned end date | poc planned end date',
  },
  pov_ended_at: {
    sure: 'pov ended at | pov end date | poc end date | se poc end date | pov end | poc end | proof of value end date | proof of concept end date',
  },
  pov_outcome: {
    sure: 'pov outcome | poc outcome | pov result | poc result | proof of value outcome',
    likely: 'se poc stage | poc stage | pov stage | poc status | pov status',
  },
  champion: {
    sure: 'champion | technical champion | se technical champion | customer champion | fursprecher | campeon tecnico | champion technique',
  },
  decision_criteria: {
    sure: 'decision criteria | technical decision criteria | se tech decision criteria | tech decision criteria | entscheidungskriterien | criterios de decision | criteres de decision',
  },
  loss_reason: {
    sure: 'loss reason | lost reason | closed lost reason | reason lost | deal lost reason | verlustgrund | grund fur verlust | motivo de perdida | razon de perdida | razon de la perdida | raison de la perte | motif de perte',
  },
  next_step_at: {
    sure: 'next step at | next step date | se next steps last updated on | next steps last updated on',
  },
  handoff_at: {
    sure: 'handoff at | handoff date | hand off date | handover at | handover date | hand over date',
  },
  handoff_due_at: {
    sure: 'handoff due at | handoff due date | hand off due date | handover due | handover due date',
  },
  handoff_accepted: { sure: 'handoff accepted | hand off accepted | handover accepted' },
  renewal_outcome: { sure: 'renewal outcome | renewal status', likely: 'renewal | renewed' },
  churned_at: { sure: 'churned at | churn date' },
  planned_go_live_at: {
    sure: 'planned go live at | planned go live date | go live planned | implementation planned go live',
  },
  go_live_at: { sure: 'go live at | go live date | go live | implementation go live' },
  first_value_at: {
    sure: 'first value at | first value date | time to value date | implementation first value',
  },
  implementation_outcome: {
    sure: 'implementation outcome | implementation result | implementation status',
    likely: 'project outcome | project status | delivery status',
  },
  implementation_ended_at: {
    sure: 'implementation ended at | implementation end date | implementation ended | implementation accepted at | acceptance date | accepted at | sign off date | abnahmedatum | abgenommen am | fecha de aceptacion | date de recette',
  },
  feasibility_score: {
    sure: 'feasibility score | solution feasibility | technical feasibility score | solution review score',
    likely: 'feasibility | review score | machbarkeit | viabilidad | faisabilite',
  },
  incidents_30d: {
    sure: 'incidents 30d | incidents 30 days | incidents first 30 days | incidents in first 30 days | severe incidents 30 days | implementation severe incidents30d',
    likely: 'incidents after go live | post go live incidents',
  },
  proposal_submitted_at: { sure: 'proposal submitted at | proposal date | proposal submitted date' },
  proposal_decided_at: { sure: 'proposal decided at | proposal decision date' },
  proposal_outcome: { sure: 'proposal outcome', likely: 'proposal status' },
};
