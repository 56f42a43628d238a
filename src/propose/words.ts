/** Words that exports use for the outcomes and types that spacesea knows, in English, German, French and Spanish. */
import { headerKey } from './header-key.ts';

/** The words for each meaning, as `headerKey` makes them. */
type Vocabulary = Readonly<Record<string, string>>;

const outcomes: Vocabulary = {
  won: 'won | closed won | close won | deal won | win | gewonnen | geschlossen gewonnen | abgeschlossen gewonnen | ganado | ganada | cierre ganado | cerrado ganado | cerrada ganada | gagne | gagnee | ferme gagne | fermee gagnee | conclu | conclue | cloture gagne',
  lost: 'lost | closed lost | close lost | deal lost | loss | out sold | verloren | geschlossen verloren | abgeschlossen verloren | perdido | perdida | cierre perdido | cerrado perdido | cerrada perdida | perdu | perdue | ferme perdu | fermee perdue | cloture perdu',
  no_decision:
    'no decision | closed no decision | no decision made | keine entscheidung | sin decision | sans decision',
  qualified_out:
    'qualified out | closed qualified out | disqualified | unqualified | disqualifiziert | descalificado | descalificada | disqualifie | disqualifiee',
  open: 'open | in progress | active | on hold | prospecting | prospect | qualification | qualifying | qualified | discovery | needs analysis | value proposition | id decision makers | perception analysis | solution design | demo | demonstration | presentation | technical evaluation | technical validation | evaluation | poc | pov | proof of concept | proof of value | trial | proposal | proposal price quote | quote | negotiation | negotiation review | negotiating | contract | contract sent | contracting | legal | verbal | commit | pipeline | appointment scheduled | qualified to buy | presentation scheduled | decision maker bought in | offen | aktiv | in bearbeitung | qualifizierung | bedarfsanalyse | prasentation | angebot | angebot abgegeben | verhandlung | vertrag | abierto | abierta | en curso | activo | prospeccion | calificacion | cualificacion | analisis | presentacion | propuesta | presupuesto | negociacion | contrato | cita programada | ouvert | ouverte | en cours | actif | analyse | proposition | devis | negociation | contrat',
};

const technical: Vocabulary = {
  won: 'won | win | technical win | yes | true | ja | si | oui | gewonnen | ganado | gagne',
  lost: 'lost | loss | technical loss | verloren | perdido | perdu',
  pending:
    'pending | open | in progress | in evaluation | undecided | not yet | tbd | offen | pendiente | en curso | en attente | en cours',
  not_applicable:
    'not applicable | n a | na | none needed | n a services training only | not needed | not required | nicht zutreffend | no aplica | sans objet',
};

const povs: Vocabulary = {
  success:
    'success | successful | succeeded | won | passed | erfolgreich | exitoso | exito | reussi | reussie',
  failure: 'failure | failed | lost | unsuccessful | gescheitert | fallido | fracaso | echec',
  cancelled:
    'cancelled | canceled | aborted | withdrawn | abgebrochen | cancelado | cancelada | annule | annulee',
  open: 'open | planned | scoping | in delivery | in progress | running | active | evaluating results | on hold | offen | laufend | en curso | en cours',
};

const proposals: Vocabulary = {
  accepted: 'accepted | won | approved | angenommen | aceptada | acceptee',
  rejected: 'rejected | lost | declined | abgelehnt | rechazada | refusee',
  open: 'open | submitted | pending | in review | offen | pendiente | en cours',
};

const renewals: Vocabulary = {
  renewed: 'renewed | won | verlangert | renovado | renouvele',
  churned: 'churned | lost | not renewed | gekundigt | cancelado | resilie',
  pending: 'pending | open | offen | pendiente | en cours',
};

/** `completed` and `live` are not among them: neither says that the customer accepted. */
const implementations: Vocabulary = {
  accepted: 'accepted | accepted by customer | signed off | abgenommen | aceptada | aceptado | acceptee',
  cancelled:
    'cancelled | canceled | aborted | withdrawn | abgebrochen | cancelada | cancelado | annule | annulee',
  open: 'open | planned | not started | in progress | running | active | on hold | offen | laufend | en curso | en cours',
};

const activityOutcomes: Vocabulary = {
  success: 'success | successful | erfolgreich | exito | reussi',
  failure: 'failure | failed | gescheitert | fallido | echec',
  partial: 'partial | partly | teilweise | parcial | partiel',
  cancelled: 'cancelled | canceled | no show | abgesagt | cancelado | cancelada | annule | annulee',
};

/** Types that the metrics of the built-in models count, and others of the same list. */
const types: Vocabulary = {
  discovery:
    'discovery | discovery call | discovery meeting | discovery session | bedarfsanalyse | descubrimiento | decouverte',
  demo: 'demo | demos | product demo | technical demo | live demo | custom demo | demonstration | vorfuhrung | produktdemo | demostracion',
  design:
    'design | solution design | architecture | architecture discussion | architecture review | sizing | losungsdesign | diseno de solucion | conception',
  pov: 'pov | poc | poc scoping | poc execution | pov scoping | pov execution | proof of concept | proof of value | pilot | trial | prueba de concepto | preuve de concept | machbarkeitsnachweis',
  consultation:
    'consultation | customer consultation | technical consultation | consulting | deep dive | technical deep dive | beratung | consulta | consultoria | conseil',
  inquiry:
    'inquiry | enquiry | technical inquiry | question | technical question | anfrage | technische anfrage | consulta tecnica | demande technique',
  proposal: 'proposal | technical proposal | quote | angebot | propuesta | proposition',
  rfp: 'rfp | rfi | rfx | tender | ausschreibung | licitacion | appel d offres',
  knowledge:
    'knowledge | knowledge sharing | enablement content | documentation | blog post | wissen | wissensaustausch',
  product_feedback: 'product feedback | feature request | feedback | produktfeedback | product request',
  handoff: 'handoff | hand off | handover | hand over | ubergabe | entrega | passation | transfert',
  environment:
    'environment | demo environment | environment setup | demo build | demo prep | demo preparation',
  training:
    'training | enablement | certification | learning | schulung | weiterbildung | formacion | formation',
  support: 'support | support case | escalation | soporte',
  specification:
    'specification | specifications | spec | technical specification | requirements specification | pflichtenheft | spezifikation | especificacion | cahier des charges',
  implementation_plan:
    'implementation plan | project plan | rollout plan | migration plan | implementierungsplan | plan de implementacion | plan de mise en oeuvre',
  architecture_review:
    'architecture compliance review | design review | architekturprufung | revision de arquitectura | revue d architecture',
  issue: 'issue | technical issue | problem | bug | defect | problema | probleme',
  knowledge_transfer:
    'knowledge transfer | knowledge transfer session | kt | kt session | wissenstransfer | transferencia de conocimiento | transfert de connaissances',
  best_practice:
    'best practice | best practices | best practice guide | bewahrte praxis | buenas practicas | bonnes pratiques',
  technical_debt:
    'technical debt | tech debt | debt item | technische schulden | deuda tecnica | dette technique',
  internal: 'internal | internal meeting | admin | team meeting | intern | interno | interne',
};

/** Only these are told apart from other deals. */
const dealTypes: Vocabulary = {
  renewal:
    'renewal | renewals | renewal business | existing business renewal | verlangerung | vertragsverlangerung | renovacion | renouvellement',
};

const roles: Vocabulary = {
  se: 'se | sales engineer | solution engineer | solutions engineer | solution consultant | presales | presales engineer',
  ae: 'ae | account executive | account manager | sales | sales rep',
  customer: 'customer | client | kunde | cliente',
  product: 'product | product manager | product management',
  customer_success: 'customer success | csm | customer success manager',
  sa: 'sa | solution architect | solutions architect',
};

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  'deal.outcome': outcomes,
  'deal.technical_outcome': technical,
  'deal.pov_outcome': povs,
  'deal.proposal_outcome': proposals,
  'deal.renewal_outcome': renewals,
  'deal.implementation_outcome': implementations,
  'deal.deal_type': dealTypes,
  'activity.outcome': activityOutcomes,
  'activity.type': types,
  'survey.role': roles,
};

const meanings = new Map<string, ReadonlyMap<string, string>>();

/**
 * May a field have other words than the known ones? They are kept as they stand.
 * @example mayDiffer('deal_type') // => true
 */
export const mayDiffer = (field: string): boolean => field === 'type' || field === 'deal_type';

/** The words of a field, such as `deal.outcome`; undefined if its values are not among a few known ones. */
export const wordsOf = (field: string): ReadonlyMap<string, string> | undefined => {
  const vocabulary = vocabularies[field];
  if (vocabulary === undefined) return undefined;
  const known = meanings.get(field);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  const meant = Object.entries(vocabulary);
  // Written as the schema has it, `architecture_review` is what it says; as people write it, it may be another.
  for (const [meaning] of meant) made.set(meaning, meaning).set(headerKey(meaning), meaning);
  for (const [meaning, words] of meant) for (const word of words.split(' | ')) made.set(word, meaning);
  meanings.set(field, made);
  return made;
};

/** What the words of a field can mean, such as `won`; none if they are not among a few known ones. */
export const meaningsOf = (field: string): readonly string[] => Object.keys(vocabularies[field] ?? {});

/**
 * A value as it is looked up: without the number that puts it in order, and without the count of a grouped report.
 * @example wordKey('10 - Closed/Won') // => 'closed won'
 * @example wordKey('Strong (8)') // => 'strong'
 */
export const wordKey = (value: string): string =>
  headerKey(value.replace(/^\s*\d{1,3}\s*[-.:)]\s*/, '').replace(/\s*\(\d+\)\s*$/, ''));

const everyday: ReadonlySet<string> = new Set(
  'yes | no | true | false | ja | nein | si | oui | non | y | n'.split(' | '),
);

/**
 * Is it a word of some list, whatever stands beside it?
 * @example isKnownWord('Closed Won') // => true
 * @example isKnownWord('Ana Ruiz') // => false
 */
export const isKnownWord = (value: string): boolean => {
  const key = wordKey(value);
  return everyday.has(key) || Object.keys(vocabularies).some((field) => wordsOf(field)?.has(key) === true);
};
