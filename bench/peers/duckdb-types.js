/** The columns of the made-up exports and their types, for DuckDB. */
const all = (type, ...columns) => Object.fromEntries(columns.map((column) => [column, type]));

export const columns = {
  activities: {
    ...all('VARCHAR', 'id', 'type', 'se', 'team', 'deal_id', 'account'),
    ...all('TIMESTAMP', 'happened_at', 'requested_at', 'started_at', 'responded_at', 'completed_at'),
    duration_minutes: 'DOUBLE',
    ...all('VARCHAR', 'outcome', 'channel'),
  },
  deals: {
    ...all('VARCHAR', 'id', 'account', 'se', 'team', 'deal_type', 'outcome'),
    amount: 'DOUBLE',
    currency: 'VARCHAR',
    ...all('DATE', 'created_at', 'closed_at', 'pov_started_at', 'pov_ended_at'),
    ...all('VARCHAR', 'pov_outcome', 'champion', 'renewal_outcome'),
  },
  surveys: {
    item: 'VARCHAR',
    value: 'DOUBLE',
    ...all('VARCHAR', 'respondent', 'role', 'team'),
    submitted_at: 'DATE',
  },
  people: { id: 'VARCHAR', team: 'VARCHAR', fte: 'DOUBLE', start_on: 'DATE' },
};

/** read_csv of a file with its types told; `more` are further arguments. */
export const told = (folder, name, more = '') => {
  const types = Object.entries(columns[name]).map(([column, type]) => `'${column}': '${type}'`);
  return `read_csv('${folder}/${name}.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', columns = {${types.join(', ')}}${more})`;
};
