import { sha256Hex } from '#hmac'
import { createSigner } from '../sign/signer.ts'
import { facts } from './facts.ts'

/** TutorCruncher's scheme: the private API key itself is the key. Source: help centre, Webhook Signature Verification. */
export const signer = createSigner({
  header: facts.signatureHeader.value,
  deriveKey: (secret) => secret,
  mistakenKeys: [
    {
      mistake: 'key-is-digest',
      explanation:
        'The signature was made with SHA-256(secret) as key, as TutorFlow derives it. TutorCruncher signs with the private API key itself.',
      deriveKey: sha256Hex,
    },
  ],
})
