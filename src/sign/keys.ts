import { createHmacKey, type HmacKey } from '#hmac'

const MOST_KEYS = 64

/** Prepared keys by secret, so that a receiver derives a key once; the oldest of 64 gives way. */
export function createKeyCache(deriveKey: (secret: string) => string): (secret: string) => HmacKey {
  const keys = new Map<string, HmacKey>()
  return (secret) => {
    const known = keys.get(secret)
    if (known) return known
    if (keys.size === MOST_KEYS) keys.delete(keys.keys().next().value!)
    const key = createHmacKey(deriveKey(secret))
    keys.set(secret, key)
    return key
  }
}
