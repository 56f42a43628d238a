import { damaged } from './unfit.ts';
import { type Part, readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** Another part that a part of a workbook names. */
export interface Relation {
  readonly id: string;
  /** What it is: `officeDocument`, `worksheet`, `styles`, `sharedStrings` and others. */
  readonly kind: string;
  /** Its name in the archive. */
  readonly target: string;
}

/** A part that must be there. */
export const partOf = async (parts: Parts, name: string, file: string): Promise<Part> => {
  const bytes = await parts.read(name);
  if (bytes === undefined) throw damaged(file, `${name} is missing`);
  return { file, name, bytes };
};

/** The parts that a part names; those of the archive as a whole for `''`. */
export const relationsOf = async (parts: Parts, name: string, file: string): Promise<Relation[]> => {
  const found: Relation[] = [];
  readXml(await partOf(parts, relationsName(name), file), {
    open: (element, { Id, Type, Target, TargetMode }) => {
      if (element !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined)
        return;
      if (TargetMode === 'External') return;
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: targetOf(name, Target) });
    },
  });
  return found;
};

/**
 * Where the relations of a part stand.
 * @example relationsName('xl/workbook.xml') // => 'xl/_rels/workbook.xml.rels'
 * @example relationsName('') // => '_rels/.rels'
 */
export const relationsName = (name: string): string => {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
};

/**
 * The name of a part that is named by another: relative to its folder, or from the root.
 * @example targetOf('xl/workbook.xml', 'worksheets/sheet1.xml') // => 'xl/worksheets/sheet1.xml'
 * @example targetOf('xl/workbook.xml', '/xl/styles.xml') // => 'xl/styles.xml'
 * @example targetOf('xl/workbook.xml', '../a.xml') // => 'a.xml'
 */
export const targetOf = (name: string, target: string): string => {
  const path = target.startsWith('/') ? [] : name.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};
