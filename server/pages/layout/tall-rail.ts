import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue'

/**
 * Keeps the element's height in its CSS variable `--rail-height`, so that a sticky column taller than the window can
 * stop at its lower edge instead of hiding it.
 */
export function useTallRail(rail: Readonly<ShallowRef<HTMLElement | null>>): void {
  const observer = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize
    if (height !== undefined) rail.value?.style.setProperty('--rail-height', `${height}px`)
  })
  onMounted(() => rail.value && observer.observe(rail.value))
  onBeforeUnmount(() => observer.disconnect())
}
