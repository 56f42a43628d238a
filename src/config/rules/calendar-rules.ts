import { nearest } from '../../nearest.ts';
import { isTimeZone } from '../../time-zone.ts';
import { canonical, fieldsOfKind } from '../fields.ts';
import type { Rule } from './scope.ts';

/** The time zone is known, the day has hours. */
export const calendarRules: Rule = ({ config, sound, report }) => {
  const { timezone, hours } = config.calendar ?? {};
  if (typeof timezone === 'string' && sound(['calendar', 'timezone']) && !isTimeZone(timezone)) {
    const meant = nearest(timezone, Intl.supportedValuesOf('timeZone'));
    const hint = meant === undefined ? 'write a name such as Europe/Berlin' : `write ${meant}`;
    report(['calendar', 'timezone'], {
      code: 'config/calendar',
      message: `there is no time zone "${timezone}"`,
      hint,
    });
  }
  if (typeof hours !== 'string' || !sound(['calendar', 'hours'])) return;
  const [open = '', close = ''] = hours.split('-');
  if (open < close) return;
  const hint = open === close ? 'for the whole day write "00:00-24:00"' : `write "${close}-${open}"`;
  report(['calendar', 'hours'], {
    code: 'config/calendar',
    message: `the day must close after it opens, ${hours} does not`,
    hint,
  });
};

/** Groups are made by fields that some record has. */
export const groupRules: Rule = ({ config, sound, report }) => {
  const kinds = ['deal', 'activity', 'survey', 'person'] as const;
  for (const [index, path] of (Array.isArray(config.groupBy) ? config.groupBy : []).entries()) {
    if (!sound(['groupBy', index]) || !sound(['sources'])) continue;
    const [, prefix = '', name = path] = /^(deal|person)\.(.*)$/.exec(path) ?? [];
    const fields = kinds
      .filter((kind) => prefix === '' || kind === prefix)
      .flatMap((kind) => [...fieldsOfKind(kind, config).keys()]);
    if (fields.includes(name)) continue;
    const meant = nearest(name, [...new Set([...fields, ...canonical.person.keys()])]);
    const hint =
      meant === undefined
        ? 'map a column to it under columns, with a type'
        : `did you mean ${prefix === '' ? '' : `${prefix}.`}${meant}?`;
    report(['groupBy', index], {
      code: 'config/field',
      message: `no ${prefix === '' ? 'record' : prefix} has a field "${name}"`,
      hint,
    });
  }
};
