/** How well a name says which field is meant. */
export type Tier = 'sure' | 'likely' | 'unsure';

/** Names of the columns of each field, as `headerKey` makes them, with a bar between. */
export type FieldNames = Readonly<Record<string, Readonly<Partial<Record<Tier, string>>>>>;
