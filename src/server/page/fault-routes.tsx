import type { Hono } from 'hono'
import type { Fault } from '../../index.ts'
import type { Control } from '../control/control.ts'
import { Faults } from './faults.tsx'
import { type FormValues, readForm } from './read-form.ts'
import { problemOf, render } from './render.tsx'

/** The page of faults, where all can be reset as well. */
export function addFaultPages(app: Hono, control: Control): void {
  app.get('/faults', (c) =>
    render(c, control, { title: 'Faults', current: '/faults', content: <Faults control={control} /> }),
  )
  app.post('/faults', async (c) => {
    try {
      control.addFault(faultOf(await readForm(c)))
      return c.redirect('/faults', 303)
    } catch (error) {
      const content = <Faults control={control} problem={problemOf(error)} />
      return render(c, control, { title: 'Faults', current: '/faults', status: 400, content })
    }
  })
  app.post('/faults/clear', (c) => {
    control.clearFaults()
    return c.redirect('/faults', 303)
  })
  app.post('/reset', async (c) => {
    await control.reset()
    return c.redirect('/', 303)
  })
}

/** What was left empty is left out. */
function faultOf({ times, ...form }: FormValues): { readonly vendor: string } & Fault {
  const texts = Object.fromEntries(Object.entries(form).filter(([, text]) => text !== ''))
  return { ...texts, ...(times && { times: Number(times) }) } as never
}
