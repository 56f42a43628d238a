/** Loaded before a program (node --import): writes its peak memory in KB to the file named by SPACESEA_PEAK at its end. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const path = process.env.SPACESEA_PEAK;
  if (path) writeFileSync(path, String(process.resourceUsage().maxRSS));
});
