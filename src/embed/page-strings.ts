/**
 * What the page of a tool says that is not of its tool: to somebody who may have no connection, or stand in a frame.
 * In English, as the page around the tool is.
 */
export const pageStrings = {
  bare: 'In this post the tool can’t open other sites.',
  /** Of a tool in which a reader can keep something. */
  bareKeeps: 'In this post the tool can’t keep or print anything, or open other sites.',
  bareLink: 'Open it on its own page.',
  noScriptWhy: 'JavaScript is off here, so the tool can’t run. The words above work without it.',
  noScript: 'In danger, or thinking of ending your life? Call your local emergency number, or',
  noScriptLink: 'find a help line in your country.',
  fromLink: 'Some words or numbers here come from the link you followed.',
  keep: 'Keep this tool',
  isKept: 'This tool is kept here',
  keepWhy: 'Once kept, it opens with no internet.',
  keptWhy: 'It opens with no internet.',
  keepWritten: 'This keeps the tool, not what you put into it.',
  keepDirectory: 'The directory of help lines needs the internet.',
  keepWhere: 'Anyone who uses this browser can find it here.',
  file: 'Save it as a file',
  offline: 'Keep it in this browser',
  install: 'Add it to your apps',
  remove: 'Remove it from this browser',
  said: {
    file: 'Open the file in a browser. It needs no internet.',
    offline: 'The tool is kept in this browser. Bookmark this page to find it again.',
    removed: 'The tool is no longer kept here.',
    refused: 'This browser did not keep it. You can save it as a file.',
  },
  /** Of a tool in which a reader can keep something. */
  removedMore: 'What you kept inside it is still there.',
} as const;
