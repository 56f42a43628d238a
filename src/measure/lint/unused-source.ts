import type { LintRule } from '../../lint.ts';
import type { Model, Source } from '../../types.ts';
import { lookedUp } from './fields-read.ts';

/** A source of which nothing is read. */
export const unusedSource: LintRule<Model> = {
  code: 'lint/unused-source',
  severity: 'warning',
  why: 'its files are opened for nothing, and what is not needed of people should not be read',
  find: (model) =>
    Object.values(model.sources)
      .filter((source) => !isRead(source, model))
      .map(({ id, kind }) => ({
        path: ['sources', id],
        what: `nothing reads ${id}`,
        hint:
          kind === 'person' && model.roster === undefined
            ? `if it is the roster, write people: { source: ${id} }; else remove it: sources: { ${id}: null }`
            : `write a metric of it, or remove it: sources: { ${id}: null }`,
      })),
};

/** Groups are made by the fields of deals and people too. */
const isRead = ({ id, kind }: Source, model: Model): boolean =>
  model.roster === id ||
  Object.values(model.metrics).some(({ source }) => source === id) ||
  ((kind === 'deal' || kind === 'person') &&
    (model.groupBy.length > 0 || lookedUp(model, kind).length > 0)) ||
  Object.keys(model.metrics).length === 0;
