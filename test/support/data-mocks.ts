import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock, type MockOptions, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { onTestFinished } from 'vitest'
import { openData } from '../../src/server/data/open-data.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A start on a folder: both vendors' mocks, and the bodies that their receiver has got. It is closed after the test. */
export async function startMocks(folder: string, answer: number | 'refused' = 204, options: MockOptions = {}) {
  const troubles: Error[] = []
  const data = await openData(folder, { onTrouble: (trouble) => troubles.push(trouble) })
  const bodies: string[] = []
  const receiver = async (request: Request) => {
    bodies.push(await request.text())
    if (answer === 'refused') return answer
    return new Response(answer === 204 ? null : 'an answer', { status: answer })
  }
  const optionsOf = (vendor: string) => ({ receiver, seed: `${data.seedFrom(1)} ${vendor}`, ...options })
  const flow = createMock(tutorflow, optionsOf('tutorflow'), data.endpointsOf('tutorflow'))
  const cruncher = createMock(tutorcruncher, optionsOf('tutorcruncher'), data.endpointsOf('tutorcruncher'))
  const restored = async () => {
    const later = Math.max(0, data.startAt - flow.clock.now())
    for (const mock of [flow, cruncher]) await mock.clock.advance(later)
  }
  await restored()
  data.keep('tutorflow', flow)
  data.keep('tutorcruncher', cruncher)
  let isOpen = true
  const close = () => {
    if (isOpen) data.close()
    isOpen = false
  }
  onTestFinished(close)
  return { data, flow, cruncher, bodies, troubles, close }
}
