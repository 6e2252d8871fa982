import PDFDocument from 'pdfkit'
import type { LedgerEntry } from '../bancheng.js'
import { statementFont } from './statement-font.js'
import { glyphsOf, legible } from './statement-glyphs.js'
import { attachmentName, statementLines, statementTitles, verificationLines } from './statement-lines.js'
import type { StatementLine } from './statement-lines.js'

type Pdf = InstanceType<typeof PDFDocument>

const margin = 48
const labelWidth = 64
/** Points, the first that lets everything stand on one page. */
const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4]
const ink = '#111111'
const faint = '#555555'

/**
 * One entry of the ledger as a page of A4 in Chinese that stands without the system (视为同意记录): what was deemed, by which rule and article,
 * how it was counted, who was told and when, the check values and how to work them out. The entry itself, `content`, is attached. The font is
 * embedded as far as it is used.
 *
 * @example
 * reply.type('application/pdf').send(await ledgerStatement(entry, ledgerContentText(entry)))
 */
export async function ledgerStatement(entry: LedgerEntry, content: string): Promise<Buffer> {
  const font = await statementFont()
  const title = statementTitles[entry.rule]
  const written = new Date(entry.carriedOutAt)
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'zh-CN',
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: `${title} ${entry.caseNumber}`, Author: '办成', CreationDate: written, ModDate: written },
  })
  const bytes = collect(pdf)
  pdf.registerFont('regular', font).font('regular')
  pdf.file(Buffer.from(content, 'utf8'), {
    name: attachmentName(entry),
    type: 'application/json',
    description: '台账本条全文',
    creationDate: written,
    modifiedDate: written,
  })
  drawHead(pdf, title, entry)
  drawBody(pdf, entry)
  pdf.end()
  return bytes
}

function drawHead(pdf: Pdf, title: string, entry: LedgerEntry): void {
  const { width } = pdf.page
  pdf.fontSize(20).fillColor(ink)
  pdf.text(title, margin, margin, { width: width - 2 * margin, align: 'center', characterSpacing: 2 })
  pdf.fontSize(9).fillColor(faint)
  pdf.text(`办件编号 ${entry.caseNumber}　台账第 ${String(entry.sequence)} 号`, { align: 'center' })
  pdf.moveDown(0.6)
  rule(pdf)
}

function drawBody(pdf: Pdf, entry: LedgerEntry): void {
  const glyphs = glyphsOf(pdf)
  const lines = statementLines(entry).map(({ label, text }) => ({ label, text: legible(text, glyphs) }))
  const checks = verificationLines(entry)
  const foot = '本记录由规则作出，不是任何人的签字，无须签章即可依校验值核对真伪。'
  const room = pdf.page.height - margin - pdf.y - 36
  const size = sizes.find((each) => heightOf(pdf, lines, checks, each) <= room) ?? 4
  for (const line of lines) drawLine(pdf, line, size)
  pdf.moveDown(0.4)
  rule(pdf)
  pdf.fontSize(size * 0.85).fillColor(faint)
  for (const check of checks) pdf.text(check, margin, pdf.y, { width: textWidth(pdf), lineGap: size * 0.2 })
  pdf.moveDown(0.4)
  pdf
    .fillColor(ink)
    .fontSize(size)
    .text(foot, margin, pdf.y, { width: textWidth(pdf), align: 'right' })
}

function drawLine(pdf: Pdf, { label, text }: StatementLine, size: number): void {
  const top = pdf.y
  if (label !== '') {
    pdf.fontSize(size).fillColor(faint).text(label, margin, top, { width: labelWidth })
  }
  const left = label === '' ? margin : margin + labelWidth
  pdf.fontSize(size).fillColor(ink)
  pdf.text(text, left, top, { width: pdf.page.width - margin - left, lineGap: size * 0.25 })
  pdf.y += size * 0.35
}

function heightOf(
  pdf: Pdf,
  lines: readonly StatementLine[],
  checks: readonly string[],
  size: number,
): number {
  pdf.fontSize(size)
  const body = lines.map(({ label, text }) => {
    const width = textWidth(pdf) - (label === '' ? 0 : labelWidth)
    return pdf.heightOfString(text, { width, lineGap: size * 0.25 }) + size * 0.35
  })
  pdf.fontSize(size * 0.85)
  const tail = checks.map((check) =>
    pdf.heightOfString(check, { width: textWidth(pdf), lineGap: size * 0.2 }),
  )
  return [...body, ...tail].reduce((sum, each) => sum + each, size * 4)
}

function textWidth(pdf: Pdf): number {
  return pdf.page.width - 2 * margin
}

function rule(pdf: Pdf): void {
  pdf
    .moveTo(margin, pdf.y)
    .lineTo(pdf.page.width - margin, pdf.y)
    .lineWidth(0.6)
    .strokeColor(faint)
    .stroke()
  pdf.y += 8
}

function collect(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}
