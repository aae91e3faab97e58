import { sha256Hex } from '#hmac'
import { createSigner } from '../sign/signer.ts'
import { facts } from './facts.ts'

/** TutorFlow's scheme. Source: TutorFlow webhooks page, "Signature Verification". */
export const signer = createSigner({ header: facts.signatureHeader.value, deriveKey: sha256Hex })
