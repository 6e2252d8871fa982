import { Type } from 'typebox'
import type { MeetingSummary, MeetingView, SeatView, SittingView } from '../bancheng.js'
import { instantSchema } from './instant.js'
import { jsonObjectSchema } from './json-object.js'
import { limitSchema } from './limit.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

const optional = { instant: Type.Optional(instantSchema), text: Type.Optional(Type.String()) }
const kind = oneOf(['jointReview', 'siteVisit', 'jointAcceptance'], '联审会议、联合踏勘、联合验收')
const post = oneOf(['representative', 'substitute', 'chiefRepresentative'], '代表、替补（AB角）、首席代表')
const state = oneOf(['called', 'moved', 'closed', 'canceled'], '已召集、已改期、已结束、已随流程取消')
const result = oneOf(['passed', 'notPassed'], '通过、不通过')

const seatSchema = objectOf<SeatView>(
  {
    department: Type.String(),
    departmentName: Type.String(),
    express: Type.Boolean({ description: '须明示意见，不得缺席默认' }),
    notice: Type.Object(
      {
        id: Type.String(),
        servedBy: oneOf(['system', 'paper'], '系统送达、纸质送达'),
        sentAt: instantSchema,
        deliveredAt: optional.instant,
        proof: optional.text,
        signedAt: optional.instant,
        signedByName: optional.text,
        earliestStart: optional.instant,
        inTime: Type.Boolean({ description: '通知期限已满足' }),
        arithmetic: Type.Array(Type.String()),
      },
      { description: '会议通知及其送达' },
    ),
    roster: Type.Array(Type.Object({ name: Type.String(), post, standsInFor: optional.text })),
    attendance: Type.Optional(
      Type.Object({ at: instantSchema, name: Type.String(), as: post, late: Type.Boolean() }),
    ),
    opinion: Type.Optional(
      Type.Object({
        result: oneOf(['agree', 'disagree']),
        comment: Type.String(),
        form: oneOf(['written', 'atMeeting', 'afterClosing'], '书面、会上、会后补充'),
        at: instantSchema,
        byName: Type.String(),
        minuted: Type.Boolean({ description: '由主持人记录' }),
      }),
    ),
    outcome: oneOf(['answered', 'deemed', 'outstanding'], '已表态、视为同意、待表态；结束前为此刻结束的后果'),
    outcomeText: Type.String(),
  },
  { description: '一个部门在一次会议中的席位' },
)

const sittingSchema = objectOf<SittingView>(
  {
    id: Type.String(),
    number: Type.Integer(),
    state,
    startsAt: instantSchema,
    started: Type.Boolean(),
    place: Type.String(),
    agenda: Type.String(),
    calledAt: instantSchema,
    calledByName: Type.String(),
    closedAt: optional.instant,
    closedByName: optional.text,
    result: Type.Optional(result),
    conclusion: optional.text,
    minutes: Type.Optional(jsonObjectSchema),
    seats: Type.Array(seatSchema),
  },
  { description: '一次会议；改期的会议另为一次' },
)

const identity = {
  taskId: Type.String(),
  caseNumber: Type.String(),
  matterName: Type.String(),
  applicantName: Type.String(),
  name: Type.String(),
  kind,
  kindName: Type.String(),
  chair: Type.String({ description: '牵头部门' }),
  chairName: Type.String(),
}

/** A joint meeting in a list. */
export const meetingSummarySchema = objectOf<MeetingSummary>(
  { ...identity, number: Type.Integer(), state, startsAt: instantSchema, place: Type.String() },
  { description: '联审会议、联合踏勘或联合验收' },
)

/** A joint meeting with its sittings, and what may be done in it. */
export const meetingViewSchema = objectOf<MeetingView>(
  {
    ...identity,
    taskState: oneOf(['open', 'claimed', 'completed', 'deemed', 'canceled']),
    chairPerson: optional.text,
    noticePeriod: limitSchema,
    onAbsence: oneOf(['deemedConsent', 'askAgain'], '缺席视为同意、缺席另行征求'),
    basis: optional.text,
    basisText: optional.text,
    departments: Type.Array(
      Type.Object({ department: Type.String(), departmentName: Type.String(), express: Type.Boolean() }),
    ),
    earliestStart: optional.instant,
    sittings: Type.Array(sittingSchema),
    outstanding: Type.Array(Type.String()),
    permissions: Type.Object({
      chair: Type.Boolean(),
      seat: optional.text,
      acts: Type.Array(Type.String()),
    }),
  },
  { description: '会议及其历次召集' },
)
