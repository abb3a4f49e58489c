import { hand } from './bootstrap.mjs';

await hand('test.ts');
