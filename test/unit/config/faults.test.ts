import { describe, expect, test } from 'vitest';
import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import { complaints, over } from './support.ts';

/** The statistics in the order of the schema. */
const statisticNames = schema.definitions.statistic.oneOf.map(({ properties }) => properties.type.const);

/** A third line over the small model of support.ts, and what is said about it: place, message, hint. */
const cases = [
  {
    text: 'titel: x',
    says: ['spacesea.yaml:3:1 titel: the config has no key "titel" (did you mean title?)'],
  },
  {
    text: 'target: "65"',
    says: ['spacesea.yaml:3:9 target: target must be a number from 0 to 100, not "65" (write 65)'],
  },
  {
    text: 'target: 65%',
    says: ['spacesea.yaml:3:9 target: target must be a number from 0 to 100, not "65%" (write 65)'],
  },
  { text: 'target: 140', says: ['spacesea.yaml:3:9 target: target must be a number from 0 to 100, not 140'] },
  {
    text: 'calendar: { fiscalYearStart: 1.5 }',
    says: [
      'spacesea.yaml:3:30 calendar.fiscalYearStart: fiscalYearStart must be a whole number from 1 to 12, not 1.5 (write 2)',
    ],
  },
  {
    text: 'calendar: { timezone: Europe/Berln }',
    says: [
      'spacesea.yaml:3:23 calendar.timezone: there is no time zone "Europe/Berln" (write Europe/Berlin)',
    ],
  },
  {
    text: 'calendar: {timezone: "+02:00"}',
    says: [
      'spacesea.yaml:3:22 calendar.timezone: there is no time zone "+02:00" (write a name such as Europe/Berlin)',
    ],
  },
  {
    text: 'currencies: { to: EUR, rates: { USD: 0.92, $: 0.92, kr: 0.09, XYZ: 2, EUR: 1 } }',
    says: [],
  },
  {
    text: 'currencies: { to: EUR, rates: { EUR: 1.10, USD: 0.92 } }',
    says: [
      'spacesea.yaml:3:38 currencies.rates.EUR: EUR is the currency of the report, and one EUR is 1 EUR, not 1.10 (remove the line, or let to name another currency)',
    ],
  },
  {
    text: 'currencies: { to: €, rates: { usd: 0.92, Dollars: 0.92, US$: 1 } }',
    says: [
      'spacesea.yaml:3:19 currencies.to: "€" is no code of a currency (write EUR)',
      'spacesea.yaml:3:31 currencies.rates.usd: "usd" is no code of a currency (write USD)',
      'spacesea.yaml:3:42 currencies.rates.Dollars: "Dollars" is no code of a currency (write three capitals such as EUR, or a sign that several currencies share: $, ¥ or kr)',
      'spacesea.yaml:3:57 currencies.rates.US$: "US$" is no code of a currency (write USD)',
    ],
  },
  {
    text: 'currencies: { rates: { USD: -1 } }',
    says: [
      'spacesea.yaml:3:1 currencies: currencies needs the key to (add to: text)',
      'spacesea.yaml:3:29 currencies.rates.USD: USD must be a number above 0 and at most 1000000000, not -1',
    ],
  },
  {
    text: 'calendar: { workdays: mon }',
    says: ['spacesea.yaml:3:23 calendar.workdays: workdays must be a list, not "mon" (write [mon])'],
  },
  {
    text: 'calendar: { workdays: [monday, tue] }',
    says: [
      'spacesea.yaml:3:24 calendar.workdays[0]: workdays[0] must be mon, tue, wed, thu, fri, sat or sun, not "monday" (write mon)',
    ],
  },
  {
    text: 'calendar: { workdays: [mon, mon] }',
    says: ['spacesea.yaml:3:29 calendar.workdays[1]: workdays holds "mon" twice (remove one of the two)'],
  },
  {
    text: 'calendar: { workdays: [] }',
    says: ['spacesea.yaml:3:13 calendar.workdays: workdays must not be empty'],
  },
  {
    text: 'calendar: { hours: 9-17 }',
    says: [
      'spacesea.yaml:3:20 calendar.hours: hours must be hours such as 09:00-17:30, not "9-17" (write it as "09:00-17:30")',
    ],
  },
  {
    text: 'calendar: { hours: "17:00-09:00" }',
    says: [
      'spacesea.yaml:3:20 calendar.hours: the day must close after it opens, 17:00-09:00 does not (write "09:00-17:00")',
    ],
  },
  {
    text: 'calendar: { holidays: [2026-02-30, 25.12.2026, 01.02.2026] }',
    says: [
      'spacesea.yaml:3:24 calendar.holidays[0]: holidays[0] must be a day such as 2026-12-25, not "2026-02-30" (write a day of the calendar as YYYY-MM-DD)',
      'spacesea.yaml:3:36 calendar.holidays[1]: holidays[1] must be a day such as 2026-12-25, not "25.12.2026" (write 2026-12-25)',
      'spacesea.yaml:3:48 calendar.holidays[2]: holidays[2] must be a day such as 2026-12-25, not "01.02.2026" (write a day of the calendar as YYYY-MM-DD)',
    ],
  },
  { text: 'calendar: []', says: ['spacesea.yaml:3:1 calendar: calendar must not be empty'] },
  {
    text: 'privacy: { minPeople: 2 }',
    says: ['spacesea.yaml:3:23 privacy.minPeople: minPeople must be a whole number of at least 3, not 2'],
  },
  {
    text: 'privacy: { aboutPeople: yes }',
    says: [
      'spacesea.yaml:3:25 privacy.aboutPeople: aboutPeople must be true or false, not "yes" (write true)',
    ],
  },
  {
    text: 'privacy: { individuals: alow }',
    says: [
      'spacesea.yaml:3:25 privacy.individuals: individuals must be forbid or allow, not "alow" (write allow)',
    ],
  },
  {
    text: 'privacy: {aboutPeople: false}\npeople: {source: p}\nsources: {p: {kind: person}}',
    says: [
      'spacesea.yaml:3:24 privacy.aboutPeople: aboutPeople is false, yet there is a roster of people (write aboutPeople: true, or remove people)',
    ],
  },
  {
    text: 'people: { source: deals }',
    says: [
      'spacesea.yaml:3:19 people.source: the roster must be a source of kind person, and deals is of kind deal (add one under sources: people: { kind: person })',
    ],
  },
  {
    text: 'people: { source: dealz }',
    says: ['spacesea.yaml:3:19 people.source: there is no source "dealz" (did you mean deals?)'],
  },
  {
    text: 'people: {}',
    says: ['spacesea.yaml:3:1 people: people needs the key source (add source: deals or answers)'],
  },
  {
    text: 'groupBy: [team, teem]',
    says: ['spacesea.yaml:3:17 groupBy[1]: no record has a field "teem" (did you mean team?)'],
  },
  {
    text: 'groupBy: team',
    says: ['spacesea.yaml:3:10 groupBy: groupBy must be a list, not "team" (write [team])'],
  },
  {
    text: 'groupBy: [Team Name]',
    says: [
      'spacesea.yaml:3:11 groupBy[0]: groupBy[0] must be the name of a field, such as closed_at or deal.outcome, not "Team Name" (write team_name)',
    ],
  },
  {
    text: 'groupBy: [deal.segmnt]',
    says: ['spacesea.yaml:3:11 groupBy[0]: no deal has a field "segmnt" (did you mean deal.segment?)'],
  },
  {
    text: 'metrics: { win_rate: { source: dealz } }',
    says: ['spacesea.yaml:3:32 metrics.win_rate.source: there is no source "dealz" (did you mean deals?)'],
  },
  {
    text: 'metrics: { win_rate: { date: closed } }',
    says: [
      'spacesea.yaml:3:30 metrics.win_rate.date: records of kind deal have no field "closed" (did you mean closed_at?)',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: stage } }',
    says: [
      'spacesea.yaml:3:30 metrics.win_rate.date: stage is text, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: { addDays: 3 } } }',
    says: [
      'spacesea.yaml:3:24 metrics.win_rate.date: date needs the key field (add field: the name of a field, such as closed_at or deal.outcome)',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: Closed At } }',
    says: [
      'spacesea.yaml:3:30 metrics.win_rate.date: date must be the name of a field, such as closed_at or deal.outcome, or a map of field, addDays, addMonths, not "Closed At" (write closed_at)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { outcom: won } } }',
    says: [
      'spacesea.yaml:3:33 metrics.win_rate.where.outcom: records of kind deal have no field "outcom" (did you mean outcome?)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { outcome: [won, lost] } } }',
    says: [
      'spacesea.yaml:3:33 metrics.win_rate.where.outcome: outcome must be text, a number or true or false, or a map of eq, ne, in, notIn, gt, gte, lt, lte, between, exists, filled, timed, during, contains, startsWith, not a list of 2 (write { in: [won, lost] })',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { outcome: { in: ["won ", lost] } } } }',
    says: [
      'spacesea.yaml:3:49 metrics.win_rate.where.outcome.in[0]: outcome must be compared with one of open, won, lost, no_decision, qualified_out, not "won " (write won)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { outcome: { inn: [won] } } } }',
    says: [
      'spacesea.yaml:3:44 metrics.win_rate.where.outcome.inn: outcome has no key "inn" (did you mean in?)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { segment: 1.10 } } }',
    says: [
      'spacesea.yaml:3:42 metrics.win_rate.where.segment: segment must be compared with text, not 1.10 (quote it: write "1.10")',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { segment: null } } }',
    says: [
      'spacesea.yaml:3:33 metrics.win_rate.where.segment: segment is compared with nothing (write { exists: false } for records without a value; null would remove the condition of a base)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { amount: { between: [5, 1] } } } }',
    says: [
      'spacesea.yaml:3:43 metrics.win_rate.where.amount.between: between must go up, from 5 to 1 it goes down (write [1, 5])',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { amount: { gt: { column: name } } } } }',
    says: [
      'spacesea.yaml:3:57 metrics.win_rate.where.amount.gt.column: name is text, but a number is needed here (a column of your own can be used with type: number)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { amount: { gt: { column: amount, addDays: 1 } } } } }',
    says: [
      'spacesea.yaml:3:65 metrics.win_rate.where.amount.gt.addDays: addDays moves dates, and amount is a number (remove addDays)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { amount: { contains: "5" } } } }',
    says: [
      'spacesea.yaml:3:43 metrics.win_rate.where.amount.contains: contains looks into text, and amount is a number (compare with gte, lt or between)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { amount: { timed: true } } } }',
    says: [
      'spacesea.yaml:3:43 metrics.win_rate.where.amount.timed: timed asks for the time of day, and amount is a number (use it with a date)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { stage: { during: "08:00-18:00" } } } }',
    says: [
      'spacesea.yaml:3:42 metrics.win_rate.where.stage.during: during asks for the time of day, and stage is text (use it with a date)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { closed_at: { during: "18:00-08:00" } } } }',
    says: [
      'spacesea.yaml:3:54 metrics.win_rate.where.closed_at.during: during must end after it begins, 18:00-08:00 does not (write "08:00-18:00", and what lies outside as not: { closed_at: { during: … } })',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { closed_at: { during: "08:00-08:00" } } } }',
    says: [
      'spacesea.yaml:3:54 metrics.win_rate.where.closed_at.during: during must end after it begins, 08:00-08:00 does not (for the whole day write "00:00-24:00")',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { closed_at: { during: 8-18 } } } }',
    says: [
      'spacesea.yaml:3:54 metrics.win_rate.where.closed_at.during: during must be hours such as 09:00-17:30, not "8-18" (write it as "09:00-17:30")',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { deal.outcome: won } } }',
    says: [
      'spacesea.yaml:3:33 metrics.win_rate.where.deal.outcome: a record of kind deal has its fields itself (did you mean outcome?)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { handoff_accepted: yes } } }',
    says: [
      'spacesea.yaml:3:51 metrics.win_rate.where.handoff_accepted: handoff_accepted must be compared with true or false, not "yes" (write true)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { closed_at: { gte: yesterday } } } }',
    says: [
      'spacesea.yaml:3:51 metrics.win_rate.where.closed_at.gte: closed_at must be compared with a date, not "yesterday" (write a date such as 2026-07-01)',
    ],
  },
  {
    text: 'metrics: { win_rate: { where: { any: { outcome: won } } } }',
    says: ['spacesea.yaml:3:33 metrics.win_rate.where.any: any must be a list, not a map'],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: completeness, fields: [champoin, { field: loss_reson, where: { outcome: loss } }] } } }',
    says: [
      'spacesea.yaml:3:66 metrics.win_rate.statistic.fields[0]: records of kind deal have no field "champoin" (did you mean champion?)',
      'spacesea.yaml:3:85 metrics.win_rate.statistic.fields[1].field: records of kind deal have no field "loss_reson" (did you mean loss_reason?)',
      'spacesea.yaml:3:115 metrics.win_rate.statistic.fields[1].where.outcome: outcome must be compared with one of open, won, lost, no_decision, qualified_out, not "loss" (write lost)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: completeness, fields: [champion, champion, { field: champion, where: { outcome: lost } }] } } }',
    says: [
      'spacesea.yaml:3:76 metrics.win_rate.statistic.fields[1]: champion stands here twice (remove one)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: completeness, fields: [] } } }',
    says: ['spacesea.yaml:3:57 metrics.win_rate.statistic.fields: fields must not be empty'],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: completeness, fields: champion } } }',
    says: [
      'spacesea.yaml:3:65 metrics.win_rate.statistic.fields: fields must be a list, not "champion" (write [champion])',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: shar } } }',
    says: [
      `spacesea.yaml:3:43 metrics.win_rate.statistic.type: type must be one of ${statisticNames.slice(0, 20).join(', ')} and ${statisticNames.length - 20} more, not "shar" (write share)`,
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { typ: share } } }',
    says: [
      'spacesea.yaml:3:37 metrics.win_rate.statistic.typ: a statistic of type share has no key "typ" (did you mean type?)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: share } }',
    says: [
      'spacesea.yaml:3:35 metrics.win_rate.statistic: statistic must be a map (key: value), not "share" (write { type: share })',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: median } } }',
    says: [
      'spacesea.yaml:3:24 metrics.win_rate.statistic: statistic needs the key field (add field: the name of a field, such as closed_at or deal.outcome)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: median, field: stage } } }',
    says: [
      'spacesea.yaml:3:58 metrics.win_rate.statistic.field: stage is text, but a number is needed here (a column of your own can be used with type: number)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: quantile, field: amount, p: 1 } } }',
    says: [
      'spacesea.yaml:3:71 metrics.win_rate.statistic.p: p must lie between 0 and 1, not 1 (write 0.9 for the value that nine of ten stay below)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: quantile, field: amount, p: 90 } } }',
    says: [
      'spacesea.yaml:3:71 metrics.win_rate.statistic.p: p must be a number from 0 to 1, not 90 (write 0.9)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: likert } } }',
    says: [
      "spacesea.yaml:3:43 metrics.win_rate.statistic.type: likert reads answers, and this metric's source holds deals (name a source of kind survey)",
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: perDeal, of: { max: stage }, summary: mean } } }',
    says: [
      'spacesea.yaml:3:63 metrics.win_rate.statistic.of.max: stage is text, but a number is needed here (a column of your own can be used with type: number)',
    ],
  },
  {
    text: 'sources: { people: { kind: person } }\nmetrics: { heads: { title: H, source: people, statistic: { type: perDeal, of: count, summary: mean } } }',
    says: [
      "spacesea.yaml:4:66 metrics.heads.statistic.type: perDeal gathers records by their deal, and this metric's source holds people (name a source of kind activity or deal)",
    ],
  },
  {
    text: 'metrics: { busy: { title: B, source: deals, statistic: { type: breadth, every: week } } }',
    says: [
      'spacesea.yaml:3:80 metrics.busy.statistic.every: every: week needs to know in which week a record lies, and the metric has no date (add date: happened_at, or the date that your records have)',
    ],
  },
  {
    text: 'calendar: { hours: "09:00-12:00" }\nmetrics: { focus: { title: F, source: deals, statistic: { type: freeBlock, from: closed_at, minutes: amount, block: 240 } } }',
    says: [
      'spacesea.yaml:4:117 metrics.focus.statistic.block: no day has 240 minutes in a row: the hours of the calendar are 09:00-12:00 (write a number up to 180, such as 120)',
    ],
  },
  {
    text: 'metrics: { focus: { title: F, source: deals, statistic: { type: freeBlock, from: stage, minutes: closed_at, block: 481 } } }',
    says: [
      'spacesea.yaml:3:82 metrics.focus.statistic.from: stage is text, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
      'spacesea.yaml:3:98 metrics.focus.statistic.minutes: closed_at is a date, but a number is needed here (a column of your own can be used with type: number)',
      'spacesea.yaml:3:116 metrics.focus.statistic.block: no day has 481 minutes in a row: the hours of the calendar are 09:00-17:00 (write a number up to 480, such as 120)',
    ],
  },
  {
    text: 'metrics: { ratio: { title: R, source: deals, statistic: { type: distinctRatio, above: se, below: se } } }',
    says: [
      'spacesea.yaml:3:98 metrics.ratio.statistic.below: above and below are both se (a ratio needs two fields, such as owner and se)',
    ],
  },
  {
    text: 'metrics: { ratio: { title: R, source: answers, statistic: { type: distinctRatio, above: team, below: respondent } } }',
    says: [
      "spacesea.yaml:3:67 metrics.ratio.statistic.type: distinctRatio counts whom records name, and this metric's source holds answers (name a source of kind deal or activity)",
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: response } } }',
    says: [
      "spacesea.yaml:3:43 metrics.win_rate.statistic.type: response reads answers, and this metric's source holds deals (name a source of kind survey)",
    ],
  },
  {
    text: 'metrics: { low: { title: L, source: answers, where: { not: { value: { gte: 3 } } }, statistic: { type: response } } }',
    says: [
      'spacesea.yaml:3:104 metrics.low.statistic.type: response says who answered, and a where picks people by what they answered (remove value from the where of the metric and of its source)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: rate, of: coun, per: personWeek } } }',
    says: [
      'spacesea.yaml:3:53 metrics.win_rate.statistic.of: of must be count, or a map of sum, divideBy, not "coun" (write count)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: rate, of: {sum: stage}, per: personweek } } }',
    says: [
      'spacesea.yaml:3:72 metrics.win_rate.statistic.per: per must be personWeek, personMonth, personQuarter, personYear, week or deal, not "personweek" (write personWeek)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: duration, from: created_at, to: stage, unit: workinghours, summary: median } } }',
    says: [
      'spacesea.yaml:3:88 metrics.win_rate.statistic.unit: unit must be hours, days, workingHours or workingDays, not "workinghours" (write workingHours)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: duration, from: created_at, to: created_at, unit: days, summary: median } } }',
    says: [
      'spacesea.yaml:3:75 metrics.win_rate.statistic.to: from and to are both created_at (a span needs two dates)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: duration, from: created_at, to: closed_at, due: du_at, unit: days, summary: median } } }',
    says: [
      'spacesea.yaml:3:91 metrics.win_rate.statistic.due: records of kind deal have no field "du_at" (map a column to it under columns, with a type: du_at: { from: …, type: text }; known: id, name, account, owner, se, team, region, segment, deal_type, stage, outcome, amount, currency, created_at, closed_at, stage_changed_at, updated_at, se_engaged_at, qualified_at, technical_outcome and 27 more)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: load, from: created_at, to: closed_at, due: amount } } }',
    says: [
      'spacesea.yaml:3:87 metrics.win_rate.statistic.due: amount is a number, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
    ],
  },
  {
    text: 'metrics: { mood: { statistic: { type: onTime, from: submitted_at, to: deal.closed_at, limit: 8, unit: days } } }',
    says: [
      "spacesea.yaml:3:39 metrics.mood.statistic.type: onTime looks at work, and this metric's source holds answers (name a source of another kind)",
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: onTime, from: created_at, to: created_at, limit: 8, unit: days } } }',
    says: [
      'spacesea.yaml:3:73 metrics.win_rate.statistic.to: from and to are both created_at (a span needs two dates)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: onTime, from: created_at, to: closed_at, limit: -1, unit: days } } }',
    says: [
      'spacesea.yaml:3:91 metrics.win_rate.statistic.limit: limit must be a number of at least 0, not -1',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: null, statistic: { type: openShare, from: created_at, to: closed_at } } }',
    says: [
      'spacesea.yaml:3:55 metrics.win_rate.statistic.type: openShare takes one of where, past and recent (write where: { champion: { exists: true } }, past: pov_due_at, or recent: { field: next_step_at, days: 14 })',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: null, statistic: { type: openShare, from: created_at, to: closed_at, past: stage, where: { stag: x } } } }',
    says: [
      'spacesea.yaml:3:55 metrics.win_rate.statistic.type: openShare takes one of where, past and recent (write where: { champion: { exists: true } }, past: pov_due_at, or recent: { field: next_step_at, days: 14 })',
      'spacesea.yaml:3:105 metrics.win_rate.statistic.past: stage is text, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
      'spacesea.yaml:3:121 metrics.win_rate.statistic.where.stag: records of kind deal have no field "stag" (did you mean stage?)',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: null, statistic: { type: openShare, from: created_at, to: closed_at, recent: { field: amount, days: 14 } } } }',
    says: [
      'spacesea.yaml:3:116 metrics.win_rate.statistic.recent.field: amount is a number, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: openShare, from: created_at, to: closed_at, past: pov_due_at } } }',
    says: [
      'spacesea:team:13:11 metrics.win_rate.date: openShare looks at the records of all periods, so it does not go by a date (remove it, or write date: null where it comes from a model)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: load, from: created_at, to: closed_at } } }',
    says: [],
  },
  {
    text: 'metrics: { win_rate: { date: null, statistic: { type: preceded, of: { stag: x }, by: { outcom: won }, same: idd, at: amount, days: 60 } } }',
    says: [
      'spacesea.yaml:3:71 metrics.win_rate.statistic.of.stag: records of kind deal have no field "stag" (did you mean stage?)',
      'spacesea.yaml:3:88 metrics.win_rate.statistic.by.outcom: records of kind deal have no field "outcom" (did you mean outcome?)',
      'spacesea.yaml:3:109 metrics.win_rate.statistic.same: records of kind deal have no field "idd" (did you mean id?)',
      'spacesea.yaml:3:118 metrics.win_rate.statistic.at: amount is a number, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
    ],
  },
  {
    text: 'metrics: { win_rate: { date: null, statistic: { type: clearance, opened: created_at, closed: created_at } } }',
    says: [
      'spacesea.yaml:3:94 metrics.win_rate.statistic.closed: opened and closed are both created_at (a span needs two dates)',
    ],
  },
  {
    text: 'metrics: { mood: { statistic: { type: likert, scale: [5, 1] } } }',
    says: [
      'spacesea.yaml:3:47 metrics.mood.statistic.scale: scale must go up, [5, 1] does not (write [lowest answer, highest answer], such as [1, 5])',
    ],
  },
  {
    text: 'metrics: { mood: { statistic: { type: likert, scale: 5 } } }',
    says: ['spacesea.yaml:3:54 metrics.mood.statistic.scale: scale must be a list of 2 numbers, not 5'],
  },
  {
    text: 'metrics: { win_rate: { curve: { worst: 40% } } }',
    says: ['spacesea.yaml:3:40 metrics.win_rate.curve.worst: worst must be a number, not "40%" (write 0.4)'],
  },
  {
    text: 'metrics: { win_rate: { curve: { worst: 0.5 } } }',
    says: [
      'spacesea:team:16:47 metrics.win_rate.curve.best: best must differ from worst, both are 0.5 (worst scores 0, best scores 100; best may be the smaller of the two)',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { worst: 0, scale: log } } }',
    says: [
      'spacesea.yaml:3:40 metrics.win_rate.curve.worst: worst must be above 0 on a log scale, not 0 (write a number above 0, or remove scale: log)',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { type: range, zero: [0, 10], ideal: [2, 12] } } }',
    says: [
      'spacesea.yaml:3:61 metrics.win_rate.curve.ideal: ideal [2, 12] must lie inside zero [0, 10] (a score falls from 100 at the edge of ideal to 0 at the edge of zero)',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { type: range, zero: [10, 0], ideal: [2, 6] } } }',
    says: [
      'spacesea.yaml:3:46 metrics.win_rate.curve.zero: zero must go up, [10, 0] does not (write [0, 10])',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { type: range, zero: [0, 10], ideal: [6, 2] } } }',
    says: [
      'spacesea.yaml:3:61 metrics.win_rate.curve.ideal: ideal must go up, [6, 2] does not (write [2, 6])',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { type: lognormal, score90: 4, score50: 4 } } }',
    says: [
      'spacesea.yaml:3:71 metrics.win_rate.curve.score50: score50 must differ from score90 (a larger score50 means that less is better, a smaller one that more is)',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { type: points, points: [[0, 0], [2, 120], [1, 100]] } } }',
    says: [
      'spacesea.yaml:3:68 metrics.win_rate.curve.points[1][1]: a score is from 0 to 100, not 120 (each pair is [value, score])',
      'spacesea.yaml:3:75 metrics.win_rate.curve.points[2][0]: the values of points must rise, 1 comes after 2 (sort the pairs [value, score] by value)',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { type: steps, steps: [[1, 50], [1, 60]] } } }',
    says: [
      'spacesea.yaml:3:64 metrics.win_rate.curve.steps[1][0]: the values of steps must rise, 1 comes after 1 (sort the pairs [value, score] by value)',
    ],
  },
  {
    text: 'metrics: { win_rate: { curve: { zero: [0, 1] } } }',
    says: [
      'spacesea.yaml:3:33 metrics.win_rate.curve.zero: a curve of type linear has no key "zero" (known: type, worst, best, scale)',
    ],
  },
  {
    text: 'metrics: { win_rate: { tension: [moood, win_rate] } }',
    says: [
      'spacesea.yaml:3:34 metrics.win_rate.tension[0]: there is no metric "moood" (did you mean mood?)',
      'spacesea.yaml:3:41 metrics.win_rate.tension[1]: a metric cannot be in tension with itself (remove it)',
    ],
  },
  {
    text: 'metrics: { winrate: { enabled: false } }',
    says: [
      'spacesea.yaml:3:12 metrics.winrate: there is no metric "winrate" to remove (did you mean win_rate?)',
    ],
  },
  {
    text: 'metrics: { winrate: { title: x } }',
    says: [
      'spacesea.yaml:3:12 metrics.winrate: winrate needs the keys source, statistic (did you mean win_rate? Else add source: deals or answers; add statistic: a map with a type)',
    ],
  },
  {
    text: 'metrics: { WinRate: { title: x } }',
    says: [
      'spacesea.yaml:3:12 metrics.WinRate: "WinRate" must be a name of small letters, digits and _ that begins with a letter (write win_rate)',
    ],
  },
  {
    text: 'metrics: { win_rate: { minSample: 0 } }',
    says: [
      'spacesea.yaml:3:35 metrics.win_rate.minSample: minSample must be a whole number of at least 1, not 0',
    ],
  },
  {
    text: 'dimensions: { performance: { weight: 40% } }',
    says: [
      'spacesea.yaml:3:38 dimensions.performance.weight: weight must be a number of at least 0, not "40%" (write 0.4)',
    ],
  },
  {
    text: 'dimensions: { performance: { weight: -1 } }',
    says: ['spacesea.yaml:3:38 dimensions.performance.weight: weight must be a number of at least 0, not -1'],
  },
  {
    text: 'dimensions: { performance: { metrics: { winrate: 1 } } }',
    says: [
      'spacesea.yaml:3:41 dimensions.performance.metrics.winrate: there is no metric "winrate" (did you mean win_rate?)',
    ],
  },
  {
    text: 'dimensions: { satisfaction: { metrics: { win_rate: 1 } } }',
    says: [
      'spacesea.yaml:3:42 dimensions.satisfaction.metrics.win_rate: win_rate already belongs to performance (a metric counts in one dimension; remove one of the two)',
    ],
  },
  {
    text: 'dimensions: { activity: { metrics: {} } }',
    says: [
      'spacesea.yaml:3:15 dimensions.activity: the dimension activity has no metrics (add some, or remove it: activity: null)',
    ],
  },
  {
    text: 'dimensions: { activity: {} }',
    says: [
      'spacesea.yaml:3:15 dimensions.activity: activity needs the key metrics (add metrics: a map (key: value))',
    ],
  },
  {
    text: 'dimensions: { performance: { weight: 0 }, satisfaction: { weight: 0 } }',
    says: [
      'spacesea.yaml:3:1 dimensions: all dimensions have weight 0, so there is no overall score (give at least one a weight)',
    ],
  },
  {
    text: 'dimensions: { performance: { metrics: { win_rate: 0 } } }',
    says: [
      'spacesea.yaml:3:30 dimensions.performance.metrics: all metrics of performance have weight 0, so it can have no score (give one of them a weight, or write weight: 0 for performance)',
    ],
  },
  {
    text: 'dimensions: { performance: { letter: PP } }',
    says: ['spacesea.yaml:3:38 dimensions.performance.letter: letter must be one character, not "PP"'],
  },
  {
    text: 'dimensions: { performance: { short: a very long short name } }',
    says: [
      'spacesea.yaml:3:37 dimensions.performance.short: short must be text of at most 14 characters, not "a very long short name"',
    ],
  },
  {
    text: 'dimensions: { performance: { aggregation: geometrc } }',
    says: [
      'spacesea.yaml:3:43 dimensions.performance.aggregation: aggregation must be arithmetic, geometric or harmonic, or a map of method, floor, not "geometrc" (write geometric)',
    ],
  },
  {
    text: 'dimensions: { performance: { aggregation: { method: geometric } } }',
    says: [
      'spacesea.yaml:3:30 dimensions.performance.aggregation: aggregation needs the key floor (add floor: a number from 0 to 100)',
    ],
  },
  {
    text: 'dimensions: { mood: { metrics: { } }, overall: { metrics: {mood: 1} } }',
    says: [
      'spacesea.yaml:3:15 dimensions.mood: the dimension mood has no metrics (add some, or remove it: mood: null)',
      'spacesea.yaml:3:39 dimensions.overall: overall is the name of the overall score (choose another name)',
      'spacesea.yaml:3:60 dimensions.overall.metrics.mood: mood already belongs to satisfaction (a metric counts in one dimension; remove one of the two)',
      'spacesea:team:17:3 metrics.mood: a dimension is called mood too (rename one of the two)',
    ],
  },
  {
    text: 'weightSets: { growth: { dimensions: { perf: 1 }, metrics: { mod: 1 } } }',
    says: [
      'spacesea.yaml:3:39 weightSets.growth.dimensions.perf: there is no dimension "perf" (did you mean performance?)',
      'spacesea.yaml:3:61 weightSets.growth.metrics.mod: there is no metric "mod" (did you mean mood?)',
    ],
  },
  {
    text: 'weightSets: { growth: { dimension: { performance: 1 } } }',
    says: [
      'spacesea.yaml:3:25 weightSets.growth.dimension: growth has no key "dimension" (did you mean dimensions?)',
    ],
  },
  {
    text: 'checks:\n  - { id: a, of: performnce, min: 3 }\n  - { id: a, of: overall.coverage, min: 80 }\n  - { id: b, of: overal.coverage, min: 0.8 }\n  - { id: c, of: overall }\n  - { id: d, of: overall, min: 70, max: 30 }\n  - { id: e, of: metrics.mood, min: 30 }',
    says: [
      'spacesea.yaml:4:18 checks[0].of: there is nothing called "performnce" to check (did you mean performance?)',
      'spacesea.yaml:5:11 checks[1].id: two checks are called a (rename one of the two)',
      'spacesea.yaml:5:41 checks[1].min: coverage is from 0 to 1, not 80 (write 0.8)',
      'spacesea.yaml:6:18 checks[2].of: there is nothing called "overal.coverage" to check (did you mean overall.coverage?)',
      'spacesea.yaml:7:5 checks[3]: the check asks for nothing (add min, max or maxDrop)',
      'spacesea.yaml:8:41 checks[4].max: max 30 is below min 70 (write max: 70 and min: 30)',
      'spacesea.yaml:9:18 checks[5].of: there is nothing called "metrics.mood" to check (did you mean mood?)',
    ],
  },
  {
    text: 'checks: [null]',
    says: [
      'spacesea.yaml:3:10 checks[0]: checks[0] must be a map of id, of, min, max, maxDrop, level, onMissing, not nothing',
    ],
  },
  {
    text: 'sources: { deals: { kind: deals } }',
    says: [
      'spacesea.yaml:3:27 sources.deals.kind: kind must be deal, activity, survey or person, not "deals" (write deal)',
    ],
  },
  {
    text: 'sources: { deals: { kind: null } }',
    says: [
      'spacesea.yaml:3:12 sources.deals: deals needs the key kind (add kind: deal, activity, survey or person)',
    ],
  },
  {
    text: 'sources: { deals: { preset: salesforce-reports } }',
    says: [
      'spacesea.yaml:3:29 sources.deals.preset: there is no preset "salesforce-reports" (did you mean salesforce-report?)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { outcome: { map: { Won: won }, except: [lost] }, id: { from: Nr, utc: true } } } }',
    says: [
      'spacesea.yaml:3:62 sources.deals.columns.outcome.except: except names values that are not taken for otherwise, and there is none to take them for (write otherwise: beside it, or remove except)',
      'spacesea.yaml:3:101 sources.deals.columns.id.utc: utc is for dates, and this column is text (remove utc)',
    ],
  },
  {
    text: 'sources: { deals: { maxRejected: 5 } }',
    says: [
      'spacesea.yaml:3:34 sources.deals.maxRejected: maxRejected must be a number from 0 to 1, not 5 (write 0.05)',
    ],
  },
  {
    text: 'sources: { deals: { maxRejected: 2% } }',
    says: [
      'spacesea.yaml:3:34 sources.deals.maxRejected: maxRejected must be a number from 0 to 1, not "2%" (write 0.02)',
    ],
  },
  {
    text: 'sources: { deals: { key: [idd] } }',
    says: [
      'spacesea.yaml:3:27 sources.deals.key[0]: the key needs a field "idd", which records of kind deal do not have (did you mean id?)',
    ],
  },
  {
    text: 'sources: { deals: { key: id } }',
    says: ['spacesea.yaml:3:26 sources.deals.key: key must be a list, not "id" (write [id])'],
  },
  {
    text: 'sources: { answers: { onDuplicate: latest } }',
    says: [
      'spacesea.yaml:3:36 sources.answers.onDuplicate: latest goes by updated_at, which records of kind survey do not have (add updated_at: { from: …, type: date } under columns, or write last)',
    ],
  },
  {
    text: 'sources: { deals: { where: { deal_typ: x } } }',
    says: [
      'spacesea.yaml:3:30 sources.deals.where.deal_typ: records of kind deal have no field "deal_typ" (did you mean deal_type?)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { outcom: Stage } } }',
    says: [
      'spacesea.yaml:3:32 sources.deals.columns.outcom: "outcom" is not a canonical field (did you mean outcome? Else give it a type: outcom: { from: Stage, type: text })',
    ],
  },
  {
    text: 'sources: { deals: { columns: { colour: Colour } } }',
    says: [
      'spacesea.yaml:3:32 sources.deals.columns.colour: "colour" is not a canonical field (give it a type: colour: { from: Colour, type: text })',
    ],
  },
  {
    text: 'sources: { deals: { columns: { outcome: { from: Stage, map: { Closed Won: "won ", Lost: los }, otherwise: opn } } } }',
    says: [
      'spacesea.yaml:3:75 sources.deals.columns.outcome.map.Closed Won: outcome must be one of open, won, lost, no_decision, qualified_out, not "won " (write won)',
      'spacesea.yaml:3:89 sources.deals.columns.outcome.map.Lost: outcome must be one of open, won, lost, no_decision, qualified_out, not "los" (write lost)',
      'spacesea.yaml:3:107 sources.deals.columns.outcome.otherwise: outcome must be one of open, won, lost, no_decision, qualified_out, not "opn" (write open)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { outcome: { from: Stage, otherwise: open } } } }',
    says: [
      'spacesea.yaml:3:67 sources.deals.columns.outcome.otherwise: otherwise says what becomes of values that map does not name, and there is no map (add map: { exported value: canonical value })',
    ],
  },
  {
    text: 'sources: { deals: { columns: { amount: { from: A, value: 3 } } } }',
    says: [
      'spacesea.yaml:3:58 sources.deals.columns.amount.value: a column has either from or value, not both (remove one of the two)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { amount: { from: A, decimal: ",", thousands: "," } } } }',
    says: [
      'spacesea.yaml:3:76 sources.deals.columns.amount.thousands: thousands and decimal are both "," (write decimal: "." or thousands: ".")',
    ],
  },
  {
    text: 'sources: { deals: { columns: { amount: { from: A, thousands: "." } } } }',
    says: [
      'spacesea.yaml:3:62 sources.deals.columns.amount.thousands: thousands and decimal are both "." (write decimal: "," beside it)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { stage: { from: A, decimal: "," , date: DD } } } }',
    says: [
      'spacesea.yaml:3:59 sources.deals.columns.stage.decimal: decimal is for numbers, and this column is text (remove decimal)',
      'spacesea.yaml:3:71 sources.deals.columns.stage.date: date is the format of dates, and this column is text (remove date)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { closed_at: { date: Excel }, created_at: { date: EXCEL 1904 } } } }',
    says: [
      'spacesea.yaml:3:51 sources.deals.columns.closed_at.date: "Excel" is no date format: "E" means nothing in a date format (write excel)',
      'spacesea.yaml:3:80 sources.deals.columns.created_at.date: "EXCEL 1904" is no date format: "E" means nothing in a date format (write excel-1904)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { closed_at: { date: "iso | dd/mm/yyyy" } } } }',
    says: [
      'spacesea.yaml:3:51 sources.deals.columns.closed_at.date: "iso | dd/mm/yyyy" is no date format: in "dd/mm/yyyy", "dd" means nothing in a date format (write iso | DD/MM/YYYY)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { amount: { from: A, type: text } } } }',
    says: [
      'spacesea.yaml:3:57 sources.deals.columns.amount.type: amount is a number by itself, not text (remove type)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { team: { value: 5, map: {a: b} } } } }',
    says: [
      'spacesea.yaml:3:47 sources.deals.columns.team.value: team must be text, not 5 (quote it: write "5")',
      'spacesea.yaml:3:50 sources.deals.columns.team.map: map does nothing beside a fixed value (remove map)',
    ],
  },
  {
    text: 'sources: { deals: { columns: { team: {} } } }',
    says: ['spacesea.yaml:3:32 sources.deals.columns.team: team must not be empty'],
  },
  {
    text: 'sources: { deals: { columns: { team: 5 } } }',
    says: [
      'spacesea.yaml:3:38 sources.deals.columns.team: team must be text, or a map of from, value, map, otherwise, except, utc, date, decimal, thousands, percent, divideBy, startsWith, join, type, not 5 (quote it: write "5")',
    ],
  },
  {
    text: 'sources: { deals: { files: deals.csv } }',
    says: [
      'spacesea.yaml:3:28 sources.deals.files: files must be a list, not "deals.csv" (write [deals.csv])',
    ],
  },
  { text: 'sources: 5', says: ['spacesea.yaml:3:10 sources: sources must be a map (key: value), not 5'] },
  { text: 'metrics: 5', says: ['spacesea.yaml:3:10 metrics: metrics must be a map (key: value), not 5'] },
  {
    text: 'missing: { needSurvey: no }',
    says: ['spacesea.yaml:3:24 missing.needSurvey: needSurvey must be true or false, not "no" (write false)'],
  },
  {
    text: 'uncertainty: { level: 95, draws: 10 }',
    says: [
      'spacesea.yaml:3:23 uncertainty.level: level must be a number between 0 and 1, not 95 (write 0.95)',
      'spacesea.yaml:3:34 uncertainty.draws: draws must be a whole number from 100 to 100000, not 10',
    ],
  },
  { text: 'checks: { a: 1 }', says: ['spacesea.yaml:3:1 checks: checks must be a list, not a map'] },
  { text: 'title: ""', says: ['spacesea.yaml:3:8 title: title must not be empty'] },
  { text: 'title: 5', says: ['spacesea.yaml:3:8 title: title must be text, not 5 (quote it: write "5")'] },
  {
    text: 'base: 1',
    says: [
      'spacesea.yaml:3:1 base: the config has no key "base" (known: version, extends, title, calendar, sources, currencies, people, privacy, groupBy, metrics, questions, dimensions, aggregation, missing, target, uncertainty, weightSets, checks, lint)',
    ],
  },
  {
    text: '<<: {a: 1}',
    says: [
      'spacesea.yaml:3:1: merge keys (<<) are not part of YAML 1.2 (write the keys out, or use extends)',
    ],
  },
  {
    text: 'checks: [{ id: X, of: overall, min: 1 }]',
    says: [
      'spacesea.yaml:3:16 checks[0].id: id must be a name of small letters, digits and _ that begins with a letter, not "X" (write x)',
    ],
  },
  {
    text: 'metrics: { mood: { reference: { grade: measurd, source: x } } }',
    says: [
      'spacesea.yaml:3:40 metrics.mood.reference.grade: grade must be measured, practitioner or judgement, not "measurd" (write measured)',
    ],
  },
  {
    text: 'metrics: { mood: { statistic: { type: ratio, numerator: { of: count }, denominator: {} } } }',
    says: [
      'spacesea.yaml:3:72 metrics.mood.statistic.denominator: denominator needs the key of (add of: count, or a map of sum, divideBy)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: load, from: created_at, to: amount } } }',
    says: [
      'spacesea.yaml:3:71 metrics.win_rate.statistic.to: amount is a number, but a date is needed here (dates of a deal end in _at or _on; a column of your own needs type: date)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: perPersonDay, distinct: custmer } } }',
    says: [
      'spacesea.yaml:3:67 metrics.win_rate.statistic.distinct: records of kind deal have no field "custmer" (map a column to it under columns, with a type: custmer: { from: …, type: text }; known: id, name, account, owner, se, team, region, segment, deal_type, stage, outcome, amount, currency, created_at, closed_at, stage_changed_at, updated_at, se_engaged_at, qualified_at, technical_outcome and 27 more)',
    ],
  },
  {
    text: 'metrics: { win_rate: { statistic: { type: share, where: { outcome: won }, weight: stage } } }',
    says: [
      'spacesea.yaml:3:83 metrics.win_rate.statistic.weight: stage is text, but a number is needed here (a column of your own can be used with type: number)',
    ],
  },
  {
    text: 'metrics: { mood: { where: { person.tem: x } } }',
    says: [
      'spacesea.yaml:3:29 metrics.mood.where.person.tem: records of kind person have no field "tem" (did you mean person.team?)',
    ],
  },
  {
    text: 'metrics: { mood: { where: { not: { any: [{ role: custmer }] } } } }',
    says: [
      'spacesea.yaml:3:50 metrics.mood.where.not.any[0].role: role must be compared with one of se, ae, customer, product, customer_success, sa, not "custmer" (write customer)',
    ],
  },
  {
    text: 'metrics: { mood: { where: { value: { startsWith: a } } } }',
    says: [
      'spacesea.yaml:3:38 metrics.mood.where.value.startsWith: startsWith looks into text, and value is a number (compare with gte, lt or between)',
    ],
  },
  {
    text: 'metrics: { win_rate: { unit: 5, why: yes, advice: [a] } }',
    says: [
      'spacesea.yaml:3:30 metrics.win_rate.unit: unit must be text, not 5 (quote it: write "5")',
      'spacesea.yaml:3:43 metrics.win_rate.advice: advice must be text, not a list of 1 (write a)',
    ],
  },
  {
    text: 'calendar: { holidays: [2026-12-25, 2026-12-25], fiscalYearStart: 13 }',
    says: [
      'spacesea.yaml:3:36 calendar.holidays[1]: holidays holds "2026-12-25" twice (remove one of the two)',
      'spacesea.yaml:3:66 calendar.fiscalYearStart: fiscalYearStart must be a whole number from 1 to 12, not 13',
    ],
  },
];

describe('a wrong config says where, what, and what to write', () => {
  test.each(cases)('$text', async ({ text, says }) => {
    expect(await complaints(over(text))).toEqual(says);
  });
});
