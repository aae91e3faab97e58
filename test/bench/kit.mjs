/** The kit as its users get it: the built package, through its own doors. */
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Folder of the package: inside it, `tutor-webhooks/…` is the package itself, and msw is installed. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

const fromPackage = createRequire(new URL('../../package.json', import.meta.url))

/** Imports a door such as `tutor-webhooks/tutorflow`. This folder is a package of its own, which hides the name. */
export function kit(door) {
  return import(pathToFileURL(fromPackage.resolve(door)).href)
}
