import type { Random } from '../../mock/random.ts'

type Names = { readonly [name: string]: string }

/** Common given names as they stand in addresses. Many are not ASCII: bodies have to come through with every letter. */
const GIVEN: Names = {
  Amelia: 'amelia',
  Agnieszka: 'agnieszka',
  Anaïs: 'anais',
  Aoife: 'aoife',
  Arjun: 'arjun',
  Åsa: 'asa',
  Björn: 'bjorn',
  Chloé: 'chloe',
  Ciarán: 'ciaran',
  Dafydd: 'dafydd',
  Eilidh: 'eilidh',
  Éloïse: 'eloise',
  Fatima: 'fatima',
  Hamza: 'hamza',
  Ingrid: 'ingrid',
  Isla: 'isla',
  José: 'jose',
  Jürgen: 'jurgen',
  Kwame: 'kwame',
  Leïla: 'leila',
  Łukasz: 'lukasz',
  Małgorzata: 'malgorzata',
  Mehmet: 'mehmet',
  Ngọc: 'ngoc',
  Oliver: 'oliver',
  Oluwaseun: 'oluwaseun',
  Priya: 'priya',
  Renée: 'renee',
  Rhys: 'rhys',
  Seren: 'seren',
  Siân: 'sian',
  Søren: 'soren',
  Thảo: 'thao',
  Tomás: 'tomas',
  Yusuf: 'yusuf',
  Zoë: 'zoe',
  浩: 'hiroshi',
  美咲: 'misaki',
}

/** Common family names, put together with the given names by chance. */
const FAMILY: Names = {
  Adeyemi: 'adeyemi',
  Ahmed: 'ahmed',
  Ashworth: 'ashworth',
  Barker: 'barker',
  Bianchi: 'bianchi',
  Chowdhury: 'chowdhury',
  Đặng: 'dang',
  Dvořák: 'dvorak',
  Fernández: 'fernandez',
  García: 'garcia',
  Gonçalves: 'goncalves',
  Ibrahim: 'ibrahim',
  Kaur: 'kaur',
  Lefèvre: 'lefevre',
  MacLeod: 'macleod',
  Müller: 'muller',
  Nguyễn: 'nguyen',
  Nowak: 'nowak',
  'Ó Briain': 'obriain',
  'O’Neill': 'oneill',
  Okafor: 'okafor',
  Patel: 'patel',
  Pritchard: 'pritchard',
  Sørensen: 'sorensen',
  Ståhl: 'stahl',
  Thornton: 'thornton',
  Trần: 'tran',
  Whitfield: 'whitfield',
  Yılmaz: 'yilmaz',
  佐藤: 'sato',
  𠮷田: 'yoshida',
}

/** Letters that are no ASCII letter with a mark. */
const LETTERS: Names = { đ: 'd', ı: 'i', ł: 'l', ø: 'o' }

const GIVEN_NAMES = Object.keys(GIVEN)
const FAMILY_NAMES = Object.keys(FAMILY)
const DOMAINS = ['example.com', 'example.com', 'example.org', 'mail.example.com', 'school.example.org'] as const

export function givenName(random: Random): string {
  return random.pick(GIVEN_NAMES)
}

export function familyName(random: Random): string {
  return random.pick(FAMILY_NAMES)
}

export function fullName(first: string | null, last: string): string {
  return first ? `${first} ${last}` : last
}

/** The address that goes with a name: `zoe_garcia@example.com`. */
export function emailOf(random: Random, first: string | null, last: string): string {
  const [given, family] = [first ? toAscii(first, GIVEN) : '', toAscii(last, FAMILY)]
  const local = given && family ? `${given}_${family}` : given || family || 'user'
  return `${local.slice(0, 64)}@${random.pick(DOMAINS)}`
}

/** @note Most names are known; the others, which callers give, are worked out. */
function toAscii(name: string, known: Names): string {
  if (Object.hasOwn(known, name)) return known[name]!
  const letters = Array.from(name.toLowerCase(), (letter) =>
    Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : letter,
  )
  return letters.join('').normalize('NFKD').replace(NOT_ASCII, '')
}

const NOT_ASCII = /[^a-z\d]/g
