import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import type { ElementBadge } from '../../engine/browser.js'
import { say } from '../language/say.js'

const TYPE = 'limit-badge'

const EXPIRY_WORDS = {
  deemedConsent: () => say('超时视为同意', 'then deemed to agree'),
  deemedAcceptance: () => say('超时视为受理', 'then deemed accepted'),
  escalate: () => say('超时上报', 'then escalated'),
} satisfies Record<NonNullable<ElementBadge['onExpiry']>, () => string>

/** Shows on each task its limit, what silence means, and whether it must be decided expressly. */
export class LimitBadges {
  static readonly $inject = ['overlays', 'elementRegistry']

  constructor(
    private readonly overlays: Overlays,
    private readonly registry: ElementRegistry,
  ) {}

  /** Replaces what is shown. */
  show(badges: readonly ElementBadge[]): void {
    this.overlays.remove({ type: TYPE })
    for (const badge of badges) {
      if (this.registry.get(badge.element) === undefined) continue
      this.overlays.add(badge.element, TYPE, {
        position: { bottom: -3, left: 0 },
        html: badgeOf(badge),
        show: { minZoom: 0.25 },
      })
    }
  }
}

function badgeOf({ limit, onExpiry, express }: ElementBadge): HTMLElement {
  const badge = document.createElement('div')
  badge.className = 'limit-badge'
  if (limit !== undefined) badge.append(part('limit', limit))
  if (express) badge.append(part('express', say('明示', 'express')))
  if (onExpiry !== undefined) badge.append(part(onExpiry, EXPIRY_WORDS[onExpiry]()))
  return badge
}

function part(kind: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = kind
  element.textContent = text
  return element
}

export const limitBadgesModule = { __init__: ['limitBadges'], limitBadges: ['type', LimitBadges] }
