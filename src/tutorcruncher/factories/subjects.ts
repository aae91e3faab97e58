import type { ModelName, Subjects2026 } from '../schemas.ts'
import { createCreditRequest, createInvoice, createPaymentOrder } from './accounting.ts'
import { createAdHocCharge } from './ad-hoc-charge.ts'
import { createClient } from './client.ts'
import { createJob } from './job.ts'
import { createLesson } from './lesson.ts'
import { createNote, createTask, createWellbeingConcern } from './notes.ts'
import { type Fields, idOf, type Scene } from './scene.ts'
import { createAffiliate, createStudent } from './student.ts'
import { createTutor } from './tutor.ts'
import { createApplication, createReport } from './work.ts'

/** A subject of each model. What is overridden of it is in what follows from it; the caller lays it over the rest. */
export const factories: { readonly [Model in ModelName]: (scene: Scene, fields: Fields) => Subjects2026[Model] } = {
  Tutor: createTutor,
  Client: createClient,
  Student: createStudent,
  Affiliate: createAffiliate,
  Job: createJob,
  Lesson: createLesson,
  Invoice: createInvoice,
  'Payment Order': createPaymentOrder,
  'Credit Request': createCreditRequest,
  'Ad Hoc Charge': createAdHocCharge,
  Report: createReport,
  Note: createNote,
  Task: createTask,
  Application: createApplication,
  'Safeguarding/Wellbeing Concern': createWellbeingConcern,
  Package: createPackage,
}

/** Assumed: a model and an id, as all subjects have. Nothing is documented of a Package. */
function createPackage(scene: Scene, fields: Fields): { model: 'Package'; id: number } {
  return { model: 'Package', id: idOf(scene, fields) }
}
