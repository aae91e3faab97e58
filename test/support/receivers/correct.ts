import express from 'express'
import { Hono } from 'hono'
import { isWebhookError } from 'tutor-webhooks'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'
import { toListener } from '../platform-server.ts'
import type { CreateReceiver, VendorId } from './scheme.ts'

const doors = { tutorflow, tutorcruncher }

/** The README's Express receiver, at any path. */
export const expressReceiver: CreateReceiver = (vendor, secret) =>
  express().post('/{*path}', express.raw({ type: 'application/json', limit: '1mb' }), (request, response) => {
    response.sendStatus(judge(vendor, secret, request))
  })

/** The README's receiver for anything with a Fetch API, in Hono, at any path. */
export const honoReceiver: CreateReceiver = (vendor, secret) => {
  const app = new Hono().post('*', async ({ req }) => {
    const delivery = { headers: req.raw.headers, body: await req.arrayBuffer() }
    return new Response(null, { status: judge(vendor, secret, delivery) })
  })
  return toListener((request) => app.fetch(request))
}

/** A payload that breaks its schema is for a person to see: sent again, it would be the same. */
function judge(vendor: VendorId, secret: string, request: tutorflow.ReceivedRequest): number {
  try {
    doors[vendor].verify(request, { secret, payload: 'report' })
    return 204
  } catch (error) {
    if (!isWebhookError(error)) throw error
    return 401
  }
}
