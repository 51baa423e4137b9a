// Lighthouse on a phone, of one page of each kind that search engines may list: npm install && npm run measure [BASE [TIMES [PAGE …]]].
// Prints the median of each category and what lowers it, and fails where one is below 98. CHROME_PATH names another browser.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const LEAST = 98
const [base = 'http://localhost:8080', times = '5', ...chosen] = process.argv.slice(2)
const pages = chosen.length ? chosen : ['/', '/places', '/places/bac-kan', '/places/thai-nguyen-2025', '/programmes', '/programmes/bac-kan-2023', '/projects',
  '/projects/ben-tre-an-ninh-mang-tap-trung', '/projects/unevaluated', '/funding', '/funding/unfunded', '/indicators', '/indicators/budget-expenditure', '/scorecards', '/scorecards/dti',
  '/directives', '/directives/quang-nam-2024-03-a4', '/checks', '/silence', '/agencies', '/agencies/so-tttt-quang-nam', '/sources', '/sources/bac-kan-2023-12', '/releases', '/releases/2',
  '/redactions', '/data', '/data/api']

async function run (page) {
  const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  try {
    return (await lighthouse(base + page, { port: chrome.port, output: 'json', logLevel: 'error', formFactor: 'mobile' })).lhr
  } finally {
    await chrome.kill()
  }
}

const median = values => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
let failed = false
for (const page of pages) {
  const runs = []
  for (let each = 0; each < Number(times); each++) runs.push(await run(page))
  const names = Object.keys(runs[0].categories)
  const scores = Object.fromEntries(names.map(name => [name, median(runs.map(each => Math.round(each.categories[name].score * 100)))]))
  console.log(page, ...names.map(name => `${name} ${scores[name]}`))
  for (const name of names.filter(each => scores[each] < 100)) {
    for (const { id, weight } of runs[0].categories[name].auditRefs) {
      const audit = runs[0].audits[id]
      if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`    ${name}: ${id} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details?.items?.[0] ?? '').slice(0, 300)}`)
    }
  }
  failed ||= names.some(name => scores[name] < LEAST)
}
process.exit(failed ? 1 : 0)
