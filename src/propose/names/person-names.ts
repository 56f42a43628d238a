import type { FieldNames } from './tiers.ts';

/** Headers of rosters. */
export const personNames: FieldNames = {
  id: {
    sure: 'id | employee id | employee number | person id | user id | se | se id | sales engineer | personalnummer | mitarbeiter id | mitarbeiternummer | id de empleado | numero de empleado | matricule | id employe',
    likely:
      'name | full name | employee | engineer | user | username | email | work email | mitarbeiter | empleado | nombre completo | employe | nom complet',
  },
  team: {
    sure: 'team | se team | equipo | equipe',
    likely: 'department | business unit | group | abteilung | departamento | departement | bereich',
  },
  region: {
    sure: 'region | geo | territory',
    likely: 'location | country | office | standort | land | pais | pays',
  },
  segment: { sure: 'segment' },
  role: {
    sure: 'role | rolle | rol',
    likely: 'title | job title | job role | position | funktion | cargo | puesto | poste | fonction',
  },
  fte: {
    sure: 'fte | full time equivalent | vza',
    unsure: 'percentage | workload | pensum | employment rate',
  },
  start_on: {
    sure: 'start on | start date | hire date | date of hire | joined | joined on | joining date | eintrittsdatum | eintritt | einstellungsdatum | fecha de contratacion | fecha de ingreso | date d embauche | date d entree',
  },
  end_on: {
    sure: 'end on | end date | termination date | leave date | last day | left on | austrittsdatum | austritt | fecha de baja | fecha de salida | date de sortie | date de depart',
  },
  regretted: {
    sure: 'regretted | regretted leaver | regretted loss | regretted exit | regretted attrition | regrettable | regrettable loss | regrettable attrition',
  },
  timezone: { sure: 'timezone | time zone | zeitzone | zona horaria | fuseau horaire' },
};
