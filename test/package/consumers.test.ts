import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Project, readProjects } from '../consumers/projects.ts'
import { RUNNER, tableOf } from '../consumers/table.ts'

const projects: Project[] = readProjects()
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

it('stand in the README, with the versions of their lock files', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, table] = /<!-- begin consumers -->\n\n([\s\S]*?)\n\n<!-- end consumers -->/.exec(readme) ?? []
  expect(table, 'npm run consumers -- --table writes it').toBe(tableOf(projects))
})

describe.each(projects)('$name', ({ node, runner, msw, versions }) => {
  it('has in its lock file what it says that it has', () => {
    expect([20, 24]).toContain(node)
    expect(versions.msw?.split('.')[0]).toBe(msw)
    for (const [, name, major] of runner.matchAll(RUNNER)) expect(versions[name!]?.split('.')[0], name).toBe(major)
  })

  it('gets this package from nowhere but the runner', () => {
    expect(versions).not.toHaveProperty(manifest.name)
  })
})
