/** Records what the browser does, thread by thread. */

/** The events of these categories while `act` runs. */
export async function recorded(page, categories, act) {
  await page.tracing.start({ categories });
  try {
    await act();
  } finally {
    var trace = await page.tracing.stop();
  }
  return JSON.parse(Buffer.from(trace).toString()).traceEvents;
}

/** The events of the thread that the page's own document ran on, in order. */
export function mainThread(events, origin) {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url.startsWith(origin));
  return events
    .filter(({ pid, tid, ph }) => pid === parse.pid && tid === parse.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
}
