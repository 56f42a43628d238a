import { currencyNamed } from '../../currency-words.ts';
import type { Path } from '../tree.ts';
import type { Rule, Scope } from './scope.ts';

/** Currencies are called as ingest calls them, or no amount would ever meet its rate; the report's own is worth 1. */
export const currencyRules: Rule = (scope) => {
  const { currencies } = scope.config;
  if (typeof currencies !== 'object' || currencies === null) return;
  const { to, rates } = currencies;
  const isKnown = typeof to === 'string' && scope.sound(['currencies', 'to']);
  if (isKnown) checkName(to, ['currencies', 'to'], scope);
  if (typeof rates !== 'object' || rates === null) return;
  for (const [name, rate] of Object.entries(rates)) {
    const path = ['currencies', 'rates', name];
    if (!scope.sound(path)) continue;
    checkName(name, path, scope);
    if (!isKnown || name !== to || rate === 1) continue;
    scope.report(path, {
      code: 'config/currency',
      message: `${to} is the currency of the report, and one ${to} is 1 ${to}, not ${scope.written(path)}`,
      hint: `remove the line, or let to name another currency`,
    });
  }
};

const checkName = (name: string, path: Path, { report }: Scope): void => {
  const code = currencyNamed(name) ?? currencyNamed(name.toUpperCase());
  if (code === name || /^[A-Z]{3}$/.test(name)) return;
  report(path, {
    on: path.length > 2 ? 'key' : 'value',
    code: 'config/currency',
    message: `${JSON.stringify(name)} is no code of a currency`,
    hint:
      code === undefined
        ? 'write three capitals such as EUR, or a sign that several currencies share: $, ¥ or kr'
        : `write ${code}`,
  });
};
