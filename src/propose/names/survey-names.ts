import type { FieldNames } from './tiers.ts';

/** Headers of survey answers that are no questions. */
export const surveyNames: FieldNames = {
  item: { sure: 'item', likely: 'question | question id | frage | pregunta' },
  value: {
    sure: 'value | answer value | score',
    likely: 'response | answer | rating | antwort | respuesta | reponse',
  },
  respondent: {
    sure: 'respondent | respondent id | response id | participant id | antwort id | teilnehmer id | id de respuesta | id de reponse',
    likely: '# | id | token | submission id',
  },
  role: {
    sure: 'role | respondent role | your role | i answer as | rolle | rol',
    likely: 'what is your role',
  },
  team: {
    sure: 'team | your team | my team | se team | equipo | equipe',
    likely:
      'department | which team are you in | which team do you work in | business unit | abteilung | departamento | departement',
  },
  deal_id: { sure: 'deal id | opportunity id' },
  wave: { sure: 'wave | survey wave | round | quarter', unsure: 'survey | period' },
  submitted_at: {
    sure: 'submitted at | timestamp | submit date | submit date utc | completion time | recorded date | submitted | date submitted | zeitstempel | abgeschickt am | absendedatum | marca temporal | fecha de envio | horodateur | date d envoi',
    likely:
      'end date | end time | date | ended at | enddatum | datum | fecha | fecha de finalizacion | date de fin | response date',
  },
  scale_min: { sure: 'scale min' },
  scale_max: { sure: 'scale max' },
};

/** Headers of what survey tools add themselves: nobody asked them. */
export const toolNames =
  'collector id | start date | start date utc | start time | started at | ip address | ip adresse | email | email address | e mail | e mail adresse | name | first name | last name | full name | custom data 1 | last modified time | network id | status | progress | duration in seconds | duration | finished | recipient last name | recipient first name | recipient email | external reference | location latitude | location longitude | location accuracy | distribution channel | user language | response type | tags | points | total points | quiz feedback | response set | external data reference | username | score | hora de inicio | hora de finalizacion | correo electronico | nombre | vorname | nachname | startzeit | fertigstellungszeit';
