import { hand } from './bootstrap.mjs';

await hand('start.ts');
