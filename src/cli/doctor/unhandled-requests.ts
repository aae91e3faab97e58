import type { Project } from './project.ts'
import { majorOf } from './ranges.ts'
import type { Report } from './report.ts'

/** Whether the project tells its msw, by the name which that one knows, what to do with a request that has no handler. */
export function checkUnhandledRequests({ installed, sources }: Project, report: Report): void {
  const msw = installed('msw')
  if (!msw) return
  const isThree = (majorOf(msw.version) ?? 0) >= 3
  const [ignored, known] = isThree
    ? (['onUnhandledRequest', 'onUnhandledFrame'] as const)
    : (['onUnhandledFrame', 'onUnhandledRequest'] as const)
  // Who gives both means to work with both.
  const both = new Set(sources[known].map(({ file }) => file))
  const places = sources[ignored].filter(({ file }) => !both.has(file))
  for (const { file, line } of places.slice(0, 5)) {
    report.error({
      id: 'unhandled-requests',
      problem: `${file}:${line} gives ${ignored}, which msw ${msw.version} ignores: a request without a handler goes out into the network.`,
      fix: "Use listenOptions('error') of tutor-webhooks/mocks, which sets what msw 2 and msw 3 read.",
    })
  }
  if (places.length > 5) report.unknown(`${places.length - 5} more files give ${ignored}; they are not listed.`)
  if (sources.isCut) report.unknown('What the rest of the code says: there is more of it than the doctor reads.')
}
