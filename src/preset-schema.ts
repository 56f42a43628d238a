import preset from '../schemas/preset.schema.json' with { type: 'json' };

/** The published schema of a preset, for those who write one. */
export const presetSchema = preset;
