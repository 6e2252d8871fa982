import { createApp } from 'vue'
import App from './app.vue'
import { createPages } from './routes.js'
import 'tdesign-vue-next/es/style/index.css'
import './style/act.css'
import './style/base.css'
import './style/button.css'
import './style/page-head.css'
import './style/panel.css'
import './style/print.css'
import './style/tokens.css'

createApp(App).use(createPages()).mount('#app')
