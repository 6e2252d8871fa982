/** Hands a file of the package to the person. */
export function downloadFile(path: string, text: string, type = 'text/plain'): void {
  downloadPicture(path, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Hands a picture to the person. */
export function downloadPicture(path: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = path.slice(path.lastIndexOf('/') + 1)
  link.click()
  // The browser still reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 10_000)
}

const SHARPNESS = 2
const LARGEST_SIDE = 12_000

/** Paints an SVG on a white ground, twice as fine as the screen shows it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(SHARPNESS, LARGEST_SIDE / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(image.width * scale)
  canvas.height = Math.ceil(image.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('Expected a canvas to paint on, but the browser gives none')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('Expected a picture, but the canvas gave none'))
      else resolve(blob)
    }, 'image/png')
  })
}
