import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's second choice for argon2id: 19 MiB, two passes. The library's default algorithm is argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Without 0/O, 1/l/I: these are copied from a terminal by hand.
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

let nobodysHash: Promise<string> | undefined

/** The hash to be kept, argon2id with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/**
 * Whether the password is the one of this hash. Without a hash (no such user) it takes as long and answers false,
 * so that the time tells nobody which user names exist.
 */
export async function isPasswordOf(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(makePassword())
  const matches = await verify(passwordHash ?? (await nobodysHash), password)
  return matches && passwordHash !== undefined
}

/** A password of 14 letters and digits, some 80 bits. */
export function makePassword(): string {
  return Array.from({ length: 14 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
}
