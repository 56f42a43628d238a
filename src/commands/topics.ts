/** Pages of `spacesea help`, each a file in src/topics, and what they tell. */
export const topics = {
  curves: 'how a value becomes a score',
  missing: 'why there is no number',
  privacy: 'what is never shown of people',
  methods: 'from rows to numbers, ranges and verdicts',
  'exit-codes': 'what the process returns',
  exports: 'which files, and how they are read',
  mapping: 'columns and words that have other names',
  model: 'metrics, dimensions, weights and goalposts of your own',
} as const;

/** Their names. */
export const topicNames: readonly string[] = Object.keys(topics);
