import type { Preset } from '../preset.ts';
export const presets = (): readonly Preset[] => [];
