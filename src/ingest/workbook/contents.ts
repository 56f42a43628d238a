import { damaged } from './unfit.ts';
import { type Attributes, localName, type Part, readXml } from './xml.ts';

/** A sheet in the list of a workbook. */
export interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  /** The `id` of its relation. */
  readonly relation: string;
}

/** What a workbook says about itself. */
export interface Contents {
  readonly tabs: readonly Tab[];
  /** Do its days count from 1904, as once on the Mac, or from 1900? */
  readonly epoch: 1900 | 1904;
}

/** Excel allows 31; names go into messages. */
const longestName = 255;

/** Reads the list of the sheets and the system of the dates. */
export const contentsOf = (part: Part): Contents => {
  const tabs: Tab[] = [];
  let epoch: Contents['epoch'] = 1900;
  readXml(part, {
    open: (element, attributes) => {
      if (element === 'workbookPr' && /^(1|true)$/i.test(attributes['date1904'] ?? '')) epoch = 1904;
      if (element !== 'sheet') return;
      const { name, state = 'visible' } = attributes;
      const relation = relationOf(attributes);
      if (name === undefined || relation === undefined) return;
      if (name.length > longestName)
        throw damaged(part.file, `a sheet has a name of more than ${longestName} letters`);
      tabs.push({ name, relation, isHidden: state !== 'visible' });
    },
  });
  return { tabs, epoch };
};

/** `r:id`, whatever the prefix is. */
const relationOf = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([name]) => localName(name) === 'id')?.[1];
