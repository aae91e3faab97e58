// Generated from schemas/tutorflow/2026-03 by `npm run generate`. Do not edit.

/** What the vendor's list says of each event. */
export type Catalogue = {
  readonly 'evaluation.completed': { readonly status: "sent"; readonly description: "An evaluation has been graded successfully."; readonly payload: "documented" }
  readonly 'evaluation.failed': { readonly status: "sent"; readonly description: "An evaluation failed to process."; readonly payload: "assumed" }
  readonly 'assessment.deployed': { readonly status: "reserved"; readonly description: "Reserved for future assessment deployment events."; readonly payload: "undocumented" }
  readonly 'assessment.submitted': { readonly status: "reserved"; readonly description: "Reserved for future assessment submission events."; readonly payload: "undocumented" }
  readonly 'course.deployed': { readonly status: "reserved"; readonly description: "Reserved for future course deployment events."; readonly payload: "undocumented" }
  readonly 'course.completed': { readonly status: "reserved"; readonly description: "Reserved for future course completion events."; readonly payload: "undocumented" }
}

export const catalogue: Catalogue = JSON.parse(
  "{\"evaluation.completed\":{\"status\":\"sent\",\"description\":\"An evaluation has been graded successfully.\",\"payload\":\"documented\"},\"evaluation.failed\":{\"status\":\"sent\",\"description\":\"An evaluation failed to process.\",\"payload\":\"assumed\"},\"assessment.deployed\":{\"status\":\"reserved\",\"description\":\"Reserved for future assessment deployment events.\",\"payload\":\"undocumented\"},\"assessment.submitted\":{\"status\":\"reserved\",\"description\":\"Reserved for future assessment submission events.\",\"payload\":\"undocumented\"},\"course.deployed\":{\"status\":\"reserved\",\"description\":\"Reserved for future course deployment events.\",\"payload\":\"undocumented\"},\"course.completed\":{\"status\":\"reserved\",\"description\":\"Reserved for future course completion events.\",\"payload\":\"undocumented\"}}",
)
