/** How what is on the screen leaves the page because the reader asked for it. What is kept stays as it is. */
import type { TextFile } from '../../journal/outlet.js';
import { formatDate } from '../../i18n/format.js';
import type { Keeper } from './keeper.js';
import { keepingWords } from './panel.view.js';
import { recordSheet, recordSheetStyles } from './record-sheet.js';
import { fileOf, textOf, type FileFormat } from './record-files.js';

export async function copyAsText(keeper: Keeper): Promise<void> {
  try {
    await keeper.doors!.outlet.copy(textOf(keeper.needs.shape, keeper.entry));
    done(keeper, 'copied');
  } catch {
    done(keeper, 'copyRefused');
  }
}

export async function saveFile(keeper: Keeper, format: FileFormat): Promise<void> {
  try {
    await keeper.doors!.outlet.save(fileFor(keeper, format));
    done(keeper, 'saved');
  } catch {
    done(keeper, 'saveRefused');
  }
}

/** The JSON file, encrypted. A refusal of the lock is for whoever asked for the passphrase. */
export async function saveLockedFile(keeper: Keeper, passphrase: string): Promise<undefined> {
  const { doors } = keeper;
  const plain = fileFor(keeper, 'json');
  const text = await doors!.lock!.lockText(plain.text, passphrase);
  try {
    await doors!.outlet.save({ name: plain.name.replace(/json$/, 'jwe'), type: 'application/jose', text });
    done(keeper, 'saved');
  } catch {
    done(keeper, 'saveRefused');
  }
}

export async function printSheet(keeper: Keeper): Promise<void> {
  const { titleText, words } = keeper.host;
  const { shape } = keeper.needs;
  try {
    const sheet = recordSheet(titleText, shape.parts(keeper.entry));
    const { lang, dir } = words;
    await keeper.doors!.outlet.print(sheet, { title: titleText, lang, dir, styles: recordSheetStyles.cssText });
    keeper.go('closed');
  } catch {
    done(keeper, 'printRefused');
  }
}

function fileFor(keeper: Keeper, format: FileFormat): TextFile {
  const words = keepingWords(keeper);
  const needs = {
    shapes: [keeper.needs.shape],
    date: (time: number) => formatDate(words.lang, time, { dateStyle: 'long', timeStyle: 'short' }),
    names: { created: words.get('fileBegun'), edited: words.get('fileChanged') },
  };
  return fileOf(format, keeper.entry, needs, keeper.clock.date());
}

function done(keeper: Keeper, note: 'copied' | 'copyRefused' | 'saved' | 'saveRefused' | 'printRefused'): void {
  keeper.go('closed');
  keeper.say(note);
}
