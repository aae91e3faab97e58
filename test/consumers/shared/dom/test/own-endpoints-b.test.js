import { it } from 'vitest'
import { expectOwnEndpointsOnly } from './own-endpoints.js'

// Long, because the file beside it may begin later.
it('sees no endpoint of the test file beside it', () => expectOwnEndpointsOnly('https://b.example'), 60_000)
