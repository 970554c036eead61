/** docs/platforms.md: the part between its marks, as docs/platforms.json has it. Pure. */

const columns = [
  ['shortcode', 'Shortcode'],
  ['element', 'Element'],
  ['placeholder', 'Placeholder'],
  ['marked link', 'Marked link'],
  ['address', 'Address'],
  ['frame', 'Frame'],
  ['link', 'Link'],
];
/** From the best to the least. What holds of three tools is what holds of the one that fares worst. */
const outcomes = ['works', 'words', 'link', 'nothing'];
const shown = { works: '**works**', words: 'words', link: 'link', nothing: 'nothing' };

/** The findings of one run in place of earlier ones on the same platforms and versions, each once, with their day. */
export function merged(before, found, day) {
  const rowOf = ({ platform, version, setting = '' }) => [platform, version, setting].join(' | ');
  const cells = new Map();
  for (const finding of found) {
    const key = `${rowOf(finding)} | ${finding.form}`;
    const other = cells.get(key);
    if (other && outcomes.indexOf(other.outcome) >= outcomes.indexOf(finding.outcome)) continue;
    cells.set(key, { ...finding, day });
  }
  const ranOf = ({ platform, version }) => `${platform} | ${version}`;
  const now = new Set([...cells.values()].map(ranOf));
  const columnOf = ({ form }) => columns.findIndex(([name]) => name === form);
  return [...before.filter((finding) => !now.has(ranOf(finding))), ...cells.values()].sort(
    (a, b) => rowOf(a).localeCompare(rowOf(b), 'en', { numeric: true }) || columnOf(a) - columnOf(b),
  );
}

/** The tables: what ran, and what was modelled. */
export function tablesOf(findings) {
  const notes = [];
  const ran = findings.filter(({ model }) => !model);
  const modelled = findings.filter(({ model }) => model);
  return [
    '### Run\n',
    tableOf(ran, notes),
    '\n### Modelled\n',
    tableOf(modelled, notes),
    notes.length ? `\n${notes.map((note, i) => `${i + 1}. ${note}`).join('\n')}\n` : '',
  ].join('\n');
}

function tableOf(findings, notes) {
  const rows = Map.groupBy
    ? Map.groupBy(findings, rowKey)
    : findings.reduce((map, each) => map.set(rowKey(each), [...(map.get(rowKey(each)) ?? []), each]), new Map());
  const used = columns.filter(([form]) => findings.some((finding) => finding.form === form));
  const isModel = findings.some(({ model }) => model);
  const head = [
    'Platform',
    'Version',
    'Who, how',
    ...used.map(([, title]) => title),
    ...(isModel ? ['Model'] : []),
    'Tried',
  ];
  const body = [...rows.values()].map((cells) => {
    const [{ platform, version, setting = '', model, day }] = cells;
    const forms = used.map(([form]) => {
      const found = cells.find((cell) => cell.form === form);
      return found ? shown[found.outcome] + noteOf(found, notes) : '';
    });
    return [platform, version, setting, ...forms, ...(isModel ? [model] : []), day];
  });
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const rowKey = ({ platform, version, setting, model }) => JSON.stringify([platform, version, setting, model]);

/** The number of a note, which is written once. */
function noteOf({ note }, notes) {
  if (!note) return '';
  if (!notes.includes(note)) notes.push(note);
  return ` (${notes.indexOf(note) + 1})`;
}
