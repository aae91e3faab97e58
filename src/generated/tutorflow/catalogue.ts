// Generated from schemas/tutorflow/2026-03 by `npm run generate`. Do not edit.

export const catalogue = {
  'evaluation.completed': {"status":"sent","description":"An evaluation has been graded successfully.","payload":"documented"},
  'evaluation.failed': {"status":"sent","description":"An evaluation failed to process.","payload":"assumed"},
  'assessment.deployed': {"status":"reserved","description":"Reserved for future assessment deployment events.","payload":"undocumented"},
  'assessment.submitted': {"status":"reserved","description":"Reserved for future assessment submission events.","payload":"undocumented"},
  'course.deployed': {"status":"reserved","description":"Reserved for future course deployment events.","payload":"undocumented"},
  'course.completed': {"status":"reserved","description":"Reserved for future course completion events.","payload":"undocumented"},
} as const
