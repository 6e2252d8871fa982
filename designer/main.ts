import { createApp } from 'vue'
import DesignerPage from './desk/designer-page.vue'
import { language } from './language/language.js'
import './style/base.css'
import './style/desk.css'
import './style/diagram.css'
import './style/dialog.css'
import './style/forms.css'

document.documentElement.lang = language === 'chinese' ? 'zh-CN' : 'en'
createApp(DesignerPage).mount('#designer')
