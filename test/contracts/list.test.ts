import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportContracts, listContracts } from 'tutor-webhooks/contracts'
import { describe, expect, it, onTestFinished } from 'vitest'

const FOLDER = 'contracts/pacts'

it('every pact of the package is listed, with a name of its own', () => {
  const listed = listContracts()
  expect(listed.map(({ file }) => file).sort()).toEqual(readdirSync(FOLDER).sort())
  expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length)
  expect(listed.find(({ name }) => name === 'tutorflow-payloads')).toEqual({
    name: 'tutorflow-payloads',
    vendor: 'tutorflow',
    kind: 'payloads',
    title: "The payloads of TutorFlow's events",
    file: 'tutor-webhooks-user-tutorflow-webhooks.json',
    interactions: ['evaluation.completed', 'evaluation.failed'],
    verifiedWith: 'verifyPayloads',
  })
})

describe('exporting', () => {
  function createFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-export-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return folder
  }

  it('makes the folder and writes every pact as it is in the package, as often as one likes', () => {
    const folder = join(createFolder(), 'to', 'pacts')
    const paths = exportContracts(folder)
    expect(exportContracts(folder)).toEqual(paths)
    expect(paths).toEqual(listContracts().map(({ file }) => join(folder, file)))
    for (const { file } of listContracts()) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(FOLDER, file), 'utf8'))
    }
  })

  it('writes nothing when a file is another, unless it may', () => {
    const folder = createFolder()
    const file = join(folder, listContracts().at(-1)!.file)
    writeFileSync(file, '{}')
    expect(() => exportContracts(folder)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(`${file} exists`) }),
    )
    expect(readdirSync(folder)).toHaveLength(1)
    expect(exportContracts(folder, { overwrite: true })).toContain(file)
    expect(readFileSync(file, 'utf8')).not.toBe('{}')
  })

  it.each([
    [[''], 'folder must be the path of a folder'],
    [['pacts', { force: true }], 'there is no option "force". Known options: overwrite.'],
    [['pacts', { overwrit: true }], 'did you mean "overwrite"?'],
    [['package.json'], 'Give a folder that can be written to'],
  ])('refuses %j', (args, problem) => {
    expect(() => exportContracts(...(args as [string]))).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(problem) }),
    )
  })
})
