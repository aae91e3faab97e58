import { sha256, sha256Hex } from '#hmac'
import { createSigner } from '../sign/signer.ts'
import { facts } from './facts.ts'

/** TutorFlow's scheme. Source: TutorFlow webhooks page, "Signature Verification". */
export const signer = createSigner({
  header: facts.signatureHeader.value,
  deriveKey: sha256Hex,
  mistakenKeys: [
    {
      mistake: 'key-raw-digest',
      explanation:
        "The signature was made with the 32 raw bytes of SHA-256(secret) as key. The vendor's key is the text of the digest in lower-case hexadecimal.",
      deriveKey: sha256,
    },
    {
      mistake: 'key-is-secret',
      explanation:
        "The signature was made with the secret itself as key, as TutorCruncher signs. TutorFlow's key is the text of SHA-256(secret) in lower-case hexadecimal.",
      deriveKey: (secret) => secret,
    },
  ],
})
