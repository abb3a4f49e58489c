/** Writes the JSON Schemas by which editors complete and check the content's files as one types. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from '../../lib/content/editor-schemas.ts';

const folder = join(import.meta.dirname, '../../schemas');

await mkdir(folder, { recursive: true });
for (const [file, schema] of Object.entries(editorSchemas())) {
  await writeFile(join(folder, file), schema);
}
