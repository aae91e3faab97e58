import { tutorcruncher, tutorflow, type Vendor, type VendorEvent } from 'tutor-webhooks'
import { describe, expect, it } from 'vitest'
import { parseSetting, toOverrides } from '../../src/cli/settings.ts'

const vip = { id: 7, name: 'VIP', machine_name: 'vip' }
const made = { action: 'AGREE_TERMS', actor: { id: 1 }, subject: { model: 'Client', id: 3, labels: [vip] } }

function set(name: string, settings: readonly string[], isFree = false) {
  const vendor: Vendor = name.includes('.') ? tutorflow : tutorcruncher
  const event = (vendor.events as Record<string, VendorEvent>)[name]!
  return toOverrides({ vendor, name, event }, settings.map(parseSetting), { make: async () => made, isFree })
}

describe('a value', () => {
  it.each([
    ['evaluation.completed', 'score=0.4', { score: 0.4 }],
    ['evaluation.completed', 'score=good', { score: 'good' }],
    ['evaluation.completed', 'evaluationId=12', { evaluationId: '12' }],
    ['evaluation.completed', 'evaluationId="12"', { evaluationId: '12' }],
    ['evaluation.completed', 'evaluationType=exact', { evaluationType: 'exact' }],
    ['evaluation.completed', 'score=1e999', { score: '1e999' }],
    ['evaluation.completed', 'evaluationId=', { evaluationId: '' }],
    ['evaluation.completed', 'evaluationId=a=b', { evaluationId: 'a=b' }],
    ['AGREE_TERMS', 'branch=590', { branch: 590 }],
    ['AGREE_TERMS', 'branch=1.5', { branch: 1.5 }],
    ['AGREE_TERMS', 'actor=null', { actor: null }],
    ['AGREE_TERMS', 'actor={"id": 5}', { actor: { id: 5 } }],
    ['AGREE_TERMS', 'verb=true', { verb: 'true' }],
    ['AGREE_TERMS', 'extra_msg=null', { extra_msg: null }],
    ['AGREE_TERMS', 'subject.last_name=null', { subject: { last_name: 'null' } }],
    ['AGREE_TERMS', 'subject.mobile=01234', { subject: { mobile: '01234' } }],
    ['LOGIN', 'subject.anything.at.all=1', { subject: { anything: { at: { all: 1 } } } }],
    ['course.deployed', 'anything=1', { anything: 1 }],
  ])('of %s goes in the type of its field: %s', async (name, setting, overrides) => {
    expect(await set(name, [setting])).toEqual(overrides)
  })
})

describe('settings', () => {
  it('go together', async () => {
    const overrides = await set('AGREE_TERMS', ['subject.id=5', 'branch=1', 'subject.status=live', 'subject.id=6'])
    expect(overrides).toEqual({ branch: 1, subject: { id: 6, status: 'live' } })
  })

  it('change an item of the list that is there, or add one', async () => {
    expect(await set('AGREE_TERMS', ['subject.labels[0].name=Gold'])).toEqual({
      subject: { labels: [{ ...vip, name: 'Gold' }] },
    })
    expect(await set('AGREE_TERMS', ['subject.labels.1.name=New', 'subject.labels[1].id=8'])).toEqual({
      subject: { labels: [vip, { name: 'New', id: 8 }] },
    })
    expect(made.subject.labels).toEqual([vip])
  })

  it('find the fields of the model that the subject is', async () => {
    await expect(set('AGREE_TERMS', ['subject.default_rate=1'])).rejects.toThrow('subject has no field default_rate')
    expect(await set('CREATED_A_CONTRACTOR', ['subject.default_rate=1'])).toEqual({ subject: { default_rate: 1 } })
  })

  it.each([
    ['evaluation.completed', 'scroe=1', 'the event has no field scroe; did you mean "score"? There are evaluationId,'],
    ['evaluation.completed', 'score.a=1', 'score has nothing at a.'],
    ['evaluation.completed', 'score[0]=1', 'score has nothing at 0.'],
    [
      'AGREE_TERMS',
      'subject.labels.name=x',
      'subject.labels is a list; name an item of it, such as subject.labels[0].',
    ],
    ['AGREE_TERMS', 'subject.labels[0].nam=x', 'subject.labels[0] has no field nam; did you mean "name"?'],
    ['AGREE_TERMS', 'subject.labels[2].name=x', 'the list has 1 items, so [1] is the next one'],
    ['AGREE_TERMS', 'subjct.id=1', 'the event has no field subjct; did you mean "subject"?'],
    ['AGREE_TERMS', 'constructor=1', 'the event has no field constructor.'],
  ])('of %s refuse %s', async (name, setting, problem) => {
    await expect(set(name, [setting])).rejects.toThrow(problem)
  })

  it('take any field when they are free to', async () => {
    expect(await set('evaluation.completed', ['scroe=1', 'a[0].b=c'], true)).toEqual({ scroe: 1, a: [{ b: 'c' }] })
  })

  it.each([
    'score',
    '=1',
    '',
    'a..b=1',
    '[0]=1',
    '0=1',
    'a[x]=1',
    'a[-1]=1',
    '__proto__.a=1',
    'a.__proto__=1',
    'a[1e9]=1',
  ])('refuse %j without showing the value', (setting) => {
    expect(() => parseSetting(setting)).toThrow('Could not set the field: --set takes path=value, such as')
  })
})
