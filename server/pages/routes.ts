import { createRouter, createWebHistory, type Router } from 'vue-router'
import { onSignedOut } from './api/request.js'
import { forgetSession, letGo, onSessionElsewhere, restoreSession } from './session/session.js'

/** Every page and its address. Pages are loaded when first visited. */
const routes = [
  { path: '/', redirect: '/tasks' },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./session/sign-in-page.vue'),
    meta: { open: true, title: '登录' },
  },
  {
    path: '/tasks',
    name: 'tasks',
    component: () => import('./task-list/task-list-page.vue'),
    meta: { title: '我的任务' },
  },
  {
    path: '/tasks/:id',
    name: 'task',
    component: () => import('./task/task-page.vue'),
    props: true,
    meta: { title: '办理任务' },
  },
  {
    path: '/cases',
    name: 'cases',
    component: () => import('./case/case-search-page.vue'),
    meta: { title: '办件查询' },
  },
  {
    path: '/cases/:number',
    name: 'case',
    component: () => import('./case/case-page.vue'),
    props: true,
    meta: { title: '办件' },
  },
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./meeting/meeting-list-page.vue'),
    meta: { title: '会议' },
  },
  {
    path: '/meetings/:id',
    name: 'meeting',
    component: () => import('./meeting/meeting-page.vue'),
    props: true,
    meta: { title: '会议' },
  },
  {
    path: '/notices',
    name: 'notices',
    component: () => import('./papers/papers-page.vue'),
    meta: { title: '通知与督查' },
  },
  {
    path: '/absences',
    name: 'absences',
    component: () => import('./staff/absence-page.vue'),
    meta: { title: 'AB角与离岗' },
  },
  {
    path: '/intake',
    name: 'intake',
    component: () => import('./intake/intake-page.vue'),
    meta: { title: '窗口收件' },
  },
  {
    path: '/:rest(.*)*',
    name: 'nowhere',
    component: () => import('./layout/nowhere-page.vue'),
    meta: { title: '没有这个页面' },
  },
]

/** The router: whoever is not signed in is asked to, and comes back to where they wanted to go. */
export function createPages(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  router.beforeEach(async (to) => {
    if (to.meta['open'] === true) return true
    const signedIn = await restoreSession().catch(() => false)
    return signedIn || { name: 'sign-in', query: { to: to.fullPath } }
  })
  router.afterEach((to) => {
    const { title } = to.meta
    document.title = typeof title === 'string' ? `${title} · 办成` : '办成'
  })
  const leave = (): void => {
    const here = router.currentRoute.value
    if (here.name !== 'sign-in') void router.push({ name: 'sign-in', query: { to: here.fullPath } })
  }
  onSignedOut(() => {
    forgetSession()
    leave()
  })
  onSessionElsewhere(() => {
    letGo()
    leave()
  })
  return router
}
