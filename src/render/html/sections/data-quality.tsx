import type { Report } from '../../../generated/report.ts';
import {
  coverageText,
  folderOf,
  foundText,
  missingOf,
  namesIn,
  notesIn,
  placesOf,
  type SourceRows,
  sourcesOf,
  within,
} from '../../data-words.ts';
import type { RenderOptions } from '../../pen.ts';
import { kindsIn } from '../../problem-kinds.ts';
import { leftOutOf, rowsText } from '../../rows-read.ts';
import { capital } from '../../sentences.ts';
import { surveySentence } from '../../survey-response.ts';
import * as words from '../../words.ts';
import { Stack } from '../marks/stack.tsx';
import { safe } from '../text.ts';

interface DataProps {
  readonly report: Report;
  readonly again: RenderOptions['again'];
}

/** Kinds of problems of one source that are shown; the rest is counted. */
const shown = 6;

/** What was read, what became of it and why, and what is missing. */
export const DataQuality = ({ report, again }: DataProps) => {
  const sources = sourcesOf(report);
  const folder = folderOf(report.data.files.map(({ file }) => file));
  const sentences = [`${rowsText(report.data)}.`, ...surveySentence(report), ...coverageText(report)];
  return (
    <section id="data">
      <h2>Data quality</h2>
      <p class="lead">{sentences.join(' ')}</p>
      {sources.length === 0 ? null : <SourceTable sources={sources} folder={folder} again={again} />}
      {sources.some(({ files }) => files.length > 1) ? <FileTable sources={sources} folder={folder} /> : null}
      <MissingList report={report} />
      <NoteList report={report} />
    </section>
  );
};

interface SourcesProps {
  readonly sources: readonly SourceRows[];
  readonly folder: string;
}

const heads = ['Read', 'Used', 'Left out', 'Rejected'] as const;

const SourceTable = ({ sources, folder, again }: SourcesProps & Pick<DataProps, 'again'>) => (
  <table class="data stacks">
    <thead>
      <tr>
        <th scope="col">Source</th>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        <th scope="col">Share used</th>
        <th scope="col">Why not, and what else was found</th>
      </tr>
    </thead>
    <tbody>
      {sources.map((rows) => (
        <SourceLine key={rows.source} rows={rows} folder={folder} again={again} />
      ))}
    </tbody>
  </table>
);

interface LineProps extends Pick<DataProps, 'again'> {
  readonly rows: SourceRows;
  readonly folder: string;
}

const SourceLine = ({ rows, ...rest }: LineProps) => {
  const { source, files, read, used, leftOut, rejected } = rows;
  const [first] = files;
  const numbers = [read, used, leftOut, rejected];
  return (
    <tr>
      <th scope="row">
        {safe(source)}{' '}
        <small>
          {files.length > 1
            ? words.counted(files.length, 'file')
            : safe(within(first?.file ?? '', rest.folder))}
        </small>
      </th>
      {numbers.map((number, at) => (
        <td key={heads[at]}>{words.count(number)}</td>
      ))}
      <td>
        <Stack used={used} leftOut={leftOut} rejected={rejected} />
        {read === 0 ? words.nothing : words.share(used / read)}
      </td>
      <td>
        <Reasons rows={rows} {...rest} />
      </td>
    </tr>
  );
};

/** Why rows were not used, then what is odd about rows that count all the same. */
const Reasons = ({ rows: { rules, problems, unused }, again }: Omit<LineProps, 'folder'>) => {
  const kinds = kindsIn(problems);
  return (
    <ul>
      {kinds.slice(0, shown).map(({ text, count, isCounted }) => (
        <li key={`${text} ${isCounted}`}>
          {count === undefined ? '' : `${words.count(count)} × `}
          {safe(text)}
          {isCounted ? ' (counted all the same)' : ''}
        </li>
      ))}
      {kinds.length > shown ? (
        <li>
          {words.counted(kinds.length - shown, 'more kind', 'more kinds')}:{' '}
          <code>{safe(`spacesea validate${again?.validate ?? ''}`)}</code>
        </li>
      ) : null}
      {[...rules].map(([rule, count]) => (
        <li key={rule}>
          {words.count(count)} left out: {safe(rule)}
        </li>
      ))}
      {unused.length === 0 ? null : (
        <li class="quiet">
          {unused.length === 1 ? 'column' : 'columns'} that nothing reads: {safe(namesIn(unused))}
        </li>
      )}
    </ul>
  );
};

/** Each file by itself. */
const FileTable = ({ sources, folder }: SourcesProps) => {
  const files = sources.flatMap((rows) => rows.files);
  return (
    <details class="fold">
      <summary>All {words.count(files.length)} files, one by one</summary>
      <table class="files">
        <thead>
          <tr>
            <th scope="col">{folder === '' ? 'File' : `File in ${safe(folder)}`}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">SHA-256 begins</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.file}>
              <th scope="row">
                {safe(within(file.file, folder))}
                {file.preset === undefined ? null : <small>read by the preset {safe(file.preset)}</small>}
              </th>
              {[file.read, file.used, leftOutOf(file), file.rejected].map((number, at) => (
                <td key={heads[at]}>{words.count(number)}</td>
              ))}
              <td>
                <code>{file.sha256.slice(0, 16)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

const MissingList = ({ report }: Pick<DataProps, 'report'>) => {
  const missing = missingOf(report);
  const count = missing.reduce((sum, { labels }) => sum + labels.length, 0);
  if (count === 0) return null;
  return (
    <>
      <h3>{words.counted(count, 'metric')} not scored</h3>
      <ul>
        {missing.map(({ reason, labels, help }) => (
          <li key={reason}>
            <b>{capital(safe(reason))}</b>: {safe(labels.join(', '))}.
            {help === undefined ? null : <small> What would help: {help}.</small>}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What a reader should know of the whole; a problem of a file that was not read is one of them. */
const NoteList = ({ report }: Pick<DataProps, 'report'>) => {
  const notes = notesIn(report);
  if (notes.length === 0) return null;
  return (
    <>
      <h3>Worth knowing</h3>
      <ul>
        {notes.map((note) => (
          <li key={`${note.code} ${placesOf(note)} ${note.message}`}>
            {note.severity === 'notice' ? null : <b>{capital(note.severity)}: </b>}
            {safe(noteText(note))}.
            {note.hint === undefined ? null : <small> {safe(capital(note.hint))}.</small>}
          </li>
        ))}
      </ul>
    </>
  );
};

/** A place keeps its letters; a sentence begins with a large one. */
const noteText = (note: Report['notes'][number]): string => {
  const place = placesOf(note);
  return place === '' ? capital(foundText(note)) : `${place}: ${foundText(note)}`;
};
