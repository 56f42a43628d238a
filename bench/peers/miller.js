/** The job for Miller: three runs by a shell, one a file, each of which prints a part of the summary. */

const activities = `
$hours = is_present($responded_at) && $responded_at != ""
  ? (strptime($responded_at, "%Y-%m-%dT%H:%M:%S") - strptime($requested_at, "%Y-%m-%dT%H:%M:%S")) / 3600
  : "";
@types[$team][$type] += 1;
end {
  pairs = 0;
  rows = 0;
  for ((team, type), n in @types) {
    pairs += 1;
    rows += n;
  }
  print "{\\"rows\\": ".rows.", \\"pairs\\": ".pairs."}";
}`;

const mlr = (folder, name, verbs) => ['mlr', '--icsv', '--ojsonl', ...verbs, `${folder}/${name}.csv`];
const quoted = (words) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/** A line for a shell. */
export const millerLine = (folder) =>
  [
    mlr(folder, 'activities', [
      ...['put', activities],
      ...['then', 'filter', '$hours != ""'],
      ...['then', 'stats1', '-i', '-a', 'p50,p90', '-f', 'hours', '-g', 'team'],
      ...['then', 'rename', 'hours_p50,median,hours_p90,p90'],
      ...['then', 'stats1', '-a', 'sum', '-f', 'median,p90'],
    ]),
    mlr(folder, 'deals', [
      ...['filter', '$outcome == "won" || $outcome == "lost"'],
      ...['then', 'put', '$won = $outcome == "won" ? 1 : 0'],
      ...['then', 'stats1', '-a', 'mean', '-f', 'won', '-g', 'team'],
      ...['then', 'stats1', '-a', 'sum', '-f', 'won_mean'],
    ]),
    mlr(folder, 'surveys', [
      ...['stats1', '-a', 'mean', '-f', 'value', '-g', 'team'],
      ...['then', 'stats1', '-a', 'sum', '-f', 'value_mean'],
    ]),
  ]
    .map(quoted)
    .join(' && ');
