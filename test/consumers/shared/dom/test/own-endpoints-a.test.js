import { it } from 'vitest'
import { expectOwnEndpointsOnly } from './own-endpoints.js'

it('sees no endpoint of the test file beside it', () => expectOwnEndpointsOnly('https://a.example'))
