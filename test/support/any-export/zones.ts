/** Time zones far apart: ahead and behind, with halves of hours, with summer times of halves, and with none. */
export const zones = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
] as const;
