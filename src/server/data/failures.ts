import { WebhookError } from '../../index.ts'
import type { WalDamage } from './wal.ts'

/** Why a folder cannot be opened, or not be written to. Paths are shown as JSON: they may hold anything. */

/** @param holder who has it, as a sentence without its end */
export function inUse(folder: string, holder: string, hint: string): WebhookError {
  const text = `Could not open the data folder ${JSON.stringify(folder)}: ${holder}. ${hint}`
  return new WebhookError('DATA_IN_USE', text)
}

export function damaged(folder: string, damage: string, cause?: unknown): WebhookError {
  return new WebhookError('DATA_CORRUPT', damageText(folder, damage), { cause })
}

export function damagedWal(folder: string, { text, soundBytes }: WalDamage): WebhookError {
  const damage = damageText(folder, `tutor-webhooks.db-wal is damaged: ${text}`)
  const wayOut = `To go on with what came before the damage, cut tutor-webhooks.db-wal to its first ${soundBytes} bytes.`
  return new WebhookError('DATA_CORRUPT', `${damage} ${wayOut}`)
}

function damageText(folder: string, damage: string): string {
  return `Could not open the data folder ${JSON.stringify(folder)}: ${damage}. Nothing in it was changed. Put a copy back, or move its tutor-webhooks.db* files away to start anew.`
}

export function newer(folder: string, version: number, known: number): WebhookError {
  const text = `Could not open the data folder ${JSON.stringify(folder)}: a newer tutor-webhooks wrote it, in format ${version}, and this one knows formats up to ${known}. Use the newer one, or another folder.`
  return new WebhookError('DATA_NEWER', text)
}

export function unusable(folder: string, cause: unknown): WebhookError {
  const text = `Could not open the data folder ${JSON.stringify(folder)}: ${reasonOf(cause)}. It must be a folder that this user can read and write.`
  return new WebhookError('DATA_UNUSABLE', text, { cause })
}

export function unwritten(folder: string, cause: unknown): WebhookError {
  const text = `Could not write to the data folder ${JSON.stringify(folder)}: ${reasonOf(cause)}. The server goes on and tries again; what is not written is lost when it stops.`
  return new WebhookError('DATA_UNUSABLE', text, { cause })
}

/** An error's text without its end, so that it fits into a sentence. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
