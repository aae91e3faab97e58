import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes an event to the database, a folder here, and does nothing for a key that is there. */
export async function insert(key: string, event: object): Promise<void> {
  const name = createHash('sha256').update(key).digest('hex')
  try {
    await writeFile(join(process.env.DATABASE!, name), JSON.stringify(event), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
