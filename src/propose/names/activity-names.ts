import type { FieldNames } from './tiers.ts';

/** Headers of activities: the tasks and events of CRMs, requests of trackers, lists that people keep themselves. */
export const activityNames: FieldNames = {
  id: {
    sure: 'id | activity id | task id | event id | record id | issue key | ticket id | request id | key | aktivitats id | aufgaben id | vorgangsnummer | clave de incidencia | id de actividad | id de registro | id d activite | identifiant | cle de ticket',
    likely: 'issue id | number | nummer | numero | # | no | nr',
  },
  type: {
    sure: 'type | activity type | se activity type | se activity | activity | kind of activity | aktivitat | aktivitatstyp | aktivitatsart | art der aktivitat | tatigkeit | tipo | tipo de actividad | actividad | type d activite | activite',
    likely:
      'kind | what | was | what kind | task type | event type | issue type | request type | category | kategorie | categoria | categorie | art | typ | vorgangstyp | tipo de incidencia | type de ticket',
    unsure: 'event subtype | task subtype | subtype',
  },
  se: {
    sure: 'se | se name | sales engineer | solution engineer | solutions engineer | architect | architect id | architect name | solution architect | solution consultant | presales engineer | presales | engineer | performed by | done by | vertriebsingenieur | ingeniero de preventa | ingenieur avant vente',
    likely:
      'who | wer | assigned | assigned to | assignee | zugewiesen | zugewiesen an | bearbeiter | asignado a | persona asignada | assigne a | attribue a | responsable | owner | activity owner | owner id',
    unsure: 'user | benutzer | usuario | utilisateur | created by | author | name',
  },
  team: {
    sure: 'team | se team | equipo | equipe',
    likely: 'department | business unit | abteilung',
    unsure: 'assigned role',
  },
  deal_id: {
    sure: 'deal id | opportunity id | associated deal id | associated deal ids | opp id | oppty id | id de la oportunidad | id del negocio | opportunity number',
    likely:
      'deal no | deal nr | deal number | deal # | opp no | opp number | opportunity no | what id | related to id | related opportunity id',
    unsure: 'opportunity | deal | related to | regarding | verkaufschance | oportunidad | opportunite',
  },
  account: {
    sure: 'account | account name | customer | customer name | client | company | company name | organization name | kunde | kundenname | firma | cliente | empresa | compte | entreprise',
  },
  happened_at: {
    sure: 'happened at | date | activity date | event date | start | start date | start time | activity date time | start date time | datum | beginn | startdatum | fecha | fecha de inicio | inicio | date de debut | debut',
    likely:
      'when | wann | day | tag | cuando | quand | due date | falligkeitsdatum | fecha de vencimiento | date d echeance',
  },
  requested_at: {
    sure: 'requested at | requested | request date | requested on | date requested | angefragt am | anfragedatum | fecha de solicitud | date de la demande | demande le',
    likely:
      'asked on | asked | asked at | gefragt am | gefragt | created | opened | erstellt | creada | cree le',
    unsure:
      'created date | created on | created at | create date | erstellt am | fecha de creacion | date de creation',
  },
  started_at: { sure: 'started at | work started | work started at | in progress since' },
  responded_at: {
    sure: 'responded at | first response | first response at | first response date | date of first response | first reply | erste antwort | primera respuesta | premiere reponse',
    likely:
      'first answer | first answer at | answered | answered on | responded | replied | beantwortet am | custom field chart date of first response',
  },
  completed_at: {
    sure: 'completed at | completed | completed date | completed on | completion date | date completed | completed date time | done at | erledigt am | abgeschlossen am | completado el | fecha de finalizacion | termine le | date d achevement',
    likely:
      'finished | finished on | done | done on | fertig | fertig am | resolved | resolved at | closed | closed at | closed date | finished date | finished at | erledigt | resuelta | resolu',
  },
  due_at: {
    sure: 'due at | due | deadline | due by | frist',
    likely: 'due date | falligkeitsdatum | fecha de vencimiento | date d echeance',
  },
  duration_minutes: {
    sure: 'duration minutes | duration in minutes | minutes | duration min | dauer in minuten | dauer minuten | minuten | duracion en minutos | minutos | duree en minutes',
    likely: 'min | mins | minutes spent | dauer min',
    unsure:
      'duration | hours | time spent | dauer | stunden | duracion | horas | duree | heures | call duration | effort',
  },
  outcome: {
    sure: 'outcome | activity outcome',
    unsure: 'result | call result | status | ergebnis | resultado | resultat | statut | estado',
  },
  channel: { sure: 'channel | location type | mode', likely: 'location | ort | ubicacion | lieu' },
  reused: { sure: 'reused | reused asset' },
  contacts: {
    sure: 'contacts | number of contacts | number of attendees | attendees count | customer attendees',
    unsure: 'attendees | participants | teilnehmer | asistentes',
  },
  environment_ready: {
    sure: 'environment ready | env ready | demo environment ready | demo env ready | environment ok | umgebung bereit | entorno listo | environnement pret',
  },
  complexity: { sure: 'complexity | size | komplexitat | complejidad | complexite' },
};
